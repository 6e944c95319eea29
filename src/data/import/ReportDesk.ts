import type { Areas } from '../../domain/area';
import { checkedFileSteps, rowsByList, type CheckedRow, type RowList, type RowsByList } from './checkedFile';
import type { ImportReport, PlacedWork, RowNote } from './importReport';
import { HALTED, type Checking, type FileChoices, type Progress, type Span } from './inquiry';
import { reportSteps } from './makeReport';
import type { RawRecord, TableReading } from './rawTable';
import { formatByName } from './read/formats';
import { tooLarge } from './read/limits';
import { Pace } from './read/pace';
import { readTable } from './readTable';
import { part, type Steps } from '../../domain/steps';
import { isKnownHeader } from './works/columnNames';
import { cellText } from './works/cellText';

/** A file that is not yet in memory; a `File` is one. */
export type Source = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** The report of what was read last, with what it is asked by. */
interface Kept {
  readonly report: ImportReport;
  readonly lists: RowsByList;
  readonly records: ReadonlyMap<number, RawRecord>;
  readonly mended: FileChoices['works']['mended'];
}

/** How far a check is, 0 to 1: of reading the file, then of looking through its rows. */
type OnProgress = (share: number, of: Progress['of']) => void;

/** The report takes this share of looking through the rows; what the page shows of it the rest. */
const REPORT = 0.8;

async function inTurns<Answer>(steps: Steps<Answer>, pace: Pace): Promise<Answer> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pace.at(step.value);
  }
}

/**
 * Keeps a file, its table and its report, and answers the page's questions on them: 10^5 rows as one message would hold
 * the page up. The table is read again only where it must be read in another way.
 */
export class ReportDesk {
  readonly #source: Source;
  readonly #areas: Areas;
  readonly #onProgress: OnProgress;
  /** Ends the check that is under way. */
  #halting = new AbortController();
  #read: { readonly as: string; readonly reading: TableReading } | null = null;
  #kept: Kept | null = null;

  constructor(source: Source, areas: Areas, onProgress: OnProgress) {
    this.#source = source;
    this.#areas = areas;
    this.#onProgress = onProgress;
  }

  /** Reads as chosen. What can't be read, or is ended before, leaves the former report where it was. */
  async check(choices: FileChoices): Promise<Checking> {
    this.#halting = new AbortController();
    const { signal } = this.#halting;
    try {
      return await this.#check(choices, signal);
    } catch (error) {
      if (!signal.aborted) throw error;
      return { ok: false, error: { code: HALTED, detail: null } };
    }
  }

  /** What is being checked is no longer wanted: it ends within a tenth of a second, with the code `halted`. */
  halt(): void {
    this.#halting.abort();
  }

  async #check({ read, works: choices }: FileChoices, signal: AbortSignal): Promise<Checking> {
    const reading = await this.#table(read, signal);
    if (!reading.ok) return reading;
    const pace = new Pace({ signal, onProgress: (share) => this.#onProgress(share, 'rows') });
    this.#onProgress(0, 'rows');
    const report = await inTurns(part(reportSteps(reading.table, this.#areas, choices), 0, REPORT), pace);
    const lists = rowsByList(report);
    const checked = await inTurns(part(checkedFileSteps(report, lists, choices), REPORT, 1), pace);
    const records = new Map(reading.table.rows.map((record) => [record.row, record]));
    this.#kept = { report, lists, records, mended: choices.mended };
    return { ok: true, checked };
  }

  rows({ list, from, to }: Span & { readonly list: RowList }): readonly CheckedRow[] {
    const kept = this.#kept;
    if (!kept) return [];
    const { report, lists } = kept;
    return lists[list].slice(from, to).flatMap((at): readonly CheckedRow[] => {
      if (list === 'rejected') {
        const rejected = report.rejected[at];
        return rejected ? [rowOf(kept, rejected.row, null, rejected.causes)] : [];
      }
      const accepted = report.accepted[at];
      return accepted ? [rowOf(kept, accepted.row, accepted.work, accepted.warnings)] : [];
    });
  }

  works({ from, to }: Span): readonly PlacedWork[] {
    return (this.#kept?.report.accepted ?? []).slice(from, to).map(({ work }) => work);
  }

  async #table(choices: FileChoices['read'], signal: AbortSignal): Promise<TableReading> {
    const as = JSON.stringify(choices);
    if (this.#read?.as === as) return this.#read.reading;
    const error = tooLarge(this.#source.size, formatByName(this.#source.name));
    if (error) return { ok: false, error };
    let bytes: ArrayBuffer;
    try {
      bytes = await this.#source.arrayBuffer();
    } catch (cause) {
      // Moved or changed since it was chosen, a folder, or more than there is memory for.
      const detail = cause instanceof Error ? cause.name : null;
      return { ok: false, error: { code: 'not_reachable', detail } };
    }
    const reading = await readTable(this.#source.name, new Uint8Array(bytes), choices, {
      signal,
      onProgress: (share) => this.#onProgress(share, 'file'),
      isKnownHeader,
    });
    if (reading.ok) this.#read = { as, reading };
    return reading;
  }
}

function rowOf(kept: Kept, row: number, work: PlacedWork | null, told: readonly RowNote[]): CheckedRow {
  const { columns } = kept.report;
  const record = kept.records.get(row);
  const cells = columns.map((_, at) => kept.mended?.get(row)?.get(at) ?? cellText(record?.cells[at]));
  const name = work?.name ?? cells[columns.findIndex(({ as }) => as === 'name')] ?? '';
  return { row, name, work, told, cells };
}
