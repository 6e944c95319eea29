import { Refusal, type ErrorCode } from './codes';
import { encodingOf, textOfBytes } from './decode';
import type { KmlSource } from './kml';
import { findWorkbook } from './workbook';
import { Zip } from './zip';

/** What the bytes of a file turn out to be, whatever its name says. */
export type Kind =
  | { readonly format: 'csv' }
  | { readonly format: 'xlsx'; readonly zip: Zip }
  | { readonly format: 'geojson' }
  | { readonly format: 'kml'; readonly source: KmlSource };

const HEAD = 1 << 16;
/** Characters in which a document of tags says what it is. */
const MARKUP = 1 << 12;
/** First bytes that name a kind which is no table. */
const SIGNATURES: readonly (readonly [signature: string, code: ErrorCode])[] = [
  ['%PDF', 'pdf'],
  ['\u0089PNG', 'image'],
  ['\u00FF\u00D8\u00FF', 'image'],
  ['GIF8', 'image'],
  ['II*\0', 'image'],
  ['MM\0*', 'image'],
  ['RIFF', 'image'],
  ['SQLite format 3\0', 'geopackage'],
  ['\0\0\u0027\n', 'shapefile'],
  ['\u001F\u008B', 'archive'],
  ['7z\u00BC\u00AF', 'archive'],
  ['Rar!', 'archive'],
  ['{\\rtf', 'other_office'],
  // The spreadsheets of before 1993 had no container.
  ['\u0009\b\b\0', 'old_excel'],
  ['\u0009\u0004\u0006\0', 'old_excel'],
  ['\u0009\u0002\u0006\0', 'old_excel'],
  ['\u0009\0\u0004\0', 'old_excel'],
  ['ID;PWXL', 'old_excel'],
];
const COMPOUND = '\u00D0\u00CF\u0011\u00E0';

/**
 * Looks at what a file holds; at the beginning of a text only, so that one that is too large is soon refused.
 * @throws Refusal that names the kind of a file that is no table
 */
export function kindOf(bytes: Uint8Array, encoding: string | null): Kind {
  if (bytes.length === 0) throw new Refusal('empty_file');
  const first = latin(bytes.subarray(0, 16));
  if (first.startsWith('PK\u0003\u0004') || first.startsWith('PK\u0005\u0006')) return kindOfZip(bytes);
  if (first.startsWith(COMPOUND)) throw new Refusal(kindOfCompound(bytes));
  const known = SIGNATURES.find(([signature]) => first.startsWith(signature));
  if (known) throw new Refusal(known[1]);
  return kindOfText(bytes, encoding);
}

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

function kindOfZip(bytes: Uint8Array): Kind {
  const zip = new Zip(bytes);
  const names = zip.entries.map(({ name }) => name.toLowerCase());
  const has = (ending: string) => names.some((name) => name.endsWith(ending));
  const main = findWorkbook(zip);
  if (main?.endsWith('.bin') || has('xl/workbook.bin')) throw new Refusal('binary_excel');
  if (main !== null && !names.some((name) => name.startsWith('word/') || name.startsWith('ppt/')))
    return { format: 'xlsx', zip };
  const kml = zip.entries.find(({ name }) => name.toLowerCase().endsWith('.kml'));
  if (kml) return { format: 'kml', source: { zip, name: kml.name } };
  const type = zip.find('mimetype');
  if (type) {
    const text = [...zip.read(type)].map(latin).join('');
    throw new Refusal(text.includes('opendocument.spreadsheet') ? 'ods' : 'other_office');
  }
  if (names.some((name) => name.startsWith('word/') || name.startsWith('ppt/')))
    throw new Refusal('other_office');
  if (has('.iwa') || has('index.zip')) throw new Refusal('numbers');
  if (has('.shp')) throw new Refusal('shapefile');
  if (has('[content_types].xml') || has('xl/styles.xml')) throw new Refusal('damaged', 'xl/workbook.xml');
  throw new Refusal('archive');
}

const STEP = 1 << 20;
const LONGEST_NAME = 64;
/** A larger one is refused all the same, and at once. */
const MOST_SEARCHED = 64 << 20;

/** The container of old Office files: which one it is says the name of a stream, in UTF-16 somewhere in its directory. */
function kindOfCompound(bytes: Uint8Array): ErrorCode {
  const wide = (text: string) => text.split('').join('\0');
  const names: readonly (readonly [string, ErrorCode])[] = [
    [wide('EncryptedPackage'), 'protected'],
    [wide('EncryptionInfo'), 'protected'],
    [wide('WordDocument'), 'other_office'],
    [wide('PowerPoint Document'), 'other_office'],
  ];
  const decoder = new TextDecoder('windows-1252');
  for (let at = 0; at < Math.min(bytes.length, MOST_SEARCHED); at += STEP) {
    const text = decoder.decode(bytes.subarray(at, at + STEP + LONGEST_NAME));
    const found = names.find(([name]) => text.includes(name));
    if (found) return found[1];
  }
  return 'old_excel';
}

function kindOfText(bytes: Uint8Array, choice: string | null): Kind {
  const start = bytes.subarray(0, HEAD);
  const head = textOfBytes(start, encodingOf(start, choice));
  // Sequences of JSON texts begin with a record separator.
  const text = head.replace('\u001E', '').trimStart();
  if (text === '' && bytes.length <= HEAD) throw new Refusal('empty_file');
  if (isBinary(head)) throw new Refusal('not_text');
  if (/^<[?!a-z]/i.test(text)) return kindOfMarkup(text.slice(0, MARKUP), bytes);
  if (/^MIME-Version:/i.test(text)) throw new Refusal('html_table');
  // A column may be called `[id]` or `{a}`; JSON has a quote, a bracket or its own end behind.
  const isJson = /^(?:\{\s*(?:["}]|$)|\[\s*(?:[{"[\]\d-]|$))/.test(text);
  return { format: isJson ? 'geojson' : 'csv' };
}

function kindOfMarkup(text: string, bytes: Uint8Array): Kind {
  const root = /<(?:[\w-]+:)?([a-z]\w*)[\s>/]/i.exec(
    text.replaceAll(/<\?[^>]*\?>|<!--[^]*?-->|<![^>]*>/g, ''),
  )?.[1];
  if (root?.toLowerCase() === 'kml') return { format: 'kml', source: { bytes } };
  if (root === 'Workbook') throw new Refusal('xml_excel');
  const html =
    /^(?:html|head|body|table|meta|style|div|font|center)$/i.test(root ?? '') || /<table[\s>]/i.test(text);
  throw new Refusal(html ? 'html_table' : 'other_xml', root ?? null);
}

const MOST_ODD = 0.03;
const FEW_ODD = 8;

/** Text of any language has next to no control characters; a few are told with their rows. */
function isBinary(head: string): boolean {
  // oxlint-disable-next-line no-control-regex
  const odd = head.match(/[\0-\u0008\u000E-\u001A\u001C-\u001D\u001F\u007F]/g)?.length ?? 0;
  return odd > Math.max(FEW_ODD, head.length * MOST_ODD);
}
