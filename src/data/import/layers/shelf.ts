/** Where layers lie: each under a key of its own, so that two tabs never overwrite each other's. */
export interface Shelf {
  readonly all: () => Promise<readonly unknown[]>;
  readonly get: (id: string) => Promise<unknown>;
  readonly put: (id: string, value: unknown) => Promise<void>;
  /** Reads and writes as one, whatever another tab does meanwhile. */
  readonly update: (id: string, edit: (stored: unknown) => unknown) => Promise<void>;
  readonly drop: (id: string) => Promise<void>;
}

/** The version is in the name: a later one reads this and never overwrites it. */
const DATABASE = 'mapa-convergencia.layers.1';
const STORE = 'layers';

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
  return {
    all: async () => done(read().getAll()),
    get: async (id) => done(read().get(id)),
    put: (id, value) => write((store) => store.put(value, id)),
    update: (id, edit) =>
      write((store) => {
        const reading = store.get(id);
        reading.addEventListener('success', () => store.put(edit(reading.result), id));
      }),
    drop: (id) => write((store) => store.delete(id)),
  };
}
