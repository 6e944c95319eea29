import { LAYER_COLOURS, type Layer } from '../../../data/import/layers/layer';
import type { Pesos, Sum } from '../../../domain/quantity';
import { inWords } from '../../../text/format';
import { capitalised } from '../../../text/lists';
import { Button } from '../../../ui/Button';
import { Fold } from '../../../ui/Fold';
import { Select } from '../../../ui/Select';
import { TextField } from '../../../ui/TextField';
import type { LayerRoom } from './layerRoom';
import css from './layers.module.css';
import { layerDesk, layerStore } from './layerShelf';
import { layerTotal } from './layerSums';
import { layerParameter } from './layerView';

/** The files of this browser: one is shown at a time. */
export function LayerList({ room }: { readonly room: LayerRoom }) {
  const { words, stored } = room;
  if (stored.layers.length === 0) return stored.ready ? <p>{words.none}</p> : null;
  return (
    <ul className={css.layers} aria-label={words.list}>
      {stored.layers.map((layer) => (
        <LayerRow key={layer.id} room={room} layer={layer} />
      ))}
    </ul>
  );
}

function LayerRow({ room, layer }: { readonly room: LayerRoom; readonly layer: Layer }) {
  const { words, shown, go, language } = room;
  const isShown = shown.layer?.id === layer.id;
  const sum = layerTotal(layer);
  const counting = ({ total, known, unpublished }: Sum<Pesos>) => [
    words.counting(total ? inWords(language.f.money(total)) : words.noAmount, known + unpublished),
    words.unpublished(unpublished),
  ];
  const facts = [
    words.works(layer.works.length),
    ...(sum ? counting(sum) : [words.adding]),
    words.leftOut(layer.rejected),
  ].filter((part) => part !== '');
  return (
    <li className={css.layer} data-shown={isShown || undefined}>
      <span className={css.swatch} data-colour={layer.colour} aria-hidden="true" />
      <div className={css.layerWords}>
        <button
          type="button"
          className={css.layerName}
          aria-pressed={isShown}
          aria-label={words.show(layer.name)}
          onClick={() => {
            layerDesk.set({ chosen: null });
            go({
              layer: layerParameter({ id: isShown ? null : layer.id, mode: 'beside', against: null }),
              work: null,
            });
          }}
        >
          {layer.name}
        </button>
        <p className={css.caption}>{words.of(layer.file, language.f.date(layer.importedOn))}</p>
        <p className={css.caption}>{capitalised(facts.join('; '))}</p>
        {isShown && (
          <Fold title={`${words.name}, ${words.colour.toLowerCase()}`}>
            <LayerSettings room={room} layer={layer} />
          </Fold>
        )}
      </div>
      <Button
        kind="quiet"
        aria-label={`${words.remove} ${layer.name}`}
        onClick={() => {
          layerDesk.set({ removed: layer, chosen: null });
          void layerStore.remove(layer.id);
        }}
      >
        {words.remove}
      </Button>
    </li>
  );
}

function LayerSettings({ room: { words }, layer }: { readonly room: LayerRoom; readonly layer: Layer }) {
  return (
    <div className={css.fields}>
      <TextField
        label={words.name}
        value={layer.name}
        onChange={(name) => void layerStore.change(layer.id, () => ({ name }))}
      />
      <Select
        label={words.colour}
        value={layer.colour}
        options={LAYER_COLOURS.map((colour) => ({ value: colour, label: words.colours[colour] }))}
        onChange={(value) => {
          const colour = LAYER_COLOURS.find((each) => each === value);
          if (colour) void layerStore.change(layer.id, () => ({ colour }));
        }}
      />
    </div>
  );
}
