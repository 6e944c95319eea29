import type { Kind } from '../../../domain/quantity';
import type { AmountQualifier } from '../importReport';
import { plain, saysNothing } from './cellText';
import { readMoneyCell, type MoneyColumn, type MoneyReading } from './moneyColumn';
import { qualifierOf } from './qualifierWords';
import type { Row } from './Row';
import { foreignCurrency } from './writtenMoney';

/** Whole pesos and how to read them; `unpublished` exactly where there is no value. */
export interface RowAmount {
  readonly value: number | null;
  readonly qualifier: AmountQualifier;
}

const UNPUBLISHED: RowAmount = { value: null, qualifier: 'unpublished' };
const LOOSE: readonly Kind[] = ['exact', 'about', 'at_least'];
const PESOS = /^(?:clp|\$|pesos?|pesos? chilenos?|peso chileno|chilean pesos?|moneda nacional)$/;

/**
 * The amount of a row; what can't be read as one is refused with its cause.
 *
 * @param reading of the row's amount cell
 * @param rivals other columns that could be the amount
 */
export function rowAmount(
  row: Row,
  reading: MoneyReading,
  rivals: ReadonlyMap<number, MoneyColumn>,
): RowAmount {
  if (!reading.ok) {
    row.refuse(reading.code, 'amount_clp', reading.detail);
    return UNPUBLISHED;
  }
  for (const [code, detail] of reading.tellings) row.warn(code, 'amount_clp', detail);
  if (reading.tellings.length > 0) row.keep('amount_clp');
  tellRivals(row, reading.value, rivals);
  if (reading.value !== null) checkCurrency(row);
  return qualified(row, reading.value, reading.kind);
}

/** Another amount of the same row is not lost: it is told where it is a different one. */
function tellRivals(row: Row, value: number | null, rivals: ReadonlyMap<number, MoneyColumn>): void {
  for (const [index, column] of rivals) {
    const other = readMoneyCell(row.cellAt(index), column);
    if (row.textAt(index) !== '' && (!other.ok || (other.value !== null && other.value !== value)))
      row.warn('other_column', index, row.text('amount_clp'));
  }
}

function checkCurrency(row: Row): void {
  const text = row.text('currency');
  if (text === '' || saysNothing(text) || PESOS.test(plain(text))) return;
  const foreign = foreignCurrency(text);
  if (foreign === null) row.refuse('unknown_currency', 'currency');
  else row.refuse('foreign_currency', 'currency', foreign);
}

/** With the word of its own column; the looser of two holds, and a figure that "nobody published" contradicts itself. */
function qualified(row: Row, value: number | null, kind: Kind): RowAmount {
  const text = row.text('amount_qualifier');
  const said = text === '' || saysNothing(text) ? qualifierOf(text) : (qualifierOf(text) ?? unknown(row));
  if (value === null) {
    if (said !== null && said !== 'unpublished') row.warn('qualifier_without_amount', 'amount_qualifier');
    return UNPUBLISHED;
  }
  if (said === null) return { value, qualifier: kind };
  if (said === 'unpublished') {
    row.refuse('amount_of_unpublished', 'amount_clp', text);
    return UNPUBLISHED;
  }
  if (kind !== 'exact' && kind !== said)
    row.warn('qualifier_conflict', 'amount_qualifier', row.text('amount_clp'));
  return { value, qualifier: LOOSE.indexOf(said) > LOOSE.indexOf(kind) ? said : kind };
}

function unknown(row: Row): null {
  row.warn('unknown_qualifier', 'amount_qualifier');
  row.keep('amount_qualifier');
  return null;
}
