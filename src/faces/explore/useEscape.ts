import { useEffect, useEffectEvent } from 'react';
import type { Go, View } from '../../domain/view';

/** Escape closes what is chosen: the work first, then its area. */
export function useEscape(open: boolean, go: Go, closes: Partial<View>): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    // A menu, dialog or field that is open has the first right to Escape.
    const taken =
      event.defaultPrevented ||
      document.querySelector('dialog[open], :popover-open') !== null ||
      (event.target instanceof HTMLElement && event.target.closest('input, select') !== null);
    if (event.key === 'Escape' && !taken) go(closes);
  });
  useEffect(() => {
    if (!open) return;
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [open]);
}
