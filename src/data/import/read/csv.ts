import type { RawTable, ReadChoices, TableNote } from '../rawTable';
import { note, Refusal } from './codes';
import { DOUBLE_ENCODED, encodingOf, headOf, piecesOf, type Encoding } from './decode';
import { DELIMITERS, guessDelimiter } from './delimiter';
import type { Pace } from './pace';
import { Records, type TextRecord } from './records';
import { TableReader } from './TableReader';
import type { Remark } from './tableRows';

const HEAD_BYTES = 1 << 18;
/** Excel obeys a first line like this and shows it to nobody. */
const SEPARATOR_LINE = /^"?sep=(.)"?(?:\r\n|\r|\n|$)/i;
/** All but tab and line ends; NUL above all, which no writer of text means. */
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\0-\u0008\u000B\u000C\u000E-\u001F]/;
const LINE_END = /\r\n|\r|\n/;
const LOST = '\uFFFD';

/**
 * Reads delimited text. Row numbers count records, as a spreadsheet shows them: a quoted cell of three lines is in one
 * row, blank rows count, and a `sep=;` line at the top does not, since a spreadsheet takes it away.
 */
export async function readCsv(
  bytes: Uint8Array,
  choices: ReadChoices,
  isKnown: (text: string) => boolean,
  pace: Pace,
): Promise<Omit<RawTable, 'file'>> {
  const encoding = encodingOf(bytes, choices.encoding ?? null);
  const start = headOf(bytes, encoding, HEAD_BYTES);
  const [line = '', own = null] = SEPARATOR_LINE.exec(start) ?? [];
  const delimiter =
    chosen(choices.delimiter ?? null) ?? own ?? guessDelimiter(wholeLines(start.slice(line.length)), isKnown);

  const table = new TableReader({ headerRow: choices.headerRow ?? null, isKnown, fixedWidth: true });
  const told = new TextNotes(encoding, delimiter);
  let row = 0;
  const records = new Records(delimiter, (record) => {
    row += 1;
    table.add({ row, cells: record.cells, ...told.of(record) });
  });
  let skip = line.length;
  let done = 0;
  for (const piece of piecesOf(bytes, encoding)) {
    told.look(piece);
    records.push(piece.slice(skip));
    skip = 0;
    done += piece.length;
    await pace.at(done / bytes.length);
  }
  records.end();

  const { notes, ...read } = table.finish();
  return {
    ...read,
    format: 'csv',
    encoding: encoding.name,
    delimiter,
    sheets: [],
    sheet: null,
    crs: null,
    notes: [
      ...encoding.notes,
      ...(own === null ? [] : [note('separator_line', own)]),
      ...told.ofFile(),
      ...notes,
    ],
  };
}

function chosen(delimiter: string | null): string | null {
  if (delimiter === null || DELIMITERS.some((each) => each === delimiter)) return delimiter;
  throw new Refusal('bad_choice', delimiter);
}

/** Without the line that the end of the head cuts. */
function wholeLines(head: string): string {
  if (head.length < HEAD_BYTES / 4) return head;
  const end = Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\r'));
  return end === -1 ? head : head.slice(0, end + 1);
}

/** What is told of the cells of a text. A piece of text is searched once, its records only where something is found. */
class TextNotes {
  private readonly encoding: Encoding;
  private readonly delimiter: string | null;
  private odd = false;
  /** Cells of the last row without any trouble. */
  private width = 0;
  private example: string | null = null;

  constructor(encoding: Encoding, delimiter: string | null) {
    this.encoding = encoding;
    this.delimiter = delimiter;
  }

  /** Before the records of a piece. A record may begin in the piece before: what is odd stays so. */
  look(piece: string): void {
    this.odd ||= CONTROL.test(piece) || piece.includes(LOST) || DOUBLE_ENCODED.test(piece);
  }

  of({ cells, trouble, at, lines }: TextRecord): { remarks: Remark[]; broken: Remark | null } {
    const remarks: Remark[] = [];
    const troubled = trouble && { code: trouble, detail: cells[at] ?? null, column: at };
    if (troubled?.code === 'stray_quote') remarks.push(troubled);
    if (this.odd) this.lookInto(cells, remarks);
    const rows = lines ? cells.findIndex((cell) => this.holdsRows(cell)) : -1;
    if (!lines && trouble === null) this.width = cells.length;
    if (rows !== -1) remarks.push({ code: 'rows_in_cell', detail: null, column: rows });
    return { remarks, broken: troubled?.code === 'unclosed_quote' ? troubled : null };
  }

  ofFile(): TableNote[] {
    if (this.example === null) return [];
    return [note(this.encoding.name === 'windows-1252' ? 'mixed_encoding' : 'double_encoded', this.example)];
  }

  private lookInto(cells: readonly string[], remarks: Remark[]): void {
    cells.forEach((cell, column) => {
      if (cell.includes(LOST)) remarks.push({ code: 'lost_character', detail: cell, column });
      if (CONTROL.test(cell)) remarks.push({ code: 'control_character', detail: cell, column });
      if (!DOUBLE_ENCODED.test(cell)) return;
      this.example ??= cell;
      remarks.push({ code: 'double_encoded', detail: cell, column });
    });
  }

  /** A quote that closes only rows later makes one cell of them all: its lines look like rows. */
  private holdsRows(cell: string): boolean {
    const { delimiter, width } = this;
    if (delimiter === null || width < 2) return false;
    return cell.split(LINE_END).some((line, index) => index > 0 && line.split(delimiter).length >= width);
  }
}
