/** An element of a fragment: attributes without a value hold ''. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

const REFERENCES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const VOID = ['img'];
const TAG = /<(\/?)([a-z][a-z-]*)((?: [a-z][a-z-]*(?:="[^"<>]*")?)*)>/y;
const ATTRIBUTE = / ([a-z][a-z-]*)(?:="([^"]*)")?/g;
const TEXT = /[^<>]+/y;

/** Newlines as the standard reads them, then references; any it does not know is a mistake of the writer. */
const text = (written: string): string =>
  written
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/&(?:#(\d+);|(\w+);|)/g, (whole, code?: string, name?: string) => {
      const meant = code === undefined ? REFERENCES[name ?? ''] : String.fromCodePoint(Number(code));
      if (meant === undefined) throw new Error(`"${whole}" is no reference`);
      return meant;
    });

function attributesOf(written: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of written.matchAll(ATTRIBUTE)) {
    if (Object.hasOwn(attributes, name)) throw new Error(`${name} stands twice`);
    attributes[name] = text(value);
  }
  return attributes;
}

/**
 * Reads a fragment far more strictly than a browser: every element closed in its order, every value in double quotes,
 * no attribute twice, no bare `<`, `>` or `&`.
 * @throws Error where the fragment is anything else
 */
export function parseHtml(html: string): readonly (Element | string)[] {
  const root: (Element | string)[] = [];
  const open: { readonly name: string; readonly children: (Element | string)[] }[] = [
    { name: '', children: root },
  ];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(html);
    if (match) at = pattern.lastIndex;
    return match;
  };
  while (at < html.length) {
    const here = open.at(-1);
    const words = take(TEXT);
    if (words) {
      here?.children.push(text(words[0]));
      continue;
    }
    const tag = take(TAG);
    if (!tag) throw new Error(`no tag and no text: ${html.slice(at, at + 40)}`);
    const [, closing, name = '', attributes = ''] = tag;
    if (closing) {
      if (here?.name !== name || attributes !== '') throw new Error(`</${name}> closes <${here?.name}>`);
      open.pop();
    } else {
      const element = { name, attributes: attributesOf(attributes), children: [] };
      here?.children.push(element);
      if (!VOID.includes(name)) open.push(element);
    }
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)?.name}> is not closed`);
  return root;
}
