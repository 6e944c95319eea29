import type { Kind } from '../../../domain/quantity';
import type { RawCell } from '../rawTable';
import { cellText, isErrorCell, isErrorText, plain, saysNothing } from './cellText';
import { writtenNumber, type Marks, type Written } from './writtenNumber';

/** A money cell as it is written, before anybody knows the unit of its column. */
export type WrittenMoney =
  | { readonly state: 'empty' }
  /** It says that nobody published it. */
  | { readonly state: 'silent' }
  | { readonly state: 'refused'; readonly code: MoneyRefusal; readonly detail: string | null }
  | {
      readonly state: 'amount';
      readonly kind: Kind;
      readonly number: Written & { readonly ok: true };
      /** The power of ten of the cell's own word: `millones` is 6, `pesos` 0; null where it says none. */
      readonly own: number | null;
      /** Whose words stand around the number, so whose marks are in it; null for none or both. */
      readonly speaks: Marks | null;
      /** `5,18E+08`: digits may be lost. */
      readonly scientific: boolean;
    };

export type MoneyRefusal =
  | 'negative_amount'
  | 'foreign_currency'
  | 'percent'
  | 'error_cell'
  | 'date_as_amount'
  | 'not_money'
  | 'bad_grouping'
  | 'amount_range'
  | 'upper_bound'
  | 'ambiguous_unit'
  | 'ambiguous_number'
  | 'amount_too_large';

/** No amount is written longer; a page of text is not searched for one. */
const LONGEST = 120;

const EMPTY: WrittenMoney = { state: 'empty' };
const SILENT: WrittenMoney = { state: 'silent' };
const refused = (code: MoneyRefusal, detail: string | null = null): WrittenMoney => ({
  state: 'refused',
  code,
  detail,
});

const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [/(?<![a-z])u\.?\s?f\.?(?![a-z])|(?<![a-z])clf(?![a-z])|unidad(es)? de fomento/, 'UF'],
  [/(?<![a-z])u\.?\s?t\.?\s?[ma]\.?(?![a-z])|unidad(es)? tributari/, 'UTM'],
  [/(?<![a-z])usd?(?![a-z])|us\$|u\$s?|dolar|dollar/, 'US$'],
  [/(?<![a-z])eur(os?)?(?![a-z])|€/, 'EUR'],
  [/£/, 'GBP'],
];

/** The currency that a text names, other than pesos. */
export const foreignCurrency = (text: string): string | null => {
  const folded = plain(text);
  return FOREIGN.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
};

const UPPER =
  /^(?:hasta|menos de|no mas de|como maximo|maximo|max\.?|tope|inferior a|menor a|<=?|≤|under|up to|less than|at most)\s*(?=[\d$mcu])/;
const BEFORE: readonly (readonly [RegExp, Kind])[] = [
  [
    /^(?:mas de|por sobre|sobre|al menos|por lo menos|como minimo|minimo|min\.|desde|superior a|mayor a|supera(?:n)?(?: los)?|more than|over|at least|from|>=?|≥)(?![a-z])\s*/,
    'at_least',
  ],
  [
    /^(?:aproximadamente|aproximado|aprox\.?|unos|unas|cerca de|cercano a|alrededor de|en torno a|casi|estimado(?: en)?|about|around|approximately|approx\.?|circa|ca\.|~|≈|±)(?![a-z])\s*/,
    'about',
  ],
];
const AFTER: readonly (readonly [RegExp, Kind])[] = [
  [/\s*(?:[oy] mas|or more|como minimo|\+)$/, 'at_least'],
  [/\s*\(?(?:aproximadamente|aproximado|aprox\.?|approximately|approx\.?|estimado|estimados)\)?$/, 'about'],
];
const PESOS_BEFORE = /^(?:clp\s?\$?|ch\s?\$|\$\s?clp|\$)\s*/;
const PESOS_SIGN_AFTER = /\s*(?:\$|\.-|,-)$/;
const PESOS_WORD_AFTER = /\s*(?:de )?(?:pesos|peso|clp)(?: chilenos| chileno)?$/;
const UNIT_BEFORE: readonly (readonly [RegExp, number])[] = [
  [/^mm\s?\$?\s*(?=\d)/, 6],
  [/^m\s?\$\s*(?=\d)/, 3],
];
const UNIT_AFTER: readonly (readonly [RegExp, number])[] = [
  [/\s*(?:mil millones|miles de millones|thousand millions?|billions?)$/, 9],
  [/\s*(?:billones|billon)$/, 12],
  [/\s*(?:millones|millon|mill\.|mills\.?|millions?|mm\s?\$?)$/, 6],
  [/\s*(?:miles|mil|thousands?|m\s?\$)$/, 3],
];
/** In Chile M is a thousand, in English a million. */
const LONE_LETTER = /^\$?\s*m\s*[\d.,]+$|^\$?\s*[\d.,]+\s*[mk]$/;
const RANGE =
  /^(?:entre|between) .*\d.* (?:y|and) |\d\s*(?:-|–|—|\ba\b|\bto\b|\by\b|\bo\b|\bor\b)\s*\$?\s*\d/;
