/** The version is in the key: a later one reads this and never overwrites it. */
const KEY = 'mapa-convergencia.plans.1';
/** Where a text goes that could not be read, so that the next plan does not take its place. */
const UNREAD_KEY = `${KEY}.unread`;

/** One plan of this browser; `file` is what its file would say (planFile.ts). */
export interface PlanRecord {
  readonly id: string;
  readonly file: unknown;
}

export interface StoredPlans {
  readonly records: readonly PlanRecord[];
  /** False: the browser refuses to store, and the plans go with the tab. */
  readonly keeps: boolean;
  /** What was stored and could not be read, as it stood; null for nothing. */
  readonly unread: string | null;
}

type Drawer = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const isRecord = (value: unknown): value is PlanRecord =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'file' in value;

/** Null: not readable. */
function recordsOf(text: string | null): readonly PlanRecord[] | null {
  if (text === null) return [];
  try {
    const records: unknown = JSON.parse(text);
    return Array.isArray(records) && records.every(isRecord) ? records : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/**
 * The plans of this browser. Every change reads what is stored at that moment, changes one plan of it and writes it
 * back at once, so that two tabs never overwrite each other's plans. Nothing leaves the machine.
 */
export class PlanStore {
  readonly #open: () => Drawer;
  readonly #listeners = new Set<() => void>();
  #drawer: Drawer | null = null;
  #now: StoredPlans = { records: [], keeps: true, unread: null };

  /** @param open hands out the browser's storage; throws where it is refused */
  constructor(open: () => Drawer) {
    this.#open = open;
    this.refresh();
  }

  readonly get = (): StoredPlans => this.#now;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Reads again, after another tab wrote. */
  readonly refresh = (): void => {
    this.#guarded((drawer) => {
      const text = drawer.getItem(KEY);
      const records = recordsOf(text);
      this.#put({
        records: records ?? [],
        keeps: true,
        unread: records === null ? text : drawer.getItem(UNREAD_KEY),
      });
    });
  };

  readonly change = (edit: (records: readonly PlanRecord[]) => readonly PlanRecord[]): void => {
    if (this.#now.keeps) this.refresh();
    const records = edit(this.#now.records);
    const { unread } = this.#now;
    this.#put({ ...this.#now, records });
    this.#guarded((drawer) => {
      if (unread !== null) drawer.setItem(UNREAD_KEY, unread);
      if (records.length === 0) drawer.removeItem(KEY);
      else drawer.setItem(KEY, JSON.stringify(records));
    });
  };

  /** Drops what could not be read, once its reader has saved it or does not want it. */
  readonly forgetUnread = (): void => {
    const { records } = this.#now;
    this.#put({ ...this.#now, unread: null });
    this.#guarded((drawer) => {
      drawer.removeItem(UNREAD_KEY);
      if (records.length === 0) drawer.removeItem(KEY);
    });
  };

  #put(next: StoredPlans): void {
    this.#now = next;
    for (const listener of this.#listeners) listener();
  }

  /** Storage can be refused at any time: private windows, policies, a full disk. */
  #guarded(work: (drawer: Drawer) => void): void {
    if (!this.#now.keeps) return;
    try {
      this.#drawer ??= this.#open();
      work(this.#drawer);
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      this.#put({ ...this.#now, keeps: false });
    }
  }
}
