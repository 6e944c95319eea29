import type { Amount, Kind, Pesos, Quantity } from '../domain/quantity';
import { UNPUBLISHED } from '../domain/quantity';
import type { Words } from '../domain/work';
import type { Complain } from './table';

/** Values that stand in two cells and are only right together. */

export const QUANTITY_KINDS = ['exact', 'about', 'at_least', 'unpublished'] as const;

/** Both languages or neither, of the columns `<name>_es` and `<name>_en`. */
export function optionalWords(
  name: string,
  es: string | null,
  en: string | null,
  complain: Complain,
): Words | null {
  if (es !== null && en !== null) return { es, en };
  if (es !== null || en !== null)
    complain({ column: `${name}_${es === null ? 'es' : 'en'}`, code: 'missing_translation' });
  return null;
}

/** A value needs a published kind, and a published kind needs a value: an empty cell is never 0. */
export function quantity<N extends number>(
  column: string,
  kind: Kind | 'unpublished',
  value: N | null,
  complain: Complain,
): Quantity<N> {
  if (kind === 'unpublished') {
    if (value !== null) complain({ column, code: 'value_of_unpublished' });
    return UNPUBLISHED;
  }
  if (value === null) {
    complain({ column, code: 'value_missing', detail: kind });
    return UNPUBLISHED;
  }
  return { kind, value };
}

/** As {@link quantity}; nobody announces 0 pesos, so that is taken and told: it may stand for "not published". */
export function amount(kind: Kind | 'unpublished', value: Pesos | null, complain: Complain): Amount {
  if (value === 0) complain({ column: 'amount_clp', code: 'zero_amount', severity: 'warning' });
  return quantity('amount_clp', kind, value, complain);
}
