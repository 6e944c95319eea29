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
