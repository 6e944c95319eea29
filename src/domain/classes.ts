export const CLASS_METHODS = ['auto', 'quantile', 'equal', 'jenks', 'log'] as const;
export type ClassMethod = (typeof CLASS_METHODS)[number];

/** One class, closed below and open above: low <= value < high (the last one is closed). */
export interface Class {
  readonly low: number;
  readonly high: number;
  /** Place on the colour ramp, 0 to 1. */
  readonly at: number;
}

/**
 * How values become colours. `places`: fewer than five known values, so the legend lists the places themselves
 * and no class is invented; the thresholds between them still keep colours stable under a filter.
 */
export interface ClassScale {
  readonly form: 'places' | 'classes';
  /** The method used, after `auto` was decided; `own` for breaks typed by the user. */
  readonly method: Exclude<ClassMethod, 'auto'> | 'own';
  /** Inner thresholds, ascending; one fewer than `classes`. */
  readonly breaks: readonly number[];
  readonly classes: readonly Class[];
}
