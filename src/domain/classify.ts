import { ckmeans } from 'simple-statistics';
import type { Class, ClassMethod, ClassScale } from './classes';

/** Below this many known values a scale of classes would invent a distribution: the legend lists the places. */
const FEWEST_VALUES_FOR_CLASSES = 5;

const ascending = (a: number, b: number): number => a - b;

/** The number with the fewest significant digits in (low, high]; `high` itself when no rounder one fits. */
export function roundest(low: number, high: number): number {
  if (!(low < high)) return high;
  if (low < 0 && high >= 0) return 0;
  const top = Math.floor(Math.log10(Math.max(Math.abs(low), Math.abs(high))));
  for (let power = top + 1; power >= top - 15; power--) {
    // A negative power divides by a whole power of ten: 3 / 10 is 0.3, 3 * 0.1 is not.
    const scale = 10 ** Math.abs(power);
    const candidate = power >= 0 ? Math.floor(high / scale) * scale : Math.floor(high * scale) / scale;
    if (candidate > low && candidate <= high) return candidate;
  }
  return high;
}

/** A threshold between two neighbouring values, rounded as far as no value changes its side. */
export function between(sorted: readonly number[], raw: number): number {
  const above = sorted.find((value) => value >= raw) ?? raw;
  const below = sorted.findLast((value) => value < raw) ?? raw;
  return roundest(below, above);
}

const RAW_BREAKS: Record<
  Exclude<ClassMethod, 'auto'>,
  (sorted: readonly number[], k: number) => readonly number[]
> = {
  quantile: (sorted, k) =>
    Array.from({ length: k - 1 }, (_, i) => sorted[Math.round(((i + 1) * sorted.length) / k)] ?? Infinity),
  equal: (sorted, k) => {
    const [min, max] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
    return Array.from({ length: k - 1 }, (_, i) => min + ((i + 1) * (max - min)) / k);
  },
  jenks: (sorted, k) =>
    ckmeans([...sorted], k)
      .slice(1)
      .map((cluster) => cluster[0] ?? Infinity),
  log: (sorted, k) => {
    const [min, max] = [Math.log10(sorted[0] ?? 1), Math.log10(sorted.at(-1) ?? 1)];
    return Array.from({ length: k - 1 }, (_, i) => 10 ** (min + ((i + 1) * (max - min)) / k));
  },
};

function scale(
  form: ClassScale['form'],
  method: ClassScale['method'],
  sorted: readonly number[],
  breaks: readonly number[],
): ClassScale {
  const edges = [sorted[0] ?? 0, ...breaks, sorted.at(-1) ?? 0];
  const classes = breaks.length + 1;
  return {
    form,
    method,
    breaks,
    classes: Array.from({ length: classes }, (_, i): Class => ({
      low: edges[i] ?? 0,
      high: edges[i + 1] ?? 0,
      // A single class stands in the middle of the ramp: neither little nor much.
      at: classes === 1 ? 0.5 : i / (classes - 1),
    })),
  };
}

/**
 * Makes the scale of a set of known values.
 *
 * @param values known values, any order; unknown ones never get here.
 * @param options `breaks` typed by the user win over `method` and `k` (3 to 7). `log` needs positive values and
 *   falls back to equal intervals otherwise, and says so by `method`. Ties can leave fewer classes than asked.
 */
export function classify(
  values: readonly number[],
  options: { readonly method: ClassMethod; readonly k: number; readonly breaks: readonly number[] },
): ClassScale {
  const sorted = values.toSorted(ascending);
  const distinct = [...new Set(sorted)];
  if (options.breaks.length > 0) {
    const breaks = [...new Set(options.breaks)].toSorted(ascending);
    return scale('classes', 'own', sorted, breaks);
  }
  if (sorted.length < FEWEST_VALUES_FOR_CLASSES) {
    return scale(
      'places',
      'quantile',
      sorted,
      distinct.slice(1).map((value) => between(distinct, value)),
    );
  }
  const asked = options.method === 'auto' ? 'jenks' : options.method;
  const method = asked === 'log' && (sorted[0] ?? 0) <= 0 ? 'equal' : asked;
  const k = Math.min(options.k, distinct.length);
  const raw = RAW_BREAKS[method](sorted, k);
  const breaks = [...new Set(raw.filter(Number.isFinite).map((value) => between(distinct, value)))]
    .filter((value) => value > (sorted[0] ?? 0))
    .toSorted(ascending);
  return scale('classes', method, sorted, breaks);
}

/** Index of the class a value falls in; values beyond the ends fall in the first or last. */
export const classIndex = (scale: ClassScale, value: number): number =>
  scale.breaks.filter((threshold) => threshold <= value).length;
