import type { RawCell } from '../rawTable';
import { Refusal } from './codes';
import { dateOf } from './sheetDates';
import type { Row } from './TableReader';
import type { Remark } from './tableRows';
import { RichText, unescaped, type Workbook } from './workbook';
import type { XmlHandler } from './xml';

/** Cells that are one on the screen: zero-based, both ends included. */
export interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
}

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const MOST_MERGES = 100_000;

const NUMBER = /^\s*[+-]?[\d.]+(?:e[+-]?\d+)?\s*$/i;

type Take = (row: Row) => void;

/** The XML of one sheet as rows of cells. Rows and cells may lack their address: then each follows the one before. */
export class SheetRows implements XmlHandler {
  readonly merges: Merge[] = [];
  hiddenColumns = 0;
  hiddenRows = 0;
  private readonly book: Workbook;
  private readonly take: Take;
  private row = 0;
  private cells: (RawCell | undefined)[] = [];
  private remarks: Remark[] = [];
  private column = -1;
  private type = 'n';
  private style = 0;
  /** Null without a value element. A formula that was never computed has none, or an empty one that is no text. */
  private value: string | null = null;
  private formula = false;
  private inValue = false;
  private readonly rich = new RichText();

  constructor(book: Workbook, take: Take) {
    this.book = book;
    this.take = take;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.rich.open(name);
    if (name === 'c') this.openCell(attributes);
    else if (name === 'v') this.openValue();
    else if (name === 'f') this.formula = true;
    else if (name === 'row') this.openRow(attributes);
    else if (name === 'col') this.openColumns(attributes);
    else if (name === 'mergeCell') this.merge(attributes['ref'] ?? '');
  }

  text(text: string): void {
    if (this.inValue) this.value += text;
    else this.rich.text(text);
  }

  close(name: string): void {
    this.rich.close(name);
    if (name === 'v') this.inValue = false;
    else if (name === 'c') this.closeCell();
    else if (name === 'row') this.take({ row: this.row, cells: this.cells, remarks: this.remarks });
  }

  private openRow({ r, hidden }: Readonly<Record<string, string>>): void {
    const row = r === undefined ? this.row + 1 : Number(r);
    // A row that comes twice or out of order: a spreadsheet calls such a file damaged too.
    if (!(row > this.row && row <= MOST_ROWS)) throw new Refusal('damaged', `row r="${r ?? row}"`);
    this.row = row;
    this.cells = [];
    this.column = -1;
    this.remarks = [];
    if (hidden !== '1' && hidden !== 'true') return;
    this.hiddenRows += 1;
    this.remarks.push({ code: 'hidden_row', detail: null, column: null });
  }

  private openColumns({ min = '1', max = '1', hidden }: Readonly<Record<string, string>>): void {
    if (hidden === '1' || hidden === 'true') this.hiddenColumns += Number(max) - Number(min) + 1;
  }

  private openValue(): void {
    this.inValue = true;
    this.value = '';
  }

  private openCell({ r, t = 'n', s = '0' }: Readonly<Record<string, string>>): void {
    const column = r === undefined ? this.column + 1 : (addressOf(r)?.column ?? -1);
    if (!(column > this.column && column < MOST_COLUMNS))
      throw new Refusal('damaged', `c r="${r ?? column}"`);
    this.column = column;
    this.type = t;
    this.style = Number(s);
    this.value = null;
    this.formula = false;
    this.rich.take();
  }

  private closeCell(): void {
    const cell = this.cell();
    if (cell !== null && cell !== '') this.cells[this.column] = cell;
    else if (this.formula && (this.value === null || (this.value === '' && this.type !== 'str')))
      this.remarks.push({ code: 'formula_without_value', detail: null, column: this.column });
  }

  private cell(): RawCell {
    const { type, value, book } = this;
    if (type === 'inlineStr') return this.rich.take() || unescaped(value ?? '');
    if (value === null || value === '') return null;
    if (type === 's') return book.strings[Number(value)] ?? { kind: 'error', text: `s:${value}` };
    if (type === 'str') return unescaped(value);
    if (type === 'e') return { kind: 'error', text: value };
    if (type === 'b') return isTruth(value) ?? { kind: 'error', text: value };
    if (type === 'd') return { kind: 'date', iso: value };
    const number = NUMBER.test(value) ? Number(value) : Number.NaN;
    if (!Number.isFinite(number)) return { kind: 'error', text: value };
    return book.dateStyles[this.style] === true ? dateOf(number, book.from1904) : number;
  }

  private merge(ref: string): void {
    const [from = '', to = ''] = ref.split(':');
    const start = addressOf(from);
    const end = addressOf(to);
    if (start && end && end.row > start.row && this.merges.length < MOST_MERGES)
      this.merges.push({ top: start.row, bottom: end.row, left: start.column });
  }
}

function isTruth(value: string): boolean | null {
  if (value === '1' || value === 'true') return true;
  return value === '0' || value === 'false' ? false : null;
}

/** `B5` -> row 5, column 1; null for anything else. */
function addressOf(text: string): { row: number; column: number } | null {
  let column = 0;
  let at = 0;
  for (; at < text.length; at += 1) {
    const letter = text.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90 || column > MOST_COLUMNS) break;
    column = column * 26 + letter - 64;
  }
  const row = Number(text.slice(at));
  return column > 0 && Number.isInteger(row) && row > 0 ? { row, column: column - 1 } : null;
}
