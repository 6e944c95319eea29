import { useState } from 'react';
import { areaTable, type AreaColumn } from '../../data/export/areaTable';
import { csvSteps, MACHINE, SPANISH_EXCEL } from '../../data/export/csvText';
import { areaFeatures, geoJsonSteps, workFeatures } from '../../data/export/geoJson';
import { inWords, type CodeWords } from '../../data/export/table';
import { workTable, type WorkColumn } from '../../data/export/workTable';
import { formatAddress } from '../../domain/address';
import type { Scene } from '../../domain/scene';
import type { Steps } from '../../domain/steps';
import { exportWords } from '../../text/exportWords';
import { measureName } from '../../text/figureWords';
import type { Language } from '../../text/language';
import { Button } from '../../ui/Button';
import { Segmented } from '../../ui/Segmented';
import css from './explore.module.css';
import { useSaving } from './useSaving';
import { needColumns } from './need/needColumns';
import { notCounted } from './notCounted';
import { ON_THE_WEB } from '../common/onTheWeb';

interface ExportTableProps {
  readonly scene: Scene;
  readonly language: Language;
}

/** The list on the screen or the works behind it, as a file for Excel, for a program or for a GIS. */
export function ExportTable({ scene, language }: ExportTableProps) {
  const { m, lang } = language;
  const words = exportWords[lang];
  const [what, setWhat] = useState('areas');
  const works = what === 'works';
  const need = needColumns(scene, language);
  const ofAreas = () =>
    areaTable(scene, {
      measure: measureName(scene, language),
      state: m.states,
      work: ({ name }) => name[lang],
      // Candidates of a plan are the reader's own: they leave the page by the plan's file and link alone.
      link: ON_THE_WEB
        ? new URL(formatAddress({ ...scene.view, plan: null, layer: null }) || '?', document.baseURI).href
        : '',
      ...(need && { need }),
    });
  const ofWorks = () =>
    workTable(scene, {
      lang,
      sector: m.sectors,
      stage: m.stages,
      whyNot: (work) => notCounted(work, scene, language) ?? words.notFiltered,
    });
  const { busy, save } = useSaving();
  const saved = (ending: string, type: string, text: Steps<readonly string[]>) =>
    void save(
      `mapa-convergencia-${works ? words.files.works : words.files.areas}-${scene.date}${ending}`,
      type,
      text,
    );
  const { codes } = words;
  const workCodes: CodeWords<WorkColumn> = {
    scope: codes.scope,
    known_by: codes.knownBy,
    amount_kind: codes.kind,
    families_kind: codes.kind,
    inhabitants_kind: codes.kind,
    dwellings_kind: codes.kind,
    certainty: codes.certainty,
    counts: codes.counts,
  };
  const areaCodes: CodeWords<AreaColumn> = {
    row: codes.row,
    level: codes.level,
    kind: codes.kind,
    unit: codes.unit,
    denominator: codes.denominator,
  };
  const saveExcel = () =>
    saved(
      '.csv',
      'text/csv',
      works
        ? csvSteps(inWords(ofWorks(), workCodes), SPANISH_EXCEL, words.workColumns)
        : csvSteps(inWords(ofAreas(), areaCodes), SPANISH_EXCEL, words.areaColumns),
    );
  const saveMachine = () =>
    saved('-programas.csv', 'text/csv', works ? csvSteps(ofWorks(), MACHINE) : csvSteps(ofAreas(), MACHINE));
  const saveGeoJson = () => {
    const features = works
      ? workFeatures(ofWorks())
      : areaFeatures(ofAreas(), scene.atlas.areas[scene.view.level]);
    saved('.geojson', 'application/geo+json', geoJsonSteps(features));
  };
  return (
    <section className={css.stack}>
      <h3 className={css.heading}>{words.table.title}</h3>
      <Segmented
        label={words.table.what}
        hideLabel
        value={what}
        onChange={setWhat}
        options={[
          { value: 'areas', label: words.table.areas },
          { value: 'works', label: words.table.works },
        ]}
      />
      <div className={css.pills}>
        <Button kind="primary" icon="down" disabled={busy} onClick={saveExcel}>
          {words.table.excel}
        </Button>
        <Button icon="down" disabled={busy} onClick={saveMachine}>
          {words.table.machine}
        </Button>
        <Button icon="down" disabled={busy} onClick={saveGeoJson}>
          {words.table.geojson}
        </Button>
      </div>
      <p className={css.caption}>{words.table.note}</p>
    </section>
  );
}
