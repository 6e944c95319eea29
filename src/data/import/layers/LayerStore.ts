import { LAYER_COLOURS, newLayer, type Layer, type LayerDraft, type LayerSettings } from './layer';
import { sectorNamed } from './layerWorks';
import type { Shelf } from './shelf';

export interface StoredLayers {
  /** In the order in which they were imported. */
  readonly layers: readonly Layer[];
  /** False until the first reading is over. */
  readonly ready: boolean;
  /** False: the browser refuses to store, and the layers go with the tab. */
  readonly keeps: boolean;
}

/** How tabs of one browser tell each other what changed. */
export interface Neighbours {
  readonly tell: (id: string) => void;
  readonly listen: (told: (id: string) => void) => void;
}

const hasSettings = (value: unknown): value is LayerSettings & { readonly id: string } =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'colour' in value &&
  LAYER_COLOURS.some((colour) => colour === value.colour) &&
  'assumed' in value &&
  'decisions' in value;

const isLayer = (value: unknown): value is Layer =>
  hasSettings(value) && 'works' in value && Array.isArray(value.works);

/**
 * The layers of this browser. Each is written by itself, as it stands at that moment, so that two tabs never overwrite
 * each other's. Nothing leaves the machine.
 */
export class LayerStore {
  readonly #open: () => Promise<Shelf>;
  readonly #neighbours: Neighbours;
  readonly #listeners = new Set<() => void>();
  #shelf: Promise<Shelf> | null = null;
  /** Writings wait for each other: a long one must not end behind a later one. */
  #written: Promise<void> = Promise.resolve();
  #writing = 0;
  #now: StoredLayers = { layers: [], ready: false, keeps: true };

  /** @param open hands out the browser's storage; rejects with a DOMException where it is refused */
  constructor(open: () => Promise<Shelf>, neighbours: Neighbours) {
    this.#open = open;
    this.#neighbours = neighbours;
    neighbours.listen((id) => void this.#readOne(id));
  }

  readonly get = (): StoredLayers => this.#now;

  /** Something is not yet kept: closing the tab would lose it. */
  readonly isWriting = (): boolean => this.#writing > 0;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Reads everything; what was added before is not lost. */
  readonly load = async (): Promise<void> => {
    const stored = await this.#guarded((shelf) => shelf.all(), []);
    const layers = [...stored.filter(isLayer), ...this.#now.layers];
    this.#put({ layers: [...new Map(layers.map((layer) => [layer.id, layer])).values()], ready: true });
  };

  /** A file that was read becomes a layer. @returns its id */
  readonly add = async (draft: LayerDraft): Promise<string> => {
    const id = `c${crypto.randomUUID().slice(0, 8)}`;
    await this.restore(newLayer(id, draft, this.#now.layers, sectorNamed));
    return id;
  };

  /** Puts back what was deleted, under its own id. */
  readonly restore = async (layer: Layer): Promise<void> => {
    this.#put({ layers: [...this.#now.layers.filter(({ id }) => id !== layer.id), layer] });
    await this.#write(layer.id, (shelf) => shelf.put(layer));
  };

  /** Changes what a layer is called or how it is shown, on top of what another tab may have changed. */
  readonly change = async (
    id: string,
    edit: (layer: LayerSettings) => Partial<LayerSettings>,
  ): Promise<void> => {
    const own = this.#now.layers.find((layer) => layer.id === id);
    if (own === undefined) return;
    const here = { ...own, ...edit(own) };
    this.#replace(here);
    await this.#write(id, async (shelf) => {
      const found = await shelf.update(id, (stored) =>
        hasSettings(stored) ? { ...stored, ...edit(stored) } : null,
      );
      // Deleted in another tab, and still wanted here.
      if (!found) await shelf.put(here);
    });
  };

  readonly remove = async (id: string): Promise<void> => {
    this.#put({ layers: this.#now.layers.filter((layer) => layer.id !== id) });
    await this.#write(id, (shelf) => shelf.drop(id));
  };

  #replace(layer: Layer): void {
    this.#put({ layers: this.#now.layers.map((each) => (each.id === layer.id ? layer : each)) });
  }

  /** Another tab wrote. */
  async #readOne(id: string): Promise<void> {
    const known = this.#now.layers.find((layer) => layer.id === id)?.works ?? null;
    const stored = await this.#guarded((shelf) => shelf.get(id, known), null);
    if (!this.#now.keeps) return;
    if (!isLayer(stored)) this.#put({ layers: this.#now.layers.filter((layer) => layer.id !== id) });
    else if (this.#now.layers.some((layer) => layer.id === id)) this.#replace(stored);
    else this.#put({ layers: [...this.#now.layers, stored] });
  }

  async #write(id: string, work: (shelf: Shelf) => Promise<void>): Promise<void> {
    this.#writing += 1;
    this.#written = this.#written.then(() => this.#guarded(work, undefined));
    try {
      await this.#written;
    } finally {
      this.#writing -= 1;
    }
    if (this.#now.keeps) this.#neighbours.tell(id);
  }

  #put(next: Partial<StoredLayers>): void {
    this.#now = { ...this.#now, ...next };
    for (const listener of this.#listeners) listener();
  }

  /** Storage can be refused at any time: private windows, policies, a full disk. */
  async #guarded<T>(work: (shelf: Shelf) => Promise<T>, otherwise: T): Promise<T> {
    if (!this.#now.keeps) return otherwise;
    try {
      this.#shelf ??= this.#open();
      return await work(await this.#shelf);
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      this.#put({ keeps: false });
      return otherwise;
    }
  }
}
