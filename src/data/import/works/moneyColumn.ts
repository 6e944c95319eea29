import type { Unit, UnitFinding } from '../importReport';
import type { RawCell, RawTable } from '../rawTable';
import { findUnit, LEAST_PESOS, POWERS, unitOfHeader } from './moneyUnit';
import { foreignCurrency, moneyOfCell, type MoneyRefusal, type WrittenMoney } from './writtenMoney';
import { shift, type Digits, type Marks } from './writtenNumber';
import type { Kind } from '../../../domain/quantity';

/** How the plain numbers of an amount column are to be read. */
export interface MoneyColumn {
  readonly unit: UnitFinding;
  /** Whose marks its cells bear; `mixed` where both are seen, null where nothing tells. */
  readonly marks: Marks | 'mixed' | null;
  /** What the header says where the user said otherwise. */
  readonly overruled: Unit | null;
  /** A currency other than pesos, of the header. */
  readonly foreign: string | null;
}

export type MoneyWarning =
  | 'amount_silent'
  | 'zero_amount'
  | 'unit_doubtful'
  | 'unit_overruled'
  | 'unit_conflict'
  | 'ambiguous_number_read'
  | 'scientific_amount'
  | 'rounded_amount'
  | 'small_amount'
  | 'large_amount';

export type Telling<Code> = readonly [code: Code, detail: string | null];

/** Whole pesos; null: not published. */
export type MoneyReading =
  | {
      readonly ok: true;
      readonly value: number | null;
      readonly kind: Kind;
      readonly tellings: readonly Telling<MoneyWarning>[];
    }
  | { readonly ok: false; readonly code: MoneyRefusal; readonly detail: string | null };

/** Of more amounts than this the first tell their size as well as all. */
const SAMPLE = 20_000;
/** Of all public works of the region only the bridge over the Chacao channel costs more. */
const LARGE_PESOS = 1e11;

/** Looks through an amount column once: unit, and whose marks. */
export function moneyColumn(
  table: Pick<RawTable, 'titles' | 'delimiter'>,
  header: string | null,
  cells: Iterable<RawCell>,
  choice: Unit | null,
): MoneyColumn {
  const votes = { es: 0, en: 0 };
  const seen: { readonly es: number; readonly en: number }[] = [];
  const own = new Set<number>();
  for (const cell of cells) {
    const money = moneyOfCell(cell);
    if (money.state !== 'amount') continue;
    const speaks = money.speaks ?? (money.number.sure ? money.number.speaks : null);
    if (speaks !== null) votes[speaks]++;
    if (money.own !== null) own.add(money.own);
    else if (seen.length < SAMPLE) seen.push(bothValues(money));
  }
  const marks = marksOf(votes, table.delimiter);
  const values = seen.map(({ es, en }) => (marks === 'en' ? en : es)).filter((value) => value > 0);
  const unit = findUnit(choice, header, table.titles, { values, own });
  const ofHeader = header === null ? null : unitOfHeader(header);
  return {
    unit,
    marks,
    overruled: unit.from === 'user' && ofHeader !== unit.unit ? ofHeader : null,
    foreign: header === null ? null : foreignCurrency(header),
  };
}

function marksOf({ es, en }: Record<Marks, number>, delimiter: string | null): MoneyColumn['marks'] {
  if (es > 0 && en > 0) return 'mixed';
  if (es > 0) return 'es';
  if (en > 0) return 'en';
  // A Spanish Excel parts cells by semicolons because the comma is its decimal mark.
  return delimiter === ';' ? 'es' : null;
}

const numberOf = ({ whole, fraction }: Digits): number => Number(`${whole}.${fraction}0`);

function bothValues({ number }: WrittenMoney & { readonly state: 'amount' }) {
  if (number.sure) return { es: numberOf(number.digits), en: numberOf(number.digits) };
  return { es: numberOf(number.es), en: numberOf(number.en) };
}

const refused = (code: MoneyRefusal, detail: string | null = null): MoneyReading => ({
  ok: false,
  code,
  detail,
});
const UNPUBLISHED = { ok: true, value: null, kind: 'exact', tellings: [] } as const satisfies MoneyReading;

/** An amount cell in whole pesos, with everything about it that a person must be told. */
export function readMoneyCell(cell: RawCell, column: MoneyColumn): MoneyReading {
  const money = moneyOfCell(cell);
  if (money.state === 'empty') return UNPUBLISHED;
  if (money.state === 'silent') return { ...UNPUBLISHED, tellings: [['amount_silent', null]] };
  if (money.state === 'refused') return refused(money.code, money.detail);
  if (column.foreign !== null && money.own === null) return refused('foreign_currency', column.foreign);
  return inPesos(money, column);
}

function inPesos(money: WrittenMoney & { readonly state: 'amount' }, column: MoneyColumn): MoneyReading {
  const { unit, overruled } = column;
  const tellings: Telling<MoneyWarning>[] = [];
  const digits = digitsOf(money, column);
  if (digits === null) return refused('ambiguous_number');
  const power = money.own ?? POWERS[unit.unit];
  const { whole, fraction } = shift(digits, power);
  const rest = Number(`0.${fraction}0`);
  // "1,718" pesos: a thousand of them, or a comma that came from elsewhere.
  if (rest > 0 && !money.number.sure) return refused('ambiguous_number');
  const value = Number(whole) + (rest >= 0.5 ? 1 : 0);
  if (!Number.isSafeInteger(value)) return refused('amount_too_large');
  if (value === 0 && rest === 0) return { ...UNPUBLISHED, tellings: [['zero_amount', null]] };

  if (!money.number.sure && money.speaks === null && column.marks === null)
    tellings.push(['ambiguous_number_read', String(value)]);
  if (money.scientific) tellings.push(['scientific_amount', String(value)]);
  if (rest > 0) tellings.push(['rounded_amount', String(value)]);
  if (money.own === null) {
    if (unit.from === 'doubtful') tellings.push(['unit_doubtful', String(value)]);
    if (overruled !== null) tellings.push(['unit_overruled', unit.unit]);
  } else if (conflicts(money.own, unit)) tellings.push(['unit_conflict', String(value)]);
  if (value < LEAST_PESOS && unit.from !== 'doubtful') tellings.push(['small_amount', String(value)]);
  if (value >= LARGE_PESOS) tellings.push(['large_amount', String(value)]);
  return { ok: true, value, kind: money.kind, tellings };
}

/** The cell's own word against what the user, the header or a title says of the whole column. */
function conflicts(own: number, { unit, from }: UnitFinding): boolean {
  return (from === 'user' || from === 'header' || from === 'title') && own !== POWERS[unit] && unit !== 'clp';
}

/** The digits by the marks of the cell's own words, else of the column; null where they can't be told apart. */
function digitsOf(
  { number, speaks }: WrittenMoney & { readonly state: 'amount' },
  { marks }: MoneyColumn,
): Digits | null {
  if (number.sure) return number.digits;
  const by = speaks ?? marks;
  if (by === 'mixed') return null;
  if (by !== null) return number[by];
  // With nothing to tell, a dot groups thousands, as in all of Chile; a comma could be worth a thousand times either way.
  return number.es.fraction === '' ? number.es : null;
}
