/** What can be wrong with one field of a plan's file. */
export type PlanProblemCode =
  | 'not_a_row'
  | 'no_name'
  | 'unknown_sector'
  | 'unknown_municipality'
  | 'unknown_island'
  | 'island_elsewhere'
  | 'bad_point'
  | 'bad_amount'
  | 'zero_amount'
  | 'bad_people'
  | 'not_text'
  | 'bad_budget';

/** Something in a plan that could not be read: the row is kept as it stands and left out of every figure. */
export interface PlanProblem {
  /** From 1; null: the plan itself. */
  readonly row: number | null;
  /** What the row calls itself, '' if nothing. */
  readonly name: string;
  /** Name of the field in the file, '' for the whole row. */
  readonly field: string;
  /** As it stands in the file. */
  readonly value: string;
  readonly code: PlanProblemCode;
}

/** Why a text is no plan at all; nothing of it was taken. */
export type PlanRefusal = 'not_json' | 'not_a_plan' | 'other_version' | 'no_rows';

/**
 * Why an amount was not taken.
 *
 * - `not_money`: no amount that is written here or in the other language.
 * - `ambiguous`: read in two countries it is a thousand times more or less (`1,718 millones`).
 * - `no_unit`: so small that millions were meant and not written (`800`).
 * - `thousands`: M$ and UF are other units.
 * - `not_whole`: a part of a peso, or more than can be counted exactly.
 */
export type MoneyRefusal = 'not_money' | 'ambiguous' | 'no_unit' | 'thousands' | 'not_whole';
