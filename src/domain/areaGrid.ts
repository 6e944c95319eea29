import type { MultiPolygon, Polygon } from 'geojson';
import type { Steps } from './steps';

export interface Shaped {
  readonly geometry: Polygon | MultiPolygon | null;
}

/** The mark of cells that no border passes and no area holds. */
export const NOBODY = -1;

/** `side` x `side` cells of equal degrees over all areas; the first column is empty, see areaIndex.ts. */
interface Cells {
  readonly west: number;
  readonly south: number;
  /** Cells in a degree of longitude, and of latitude. */
  readonly perLon: number;
  readonly perLat: number;
  readonly side: number;
}

/**
 * Areas under a grid: a cell that no border passes has one answer for all its points.
 *
 * The others stand in runs: cells side by side in a row that borders pass, or that several areas hold. West of a run lies
 * a cell with one answer, or the end of the grid. So a run's own edges are all that is to be crossed from a point in it
 * to where the answer is known.
 */
export interface AreaGrid extends Cells {
  readonly areas: readonly Shaped[];
  /** Row by row from the south-west: an area's index, {@link NOBODY}, or -2 - n for the n-th run of the row. */
  readonly marks: Int8Array | Int16Array;
  /** How many runs there are before each row. */
  readonly runsBefore: Int32Array;
  /** Where each run begins in `records`, and at last where all end. */
  readonly runs: Int32Array;
  /**
   * The polygons of each run, by area: the area's index, 1 if the polygon holds what lies west of the run, the number of
   * its edges in the run, and [lon, lat, lon, lat] of each. In one piece: most of a question is waiting for memory.
   */
  readonly records: Float64Array;
}

interface Edge {
  /** Longitude and latitude of both ends. */
  readonly ends: readonly [ax: number, ay: number, bx: number, by: number];
  readonly area: number;
  /** Counted through all areas: the inside of each polygon is told apart. */
  readonly polygon: number;
}

/** The columns of one row that an edge touches. */
interface Touch {
  readonly edge: Edge;
  readonly first: number;
  readonly last: number;
}

/** Degrees, 0.1 mm: far more than coordinates are rounded by, so that no point is looked up in a wrong cell. */
const MARGIN = 1e-9;
/** More cells would not fit into the processor's cache; with fewer, more points stand in a run. Both are slower. */
const CELLS_PER_EDGE = 128;
const MOST_CELLS = 2 ** 21;

function edgesOf(areas: readonly Shaped[]): Edge[] {
  const edges: Edge[] = [];
  let polygon = 0;
  for (const [area, { geometry }] of areas.entries()) {
    const polygons = geometry?.type === 'Polygon' ? [geometry.coordinates] : (geometry?.coordinates ?? []);
    for (const rings of polygons) {
      for (const ring of rings) {
        const [begin, end] = [ring[0], ring.at(-1)].map((corner) => corner?.slice(0, 2).join(' '));
        if (begin !== end)
          throw new RangeError(`a ring of area ${area} begins at ${begin}, but ends at ${end}`);
        for (const [at, [bx = Number.NaN, by = Number.NaN]] of ring.entries()) {
          const [ax = bx, ay = by] = ring[at - 1] ?? [];
          if (at > 0) edges.push({ ends: [ax, ay, bx, by], area, polygon });
        }
      }
      polygon += 1;
    }
  }
  return edges;
}

function cellsOver(edges: readonly Edge[]): Cells {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  // A ring comes back to where it began: the first end of every edge is every corner.
  for (const { ends } of edges) {
    [west, east] = [Math.min(west, ends[0]), Math.max(east, ends[0])];
    [south, north] = [Math.min(south, ends[1]), Math.max(north, ends[1])];
  }
  const side = Math.ceil(Math.sqrt(Math.min(MOST_CELLS, edges.length * CELLS_PER_EDGE)));
  const perLon = (side - 2) / (east - west + 2 * MARGIN);
  const perLat = side / (north - south + 2 * MARGIN);
  return { west: west - MARGIN - 1.5 / perLon, south: south - MARGIN, perLon, perLat, side };
}

