import type { Unit, UnitFinding } from '../importReport';
import type { RawTable } from '../rawTable';
import { plain } from './cellText';

/** The power of ten that makes pesos of a unit. */
export const POWERS: Readonly<Record<Unit, number>> = { clp: 0, thousand: 3, million: 6 };

/** A unit between signs: `(M$)`, `_ms`, `MM$`, `en miles de pesos`. The millions go first: MM holds M. */
const IN_HEADER: readonly (readonly [RegExp, Unit])[] = [
  [/(?<![a-z])mm\s?\$|\(mm\)|[_ ]mm$|millones|(?<![a-z])millions?(?![a-z])|(?<![a-z])mmclp/, 'million'],
  [/(?<![a-z])m\s?\$|[_ ]ms$|(?<![a-z])miles(?![a-z])|(?<![a-z])thousands?(?![a-z])/, 'thousand'],
  [/\$|(?<![a-z])pesos(?![a-z])|(?<![a-z])clp(?![a-z])/, 'clp'],
];
/** Thousands of millions are no unit of ours: nothing is said. */
const BEYOND = /mil(es)? (de )?millones|billones|billions?|mmm\s?\$/;

export function unitOfHeader(header: string): Unit | null {
  const text = plain(header);
  if (BEYOND.test(text)) return null;
  return IN_HEADER.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** What a title row says of all figures; a figure of its own ("más de 1.700 millones de pesos") says nothing. */
const IN_TITLE: readonly (readonly [RegExp, Unit])[] = [
  [/(?<!\d\s*)(?:en millones|millones de (?:pesos|\$)|(?<![a-z])mm\s?\$)/, 'million'],
  [/(?<!\d\s*)(?:en miles|miles de (?:pesos|\$)|(?<![a-z])m\s?\$)/, 'thousand'],
  [/(?:cifras|montos|valores|expresad[ao]s?|moneda)(?: expresad[ao]s)? en (?:pesos|\$)/, 'clp'],
];

function unitOfTitles(titles: RawTable['titles']): Unit | null {
  const said = new Set<Unit>();
  for (const { text } of titles) {
    const folded = plain(text);
    if (BEYOND.test(folded)) continue;
    const unit = IN_TITLE.find(([pattern]) => pattern.test(folded))?.[1];
    if (unit) said.add(unit);
  }
  const [unit = null] = said;
  return said.size === 1 ? unit : null;
}

/** Half of the works of a file cost at least this many pesos; in thousands or millions they would cost far more. */
const USUAL = 5_000_000;
/** No public work costs less. */
export const LEAST_PESOS = 100_000;

/** What the cells of an amount column tell of its unit. */
export interface PlainAmounts {
  /** Amounts without a word of their own, 0 left out. */
  readonly values: readonly number[];
  /** The powers of ten of the words that other cells bear. */
  readonly own: ReadonlySet<number>;
}

/**
 * The unit of an amount column, from the surest to the least: the user, the header, a title, the other cells' words,
 * the size of its amounts.
 */
export function findUnit(
  choice: Unit | null,
  header: string | null,
  titles: RawTable['titles'],
  { values, own }: PlainAmounts,
): UnitFinding {
  if (choice !== null) return { unit: choice, from: 'user' };
  const ofHeader = header === null ? null : unitOfHeader(header);
  if (ofHeader !== null) return { unit: ofHeader, from: 'header' };
  const ofTitles = unitOfTitles(titles);
  if (ofTitles !== null) return { unit: ofTitles, from: 'title' };
  if (values.length === 0)
    return { unit: unitOfWords(own) ?? 'clp', from: own.size === 0 ? 'assumed' : 'cells' };
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return { unit: 'clp', from: middle >= USUAL ? 'assumed' : 'doubtful' };
}

function unitOfWords(own: ReadonlySet<number>): Unit | null {
  const [power] = own;
  if (own.size !== 1) return null;
  return power === 6 ? 'million' : power === 3 ? 'thousand' : null;
}
