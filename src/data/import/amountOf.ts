import { pesos, UNPUBLISHED, type Amount } from '../../domain/quantity';
import type { ImportedWork } from './importReport';

/** The amount of an imported work as the domain knows amounts. */
export const amountOf = ({ amount_clp: value, amount_qualifier: kind }: ImportedWork): Amount =>
  value === null || kind === 'unpublished' ? UNPUBLISHED : { kind, value: pesos(value) };