/** What touches each row, margin included, from west to east. */
function touchesByRow(edges: readonly Edge[], { west, south, perLon, perLat, side }: Cells): Touch[][] {
  const rows = Array.from({ length: side }, (): Touch[] => []);
  const inGrid = (cell: number) => Math.max(0, Math.min(side - 1, Math.floor(cell)));
  for (const edge of edges) {
    const [ax, ay, bx, by] = edge.ends;
    const [low, high] = [Math.min(ay, by), Math.max(ay, by)];
    const top = inGrid((high + MARGIN - south) * perLat);
    for (let row = inGrid((low - MARGIN - south) * perLat); row <= top; row += 1) {
      const from = Math.max(low, south + row / perLat - MARGIN);
      const to = Math.min(high, south + (row + 1) / perLat + MARGIN);
      const lons =
        low === high ? [ax, bx] : [from, to].map((lat) => ax + ((lat - ay) / (by - ay)) * (bx - ax));
      rows[row]?.push({
        edge,
        first: inGrid((Math.min(...lons) - MARGIN - west) * perLon),
        last: inGrid((Math.max(...lons) + MARGIN - west) * perLon),
      });
    }
  }
  return rows.map((touches) => touches.sort((a, b) => a.first - b.first));
}

/** Rows laid down between two pauses: about a millisecond. */
const ROWS_PER_STEP = 64;

/**
 * Builds the grid: about 1 byte for a cell and 100 for an edge (2.5 MB for 30 municipalities with 10,000 edges).
 * @throws RangeError for a ring that does not end where it begins
 */
export function* areaGridSteps(areas: readonly Shaped[]): Steps<AreaGrid> {
  const edges = edgesOf(areas);
  const cells = cellsOver(edges);
  yield 0;
  const { west, south, perLon, perLat, side } = cells;
  const marks = new Int16Array(side * side);
  const [runsBefore, runs, records]: [number[], number[], number[]] = [[], [0], []];

  /** Lays down a run; gives the mark of its cells. `held`: polygons and their areas west of it. */
  const lay = (row: number, held: ReadonlyMap<number, number>, run: readonly Edge[]): number => {
    const areaOf = new Map([...held, ...run.map((edge) => [edge.polygon, edge.area] as const)]);
    for (const [polygon, area] of [...areaOf].sort(([one], [other]) => one - other)) {
      const its = run.filter((edge) => edge.polygon === polygon);
      records.push(area, held.has(polygon) ? 1 : 0, its.length, ...its.flatMap(({ ends }) => ends));
    }
    runs.push(records.length);
    return -2 - (runs.length - 2 - (runsBefore[row] ?? 0));
  };

  const rows = touchesByRow(edges, cells);
  for (const [row, touches] of rows.entries()) {
    if (row % ROWS_PER_STEP === 0) yield row / rows.length;
    runsBefore.push(runs.length - 1);
    const middle = south + (row + 0.5) / perLat;
    /** The polygons, with their areas, that hold the next cells without a border. */
    const held = new Map<number, number>();
    const mark = (from: number, to: number, value: number) =>
      marks.fill(value, row * side + from, row * side + to);
    const markClear = (from: number, to: number) => {
      const [only = NOBODY, ...more] = new Set(held.values());
      mark(from, to, more.length === 0 ? only : lay(row, held, []));
    };
    let clear = 0;
    for (let at = 0; at < touches.length;) {
      const first = touches[at]?.first ?? 0;
      const run: Edge[] = [];
      let last = first;
      for (let touch = touches[at]; touch && touch.first <= last + 1; touch = touches[++at]) {
        run.push(touch.edge);
        last = Math.max(last, touch.last);
      }
      if (clear < first) markClear(clear, first);
      mark(first, last + 1, lay(row, held, run));
      clear = last + 1;
      // Whatever passes the middle of the row here does so within the run, and leads into its polygon or out of it.
      for (const { ends, area, polygon } of run)
        if (ends[1] <= middle !== ends[3] <= middle && !held.delete(polygon)) held.set(polygon, area);
    }
    markClear(clear, side);
  }
  return {
    areas,
    west,
    south,
    perLon,
    perLat,
    side,
    // Half the memory to wait for, where the numbers allow it.
    marks: marks.every((mark) => mark >= -128 && mark <= 127) ? Int8Array.from(marks) : marks,
    runsBefore: Int32Array.from(runsBefore),
    runs: Int32Array.from(runs),
    records: Float64Array.from(records),
  };
}
