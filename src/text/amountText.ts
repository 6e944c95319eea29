import { isKnown, type Amount } from '../domain/quantity';
import { inWords } from './format';
import type { Speech } from './language';

/** An amount in words, rounded to millions, or that it is not published. */
export const amountText = (amount: Amount, { m, f }: Pick<Speech, 'm' | 'f'>): string =>
  isKnown(amount) ? inWords(f.money(amount)) : m.unpublished;
