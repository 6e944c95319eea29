import { COMPARED } from '../../../data/import/compareImports';
import type { Layer } from '../../../data/import/layers/layer';
import { Button } from '../../../ui/Button';
import type { LayerRoom } from './layerRoom';
import css from './layers.module.css';
import { layerDesk } from './layerShelf';
import { fieldText } from './workFields';

/** The work of the layer that was pressed on the map, with all that its file says. */
export function ChosenWork({ room, layer }: { readonly room: LayerRoom; readonly layer: Layer }) {
  const { words, desk, scene, language } = room;
  const work = layer.works.find(({ id }) => id === desk.chosen);
  if (!work) return null;
  const fields = COMPARED.filter((field) => field !== 'name').map(
    (field) => [words.compare.fields[field], fieldText(work, field, scene, language)] as const,
  );
  const told = [...fields, ...Object.entries(work.extra)].filter(([, text]) => text !== '');
  return (
    <section className={css.chosen} aria-label={words.chosen}>
      <div className={css.titleLine}>
        <h3 className={css.heading}>{work.name}</h3>
        <Button kind="quiet" onClick={() => layerDesk.set({ chosen: null })}>
          {words.leave}
        </Button>
      </div>
      <dl className={css.told}>
        {told.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
