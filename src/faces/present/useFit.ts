import { useLayoutEffect, useRef, type RefObject } from 'react';

/** 0: as look/ draws it. Then closer together and smaller, never under the floor of the wall. */
const STEPS = ['0', '1', '2', '3'] as const;

/** Sets a slide's words closer, step by step, until they fit their column; again when the window changes. */
export function useFit(of: unknown): RefObject<HTMLDivElement | null> {
  const column = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = column.current;
    if (!element) return;
    const fit = () => {
      for (const step of STEPS) {
        element.dataset['tight'] = step;
        if (element.scrollHeight <= element.clientHeight) return;
      }
    };
    fit();
    window.addEventListener('resize', fit);
    void document.fonts.ready.then(fit);
    return () => window.removeEventListener('resize', fit);
  }, [of]);
  return column;
}
