import type { Layer } from '../../../data/import/layers/layer';
import { silentSteps } from '../../../data/import/layers/layerWorks';
import { SECTORS, STAGES } from '../../../domain/work';
import { capitalised } from '../../../text/lists';
import { Notice } from '../../../ui/Notice';
import { Select } from '../../../ui/Select';
import { slowly } from '../slowly';
import { MOST_SINGLE } from './layerCandidates';
import type { LayerRoom } from './layerRoom';
import css from './layers.module.css';
import { layerDesk, layerStore } from './layerShelf';

const silentOf = slowly(silentSteps, layerDesk.tell);

/** What figures rest on that the file does not say, to be changed; and what the map does not show. */
export function Silent({ room, layer }: { readonly room: LayerRoom; readonly layer: Layer }) {
  const { words, language, shown } = room;
  const { m } = language;
  const { assumed } = words;
  const silent = silentOf(layer.works);
  if (silent === null) return null;
  const pointless = silent.point;
  const change = (next: Partial<Layer['assumed']>) =>
    void layerStore.change(layer.id, (now) => ({ assumed: { ...now.assumed, ...next } }));
  return (
    <>
      {silent.sector + silent.stage > 0 && (
        <Notice kind="note" title={assumed.title}>
          <div className={css.fields}>
            {silent.sector > 0 && (
              <Select
                label={capitalised(assumed.sector(silent.sector))}
                value={layer.assumed.sector}
                options={SECTORS.map((sector) => ({ value: sector, label: m.sectors[sector] }))}
                onChange={(value) => {
                  const sector = SECTORS.find((each) => each === value);
                  if (sector) change({ sector });
                }}
              />
            )}
            {silent.stage > 0 && (
              <Select
                label={capitalised(assumed.stage(silent.stage))}
                note={assumed.stageNote}
                value={layer.assumed.stage}
                options={STAGES.map((stage) => ({ value: stage, label: m.stages[stage] }))}
                onChange={(value) => {
                  const stage = STAGES.find((each) => each === value);
                  if (stage) change({ stage });
                }}
              />
            )}
          </div>
        </Notice>
      )}
      {pointless > 0 && <p className={css.caption}>{capitalised(words.noPoint(pointless))}</p>}
      {shown.mode !== 'alone' && layer.works.length - pointless > MOST_SINGLE && (
        <p className={css.caption}>{words.gathered}</p>
      )}
    </>
  );
}
