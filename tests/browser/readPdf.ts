import { inflateSync } from 'node:zlib';

/**
 * The text of a PDF as Chromium writes one (a page's content in one packed stream, fonts with a table of what their
 * codes mean), page by page, as it is painted and without white space: a reader of our own, so that the tests need no
 * program beside Node.
 */

type Codes = { readonly digits: number; readonly texts: ReadonlyMap<string, string> };

/** Bytes as one character each: offsets in the text are offsets in the file. */
const LATIN = 'latin1';

class Objects {
  readonly #file: string;

  constructor(pdf: Buffer) {
    this.#file = pdf.toString(LATIN);
  }

  /** What stands between `12 0 obj` and its end. */
  of(number: string): string {
    const start = this.#file.search(new RegExp(`(?<!\\d)${number} 0 obj`));
    if (start < 0) throw new Error(`the PDF has no object ${number}`);
    return this.#file.slice(start, this.#file.indexOf('endobj', start));
  }

  stream(number: string): string {
    const object = this.of(number);
    const start = /stream\r?\n/.exec(object);
    const length = /\/Length (\d+)/.exec(object)?.[1];
    if (!start || length === undefined) throw new Error(`object ${number} of the PDF is no stream`);
    const from = start.index + start[0].length;
    const packed = Buffer.from(object.slice(from, from + Number(length)), LATIN);
    return object.slice(0, start.index).includes('/FlateDecode')
      ? inflateSync(packed).toString(LATIN)
      : packed.toString(LATIN);
  }

  /** Pages in their order: the tree's leaves from left to right. */
  pages(number = /\/Pages (\d+) 0 R/.exec(this.#file)?.[1] ?? ''): readonly string[] {
    const kids = /\/Kids \[([^\]]*)\]/.exec(this.of(number))?.[1];
    if (kids === undefined) return [this.of(number)];
    return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => this.pages(kid));
  }
}

const utf16 = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

const following = (hex: string, steps: number): string =>
  (Number.parseInt(hex, 16) + steps).toString(16).padStart(hex.length, '0');

/** The table of a font: `<2B> <0051>`, and ranges `<10> <13> <0041>`. */
function codesOf(table: string): Codes {
  const texts = new Map<string, string>();
  for (const [, pairs = ''] of table.matchAll(/beginbfchar(.*?)endbfchar/gs))
    for (const [, code = '', text = ''] of pairs.matchAll(/<(\w+)>\s*<(\w+)>/g))
      texts.set(code.toLowerCase(), utf16(text));
  for (const [, ranges = ''] of table.matchAll(/beginbfrange(.*?)endbfrange/gs))
    for (const [, first = '', last = '', text = ''] of ranges.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let step = 0; step <= Number.parseInt(last, 16) - Number.parseInt(first, 16); step += 1)
        texts.set(following(first, step).toLowerCase(), utf16(following(text, step)));
  const digits = /begincodespacerange\s*<(\w+)>/.exec(table)?.[1]?.length;
  if (digits === undefined) throw new Error('a font of the PDF does not say how long its codes are');
  return { digits, texts };
}

/** @throws Error for a letter whose font does not say what it is: nobody could select or search it */
export function readPdf(pdf: Buffer): readonly string[] {
  const objects = new Objects(pdf);
  const fonts = new Map<string, Codes>();
  const fontOf = (name: string, resources: string): Codes => {
    const number = new RegExp(`/${name} (\\d+) 0 R`).exec(resources)?.[1] ?? '';
    const table = /\/ToUnicode (\d+) 0 R/.exec(objects.of(number))?.[1] ?? '';
    const codes = fonts.get(table) ?? codesOf(objects.stream(table));
    fonts.set(table, codes);
    return codes;
  };
  return objects.pages().map((page) => {
    const content = objects.stream(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '');
    let font: Codes | null = null;
    let text = '';
    for (const [, name, hex = ''] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<(\w+)>(?=[^<[\]]*T[jJ])/g)) {
      if (name !== undefined) font = fontOf(name, page);
      else if (font)
        for (let at = 0; at < hex.length; at += font.digits) {
          const code = hex.slice(at, at + font.digits).toLowerCase();
          const letter = font.texts.get(code);
          if (letter === undefined) throw new Error(`no letter is told for the code ${code} of the PDF`);
          text += letter;
        }
    }
    return text.replaceAll(/\s+/g, '');
  });
}
