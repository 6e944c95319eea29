import type { CheckedFile } from '../../../data/import/checkedFile';
import type { startImport, ImportRun } from '../../../data/import/inWorker';
import { HALTED, type FileChoices, type Progress } from '../../../data/import/inquiry';
import type { ImportChoices, PlacedWork } from '../../../data/import/importReport';
import type { ReadChoices, Unreadable } from '../../../data/import/rawTable';
import { shareTexts } from '../../../data/import/shareTexts';
import type { Areas } from '../../../domain/area';
import { FileTray, type Given } from './FileTray';

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
      readonly progress: Progress;
    }
  | {
      readonly step: 'checked';
      /** Which of the given files it is: two may have one name. */
      readonly of: number;
      readonly checked: CheckedFile;
      /** Grows with every check: rows asked for under another number are old. */
      readonly turn: number;
      /** What is wanted: what `checked` was made with, unless a change is on its way. */
      readonly choices: FileChoices;
      /** How many changes can be undone. */
      readonly changes: number;
      /** A change is on its way. */
      readonly busy: boolean;
      /** How far it is. */
      readonly progress: Progress;
      /** The last change could not be made. */
      readonly refused: Refused | null;
    };

const EMPTY: Bench = { step: 'empty', refused: null };
const BEGINNING: Progress = { share: 0, of: 'file' };
const AS_FOUND: FileChoices = { read: {}, works: {} };
/** Works that come to the page at once: some milliseconds of work for it. */
const CHUNK = 2000;

/**
 * Reads one file at a time apart from the page, takes changes one after the other, and can undo each of them. Another file
 * puts this one among those that wait, with all that was changed in it.
 */
export class ImportDesk {
  /** Every file that was given and is not on the desk. */
  readonly tray = new FileTray();
  readonly #start: typeof startImport;
  readonly #listeners = new Set<() => void>();
  #bench: Bench = EMPTY;
  #given: Given | null = null;
  #run: ImportRun | null = null;
  /** All choices so far, the first as found; the last is the one wanted. */
  #past: readonly FileChoices[] = [AS_FOUND];
  /** What the report on the bench was made with. */
  #made = AS_FOUND;
  #turn = 0;
  #ids = 0;
  #checking = false;

  constructor(start: typeof startImport) {
    this.#start = start;
  }

  readonly get = (): Bench => this.#bench;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Reads the first; the others wait, and so does what lay on the desk. */
  readonly open = (files: readonly File[], areas: Areas): void => {
    const [first, ...others] = files.map((file): Given => {
      this.#ids += 1;
      return { id: this.#ids, file, areas, past: [AS_FOUND] };
    });
    if (!first) return;
    this.tray.forgetDropped();
    const before = this.#putDown();
    this.tray.add([...others, ...(before ? [before] : [])]);
    this.#pickUp(first);
  };

  /** Another of the files that wait, in exchange for the one on the desk. */
  readonly openWaiting = (id: number): void => {
    const next = this.tray.take(id);
    if (!next) return;
    const before = this.#putDown();
    if (before) this.tray.add([before]);
    this.#pickUp(next);
  };

  /** Ends the reading at once and takes the file off the desk, to where it can be had back. */
  readonly clear = (): void => {
    const before = this.#putDown();
    if (before) this.tray.drop(before);
    this.#set(EMPTY);
  };

  /**
   * A file has become a layer: the next one that waits comes to the desk.
   * @returns whether there is a next one
   */
  readonly added = (id: number, layer: string): boolean => {
    this.tray.take(id);
    if (this.#given?.id === id) {
      this.#putDown();
      this.#set(EMPTY);
    }
    const next = this.#given === null ? this.tray.takeFirst() : null;
    if (next) this.#pickUp(next);
    this.tray.tell(layer);
    return this.#given !== null;
  };

  /** Whether leaving the page would lose what a person changed. */
  hasChanges(): boolean {
    return this.#past.length > 1 || this.tray.get().waiting.some(({ changes }) => changes > 0);
  }

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

  /** Everything accepted, by chunks, of the file that lies on the desk now. @throws as {@link ask} */
  readonly works = async (): Promise<readonly PlacedWork[]> => {
    const run = this.#run;
    if (!run) throw new Error('no file');
    const works: PlacedWork[] = [];
    const share = shareTexts();
    for (;;) {
      const chunk = await run.ask('works', { from: works.length, to: works.length + CHUNK });
      for (const work of chunk) works.push(share(work));
      if (chunk.length < CHUNK) return works;
    }
  };

  #pickUp(given: Given): void {
    const { file, areas, past } = given;
    this.#given = given;
    this.#past = past;
    this.tray.tell(null);
    this.#set({ step: 'reading', file: file.name, progress: BEGINNING });
    const run = this.#start(file, areas, (share, of) => {
      if (this.#run === run && this.#bench.step !== 'empty')
        this.#set({ ...this.#bench, progress: { share, of } });
    });
    this.#run = run;
    void this.#check(given);
  }

  /** Ends the reading. @returns the file with all that was changed in it; null where the desk is empty */
  #putDown(): Given | null {
    const given = this.#given && { ...this.#given, past: this.#past };
    this.#run?.end();
    this.#run = null;
    this.#given = null;
    this.#past = [AS_FOUND];
    this.#checking = false;
    return given;
  }

  #wanted(): { readonly choices: FileChoices; readonly changes: number } {
    return { choices: this.#past.at(-1) ?? AS_FOUND, changes: this.#past.length - 1 };
  }

  #change(next: (choices: FileChoices) => FileChoices): void {
    this.#past = [...this.#past, next(this.#past.at(-1) ?? AS_FOUND)];
    this.#again();
  }

  #again(): void {
    if (this.#bench.step !== 'checked' || !this.#given) return;
    this.#set({ ...this.#bench, ...this.#wanted(), busy: true, progress: BEGINNING, refused: null });
    // What is being checked is not wanted any more; its own answer starts the next check, or tells that the worker is gone.
    if (this.#checking && this.#run) void Promise.allSettled([this.#run.ask('halt', null)]);
    else void this.#check(this.#given);
  }

  /** One at a time; what was changed meanwhile is checked next. */
  async #check(given: Given): Promise<void> {
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
    if (!answer.ok && answer.error.code === HALTED) return this.#check(given);
    if (answer.ok) {
      const isLast = choices === this.#past.at(-1);
      this.#turn += 1;
      this.#made = choices;
      this.#set({
        step: 'checked',
        of: given.id,
        checked: answer.checked,
        turn: this.#turn,
        ...this.#wanted(),
        busy: !isLast,
        progress: BEGINNING,
        refused: null,
      });
      if (!isLast) void this.#check(given);
      return;
    }
    const refused = { file: given.file.name, error: answer.error };
    if (this.#bench.step === 'reading' || this.#run === null) {
      const before = this.#putDown();
      // What a person changed in it can still be had once the file can be read again.
      if (before && before.past.length > 1) this.tray.add([before]);
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
