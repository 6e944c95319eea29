import type { MapCandidate, Member } from './candidates';
import type { Projection } from './projection';
import type { Extent, Point } from './screen';

/** A mark whose works lie further apart than this on the screen is told apart. */
const WIDE = 120;
/** Side of a cell of marks that stand for several, in pixels. */
const CELL = 56;
/** Marks this far outside of the map are kept. */
const MARGIN = 60;
/** More marks than this are not drawn: a screen of them tells nothing. */
const MOST = 300;

/**
 * The marks of a layer as they stand at this camera: a mark for several works gives way to marks for fewer as soon as
 * they lie apart, in view only. Cost: one pass over the works of the marks that are in view.
 */
export function marksInView(
  marks: readonly MapCandidate[],
  projection: Projection,
  { width, height }: Extent,
): readonly MapCandidate[] {
  const isNear = ([x, y]: Point): boolean =>
    x > -MARGIN && y > -MARGIN && x < width + MARGIN && y < height + MARGIN;
  const origin = projection.toWorldPoint([0, 0]);
  const found: MapCandidate[] = [];
  for (const mark of marks) {
    if (mark.members === undefined) found.push(mark);
    else {
      const places = mark.members.map((member) => ({ member, at: projection.toScreen(member.at) }));
      if (!isSpread(places.map(({ at }) => at))) found.push(mark);
      else
        found.push(
          ...apart(
            mark,
            places.filter(({ at }) => isNear(at)),
            origin,
          ),
        );
    }
  }
  return found.filter(({ at }) => isNear(projection.toScreen(at))).slice(0, MOST);
}

function isSpread(places: readonly Point[]): boolean {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of places) {
    [left, top] = [Math.min(left, x), Math.min(top, y)];
    [right, bottom] = [Math.max(right, x), Math.max(bottom, y)];
  }
  return Math.max(right - left, bottom - top) > WIDE;
}

function apart(
  mark: MapCandidate,
  places: readonly { readonly member: Member; readonly at: Point }[],
  [originX, originY]: Point,
): readonly MapCandidate[] {
  const cells = new Map<string, Member[]>();
  for (const { member, at } of places) {
    const key = `${Math.floor((at[0] - originX) / CELL)} ${Math.floor((at[1] - originY) / CELL)}`;
    const cell = cells.get(key);
    if (cell) cell.push(member);
    else cells.set(key, [member]);
  }
  return [...cells.values()].flatMap((members) => markOf(members, mark));
}

/** One mark for works that lie together: the work's own where it is alone. */
export function markOf(
  members: readonly Member[],
  { colour, words }: Pick<MapCandidate, 'colour' | 'words'>,
): readonly MapCandidate[] {
  const [first, ...more] = members;
  if (first === undefined) return [];
  const own = { ...first, chosen: false, ...(colour !== undefined && { colour }) };
  if (more.length === 0) return [own];
  const mean = (axis: 0 | 1) => members.reduce((sum, { at }) => sum + at[axis], 0) / members.length;
  const at = [mean(0), mean(1)] as const;
  return [{ ...own, id: `cluster ${at.join(' ')}`, at, radiusKm: 0, words, members }];
}
