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
