import type { CheckedFile } from '../../../data/import/checkedFile';
import type { startImport, ImportRun } from '../../../data/import/inWorker';
import type { FileChoices } from '../../../data/import/inquiry';
import type { ImportChoices, PlacedWork } from '../../../data/import/importReport';
import type { ReadChoices, Unreadable } from '../../../data/import/rawTable';
import type { Areas } from '../../../domain/area';

/** What can't be read, and how it is called. */
export interface Refused {
  readonly file: string;
  readonly error: Unreadable;
}

/** What lies on the desk; it stays there while the dialog is closed and goes with the tab. */
export type Bench =
  | { readonly step: 'empty'; readonly refused: Refused | null }
  | {
      readonly step: 'reading';
      readonly file: string;
      /** 0 to 1; null: its rows are being looked through. */
      readonly share: number | null;
    }
  | {
      readonly step: 'checked';
      readonly checked: CheckedFile;
      /** Grows with every check: rows asked for under another number are old. */
      readonly turn: number;
      /** What is wanted: what `checked` was made with, unless a change is on its way. */
      readonly choices: FileChoices;
      /** How many changes can be undone. */
      readonly changes: number;
      /** A change is on its way. */
      readonly busy: boolean;
      /** The last change could not be made. */
      readonly refused: Refused | null;
    };

const EMPTY: Bench = { step: 'empty', refused: null };
const AS_FOUND: FileChoices = { read: {}, works: {} };
/** Works that come to the page at once: some milliseconds of work for it. */
const CHUNK = 2000;

/** Reads one file at a time apart from the page, takes changes one after the other, and can undo each of them. */
export class ImportDesk {
  readonly #start: typeof startImport;
  readonly #listeners = new Set<() => void>();
  #bench: Bench = EMPTY;
  #run: ImportRun | null = null;
  /** All choices so far, the first as found; the last is the one wanted. */
  #past: readonly FileChoices[] = [AS_FOUND];
  /** What the report on the bench was made with. */
  #made = AS_FOUND;
  #turn = 0;
  #checking = false;

  constructor(start: typeof startImport) {
    this.#start = start;
  }

  readonly get = (): Bench => this.#bench;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly open = (file: File, areas: Areas): void => {
    this.clear();
    this.#set({ step: 'reading', file: file.name, share: 0 });
    const run = this.#start(file, areas, (share) => {
      if (this.#run === run && this.#bench.step === 'reading') this.#set({ ...this.#bench, share });
    });
    this.#run = run;
    void this.#check(file.name);
  };

  /** Ends the reading at once and forgets the file. */
  readonly clear = (): void => {
    this.#run?.end();
    this.#run = null;
    this.#past = [AS_FOUND];
    this.#checking = false;
    this.#set(EMPTY);
  };

  /** Reads in another way; columns and mended cells of the former reading need not be the same ones, so they go. */
  readonly readAs = (part: ReadChoices): void =>
    this.#change(({ read, works: { unit = null } }) => ({ read: { ...read, ...part }, works: { unit } }));

  readonly take = (part: ImportChoices): void =>
    this.#change(({ read, works }) => ({ read, works: { ...works, ...part } }));

  readonly mend = (row: number, column: number, text: string): void =>
    this.#change(({ read, works }) => {
      const cells = new Map(works.mended?.get(row)).set(column, text);
      return { read, works: { ...works, mended: new Map(works.mended).set(row, cells) } };
    });

  /** A point that a person chose: approximate for ever. */
  readonly place = (row: number, at: readonly [lon: number, lat: number]): void =>
    this.#change(({ read, works }) => ({
      read,
      works: { ...works, points: new Map(works.points).set(row, at) },
    }));

  readonly undo = (): void => {
    if (this.#past.length < 2) return;
    this.#past = this.#past.slice(0, -1);
    this.#again();
  };

  /** A question on the checked file. @throws Error when the worker failed or was ended */
  readonly ask: ImportRun['ask'] = async (kind, asked) => {
    if (!this.#run) throw new Error('no file');
    return this.#run.ask(kind, asked);
  };

  /** Everything accepted, by chunks. @throws as {@link ask} */
  readonly works = async (): Promise<readonly PlacedWork[]> => {
    const works: PlacedWork[] = [];
    for (;;) {
      const chunk = await this.ask('works', { from: works.length, to: works.length + CHUNK });
      for (const work of chunk) works.push(work);
      if (chunk.length < CHUNK) return works;
    }
  };

  #wanted(): { readonly choices: FileChoices; readonly changes: number } {
    return { choices: this.#past.at(-1) ?? AS_FOUND, changes: this.#past.length - 1 };
  }

  #change(next: (choices: FileChoices) => FileChoices): void {
    this.#past = [...this.#past, next(this.#past.at(-1) ?? AS_FOUND)];
    this.#again();
  }

  #again(): void {
    if (this.#bench.step !== 'checked') return;
    this.#set({ ...this.#bench, ...this.#wanted(), busy: true, refused: null });
    void this.#check(this.#bench.checked.file);
  }

  /** One at a time; what was changed meanwhile is checked next. */
  async #check(file: string): Promise<void> {
    const run = this.#run;
    if (!run || this.#checking) return;
    this.#checking = true;
    const choices = this.#past.at(-1) ?? AS_FOUND;
    const answer = await run.ask('check', choices).catch((error: unknown) => {
      // A worker that is gone answers nothing more: the file must be chosen again.
      if (this.#run === run) this.#run = null;
      return { ok: false, error: { code: 'reader_failed', detail: String(error) } } as const;
    });
    // Ended meanwhile, perhaps for another file.
    if (this.#run !== run && this.#run !== null) return;
    if (this.#bench.step === 'empty') return;
    this.#checking = false;
    if (answer.ok) {
      const isLast = choices === this.#past.at(-1);
      this.#turn += 1;
      this.#made = choices;
      this.#set({
        step: 'checked',
        checked: answer.checked,
        turn: this.#turn,
        ...this.#wanted(),
        busy: !isLast,
        refused: null,
      });
      if (!isLast) void this.#check(file);
      return;
    }
    const refused = { file, error: answer.error };
    if (this.#bench.step === 'reading' || this.#run === null) {
      this.clear();
      this.#set({ step: 'empty', refused });
      return;
    }
    // The report on the screen still holds; so do the choices that made it.
    this.#past = this.#past.slice(0, Math.max(1, this.#past.lastIndexOf(this.#made) + 1));
    this.#set({ ...this.#bench, ...this.#wanted(), busy: false, refused });
  }

  #set(bench: Bench): void {
    this.#bench = bench;
    for (const listener of this.#listeners) listener();
  }
}
