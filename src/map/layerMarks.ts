import type { MapCandidate, Members } from './candidates';
import { middleOfRows, rowsByCell } from './clusters';
import { lonLatOf, type LonLat, type Projection } from './projection';
import type { Extent, Point } from './screen';

/** Side of a cell whose works are one mark, in pixels. */
const CELL = 56;
/** Marks this far outside of the map are kept. */
const MARGIN = 60;
/** More marks than this are not drawn: a screen of them tells nothing. */
const MOST = 300;

interface Gathered {
  readonly scale: number;
  /** Rows of works that lie together, and the middle of them. */
  readonly cells: readonly { readonly rows: readonly number[]; readonly at: LonLat }[];
}

/** What many have come apart into: the same for every place of the map at one zoom, whichever of them is chosen. */
const gathered = new WeakMap<Members, Gathered>();

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
    .flatMap((mark) => {
      const { members } = mark;
      if (members === undefined) return isNear(projection.toScreen(mark.at)) ? [mark] : [];
      return gather(members, projection)
        .cells.filter(({ at }) => isNear(projection.toScreen(at)))
        .map((cell) => markOf(cell, members, mark));
    })
    .slice(0, MOST);
}

function gather(members: Members, projection: Projection): Gathered {
  const scale = projection.metresPerPixel(0);
  const known = gathered.get(members);
  if (known?.scale === scale) return known;
  const { places } = members;
  const all = Array.from({ length: places.length / 2 }, (_, row) => row);
  const cells = rowsByCell(places, all, projection, CELL);
  const found: Gathered = {
    scale,
    cells: cells.map((rows) => ({ rows, at: lonLatOf(middleOfRows(places, rows)) })),
  };
  gathered.set(members, found);
  return found;
}

/** One mark for works that lie together: the work's own where it is alone. */
function markOf(
  { rows, at }: Gathered['cells'][number],
  members: Members,
  { colour, several, chosenRow = null }: MapCandidate,
): MapCandidate {
  const [first] = rows;
  if (first === undefined) throw new Error('a mark for no work');
  const chosen = chosenRow !== null && rows.includes(chosenRow);
  const own = { ...members.member(first), chosen, ...(colour !== undefined && { colour }) };
  if (rows.length === 1) return own;
  const id = `cluster ${at.join(' ')}`;
  return { ...own, id, at, radiusKm: 0, words: several?.(rows.length) ?? '', count: rows.length };
}
