import { useEffectEvent, useLayoutEffect, useRef, type RefObject } from 'react';

/** 0: as look/ draws it. Then closer together and smaller, never under the floor of the wall. */
const STEPS = ['0', '1', '2', '3'] as const;

/**
 * Sets a slide's words closer, step by step, until they fit their column; again when the window changes.
 * @param onFit told each time whether they did; where not even the closest step fits, the last words are cut off
 */
export function useFit(of: unknown, onFit: (fits: boolean) => void): RefObject<HTMLDivElement | null> {
  const column = useRef<HTMLDivElement>(null);
  const told = useEffectEvent(onFit);
  useLayoutEffect(() => {
    const element = column.current;
    if (!element) return;
    const fit = () => {
      for (const step of STEPS) {
        element.dataset['tight'] = step;
        if (element.scrollHeight <= element.clientHeight) return told(true);
      }
      told(false);
    };
    fit();
    window.addEventListener('resize', fit);
    void document.fonts.ready.then(fit);
    return () => window.removeEventListener('resize', fit);
  }, [of]);
  return column;
}
