import type { Steps } from '../../domain/steps';

/** The page stands still for so long at once, and longer only by what lies between two pauses. */
export const TURN_MS = 24;

/** Does long work in turns with the rest of the page. @throws (as a rejection) what the work throws */
export async function inTurns<Answer>(steps: Steps<Answer>): Promise<Answer> {
  for (;;) {
    const until = performance.now() + TURN_MS;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
