import { useState } from 'react';
import { csvSteps, MACHINE } from '../../../data/export/csvText';
import { geoJsonSteps } from '../../../data/export/geoJson';
import { importFeatures, importTable } from '../../../data/export/importTable';
import { oc4idsSteps } from '../../../data/export/oc4ids';
import { LEFT_OPEN, worksCsvSteps, type LeftOpen } from '../../../data/export/worksCsv';
import { xlsxSteps } from '../../../data/export/xlsx';
import type { Layer } from '../../../data/import/layers/layer';
import { layerWorkSteps } from '../../../data/import/layers/layerWorks';
import { slug } from '../../../data/import/slug';
import { personalSteps } from '../../../data/import/works/personal';
import type { Steps } from '../../../domain/steps';
import { capitalised } from '../../../text/lists';
import { Button } from '../../../ui/Button';
import { Fold } from '../../../ui/Fold';
import { slowly } from '../slowly';
import { useSaving } from '../useSaving';
import type { LayerRoom } from './layerRoom';
import css from './layers.module.css';
import { layerDesk } from './layerShelf';

const NONE: ReadonlySet<string> = new Set();
const personalIn = slowly(personalSteps, layerDesk.tell);

/** The layer as a file again, and what that file leaves open. */
export function LayerExport({ room, layer }: { readonly room: LayerRoom; readonly layer: Layer }) {
  const { words, scene } = room;
  const { export: texts } = words;
  const [isOpen, setOpen] = useState(false);
  // Every cell is looked at, which of a million rows takes its time: not before somebody wants a file.
  const personal = isOpen ? personalIn(layer.works) : null;
  const [withPersons, setWithPersons] = useState(false);
  const [told, setTold] = useState<readonly string[]>([]);
  const { busy, save } = useSaving();
  // Nothing leaves before it is known what is about persons.
  const waits = busy || personal === null;
  const without = withPersons ? NONE : (personal ?? NONE);
  const saved = async (
    name: string,
    type: string,
    content: Steps<readonly BlobPart[]>,
    open: () => readonly string[] = () => [],
  ): Promise<void> => {
    await save(name, type, content);
    setTold([texts.saved(name), ...open()]);
  };
  const name = slug(layer.name, 'obras', 60);
  const saveCsv = () => {
    const left = new Map<LeftOpen, number>();
    function* csv(): Steps<readonly string[]> {
      const works = yield* layerWorkSteps(layer, layer.id, () => [], { silent: () => null });
      const { table, open } = yield* worksCsvSteps(layer.works, works, scene.atlas.facts);
      const parts = yield* csvSteps(table, MACHINE);
      for (const [what, count] of open) left.set(what, count);
      return parts;
    }
    void saved('works.csv', 'text/csv', csv(), () => {
      const lines = LEFT_OPEN.flatMap((what) => {
        const count = left.get(what);
        return count === undefined ? [] : [capitalised(texts.open[what](count))];
      });
      return lines.length > 0 ? lines : [texts.complete];
    });
  };
  const saveGeoJson = () =>
    void saved(`${name}.geojson`, 'application/geo+json', geoJsonSteps(importFeatures(layer.works, without)));
  const saveXlsx = () => {
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    const table = importTable(layer.works, without);
    function* sheet(): Steps<readonly BlobPart[]> {
      return (yield* xlsxSteps(table, layer.name)).map((part) => new Uint8Array(part));
    }
    void saved(`${name}.xlsx`, type, sheet());
  };
  const saveOc4ids = () => {
    const note = ({ amount_qualifier: kind }: Layer['works'][number]) =>
      kind === 'exact' ? null : texts.amounts[kind];
    const content = oc4idsSteps(layer.works, { name: layer.name, on: layer.importedOn }, note);
    void saved(`${name}-oc4ids.json`, 'application/json', content);
  };
  return (
    <Fold title={texts.title} onOpen={() => setOpen(true)}>
      <div className={css.panel}>
        <div className={css.actions}>
          <Button icon="down" disabled={waits} onClick={saveXlsx}>
            {texts.xlsx}
          </Button>
          <Button icon="down" disabled={waits} onClick={saveCsv}>
            {texts.csv}
          </Button>
          <Button icon="down" disabled={waits} onClick={saveGeoJson}>
            {texts.geojson}
          </Button>
          <Button icon="down" disabled={waits} onClick={saveOc4ids}>
            {texts.oc4ids}
          </Button>
        </div>
        <p className={css.caption}>{texts.note}</p>
        {waits && <p className={css.caption}>{texts.making}</p>}
        {personal !== null && personal.size > 0 && (
          <label className={css.persons}>
            <input
              type="checkbox"
              checked={withPersons}
              onChange={({ currentTarget }) => setWithPersons(currentTarget.checked)}
            />
            <span>{texts.persons([...personal])}</span>
          </label>
        )}
        <ul className={css.works} aria-live="polite">
          {told.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </Fold>
  );
}
