import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Latitudes that are tried, as parts of the height: enough for any island, and one exact middle. */
const SCANS = Array.from({ length: 15 }, (_, index) => (index + 1) / 16);

/**
 * A point well inside the land: the middle of the widest west-east run among a few latitudes, on the grid of
 * 4 decimals. (A centroid can lie in the sea, and the nearest vertex lies on the shore.)
 */
export function insidePoint(geometry: Polygon | MultiPolygon): Position {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  let best = { width: 0, lon: 0, lat: 0 };
  for (const rings of polygons) {
    const latitudes = rings.flat().map(([, lat = 0]) => lat);
    const south = Math.min(...latitudes);
    const height = Math.max(...latitudes) - south;
    for (const part of SCANS) {
      const lat = round4(south + height * part);
      for (const [west, east] of runs(rings, lat))
        if (east - west > best.width) best = { width: east - west, lon: round4((west + east) / 2), lat };
    }
  }
  return [best.lon, best.lat];
}

/** Where a latitude runs over land: pairs of longitudes, west then east. */
function runs(rings: readonly Position[][], lat: number): [number, number][] {
  const crossings = rings
    .flatMap((ring) => ring.slice(1).map((end, index) => crossing(ring[index] ?? end, end, lat)))
    .filter((lon) => lon !== null)
    .sort((a, b) => a - b);
  const pairs: [number, number][] = [];
  for (let index = 0; index + 1 < crossings.length; index += 2)
    pairs.push([crossings[index] ?? 0, crossings[index + 1] ?? 0]);
  return pairs;
}

/** Half open, so that a vertex on the latitude counts for one of its two edges. */
function crossing([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position, lat: number): number | null {
  return y1 <= lat === y2 <= lat ? null : x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1);
}

function round4(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}
