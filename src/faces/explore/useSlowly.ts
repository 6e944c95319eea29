import { useReducer, useState } from 'react';
import type { Steps } from '../../domain/steps';
import { slowly } from './slowly';

/**
 * {@link slowly} for one part of the page, which is shown anew when its answer is there.
 *
 * @param make the same function at each call; what it is asked is compared by identity
 */
export function useSlowly<Asked extends readonly unknown[], Answer>(
  make: (...asked: Asked) => Steps<Answer>,
  ...asked: Asked
): Answer | null {
  const [, again] = useReducer((times: number) => times + 1, 0);
  const [ask] = useState(() => slowly(make, again));
  return ask(...asked);
}
