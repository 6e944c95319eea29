import { Zip, ZipDeflate } from 'fflate';
import type { Steps } from '../../domain/steps';
import type { Cell, Table } from './table';

/** What XML has no sign for is written as `_x000D_`; a text that happens to look like that too, so that it stays itself. */
const ODD =
  // oxlint-disable-next-line no-control-regex -- these very signs are what XML can't hold
  /[\u0000-\u0008\u000B\u000C\u000D\u000E-\u001F\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const xml = (text: string): string =>
  text
    .replaceAll(ODD, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replaceAll(/[&<>"]/g, (sign) => MARKS[sign] ?? sign);

/** 0 -> A, 26 -> AA. */
function columnName(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest < 0 ? '' : columnName(rest)) + String.fromCharCode(65 + (index % 26));
}

/** Text is text: a spreadsheet never runs an inline string, whatever it begins with. */
function cellXml(cell: Cell, at: string): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${xml(cell)}</t></is></c>`;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What a sheet may be called. */
const sheetName = (name: string): string =>
  name
    .replaceAll(/[[\]:*?/\\']/g, ' ')
    .trim()
    .slice(0, 31) || 'Hoja1';

/** Rows pressed together at once. */
const ROWS = 100;
const MOST_ROWS = 1_048_576;

/**
 * A table as an Excel workbook of one sheet. Numbers are numbers, text is text, and what is unknown is an empty cell.
 * @returns parts that stand one behind the other
 * @throws RangeError for more rows than a sheet can hold
 */
export function* xlsxSteps({ columns, rows }: Table, name: string): Steps<readonly Uint8Array[]> {
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  const encoder = new TextEncoder();
  const open = (path: string): ((text: string, isLast?: boolean) => void) => {
    const file = new ZipDeflate(path);
    zip.add(file);
    file.push(encoder.encode(HEAD));
    return (text, isLast = false) => file.push(encoder.encode(text), isLast);
  };
  const put = (path: string, text: string): void => open(path)(text, true);
  put(
    '[Content_Types].xml',
    `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET}.worksheet+xml"/></Types>`,
  );
  put(
    '_rels/.rels',
    `<Relationships xmlns="${RELS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  put(
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${xml(sheetName(name))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  );
  put(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${RELS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  );
  const names = columns.map((_, index) => columnName(index));
  const line = (cells: readonly Cell[], row: number): string =>
    `<row r="${row}">${cells.map((cell, at) => cellXml(cell, `${names[at]}${row}`)).join('')}</row>`;
  const write = open('xl/worksheets/sheet1.xml');
  let text = `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>${line(columns, 1)}`;
  let row = 1;
  for (const record of rows) {
    row += 1;
    if (row > MOST_ROWS) throw new RangeError(`more than ${MOST_ROWS - 1} rows: a sheet holds no more`);
    text += line(
      columns.map((column) => record[column] ?? null),
      row,
    );
    if (row % ROWS > 0) continue;
    write(text);
    text = '';
    yield 0;
  }
  write(`${text}</sheetData></worksheet>`, true);
  zip.end();
  return parts;
}
