import type { Point } from './screen';

/** A circle that wants to stand at `at` and may be moved. */
export interface Movable {
  readonly id: string;
  readonly at: Point;
  readonly radius: number;
}

const GAP = 3;
const ROUNDS = 60;
/** The turn from one seed of a sunflower to the next. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Moves circles apart until none covers another, each as little as it takes; in input order, the same for the same
 * ids and points in any order. Meant for a few hundred circles: more are clustered first.
 */
export function spread(circles: readonly Movable[]): Point[] {
  const order = circles.map((_, index) => index).sort((a, b) => compare(circles[a], circles[b]));
  const sorted = order.map((index) => circles[index]).filter((circle) => circle !== undefined);
  const starts = sorted.map((circle, index) => fanned(circle.at, index, sorted));
  const xs = starts.map(([x]) => x);
  const ys = starts.map(([, y]) => y);

  for (let round = 0; round < ROUNDS && separate(sorted, xs, ys); round++);

  const result: Point[] = Array.from(circles, ({ at }) => at);
  order.forEach((index, place) => {
    result[index] = [xs[place] ?? NaN, ys[place] ?? NaN];
  });
  return result;
}

function compare(a: Movable | undefined, b: Movable | undefined): number {
  return (a?.id ?? '') < (b?.id ?? '') ? -1 : 1;
}

/** Circles on one point start a hair apart, each toward its own side, so that they grow into a bunch and not a row. */
function fanned([x, y]: Point, index: number, circles: readonly Movable[]): Point {
  const same = circles.slice(0, index).filter(({ at }) => Math.hypot(at[0] - x, at[1] - y) < 0.01).length;
  const away = 0.5 * Math.sqrt(same);
  return [x + Math.cos(same * GOLDEN_ANGLE) * away, y + Math.sin(same * GOLDEN_ANGLE) * away];
}

/** One round over all pairs; false when nothing had to move. */
function separate(circles: readonly Movable[], xs: number[], ys: number[]): boolean {
  let moved = false;
  circles.forEach((a, i) => {
    for (let j = i + 1; j < circles.length; j++) {
      const b = circles[j];
      const [ax, ay, bx, by] = [xs[i], ys[i], xs[j], ys[j]];
      if (!b || ax === undefined || ay === undefined || bx === undefined || by === undefined) continue;
      const wanted = a.radius + b.radius + GAP;
      const away = Math.hypot(bx - ax, by - ay);
      if (away >= wanted - 0.01) continue;
      const angle = Math.atan2(by - ay, bx - ax);
      const push = (wanted - away) / 2;
      const [dx, dy] = [Math.cos(angle) * push, Math.sin(angle) * push];
      xs[i] = ax - dx;
      ys[i] = ay - dy;
      xs[j] = bx + dx;
      ys[j] = by + dy;
      moved = true;
    }
  });
  return moved;
}
