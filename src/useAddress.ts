import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { formatAddress, parseAddress, type AddressProblem } from './domain/address';
import type { Go, View } from './domain/view';

const CHANGED = 'address-changed';

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  window.addEventListener(CHANGED, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(CHANGED, listener);
  };
}

const query = (): string => window.location.search;

/** The view lives in the address: a link, the back button and a reload all show the same picture. */
export function useAddress(): {
  readonly view: View;
  readonly problems: readonly AddressProblem[];
  readonly go: Go;
} {
  const search = useSyncExternalStore(subscribe, query);
  const { view, problems } = useMemo(() => parseAddress(search), [search]);
  const go = useCallback<Go>((change, options) => {
    // Read anew rather than from the closure: two changes in one tick must not undo each other.
    const next = formatAddress({ ...parseAddress(query()).view, ...change });
    if (next === query()) return;
    const address = window.location.pathname + next + window.location.hash;
    if (options?.replace) window.history.replaceState(null, '', address);
    else window.history.pushState(null, '', address);
    window.dispatchEvent(new Event(CHANGED));
  }, []);
  return { view, problems, go };
}
