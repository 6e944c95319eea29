import { plain } from './cellText';

/** Two coordinates in one text, in the order they stand. `lonFirst`: as GeoJSON and WKT write them. */
export interface Pair {
  readonly first: string;
  readonly second: string;
  readonly lonFirst: boolean;
}

const WKT = /^(?:srid=\d+;)?\s*point\s*(?:z\s*)?\(\s*(\S+)\s+(\S+)(?:\s+\S+)?\s*\)$/;
const BRACKETS = /^\[\s*([^,\s]+)\s*,\s*([^,\s]+)\s*(?:,[^,]*)?\]$/;
/** No two coordinates are written longer. */
const LONGEST = 150;
const HAS_DIGIT = /\d/;
/** From the surest separator to the least: a comma may also begin decimals. */
const SEPARATORS: readonly RegExp[] = [
  /\s*[;|/\n\t]\s*/,
  /\s*,\s+/,
  /\s+[,y]\s+/,
  /(?<=[sn])\s*,?\s*(?=[\d-])|(?<=[sn"'])\s+/,
];
const DECIMAL_COMMAS = /^\(?\s*([+-]?\d{1,3}),(\d+)\s*,\s*([+-]?\d{1,3}),(\d+)\s*\)?$/;

function split(text: string, separator: RegExp): readonly [string, string] | null {
  const [first, second, ...more] = text.split(separator);
  if (first === undefined || second === undefined || more.length > 0) return null;
  return HAS_DIGIT.test(first) && HAS_DIGIT.test(second) ? [first, second] : null;
}

/** `-42,38; -73,65`, `-42.38, -73.65`, `POINT (-73.65 -42.38)`, `[-73.65,-42.38]`; null for anything but two. */
export function coordinatePair(text: string): Pair | null {
  if (text.length > LONGEST) return null;
  const folded = plain(text.replaceAll('\n', ' ; '));
  const written = WKT.exec(folded) ?? BRACKETS.exec(folded);
  if (written) return { first: written[1] ?? '', second: written[2] ?? '', lonFirst: true };
  const commas = DECIMAL_COMMAS.exec(folded);
  if (commas) {
    const [, a, b, c, d] = commas;
    return { first: `${a},${b}`, second: `${c},${d}`, lonFirst: false };
  }
  const bare = folded.replaceAll(/^[([{]\s*|\s*[)\]}]$/g, '');
  for (const separator of [...SEPARATORS, /\s+/, /,/]) {
    const found = split(bare, separator);
    if (found) return { first: found[0], second: found[1], lonFirst: false };
  }
  return null;
}
