/** What a key or a press of a clicker asks of the presentation. */
export type Action =
  | { readonly kind: 'by'; readonly slides: 1 | -1 }
  | { readonly kind: 'to'; readonly slide: number }
  | { readonly kind: 'typed'; readonly digits: string }
  | { readonly kind: 'cover'; readonly colour: 'black' | 'white' }
  | { readonly kind: 'fullscreen' | 'overview' | 'help' | 'play' | 'floor' | 'presenter' | 'out' };

/** As much of a keyboard event as matters. */
export interface Press {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const LETTERS: Readonly<Record<string, Action>> = {
  b: { kind: 'cover', colour: 'black' },
  '.': { kind: 'cover', colour: 'black' },
  w: { kind: 'cover', colour: 'white' },
  f: { kind: 'fullscreen' },
  f5: { kind: 'fullscreen' },
  o: { kind: 'overview' },
  '?': { kind: 'help' },
  a: { kind: 'play' },
  q: { kind: 'floor' },
  p: { kind: 'presenter' },
  escape: { kind: 'out' },
};

const FORWARD: Action = { kind: 'by', slides: 1 };
const BACK: Action = { kind: 'by', slides: -1 };

/** Clickers send PageDown and PageUp, or arrows; some send F5, Escape and a full stop. */
const STEPS: Readonly<Record<string, Action>> = {
  PageDown: FORWARD,
  ArrowRight: FORWARD,
  ArrowDown: FORWARD,
  PageUp: BACK,
  ArrowLeft: BACK,
  ArrowUp: BACK,
};

/** More digits than this are no slide's number. */
const MOST_DIGITS = 4;

/**
 * What a press means; null leaves it to the browser.
 * @param typed digits pressed before, waiting for Enter
 */
export function actionOf(press: Press, typed: string, slides: number): Action | null {
  const { key, shiftKey } = press;
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  if (key === ' ') return shiftKey ? BACK : FORWARD;
  if (key === 'Home') return { kind: 'to', slide: 1 };
  if (key === 'End') return { kind: 'to', slide: slides };
  if (/^\d$/.test(key)) return { kind: 'typed', digits: (typed + key).slice(-MOST_DIGITS) };
  if (key === 'Enter') return typed === '' ? null : { kind: 'to', slide: Number(typed) };
  return STEPS[key] ?? LETTERS[key.toLowerCase()] ?? null;
}

/** A slide that exists, nearest to the one asked for. */
export const inDeck = (slide: number, slides: number): number => Math.min(Math.max(1, slide), slides);
