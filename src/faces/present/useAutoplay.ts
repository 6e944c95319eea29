import { useEffect, useEffectEvent, useState } from 'react';

/** Time to read a slide on a screen that nobody leads. */
const SLIDE_MS = 12_000;
/** A screen that was playing plays on when nobody has touched it for so long. */
const IDLE_MS = 120_000;

interface Autoplay {
  readonly playing: boolean;
  readonly play: () => void;
  /** Any press; true when it stopped the play. */
  readonly stop: () => boolean;
}

/** Slides that go by themselves, over and over; a press stops them until the screen has been left alone. */
export function useAutoplay(onNext: () => void): Autoplay {
  const [state, setState] = useState<'off' | 'playing' | 'waiting'>('off');
  const [presses, setPresses] = useState(0);
  const next = useEffectEvent(onNext);
  useEffect(() => {
    if (state !== 'playing') return;
    const timer = setInterval(() => next(), SLIDE_MS);
    return () => clearInterval(timer);
  }, [state]);
  useEffect(() => {
    if (state !== 'waiting') return;
    const timer = setTimeout(() => setState('playing'), IDLE_MS);
    return () => clearTimeout(timer);
  }, [state, presses]);
  return {
    playing: state === 'playing',
    play: () => setState('playing'),
    stop: () => {
      setPresses((count) => count + 1);
      if (state !== 'playing') return false;
      setState('waiting');
      return true;
    },
  };
}
