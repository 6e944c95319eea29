import { useRef, type PointerEvent } from 'react';

/** A finger that goes less far, in pixels, has pressed and not swiped. */
const LEAST = 60;

interface Swipe {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
}

/**
 * A finger to the left goes one slide on, to the right one back; in an open dialog it scrolls.
 * @param onDown any press of mouse or finger
 */
export function useSwipe(onDown: () => void, onSwipe: (slides: 1 | -1) => void): Swipe {
  const start = useRef<number | null>(null);
  return {
    onPointerDown: ({ pointerType, clientX, target }) => {
      onDown();
      const inDialog = target instanceof Element && target.closest('dialog') !== null;
      start.current = pointerType === 'mouse' || inDialog ? null : clientX;
    },
    onPointerUp: ({ clientX }) => {
      const way = start.current === null ? 0 : clientX - start.current;
      start.current = null;
      if (Math.abs(way) >= LEAST) onSwipe(way < 0 ? 1 : -1);
    },
  };
}
