import { LayerStore } from '../../../data/import/layers/LayerStore';
import type { Layer } from '../../../data/import/layers/layer';
import { openShelf } from '../../../data/import/layers/shelf';
import { layerViewOf, type LayerView } from './layerView';

const channel = new BroadcastChannel('mapa-convergencia.layers');

/** The layers of this browser. What becomes of a file that was read: `layerStore.add(added)` gives the new layer's id. */
export const layerStore = new LayerStore(openShelf, {
  tell: (id) => channel.postMessage(id),
  listen: (told) =>
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'string') told(data);
    }),
});
void layerStore.load();

// A large file takes some seconds to be kept.
window.addEventListener('beforeunload', (event) => {
  if (layerStore.isWriting()) event.preventDefault();
});

/** What goes with the tab. */
export interface Desk {
  /** Deleted last: can be put back. */
  readonly removed: Layer | null;
  /** The work pressed on the map, by its id in the layer. */
  readonly chosen: string | null;
}

let desk: Desk = { removed: null, chosen: null };
const listeners = new Set<() => void>();

export const layerDesk = {
  get: (): Desk => desk,
  set: (change: Partial<Desk>): void => {
    desk = { ...desk, ...change };
    for (const listener of listeners) listener();
  },
  /** Something that is read beside it has come to be. */
  tell: (): void => layerDesk.set({}),
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** What an address shows of the layers there are. */
export interface Shown extends LayerView {
  /** Null: none is asked for, or this browser does not have it. */
  readonly layer: Layer | null;
  readonly other: Layer | null;
}

export function shownOf(parameter: string | null): Shown {
  const view = layerViewOf(parameter);
  const { layers } = layerStore.get();
  const find = (id: string | null) => layers.find((layer) => layer.id === id) ?? null;
  return { ...view, layer: find(view.id), other: find(view.against) };
}
