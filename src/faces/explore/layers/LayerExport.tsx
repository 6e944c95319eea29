import { useState } from 'react';
import { csvText, MACHINE } from '../../../data/export/csvText';
import { importFeatures, importTable } from '../../../data/export/importTable';
import { oc4idsPackage } from '../../../data/export/oc4ids';
import { LEFT_OPEN, worksCsv } from '../../../data/export/worksCsv';
import { xlsxOf } from '../../../data/export/xlsx';
import type { Layer } from '../../../data/import/layers/layer';
import { layerWorks } from '../../../data/import/layers/layerWorks';
import { slug } from '../../../data/import/slug';
import { personalColumns } from '../../../data/import/works/personal';
import { capitalised } from '../../../text/lists';
import { Button } from '../../../ui/Button';
import { Fold } from '../../../ui/Fold';
import { saveFile } from '../../common/saveFile';
import { lastOf } from '../lastOf';
import type { LayerRoom } from './layerRoom';
import css from './layers.module.css';

const NONE: ReadonlySet<string> = new Set();
const personalIn = lastOf(personalColumns);

/** The layer as a file again, and what that file leaves open. */
export function LayerExport({ room, layer }: { readonly room: LayerRoom; readonly layer: Layer }) {
  const { words, scene } = room;
  const { export: texts } = words;
  const personal = personalIn(layer.works);
  const [withPersons, setWithPersons] = useState(false);
  const without = withPersons ? NONE : personal;
  const [told, setTold] = useState<readonly string[]>([]);
  const save = (name: string, type: string, content: BlobPart, open: readonly string[] = []): void => {
    saveFile(name, new Blob([content], { type }));
    setTold([texts.saved(name), ...open]);
  };
  const name = slug(layer.name, 'obras', 60);
  const saveCsv = () => {
    const works = layerWorks(layer, layer.id, () => [], { silent: () => null });
    const { table, open } = worksCsv(layer.works, works, scene.atlas.facts);
    const left = LEFT_OPEN.flatMap((what) => {
      const count = open.get(what);
      return count === undefined ? [] : [capitalised(texts.open[what](count))];
    });
    save('works.csv', 'text/csv', csvText(table, MACHINE), left.length > 0 ? left : [texts.complete]);
  };
  const saveGeoJson = () =>
    save(`${name}.geojson`, 'application/geo+json', JSON.stringify(importFeatures(layer.works, without)));
  const saveXlsx = () => {
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    save(`${name}.xlsx`, type, new Uint8Array(xlsxOf(importTable(layer.works, without), layer.name)));
  };
  const saveOc4ids = () => {
    const note = ({ amount_qualifier: kind }: Layer['works'][number]) =>
      kind === 'exact' ? null : texts.amounts[kind];
    const content = oc4idsPackage(layer.works, { name: layer.name, on: layer.importedOn }, note);
    save(`${name}-oc4ids.json`, 'application/json', JSON.stringify(content, null, 2));
  };
  return (
    <Fold title={texts.title}>
      <div className={css.panel}>
        <div className={css.actions}>
          <Button icon="down" onClick={saveXlsx}>
            {texts.xlsx}
          </Button>
          <Button icon="down" onClick={saveCsv}>
            {texts.csv}
          </Button>
          <Button icon="down" onClick={saveGeoJson}>
            {texts.geojson}
          </Button>
          <Button icon="down" onClick={saveOc4ids}>
            {texts.oc4ids}
          </Button>
        </div>
        <p className={css.caption}>{texts.note}</p>
        {personal.size > 0 && (
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
