import type { FileChoices } from '../../../data/import/inquiry';
import type { Areas } from '../../../domain/area';

/** A file that a person gave, with all that was changed in it: as found, then after each change. */
export interface Given {
  readonly id: number;
  readonly file: File;
  readonly areas: Areas;
  readonly past: readonly FileChoices[];
}

/** A file that is not on the desk. */
interface Waiting {
  readonly id: number;
  readonly name: string;
  readonly changes: number;
}

export interface Tray {
  /** In the order in which they come to the desk. */
  readonly waiting: readonly Waiting[];
  /** The last one that was taken off, to be had back. */
  readonly dropped: Waiting | null;
  /** The name of the layer that was just added, while other files follow. */
  readonly added: string | null;
}

const shown = ({ id, file, past }: Given): Waiting => ({ id, name: file.name, changes: past.length - 1 });

/** Files that wait for the desk: none is read or lost unseen. */
export class FileTray {
  readonly #listeners = new Set<() => void>();
  #files: readonly Given[] = [];
  #dropped: Given | null = null;
  #now: Tray = { waiting: [], dropped: null, added: null };

  readonly get = (): Tray => this.#now;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** In front of those that wait already. */
  add(files: readonly Given[]): void {
    this.#files = [...files, ...this.#files];
    this.#tell();
  }

  take(id: number): Given | null {
    const found = this.#files.find((file) => file.id === id) ?? null;
    this.#files = this.#files.filter((file) => file !== found);
    this.#tell();
    return found;
  }

  takeFirst(): Given | null {
    const [first] = this.#files;
    return first ? this.take(first.id) : null;
  }

  drop(file: Given): void {
    this.#dropped = file;
    this.#tell();
  }

  readonly remove = (id: number): void => {
    const file = this.take(id);
    if (file) this.drop(file);
  };

  readonly restore = (): void => {
    const file = this.#dropped;
    this.#dropped = null;
    if (file) this.add([file]);
  };

  /** What was taken off was told, and the person has gone on to other files. */
  forgetDropped(): void {
    this.#dropped = null;
    this.#tell();
  }

  tell(added: string | null): void {
    this.#tell(added);
  }

  #tell(added = this.#now.added): void {
    this.#now = {
      waiting: this.#files.map(shown),
      dropped: this.#dropped && shown(this.#dropped),
      added,
    };
    for (const listener of this.#listeners) listener();
  }
}
