/** What a strict reader finds in an XML file. */
export interface Read {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly tags: ReadonlySet<string>;
  /** Each run of text, unescaped. */
  readonly words: readonly string[];
}

const TOKEN = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** @throws Error at the first thing that is not well-formed: a stray sign, a bare `&`, a tag that closes another */
export function readXml(text: string): Read {
  const open: string[] = [];
  const tags = new Set<string>();
  const words: string[] = [];
  let first: Pick<Read, 'tag' | 'attributes'> | null = null;
  let at = 0;
  for (const token of text.matchAll(TOKEN)) {
    at = token.index + token[0].length;
    const [, closing, tag, attributes = '', empty, said] = token;
    if (said !== undefined) words.push(plain(said));
    else if (closing) {
      if (open.pop() !== tag) throw new Error(`</${tag}> closes nothing at ${token.index}`);
    } else if (tag !== undefined) {
      tags.add(tag);
      first ??= { tag, attributes: attributesOf(attributes) };
      if (!empty) open.push(tag);
    }
  }
  if (at !== text.length) throw new Error(`not XML at ${at}: ${text.slice(at, at + 60)}`);
  if (!first || open.length > 0) throw new Error(`open at the end: ${open.join(' ')}`);
  return { ...first, tags, words };
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, plain(value)]),
  );
}

function plain(text: string): string {
  return text.replaceAll(/&[^;\s]*;?/g, (entity) => {
    const sign = ENTITIES[entity];
    if (sign === undefined) throw new Error(`"${entity}" is no entity`);
    return sign;
  });
}
