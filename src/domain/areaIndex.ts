import { booleanPointInPolygon } from '@turf/turf';
import { areaGridSteps, NOBODY, type AreaGrid, type Shaped } from './areaGrid';
import { finish, type Steps } from './steps';

/** Says which areas hold a point. An area is named by its place in the list that the index was built from. */
export interface AreaIndex {
  /** Every area that holds the point (degrees), ascending; none at sea, or for a coordinate that is not a number. */
  readonly at: (lon: number, lat: number) => readonly number[];
  /** Writes the first area that holds each point into `found`, -1 for none. Makes nothing in memory. */
  readonly placeAll: (lon: Float64Array, lat: Float64Array, found: Int16Array) => void;
}

/** At hand: unbundled, in tests and the bench, an imported name is looked up at every turn of a loop. */
const NONE = NOBODY;

/** Of the terms of a determinant: below it rounding may have changed the sign, which takes a third of this. */
const UNSURE = 1e-15;

function turf({ areas }: AreaGrid, area: number, lon: number, lat: number): boolean {
  const geometry = areas[area]?.geometry;
  return geometry ? booleanPointInPolygon([lon, lat], geometry) : false;
}

/**
 * Whether the polygon's area holds the point, by crossing the polygon's edges from the point to the west, to where the
 * answer is known. A corner at the point's very latitude, and an edge so near that only exact arithmetic could tell its
 * side, are left to Turf.
 * @param record where the polygon begins in the records
 */
function holds(grid: AreaGrid, record: number, lon: number, lat: number): boolean {
  const { records } = grid;
  let inside = records[record + 1] === 1;
  const end = record + 3 + 4 * ((records[record + 2] ?? 0) | 0);
  for (let at = record + 3; at < end; at += 4) {
    const ay = (records[at + 1] ?? 0) - lat;
    const by = (records[at + 3] ?? 0) - lat;
    const across = ay * by;
    if (across > 0) continue;
    const one = ((records[at + 2] ?? 0) - lon) * ay;
    const other = ((records[at] ?? 0) - lon) * by;
    const turn = one - other;
    if (!(across < 0 && Math.abs(turn) > UNSURE * (Math.abs(one) + Math.abs(other))))
      return turf(grid, (records[record] ?? 0) | 0, lon, lat);
    if (turn * by > 0) inside = !inside;
  }
  return inside;
}

/** The first area behind `after` that holds a point of the run in which the cell lies, else {@link NONE}. */
function nextInRun(grid: AreaGrid, cell: number, lon: number, lat: number, after: number): number {
  const { side, marks, runsBefore, runs, records } = grid;
  const run = (runsBefore[(cell / side) | 0] ?? 0) - 2 - (marks[cell] ?? NONE);
  const end = runs[run + 1] ?? 0;
  // Numbers in the records are whole, which `| 0` tells the compiler.
  for (let record = runs[run] ?? 0; record < end; record += 3 + 4 * ((records[record + 2] ?? 0) | 0)) {
    const area = (records[record] ?? 0) | 0;
    if (area > after && holds(grid, record, lon, lat)) return area;
  }
  return NONE;
}

/**
 * The cell of a point; outside the grid, and for what is not a number, the first, which is empty. Without a branch: half of
 * a file's points may lie outside, at random, and each wrong guess of the processor costs more than the answer.
 */
function cellAt({ west, south, perLon, perLat, side }: AreaGrid, lon: number, lat: number): number {
  const column = (lon - west) * perLon;
  const row = (lat - south) * perLat;
  const within = Number(column >= 0) & Number(row >= 0) & Number(column < side) & Number(row < side);
  return ((row | 0) * side + (column | 0)) & -within;
}

function allAt(grid: AreaGrid, lon: number, lat: number): readonly number[] {
  const cell = cellAt(grid, lon, lat);
  const mark = grid.marks[cell] ?? NONE;
  if (mark >= NONE) return mark === NONE ? [] : [mark];
  const found: number[] = [];
  let area = NONE;
  while ((area = nextInRun(grid, cell, lon, lat, area)) !== NONE) found.push(area);
  return found;
}

function placeAll(grid: AreaGrid, lon: Float64Array, lat: Float64Array, found: Int16Array): void {
  const { marks } = grid;
  for (let at = 0; at < lon.length; at += 1) {
    const x = lon[at] ?? Number.NaN;
    const y = lat[at] ?? Number.NaN;
    const cell = cellAt(grid, x, y);
    let area = marks[cell] ?? NONE;
    if (area < NONE) area = nextInRun(grid, cell, x, y, NONE);
    found[at] = area;
  }
}

/**
 * Answers as Turf's `booleanPointInPolygon` (borders included) asked for each of the areas, over 1,000 times as fast. Areas
 * may overlap; one without geometry holds no point. How: see {@link AreaGrid}.
 *
 * Cost: for most points one look into a grid, growth 1; building takes as long as Turf takes for some 5,000 points.
 * @throws RangeError for a ring that does not end where it begins
 */
export function* areaIndexSteps(areas: readonly Shaped[]): Steps<AreaIndex> {
  const grid = yield* areaGridSteps(areas);
  return {
    at: (lon, lat) => allAt(grid, lon, lat),
    placeAll: (lon, lat, found) => placeAll(grid, lon, lat, found),
  };
}

/** {@link areaIndexSteps} without a pause. */
export const areaIndex = (areas: readonly Shaped[]): AreaIndex => finish(areaIndexSteps(areas));
