import type { PlacedWork } from '../importReport';
import { shareTexts } from '../shareTexts';
import type { Layer } from './layer';

/** Where layers lie: each under keys of its own, so that two tabs never overwrite each other's. */
export interface Shelf {
  readonly all: () => Promise<readonly unknown[]>;
  /** @param works of this layer where they are known: they never change and need not be read again */
  readonly get: (id: string, works: readonly PlacedWork[] | null) => Promise<unknown>;
  readonly put: (layer: Layer) => Promise<void>;
  /**
   * Changes all but the works, reading and writing as one, whatever another tab does meanwhile.
   * @param edit null: what is stored is no layer
   * @returns false where no layer is stored
   */
  readonly update: (id: string, edit: (stored: unknown) => object | null) => Promise<boolean>;
  readonly drop: (id: string) => Promise<void>;
}

/** The version is in the name: a later one reads this and never overwrites it. */
const DATABASE = 'mapa-convergencia.layers.1';
const STORE = 'layers';
/** Works that are written or read at once: some milliseconds, in which the page stands still. */
const SLICE = 2000;

/** A layer as it is stored: its works lie apart, by slices. One of an early version holds them itself. */
type Head = Omit<Layer, 'works'> & { readonly slices: number };

const isHead = (stored: unknown): stored is Head =>
  typeof stored === 'object' && stored !== null && 'slices' in stored && 'id' in stored;

/** Keys that are lists come behind all that are texts: those of a layer's slices behind the layers. */
const HEADS = () => IDBKeyRange.upperBound([], true);
const sliceKey = (id: string, at: number) => [id, at];
const slicesOf = (id: string) => IDBKeyRange.bound([id], [id, []]);

/** Held as long as a layer is being written, slice by slice; a tab that dies lets go of it. */
const lockOf = (id: string) => `mapa-convergencia.layers.${id}`;

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new DOMException('request failed')));
  });

const settled = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    // A full disk is told here and not by the request.
    transaction.addEventListener('abort', () =>
      reject(transaction.error ?? new DOMException('aborted', 'AbortError')),
    );
  });

/** A layer with its works, slice by slice; what is none as it stands. */
async function whole(
  store: IDBObjectStore,
  stored: unknown,
  known: readonly PlacedWork[] | null,
): Promise<unknown> {
  if (!isHead(stored)) return stored;
  const { slices, ...head } = stored;
  if (known) return { ...head, works: known };
  const works: PlacedWork[] = [];
  const share = shareTexts();
  for (let at = 0; at < slices; at += 1) {
    const slice: unknown = await done(store.get(sliceKey(head.id, at)));
    // Another program took a part away: what is left would be other sums.
    if (!Array.isArray(slice)) return null;
    for (const work of slice) works.push(share(work));
  }
  return { ...head, works };
}

/** @throws DOMException (as a rejection) where the browser refuses storage */
export async function openShelf(): Promise<Shelf> {
  const opening = window.indexedDB.open(DATABASE);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE));
  const database = await done(opening);
  // A later version in another tab may have it.
  database.addEventListener('versionchange', () => database.close());
  const read = () => database.transaction(STORE).objectStore(STORE);
  const write = async (work: (store: IDBObjectStore) => void): Promise<void> => {
    const transaction = database.transaction(STORE, 'readwrite');
    const end = settled(transaction);
    work(transaction.objectStore(STORE));
    return end;
  };
  // Some browsers have no locks for files of a USB stick: nothing is swept there that another tab may be writing.
  const { locks } = navigator as { readonly locks?: LockManager };
  const put = async ({ works, ...layer }: Layer): Promise<void> => {
    const slices = Math.ceil(works.length / SLICE);
    for (let at = 0; at < slices; at += 1)
      await write((store) => store.put(works.slice(at * SLICE, (at + 1) * SLICE), sliceKey(layer.id, at)));
    // Last, so that no tab ever sees a layer without all its works.
    const head: Head = { ...layer, slices };
    await write((store) => store.put(head, layer.id));
  };
  /** What a tab left behind that died while it wrote. */
  const sweep = async (): Promise<void> => {
    const store = read();
    const heads = new Set(await done(store.getAllKeys(HEADS())));
    const slices = await done(store.getAllKeys(IDBKeyRange.lowerBound([])));
    const ids = new Set(slices.flatMap((key) => (Array.isArray(key) ? key.slice(0, 1) : [])));
    for (const id of ids) {
      if (typeof id !== 'string' || heads.has(id)) continue;
      await locks?.request(lockOf(id), { ifAvailable: true }, async (lock) => {
        if (lock === null || (await done(read().get(id))) !== undefined) return;
        await write((all) => all.delete(slicesOf(id)));
      });
    }
  };
  return {
    all: async () => {
      if (locks) await sweep();
      const store = read();
      const layers: unknown[] = [];
      for (const stored of await done(store.getAll(HEADS()))) layers.push(await whole(store, stored, null));
      return layers;
    },
    get: async (id, works) => {
      const store = read();
      return whole(store, await done(store.get(id)), works);
    },
    put: (layer) => (locks ? locks.request(lockOf(layer.id), () => put(layer)) : put(layer)),
    update: async (id, edit) => {
      let found = false;
      await write((store) => {
        const reading = store.get(id);
        reading.addEventListener('success', () => {
          const edited = edit(reading.result);
          found = edited !== null;
          if (edited !== null) store.put(edited, id);
        });
      });
      return found;
    },
    drop: (id) =>
      write((store) => {
        store.delete(id);
        store.delete(slicesOf(id));
      }),
  };
}
