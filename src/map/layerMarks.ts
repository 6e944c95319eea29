import type { MapCandidate, Member } from './candidates';
import type { Projection } from './projection';
import type { Extent, Point } from './screen';

/** Side of a cell whose works are one mark, in pixels. */
const CELL = 56;
/** Marks this far outside of the map are kept. */
const MARGIN = 60;
/** More marks than this are not drawn: a screen of them tells nothing. */
const MOST = 300;

interface Gathered {
  readonly scale: number;
  readonly marks: readonly MapCandidate[];
}

/** What a mark for many has come apart into: the same for every place of the map at one zoom. */
const gathered = new WeakMap<MapCandidate, Gathered>();

/**
 * The marks in or near the view; one that stands for many works comes apart into one for each cell of the screen.
 * Cost: a pass over the works when the zoom changes, over the cells when the map moves.
 */
export function marksInView(
  marks: readonly MapCandidate[],
  projection: Projection,
  { width, height }: Extent,
): readonly MapCandidate[] {
  const isNear = ([x, y]: Point): boolean =>
    x > -MARGIN && y > -MARGIN && x < width + MARGIN && y < height + MARGIN;
  return marks
    .flatMap((mark) => (mark.members === undefined ? [mark] : apart(mark, mark.members, projection)))
    .filter(({ at }) => isNear(projection.toScreen(at)))
    .slice(0, MOST);
}

function apart(
  mark: MapCandidate,
  members: readonly Member[],
  projection: Projection,
): readonly MapCandidate[] {
  const scale = projection.metresPerPixel(0);
  const known = gathered.get(mark);
  if (known?.scale === scale) return known.marks;
  // Cells of the world at this zoom: moving the map changes no mark.
  const [originX, originY] = projection.toWorldPoint([0, 0]);
  const cells = new Map<string, Member[]>();
  for (const member of members) {
    const [x, y] = projection.toScreen(member.at);
    const key = `${Math.floor((x - originX) / CELL)} ${Math.floor((y - originY) / CELL)}`;
    const cell = cells.get(key);
    if (cell) cell.push(member);
    else cells.set(key, [member]);
  }
  const marks = [...cells.values()].flatMap((cell) => markOf(cell, mark));
  gathered.set(mark, { scale, marks });
  return marks;
}

/** One mark for works that lie together: the work's own where it is alone. */
function markOf(
  members: readonly Member[],
  { colour, several, chosenMember }: MapCandidate,
): readonly MapCandidate[] {
  const [first, ...more] = members;
  if (first === undefined) return [];
  const own = { ...first, chosen: first.id === chosenMember, ...(colour !== undefined && { colour }) };
  if (more.length === 0) return [own];
  const mean = (axis: 0 | 1) => members.reduce((sum, { at }) => sum + at[axis], 0) / members.length;
  const at = [mean(0), mean(1)] as const;
  return [
    {
      ...own,
      id: `cluster ${at.join(' ')}`,
      at,
      radiusKm: 0,
      words: several?.(members.length) ?? '',
      members,
      chosen: members.some(({ id }) => id === chosenMember),
    },
  ];
}
