import { Refusal } from './codes';
import { showsDate } from './sheetDates';
import { Xml, type XmlHandler } from './xml';
import type { Zip, ZipEntry } from './zip';

export interface Sheet {
  readonly name: string;
  readonly entry: ZipEntry;
  readonly hidden: boolean;
}

/** What the sheets of a workbook have in common. */
export interface Workbook {
  /** Sheets of cells, in order; charts and macros are none. */
  readonly sheets: readonly Sheet[];
  readonly from1904: boolean;
  readonly strings: readonly string[];
  /** By the index of a cell's style. */
  readonly dateStyles: readonly boolean[];
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/**
 * @param part called after each piece of a long file, e.g. to end the reading
 * @throws Refusal `damaged` where a file that the workbook names is missing or not XML
 */
export async function readWorkbook(zip: Zip, part: () => Promise<void>): Promise<Workbook> {
  const path = workbookPath(zip);
  const sheets: { name: string; id: string; hidden: boolean }[] = [];
  let from1904 = false;
  readWhole(zip, path, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = isTrue(attributes['date1904']);
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      sheets.push({
        name: attributes['name'] ?? '',
        id,
        hidden: (attributes['state'] ?? 'visible') !== 'visible',
      });
    },
  });
  const relations = relationsOf(zip, path);
  const pathOf = (type: string) => relations.find((relation) => relation.type === type)?.target;
  return {
    sheets: sheets.flatMap(({ name, id, hidden }) => {
      const relation = relations.find((each) => each.id === id);
      if (!relation) throw new Refusal('damaged', name);
      // Charts and macros have sheets of their own.
      if (relation.type !== 'worksheet') return [];
      return [{ name, entry: partOf(zip, relation.target), hidden }];
    }),
    from1904,
    strings: await stringsOf(zip, pathOf('sharedStrings'), part),
    dateStyles: dateStylesOf(zip, pathOf('styles')),
  };
}

/** Where the workbook lies in the zip, or null: then the zip is no workbook of XLSX. */
export function findWorkbook(zip: Zip): string | null {
  const main = relationsOf(zip, '').find(({ type }) => type === 'officeDocument')?.target;
  return [main, 'xl/workbook.xml'].find((path) => path !== undefined && zip.find(path)) ?? null;
}

function workbookPath(zip: Zip): string {
  const path = findWorkbook(zip);
  if (path === null) throw new Refusal('damaged', 'xl/workbook.xml');
  return path;
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** A part that another one names: without it, texts would be missing and dates be numbers. */
function partOf(zip: Zip, path: string): ZipEntry {
  const entry = zip.find(path);
  if (!entry) throw new Refusal('damaged', path);
  return entry;
}

/** Handlers of what matters in a small file; the rest is passed over. */
function readWhole(zip: Zip, path: string, handler: Partial<XmlHandler>): void {
  const entry = partOf(zip, path);
  const nothing = () => undefined;
  const xml = new Xml(path, { open: nothing, close: nothing, text: nothing, ...handler });
  for (const bytes of zip.read(entry)) xml.push(bytes);
  xml.end();
}

/** What a file of the zip refers to, with paths from the zip's root; types without their address. */
function relationsOf(zip: Zip, path: string): Relation[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const rels = `${folder}_rels/${path.slice(folder.length)}.rels`;
  const relations: Relation[] = [];
  if (!zip.find(rels)) return relations;
  readWhole(zip, rels, {
    open(name, { Id = '', Type = '', Target = '' }) {
      if (name !== 'Relationship') return;
      relations.push({
        id: Id,
        type: Type.slice(Type.lastIndexOf('/') + 1),
        target: resolved(folder, Target),
      });
    },
  });
  return relations;
}

function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Control characters are written as `_x000D_`. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;

async function stringsOf(zip: Zip, path: string | undefined, part: () => Promise<void>): Promise<string[]> {
  const strings: string[] = [];
  if (path === undefined) return strings;
  const entry = partOf(zip, path);
  const text = new RichText();
  const xml = new Xml(entry.name, {
    open: (name) => text.open(name),
    text: (piece) => text.text(piece),
    close(name) {
      text.close(name);
      if (name === 'si') strings.push(text.take());
    },
  });
  for (const bytes of zip.read(entry)) {
    xml.push(bytes);
    await part();
  }
  xml.end();
  return strings;
}

/** Text in runs of different looks, without the reading aids of Asian scripts. */
export class RichText {
  private value = '';
  private inText = false;
  private inPhonetic = false;

  open(name: string): void {
    if (name === 't') this.inText = true;
    if (name === 'rPh') this.inPhonetic = true;
  }

  close(name: string): void {
    if (name === 't') this.inText = false;
    if (name === 'rPh') this.inPhonetic = false;
  }

  text(piece: string): void {
    if (this.inText && !this.inPhonetic) this.value += piece;
  }

  take(): string {
    const { value } = this;
    this.value = '';
    return unescaped(value);
  }
}

function dateStylesOf(zip: Zip, path: string | undefined): boolean[] {
  const formats = new Map<number, string>();
  const styles: boolean[] = [];
  let inCells = false;
  if (path === undefined) return styles;
  readWhole(zip, path, {
    open(name, { numFmtId = '0', formatCode = '' }) {
      if (name === 'numFmt') formats.set(Number(numFmtId), formatCode);
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) styles.push(showsDate(Number(numFmtId), formats.get(Number(numFmtId))));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}
