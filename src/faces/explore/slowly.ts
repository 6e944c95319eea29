import type { Steps } from '../../domain/steps';
import { TURN_MS } from './inTurns';

/** For so long when it is asked first: it is being painted, and may ask more than one question. */
const FIRST_MS = 6;

interface Running<Asked, Answer> {
  readonly asked: Asked;
  outcome: { readonly answer: Answer } | { readonly error: unknown } | null;
}

/**
 * Remembers the last answer as `lastOf` does, but works it out in turns with the rest of the page: null until it is there.
 * What takes a moment is there at once.
 *
 * @param tell an answer that was waited for is there
 */
export function slowly<Asked extends readonly unknown[], Answer>(
  make: (...asked: Asked) => Steps<Answer>,
  tell: () => void,
): (...asked: Asked) => Answer | null {
  let last: Running<Asked, Answer> | null = null;
  return (...asked) => {
    if (!last || asked.some((one, i) => one !== last?.asked[i])) {
      const running: Running<Asked, Answer> = { asked, outcome: null };
      last = running;
      const steps = make(...asked);
      const turn = (ms: number): void => {
        const until = performance.now() + ms;
        try {
          do {
            const step = steps.next();
            if (step.done) running.outcome = { answer: step.value };
          } while (running.outcome === null && performance.now() < until);
        } catch (error) {
          running.outcome = { error };
        }
      };
      const nextTurn = (): void => {
        // Something else was asked meanwhile.
        if (last !== running) return;
        turn(TURN_MS);
        // Whoever is told has something to do: not in the same breath.
        setTimeout(running.outcome === null ? nextTurn : tell);
      };
      turn(FIRST_MS);
      if (running.outcome === null) setTimeout(nextTurn);
    }
    const { outcome } = last;
    if (outcome === null) return null;
    if ('error' in outcome) throw outcome.error;
    return outcome.answer;
  };
}
