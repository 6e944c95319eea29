import type { ClassScale } from './classes';
import { classIndex } from './classify';

/** The lowest and the highest known value: breaks lie between them. */
export interface BreakRange {
  readonly low: number;
  readonly high: number;
}

/** From the scale's own ends, which are the values' ends. */
export const rangeOf = ({ classes }: Pick<ClassScale, 'classes'>): BreakRange => ({
  low: classes[0]?.low ?? 0,
  high: classes.at(-1)?.high ?? 0,
});

/** How many steps at least lie between the lowest and the highest value. */
const STEPS = 200;

/** The step of a break under the hand, as `digits` (1, 2 or 5) at a power of ten: about a 200th of the range. */
export interface BreakStep {
  readonly digits: 1 | 2 | 5;
  readonly power: number;
}

export function breakStep({ low, high }: BreakRange): BreakStep {
  const raw = (high - low) / STEPS;
  if (!(raw > 0)) return { digits: 1, power: 0 };
  const power = Math.floor(Math.log10(raw));
  const rest = raw / 10 ** power;
  return { digits: rest >= 5 ? 5 : rest >= 2 ? 2 : 1, power };
}

/** A negative power divides by a whole power of ten: 3 / 10 is 0.3, 3 * 0.1 is not. */
const times = (n: number, { digits, power }: BreakStep): number =>
  power >= 0 ? n * digits * 10 ** power : (n * digits) / 10 ** -power;

export const sizeOf = (step: BreakStep): number => times(1, step);

const stepsIn = (value: number, { digits, power }: BreakStep): number =>
  power >= 0 ? value / (digits * 10 ** power) : (value * 10 ** -power) / digits;

/** The round numbers a break can take between its neighbours; null where there is no room. */
export function roomOf(
  breaks: readonly number[],
  index: number,
  range: BreakRange,
): { readonly least: number; readonly most: number } | null {
  const step = breakStep(range);
  const above = breaks[index - 1] ?? range.low;
  const below = breaks[index + 1];
  let first = Math.floor(stepsIn(above, step)) + 1;
  while (times(first, step) <= above) first++;
  let last = Math.floor(stepsIn(below ?? range.high, step));
  while (below === undefined ? times(last, step) > range.high : times(last, step) >= below) last--;
  return first > last ? null : { least: times(first, step), most: times(last, step) };
}

/**
 * Moves one break to a round number near `to`, kept between its neighbours and within the values: breaks stay ascending
 * and none gets lost, whatever the hand does. Unchanged where there is no room.
 */
export function moveBreak(
  breaks: readonly number[],
  index: number,
  to: number,
  range: BreakRange,
): readonly number[] {
  const room = roomOf(breaks, index, range);
  if (room === null || !Number.isFinite(to)) return breaks;
  const step = breakStep(range);
  const near = times(Math.round(stepsIn(to, step)), step);
  return breaks.with(index, Math.min(room.most, Math.max(room.least, near)));
}

/** What is wrong with typed breaks. */
export interface BreakProblem {
  readonly index: number;
  readonly reason: 'not_a_number' | 'outside' | 'not_above';
}

/** The first thing wrong with typed breaks (null: not a number); null when they can be taken as they stand. */
export function checkBreaks(
  typed: readonly (number | null)[],
  { low, high }: BreakRange,
): BreakProblem | null {
  for (const [index, value] of typed.entries()) {
    if (value === null) return { index, reason: 'not_a_number' };
    if (value <= low || value > high) return { index, reason: 'outside' };
    if (value <= (typed[index - 1] ?? low)) return { index, reason: 'not_above' };
  }
  return null;
}

/** How many of the values fall in each class. */
export function classCounts(scale: ClassScale, values: readonly number[]): readonly number[] {
  const counts = scale.classes.map(() => 0);
  for (const value of values) {
    const index = classIndex(scale, value);
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}
