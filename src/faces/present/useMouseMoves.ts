import { useEffect, useState } from 'react';

const REST_MS = 3000;

/** True while the mouse moves, and for some seconds after. */
export function useMouseMoves(): boolean {
  const [moving, setMoving] = useState(false);
  useEffect(() => {
    let timer: number | undefined;
    const moved = () => {
      setMoving(true);
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setMoving(false), REST_MS);
    };
    window.addEventListener('mousemove', moved);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('mousemove', moved);
    };
  }, []);
  return moving;
}
