import type { MapCandidate, Member } from './candidates';
import { middleOfRows, rowsByCell } from './clusters';
import { lonLatOf, worldOf, type LonLat, type Projection } from './projection';
import type { Extent, Point } from './screen';

/** Side of a cell whose works are one mark, in pixels. */
const CELL = 56;
/** Marks this far outside of the map are kept. */
const MARGIN = 60;
/** More marks than this are not drawn: a screen of them tells nothing. */
const MOST = 300;

interface Gathered {
  readonly scale: number;
  /** Works that lie together, and the middle of them. */
  readonly cells: readonly { readonly members: readonly Member[]; readonly at: LonLat }[];
}

/** What many have come apart into: the same for every place of the map at one zoom, whichever of them is chosen. */
const gathered = new WeakMap<readonly Member[], Gathered>();

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
  const known = gathered.get(members);
  const { cells } = known?.scale === scale ? known : gather(members, projection, scale);
  return cells.map((cell) => markOf(cell, mark));
}

function gather(members: readonly Member[], projection: Projection, scale: number): Gathered {
  const places = new Float64Array(2 * members.length);
  for (const [row, { at }] of members.entries()) places.set(worldOf(at), 2 * row);
  const cells = rowsByCell(places, [...members.keys()], projection, CELL);
  const found: Gathered = {
    scale,
    cells: cells.map((rows) => ({
      members: rows.flatMap((row) => members[row] ?? []),
      at: lonLatOf(middleOfRows(places, rows)),
    })),
  };
  gathered.set(members, found);
  return found;
}

/** One mark for works that lie together: the work's own where it is alone. */
function markOf(
  { members, at }: Gathered['cells'][number],
  { colour, several, chosenMember }: MapCandidate,
): MapCandidate {
  const [first] = members;
  if (first === undefined) throw new Error('a mark for no work');
  const own = { ...first, chosen: first.id === chosenMember, ...(colour !== undefined && { colour }) };
  if (members.length === 1) return own;
  return {
    ...own,
    id: `cluster ${at.join(' ')}`,
    at,
    radiusKm: 0,
    words: several?.(members.length) ?? '',
    members,
    chosen: chosenMember !== null && members.some(({ id }) => id === chosenMember),
  };
}
