import { useLayoutEffect, type RefObject } from 'react';
import type { Padding } from './picture';

/** Hands the covered edges to the style sheet; by script, since the page allows no style attributes. */
export function usePaddingProperties(root: RefObject<HTMLElement | null>, { right, bottom }: Padding): void {
  useLayoutEffect(() => {
    root.current?.style.setProperty('--pad-right', `${right}px`);
    root.current?.style.setProperty('--pad-bottom', `${bottom}px`);
  }, [root, right, bottom]);
}
