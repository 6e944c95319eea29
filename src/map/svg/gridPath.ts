import type { Geometry, Position } from 'geojson';
import type { LonLat } from '../projection';
import type { Point } from '../screen';

type Steps = readonly (readonly [dx: number, dy: number])[];

/**
 * Polygons and lines as an SVG path of whole steps, each counted from the one before: 45 % shorter than places.
 * What rounds to fewer than three points (a line: two) is left out.
 * @param least rings whose box has no side this long are left out
 */
export function gridPath(geometry: Geometry | null, toGrid: (at: LonLat) => Point, least = 0): string {
  switch (geometry?.type) {
    case 'Polygon':
      return geometry.coordinates.map((ring) => ringPath(ring, toGrid, least)).join('');
    case 'MultiPolygon':
      return geometry.coordinates
        .flat()
        .map((ring) => ringPath(ring, toGrid, least))
        .join('');
    case 'LineString':
      return linePath(geometry.coordinates, toGrid);
    case 'MultiLineString':
      return geometry.coordinates.map((line) => linePath(line, toGrid)).join('');
    default:
      return '';
  }
}

function ringPath(ring: readonly Position[], toGrid: (at: LonLat) => Point, least: number): string {
  const points = rounded(ring.slice(0, -1), toGrid);
  const [first, ...rest] = points;
  if (!first || rest.length < 2 || isSmall(points, least)) return '';
  return `M${first.join(' ')}${stepsText(steps(first, rest))}z`;
}

function linePath(line: readonly Position[], toGrid: (at: LonLat) => Point): string {
  const [first, ...rest] = rounded(line, toGrid);
  return first && rest.length > 0 ? `M${first.join(' ')}${stepsText(steps(first, rest))}` : '';
}

/** Points that round to the one before are left out. */
function rounded(positions: readonly Position[], toGrid: (at: LonLat) => Point): Point[] {
  const points: Point[] = [];
  for (const [lon = NaN, lat = NaN] of positions) {
    const [x, y] = toGrid([lon, lat]).map(Math.round) as [number, number];
    const last = points.at(-1);
    if (last?.[0] !== x || last[1] !== y) points.push([x, y]);
  }
  return points;
}

function isSmall(points: readonly Point[], least: number): boolean {
  const side = (axis: 0 | 1): number => {
    const values = points.map((point) => point[axis]);
    return Math.max(...values) - Math.min(...values);
  };
  return Math.max(side(0), side(1)) < least;
}

function steps(first: Point, rest: readonly Point[]): Steps {
  let [px, py] = first;
  return rest.map(([x, y]) => {
    const step = [x - px, y - py] as const;
    [px, py] = [x, y];
    return step;
  });
}

/** A minus sign parts two numbers as well as a space does. */
function stepsText(all: Steps): string {
  return `l${all
    .flat()
    .map((value, index) => (index > 0 && value >= 0 ? ` ${value}` : String(value)))
    .join('')}`;
}
