/** Where a sheet can rest, from low to high. */
export const SHEET_STOPS = ['closed', 'half', 'full'] as const;
export type SheetStop = (typeof SHEET_STOPS)[number];

const CLOSED_PX = 206;
const HALF_SHARE = 0.62;
const HEADER_PX = 52;
/** How far ahead a flick is followed when choosing a stop, in ms. */
const FLICK_MS = 160;

/** Height in px of a stop in a window `height` px high; the style sheet says the same in dvh. */
export function stopHeight(stop: SheetStop, height: number): number {
  if (stop === 'closed') return Math.min(CLOSED_PX, height - HEADER_PX);
  return stop === 'half' ? height * HALF_SHARE : height - HEADER_PX;
}

/** The stop nearest to where a sheet `px` high, moving at `speed` px/ms (up is positive), would come to rest. */
export function nearestStop(px: number, speed: number, height: number): SheetStop {
  const rest = px + speed * FLICK_MS;
  const distance = (stop: SheetStop) => Math.abs(stopHeight(stop, height) - rest);
  return SHEET_STOPS.reduce((best, stop) => (distance(stop) < distance(best) ? stop : best));
}

/** One stop up or down, staying at the ends. */
export function nextStop(stop: SheetStop, step: 1 | -1): SheetStop {
  return SHEET_STOPS[SHEET_STOPS.indexOf(stop) + step] ?? stop;
}
