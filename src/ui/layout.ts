import { useSyncExternalStore } from 'react';

/**
 * How much room there is. `phone` under 600 px; `tablet` 600..1023; `compact` from 1024 but under 1400 wide or under
 * 820 high; `full` beyond. The same numbers stand in the media queries of the pieces.
 */
export type Layout = 'phone' | 'tablet' | 'compact' | 'full';

const PHONE = '(max-width: 599.98px)';
const TABLET = '(max-width: 1023.98px)';
const FULL = '(min-width: 1400px) and (min-height: 820px)';

function read(): Layout {
  if (matchMedia(PHONE).matches) return 'phone';
  if (matchMedia(TABLET).matches) return 'tablet';
  return matchMedia(FULL).matches ? 'full' : 'compact';
}

function subscribe(changed: () => void): () => void {
  const queries = [PHONE, TABLET, FULL].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
}

/** The present layout, kept up to date; `full` where there is no window. Only for what CSS can't decide. */
export function useLayout(): Layout {
  return useSyncExternalStore(subscribe, read, () => 'full');
}
