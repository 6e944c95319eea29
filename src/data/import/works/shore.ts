import type { Area } from '../../../domain/area';

/** Finds the land near a point at sea: the ids of the areas with a border within so many kilometres, the nearest first. */
export type Shore = (lon: number, lat: number, km: number) => readonly string[];

const KM_PER_DEGREE = 111.2;
/** Cells of a twentieth of a degree, some 5 km: a search looks at few of them, and few edges are in one. */
const PER_DEGREE = 20;
/** Columns of cells in a row; more than the globe has. */
const STRIDE = 1 << 14;

const cellOf = (lon: number, lat: number): number =>
  Math.floor((lat + 90) * PER_DEGREE) * STRIDE + Math.floor((lon + 180) * PER_DEGREE);

interface Edge {
  readonly id: string;
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
}

/** Kilometres from a point to an edge, on a plane that touches the globe there: right to a thousandth at 10 km. */
function kmTo({ ax, ay, bx, by }: Edge, lon: number, lat: number): number {
  const narrow = Math.cos((lat * Math.PI) / 180);
  const [x, y] = [(ax - lon) * narrow, ay - lat];
  const [dx, dy] = [(bx - ax) * narrow, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(x * dx + y * dy) / length));
  return Math.hypot(x + along * dx, y + along * dy) * KM_PER_DEGREE;
}

/** Every edge in each cell that its box touches. */
function cellsOf(areas: readonly Area[]): ReadonlyMap<number, readonly Edge[]> {
  const cells = new Map<number, Edge[]>();
  const put = (edge: Edge): void => {
    const [west, east] = [Math.min(edge.ax, edge.bx), Math.max(edge.ax, edge.bx)];
    const [south, north] = [Math.min(edge.ay, edge.by), Math.max(edge.ay, edge.by)];
    const [first, last] = [cellOf(west, south), cellOf(east, south)];
    for (let row = 0; first + row * STRIDE <= cellOf(west, north); row++)
      for (let cell = first; cell <= last; cell++) {
        const list = cells.get(cell + row * STRIDE);
        if (list) list.push(edge);
        else cells.set(cell + row * STRIDE, [edge]);
      }
  };
  for (const { id, geometry } of areas) {
    const polygons = geometry?.type === 'Polygon' ? [geometry.coordinates] : (geometry?.coordinates ?? []);
    for (const ring of polygons.flat())
      ring.forEach(([bx = 0, by = 0], at) => {
        const [ax = bx, ay = by] = ring[at - 1] ?? [];
        if (at > 0) put({ id, ax, ay, bx, by });
      });
  }
  return cells;
}

export function shore(areas: readonly Area[]): Shore {
  const cells = cellsOf(areas);
  return (lon, lat, km) => {
    const reach = km / KM_PER_DEGREE;
    const wide = reach / Math.cos((lat * Math.PI) / 180);
    const nearest = new Map<string, number>();
    const [first, last] = [cellOf(lon - wide, lat - reach), cellOf(lon + wide, lat - reach)];
    const top = cellOf(lon - wide, lat + reach);
    for (let row = 0; first + row * STRIDE <= top; row++)
      for (let cell = first; cell <= last; cell++)
        for (const edge of cells.get(cell + row * STRIDE) ?? []) {
          const far = kmTo(edge, lon, lat);
          if (far <= km && far < (nearest.get(edge.id) ?? Infinity)) nearest.set(edge.id, far);
        }
    return [...nearest].toSorted(([, a], [, b]) => a - b).map(([id]) => id);
  };
}
