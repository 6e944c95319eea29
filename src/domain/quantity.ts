/**
 * A published figure: a value with a kind. What is not published is not a number at all, so it
 * cannot reach a sum, a scale or a sentence as 0.
 */

/** Whole Chilean pesos. Made only by {@link pesos}; thousands and UF are converted at the border of `data/`. */
export type Pesos = number & { readonly __unit: 'CLP' };

/** How a published value is to be read: as it stands, as "unos" (about) or as "más de" (at least). */
export type Kind = 'exact' | 'about' | 'at_least';

export interface Known<N extends number = number> {
  readonly kind: Kind;
  readonly value: N;
}

export interface Unpublished {
  readonly kind: 'unpublished';
}

/** A figure as a source gives it, or does not. */
export type Quantity<N extends number = number> = Known<N> | Unpublished;

export type Amount = Quantity<Pesos>;

/**
 * A sum that carries its unknowns: `total` is null when nothing is known, which is not 0.
 * `known` and `unpublished` count the addends.
 */
export interface Sum<N extends number = number> {
  readonly total: Known<N> | null;
  readonly known: number;
  readonly unpublished: number;
}

const ORDER: readonly Kind[] = ['exact', 'about', 'at_least'];

/** The looser of two kinds: a minimum makes a minimum, else an estimate makes an estimate. */
const looser = (a: Kind, b: Kind): Kind => (ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b);

export const UNPUBLISHED: Unpublished = { kind: 'unpublished' };

/**
 * Brands a number as whole pesos.
 * @throws RangeError unless `n` is a safe integer (up to 9 x 10^15) and not negative.
 */
export function pesos(n: number): Pesos {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`${n} is not whole pesos`);
  return n as Pesos;
}

export const isKnown = <N extends number>(quantity: Quantity<N>): quantity is Known<N> =>
  quantity.kind !== 'unpublished';

/** A sum in the making. */
export interface Adding<N extends number = number> {
  readonly add: (quantity: Quantity<N>) => void;
  readonly sum: () => Sum<N>;
  /** Of what is published; null where nothing is. */
  readonly mean: () => Known | null;
}

/**
 * Adds quantities of one unit as they come. The sum is at least if any addend is at least or unpublished, else about if
 * any is about, else exact; with nothing known there is no total.
 */
export function adding<N extends number = number>(): Adding<N> {
  let [value, known, unpublished] = [0, 0, 0];
  let kind: Kind = 'exact';
  return {
    add: (quantity) => {
      if (isKnown(quantity)) {
        value += quantity.value;
        known += 1;
        if (quantity.kind !== kind) kind = looser(kind, quantity.kind);
      } else {
        unpublished += 1;
      }
    },
    sum: () => ({
      total: known === 0 ? null : { kind: unpublished > 0 ? 'at_least' : kind, value: value as N },
      known,
      unpublished,
    }),
    mean: () => (known === 0 ? null : { kind, value: value / known }),
  };
}

/** {@link adding} all of a list. */
export function sum<N extends number>(quantities: readonly Quantity<N>[]): Sum<N> {
  const all = adding<N>();
  for (const quantity of quantities) all.add(quantity);
  return all.sum();
}

/** What works, candidates or contributions come to. */
export const totalOf = (rows: readonly { readonly amount: Amount }[]): Sum<Pesos> =>
  sum(rows.map(({ amount }) => amount));

/** Divides a known figure by a denominator that is known and not 0; the kind stays. */
export function divide(figure: Known, denominator: number | null): Known | null {
  return denominator === null || denominator <= 0
    ? null
    : { kind: figure.kind, value: figure.value / denominator };
}
