import { useLayoutEffect, useState, type RefObject } from 'react';
import type { Box } from '../../map/screen';

/**
 * Where things lie over another, in its pixels; measured again when any of them changes its size.
 * `key` changes when a thing comes or goes.
 */
export function useBoxes(
  over: RefObject<HTMLElement | null>,
  things: readonly RefObject<HTMLElement | null>[],
  key: string,
): readonly Box[] {
  const [boxes, setBoxes] = useState<readonly Box[]>([]);
  useLayoutEffect(() => {
    const base = over.current;
    if (!base) return;
    const present = things.flatMap(({ current }) => (current ? [current] : []));
    const measure = () => {
      const origin = base.getBoundingClientRect();
      setBoxes(
        present.map((element) => {
          const { left, top, width, height } = element.getBoundingClientRect();
          const [x, y] = [left - origin.left, top - origin.top];
          return { left: x, top: y, right: x + width, bottom: y + height };
        }),
      );
    };
    const observer = new ResizeObserver(measure);
    for (const element of [base, ...present]) observer.observe(element);
    return () => observer.disconnect();
    // The references are made once; `key` says when what they hold has changed.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key]);
  return boxes;
}
