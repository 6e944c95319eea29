import { distance, type Point } from '../screen';

/** What a reader's hand asks of the map, in its pixels. */
export interface Hand {
  /** The map is touched: whatever moves it stops. */
  readonly onHold: () => void;
  /** What lay at `from` is pulled to `to`, and the map is `nearer` by so many doublings. */
  readonly onPull: (from: Point, to: Point, nearer: number) => void;
  /** Some time after the last pull. */
  readonly onRest: () => void;
  /** One press: come nearer around a point (null: the middle), or move on by so many pixels. */
  readonly onStep: (nearer: number, around: Point | null, by: Point) => void;
  readonly onPointer: (at: Point | null) => void;
  /** `beside`: with Shift. */
  readonly onClick: (at: Point, beside: boolean) => void;
}

/** A hand that trembles does not drag. */
const TOLERANCE = 3;
/** Pixels of a wheel for one doubling; a trackpad's pinch comes as a wheel with finer steps. */
const WHEEL = 450;
const PINCH = 100;
const LINE = 40;
/** After the last turn of the wheel, ms. */
const WHEEL_REST = 200;
const KEY_STEP = 100;

const KEYS: Readonly<Record<string, readonly [nearer: number, by: Point]>> = {
  ArrowLeft: [0, [-KEY_STEP, 0]],
  ArrowRight: [0, [KEY_STEP, 0]],
  ArrowUp: [0, [0, -KEY_STEP]],
  ArrowDown: [0, [0, KEY_STEP]],
  '+': [1, [0, 0]],
  '=': [1, [0, 0]],
  '-': [-1, [0, 0]],
  _: [-1, [0, 0]],
};

/**
 * Drag, pinch, wheel, double click and keys on the map, until `gone` is aborted.
 * @param cooperative the page may scroll over the map as long as the reader has not pressed on it: within a page of
 * others the map takes wheel and finger only while it has the focus
 */
export function listenToHand(
  surface: HTMLElement,
  hand: Hand,
  { cooperative, gone }: { readonly cooperative: boolean; readonly gone: AbortSignal },
): void {
  const on = <K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (event: HTMLElementEventMap[K]) => void,
  ): void => surface.addEventListener(type, listener, { signal: gone, passive: false });
  const at = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = surface.getBoundingClientRect();
    return [clientX - left, clientY - top];
  };

  const fingers = new Map<number, Point>();
  let start: Point = [0, 0];
  let dragged = false;
  let taken = !cooperative;
  const take = (now: boolean): void => {
    taken = now;
    surface.style.setProperty('touch-action', now ? 'none' : 'pan-x pan-y');
  };
  take(taken);
  if (cooperative) {
    on('focusin', () => take(true));
    on('focusout', () => take(false));
  }

  on('pointerdown', (event) => {
    if (event.button !== 0) return;
    hand.onHold();
    if (fingers.size === 0) [start, dragged] = [at(event), false];
    fingers.set(event.pointerId, at(event));
  });
  on('pointermove', (event) => {
    if (event.pointerType === 'mouse') hand.onPointer(isOnMark(event) ? null : at(event));
    const scrolls = !taken && event.pointerType === 'touch' && fingers.size === 1;
    if (!fingers.has(event.pointerId) || scrolls) return;
    if (!dragged && fingers.size === 1 && distance(start, at(event)) < TOLERANCE) return;
    const before = gripOf(fingers);
    dragged = true;
    // Not before: a captured press on a mark would never reach the mark.
    surface.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, at(event));
    const now = gripOf(fingers);
    hand.onPull(before.middle, now.middle, now.spread > 0 ? Math.log2(now.spread / before.spread) : 0);
  });
  const release = (event: PointerEvent): void => {
    if (fingers.delete(event.pointerId) && fingers.size === 0 && dragged) hand.onRest();
  };
  on('pointerup', release);
  on('pointercancel', release);
  on('pointerleave', () => hand.onPointer(null));
  on('click', (event) => {
    if (!dragged && !isOnMark(event)) hand.onClick(at(event), event.shiftKey);
  });
  on('dblclick', (event) => {
    if (!isOnMark(event)) hand.onStep(event.shiftKey ? -1 : 1, at(event), [0, 0]);
  });

  let resting: number | undefined;
  on('wheel', (event) => {
    if (!taken && !event.ctrlKey) return;
    event.preventDefault();
    hand.onHold();
    const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1);
    hand.onPull(at(event), at(event), -pixels / (event.ctrlKey ? PINCH : WHEEL));
    window.clearTimeout(resting);
    resting = window.setTimeout(() => {
      if (!gone.aborted) hand.onRest();
    }, WHEEL_REST);
  });
  on('keydown', (event) => {
    const step = event.altKey || event.ctrlKey || event.metaKey ? undefined : KEYS[event.key];
    if (!step) return;
    event.preventDefault();
    hand.onStep(step[0], null, step[1]);
  });
}

function gripOf(fingers: ReadonlyMap<number, Point>): { readonly middle: Point; readonly spread: number } {
  const [first = [0, 0] as const, second = first] = fingers.values();
  return {
    middle: [(first[0] + second[0]) / 2, (first[1] + second[1]) / 2],
    spread: distance(first, second),
  };
}

function isOnMark({ target }: MouseEvent): boolean {
  return target instanceof Element && target.closest('[data-mark]') !== null;
}