const NEGATIVE = /^(?:\$|clp)?\s*[-−–]\s*\$?\s*\d|^\(\s*\$?\s*[-−–]?\s*[\d.,\s]+\)$|^[\d.,]+\s*[-−–]$/;
const FAST = /^\d[\d.,]*$/;
const SPANISH =
  /\b(?:mill\.|millon(?:es)?\b|miles\b|mil\b|m{1,2} ?\$|mas de|sobre|al menos|unos|cerca|alrededor)/;
const ENGLISH = /\b(?:millions?|thousands?|billions?|about|more than|over|at least|around)\b/;

interface Stripped {
  text: string;
  kinds: Kind[];
  units: number[];
}

/** Takes one known word off either end; false when there is none. */
function stripOne(rest: Stripped): boolean {
  for (const [pattern, kind] of [...BEFORE, ...AFTER]) {
    if (cut(rest, pattern)) return rest.kinds.push(kind) > 0;
  }
  for (const [pattern, power] of [...UNIT_BEFORE, ...UNIT_AFTER]) {
    if (cut(rest, pattern)) return rest.units.push(power) > 0;
  }
  if (cut(rest, PESOS_BEFORE) || cut(rest, PESOS_SIGN_AFTER)) return true;
  const hadUnit = rest.units.length > 0;
  if (!cut(rest, PESOS_WORD_AFTER)) return false;
  // "518 millones de pesos": the word before says the unit.
  if (!hadUnit && !UNIT_AFTER.some(([pattern]) => pattern.test(rest.text))) rest.units.push(0);
  return true;
}

function cut(rest: Stripped, pattern: RegExp): boolean {
  if (!pattern.test(rest.text)) return false;
  rest.text = rest.text.replace(pattern, '').trim();
  return true;
}

function refusalOf(text: string): WrittenMoney | null {
  if (isErrorText(text)) return refused('error_cell');
  if (text.includes('%')) return refused('percent');
  const currency = foreignCurrency(text);
  if (currency !== null) return refused('foreign_currency', currency);
  if (NEGATIVE.test(text)) return refused('negative_amount');
  if (LONE_LETTER.test(text)) return refused('ambiguous_unit');
  if (UPPER.test(text)) return refused('upper_bound');
  return null;
}

/**
 * Reads a money cell as people write it: `$ 518 millones`, `más de 540 millones`, `aprox. 579`, `1.718.000.000`. The
 * whole cell must be understood; nothing is left aside.
 *
 * @param text trimmed
 */
export function writtenMoney(text: string): WrittenMoney {
  if (text === '') return EMPTY;
  if (text.length > LONGEST) return refused('not_money');
  if (FAST.test(text)) return amountOf(text, { text, kinds: [], units: [] });
  const folded = plain(text);
  if (saysNothing(folded)) return SILENT;
  const no = refusalOf(folded);
  if (no) return no;
  const rest: Stripped = { text: folded, kinds: [], units: [] };
  while (stripOne(rest)) if (rest.text === '') return refused('not_money');
  // "$ -518": the sign stands behind the words.
  if (NEGATIVE.test(rest.text)) return refused('negative_amount');
  return amountOf(folded, rest);
}

function amountOf(folded: string, { text, kinds, units }: Stripped): WrittenMoney {
  const number = writtenNumber(text);
  if (!number.ok) {
    if (number.code === 'bad_grouping') return refused('bad_grouping');
    return refused(RANGE.test(folded) ? 'amount_range' : 'not_money');
  }
  if (new Set(units).size > 1) return refused('not_money');
  const kind = kinds.includes('at_least') ? 'at_least' : (kinds[0] ?? 'exact');
  const [spanish, english] = [SPANISH.test(folded), ENGLISH.test(folded)];
  const speaks = spanish === english ? null : spanish ? 'es' : 'en';
  return { state: 'amount', kind, number, own: units[0] ?? null, speaks, scientific: text.includes('e') };
}

/** Reads a cell of any kind: a number of a spreadsheet is what it is, a date or an error is no amount. */
export function moneyOfCell(cell: RawCell): WrittenMoney {
  if (typeof cell === 'string') return writtenMoney(cell.trim());
  if (cell === null) return EMPTY;
  if (isErrorCell(cell)) return refused('error_cell');
  if (typeof cell === 'object') return refused('date_as_amount');
  if (typeof cell !== 'number' || !Number.isFinite(cell)) return refused('not_money');
  if (cell < 0) return refused('negative_amount');
  const number = writtenNumber(cellText(cell).toLowerCase());
  if (!number.ok) return refused('not_money');
  // Its one mark is a point whatever the country.
  const sure = number.sure ? number : ({ ok: true, sure: true, digits: number.en } as const);
  return {
    state: 'amount',
    kind: 'exact',
    number: { ...sure, speaks: null },
    own: null,
    speaks: null,
    scientific: false,
  };
}
