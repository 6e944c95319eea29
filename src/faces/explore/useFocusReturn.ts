import { useEffect, useRef } from 'react';
import { PAGE_ANCHORS } from '../../ui/Page';

/** Gives the focus back to what opened a card when the card that held it is gone, else to the list. */
export function useFocusReturn(open: boolean): void {
  const opener = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (open) {
      const { activeElement } = document;
      opener.current =
        activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : null;
      return;
    }
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (!lost || opener.current === null) return;
    const target = opener.current.isConnected ? opener.current : document.getElementById(PAGE_ANCHORS.column);
    target?.focus();
    opener.current = null;
  }, [open]);
}
