import { zipSync, type Zippable } from 'fflate';

/** Bytes of files as planners' programs write them, made in the test that reads them. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export function utf16(text: string, order: 'le' | 'be', mark = true): Uint8Array {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return Uint8Array.from(
    (mark ? [0xfeff, ...units] : units).flatMap((unit) =>
      order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255],
    ),
  );
}

const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Windows-1252; a character it does not have is an error of the test. */
export function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const high = HIGH.indexOf(letter);
    const byte = high === -1 ? letter.charCodeAt(0) : 0x80 + high;
    if (byte > 255) throw new Error(`${letter} is not in Windows-1252`);
    return byte;
  });
}

export const joined = (...parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

/** A zip of texts and bytes by name. */
export const zip = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? utf8(content) : content,
      ]),
    ) satisfies Zippable,
  );

export interface SheetMaking {
  readonly name: string;
  /** The sheet's whole XML inside `sheetData`. */
  readonly rows: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** XML before and behind `sheetData`. */
  readonly before?: string;
  readonly behind?: string;
}

export interface WorkbookMaking {
  readonly strings?: readonly string[];
  /** Number formats of cell styles 1, 2, ...: a built-in id or a format's text. */
  readonly formats?: readonly (number | string)[];
  readonly from1904?: boolean;
  /** Prefix of all elements, as some writers have. */
  readonly prefix?: string;
}

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The files of a workbook, to be changed or zipped. */
export function workbookFiles(
  sheets: readonly SheetMaking[],
  { strings = [], formats = [], from1904 = false, prefix = '' }: WorkbookMaking = {},
): Record<string, string> {
  const p = prefix === '' ? '' : `${prefix}:`;
  const xmlns = `xmlns${prefix === '' ? '' : `:${prefix}`}="${MAIN}"`;
  const texts = formats.map((format, at) => (typeof format === 'string' ? [200 + at, format] : null));
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships><Relationship Id="a" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><${p}workbook ${xmlns} xmlns:r="${REL}"><${p}workbookPr date1904="${from1904 ? 1 : 0}"/><${p}sheets>${sheets
      .map(
        ({ name, state }, at) =>
          `<${p}sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="s${at}"${state ? ` state="${state}"` : ''}/>`,
      )
      .join('')}</${p}sheets></${p}workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets
      .map(
        (_, at) =>
          `<Relationship Id="s${at}" Type="${REL}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
      )
      .join('')}<Relationship Id="t" Type="${REL}/sharedStrings" Target="/xl/sharedStrings.xml"/>
      <Relationship Id="u" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<${p}sst ${xmlns}>${strings
      .map((text) =>
        text.startsWith('<')
          ? `<${p}si>${text}</${p}si>`
          : `<${p}si><${p}t xml:space="preserve">${escaped(text)}</${p}t></${p}si>`,
      )
      .join('')}</${p}sst>`,
    'xl/styles.xml': `<${p}styleSheet ${xmlns}><${p}numFmts>${texts
      .flatMap((each) =>
        each ? [`<${p}numFmt numFmtId="${each[0]}" formatCode="${escaped(String(each[1]))}"/>`] : [],
      )
      .join(
        '',
      )}</${p}numFmts><${p}cellStyleXfs><${p}xf numFmtId="14"/></${p}cellStyleXfs><${p}cellXfs><${p}xf numFmtId="0"/>${formats
      .map((format, at) => `<${p}xf numFmtId="${typeof format === 'number' ? format : 200 + at}"/>`)
      .join('')}</${p}cellXfs></${p}styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ rows, before = '', behind = '' }, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<${p}worksheet ${xmlns}>${before}<${p}sheetData>${rows}</${p}sheetData>${behind}</${p}worksheet>`,
      ]),
    ),
  };
}

export const workbook = (sheets: readonly SheetMaking[], making: WorkbookMaking = {}): Uint8Array =>
  zip(workbookFiles(sheets, making));

/** A workbook of one sheet of rows in XML. */
export const xlsx = (rows: string, making: WorkbookMaking = {}): Uint8Array =>
  workbook([{ name: 'Hoja1', rows }], making);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Rows of inline texts and numbers, with addresses, from row 1. */
export const sheetRows = (rows: readonly (readonly (string | number | null)[])[], first = 1): string =>
  rows
    .map((cells, at) => {
      const row = first + at;
      return `<row r="${row}">${cells.map((cell, column) => cellXml(cell, `${letter(column)}${row}`)).join('')}</row>`;
    })
    .join('');

const letter = (column: number): string => String.fromCharCode(65 + column);

function cellXml(cell: string | number | null, address: string): string {
  if (cell === null) return '';
  return typeof cell === 'number'
    ? `<c r="${address}"><v>${cell}</v></c>`
    : `<c r="${address}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
}

/** The container of old Office files, empty but for the name of one stream. */
export const compound = (stream: string): Uint8Array =>
  joined(
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    new Uint8Array(1000),
    utf16(stream, 'le', false),
    new Uint8Array(200),
  );
