/** Long work that gives way now and then: each `yield` is a place to pause at and says how much is done, 0 to 1. */
export type Steps<Answer> = Generator<number, Answer, void>;

/** Things done between two pauses: some tenths of a millisecond each pause is late by. */
const PER_STEP = 100;

/** Does the same with each of many, and pauses now and then. */
export function* each<T>(items: readonly T[], work: (item: T, at: number) => void): Steps<void> {
  for (const [at, item] of items.entries()) {
    work(item, at);
    if (at % PER_STEP === PER_STEP - 1) yield at / items.length;
  }
}

/** Things sorted at once: a millisecond or two. */
const RUN = 1000;

/** Sorts as `toSorted` does: things of equal worth stay in their order. Growth n log n. */
export function* sortSteps<T extends object>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
): Steps<readonly T[]> {
  let runs: (readonly T[])[] = [];
  for (let from = 0; from < items.length; from += RUN) {
    runs.push(items.slice(from, from + RUN).sort(compare));
    yield from / items.length / 2;
  }
  while (runs.length > 1) {
    const longer: (readonly T[])[] = [];
    for (const [at, run] of runs.entries())
      if (at % 2 === 0) longer.push(yield* mergeSteps(run, runs[at + 1] ?? [], compare));
    runs = longer;
  }
  return runs[0] ?? [];
}

function* mergeSteps<T extends object>(
  left: readonly T[],
  right: readonly T[],
  compare: (a: T, b: T) => number,
): Steps<readonly T[]> {
  if (right.length === 0) return left;
  const merged: T[] = [];
  let [l, r] = [0, 0];
  for (;;) {
    const [a, b] = [left[l], right[r]];
    if (a === undefined || b === undefined) return [...merged, ...left.slice(l), ...right.slice(r)];
    if (compare(a, b) <= 0) {
      merged.push(a);
      l += 1;
    } else {
      merged.push(b);
      r += 1;
    }
    if (merged.length % RUN === 0) yield 1 / 2;
  }
}

/** The same work as a part of something longer, from one share of it to another. */
export function* part<Answer>(steps: Steps<Answer>, from: number, to: number): Steps<Answer> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + step.value * (to - from);
  }
}

/** Without a pause. */
export function finish<Answer>(steps: Steps<Answer>): Answer {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
