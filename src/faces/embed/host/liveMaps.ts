/** Each live map holds all areas and facts and draws by itself: more than a phone should carry for one page. */
const MOST_LIVE = 8;

/** A framed map that can be told to give its live map back. */
export interface LiveMap {
  rest(): void;
}

/** Live maps of the page, the oldest first. */
const live: LiveMap[] = [];
/** Those that the reader cannot see now; one not yet looked at counts as seen. */
const offScreen = new WeakSet<LiveMap>();

export function setOnScreen(map: LiveMap, on: boolean): void {
  if (on) offScreen.delete(map);
  else offScreen.add(map);
}

/** Notes that a map went live or gave up; one too many lets the oldest off screen rest, else the oldest. */
export function setLive(map: LiveMap, on: boolean): void {
  const at = live.indexOf(map);
  if (on === at >= 0) return;
  if (!on) {
    live.splice(at, 1);
    return;
  }
  live.push(map);
  if (live.length <= MOST_LIVE) return;
  const [tired] = live.splice(
    Math.max(
      0,
      live.findIndex((each) => offScreen.has(each)),
    ),
    1,
  );
  tired?.rest();
}
