import { useRef, type PointerEvent } from 'react';

/** A finger that goes less far, in pixels, has pressed and not swiped. */
const LEAST = 60;

interface Swipe {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
}

/** A finger to the left goes one slide on, to the right one back. */
export function useSwipe(onSwipe: (slides: 1 | -1) => void): Swipe {
  const start = useRef<number | null>(null);
  return {
    onPointerDown: ({ pointerType, clientX }) => {
      start.current = pointerType === 'mouse' ? null : clientX;
    },
    onPointerUp: ({ clientX }) => {
      const way = start.current === null ? 0 : clientX - start.current;
      start.current = null;
      if (Math.abs(way) >= LEAST) onSwipe(way < 0 ? 1 : -1);
    },
  };
}
