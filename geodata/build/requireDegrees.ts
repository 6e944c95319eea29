import type { Position } from 'geojson';
import { GeodataError } from './GeodataError';

/** Generous box around the region, degrees: whole municipalities lie in it. */
const REGION = { west: -75.6, east: -71.2, south: -44.6, north: -39.8 };

/** Refuses coordinates that are not WGS84 longitude and latitude in the region, and says which command mends them. */
export function requireDegrees(positions: readonly Position[], file: string): void {
  for (const [x = Number.NaN, y = Number.NaN] of positions) {
    if (inRegion(x, y)) continue;
    const command = projectionOf(x, y);
    if (command !== null)
      throw new GeodataError(
        `${file}: ${x}, ${y} are metres (${command}), not degrees. Convert it first:\n` +
          `  npx mapshaper "${file}" -proj wgs84 from=${command} -o areas-wgs84.geojson`,
      );
    if (inRegion(y, x))
      throw new GeodataError(
        `${file}: ${x}, ${y} has latitude first; GeoJSON wants longitude, then latitude. ` +
          'Export it again with coordinate system OGC:CRS84, which is WGS84 in that order',
      );
    throw new GeodataError(
      `${file}: ${x}, ${y} lies outside Los Lagos (longitude ${REGION.west}..${REGION.east}, latitude ${REGION.south}..${REGION.north})`,
    );
  }
}

function inRegion(lon: number, lat: number): boolean {
  return lon >= REGION.west && lon <= REGION.east && lat >= REGION.south && lat <= REGION.north;
}

/** The projections Chilean agencies publish in can be told apart by their numbers in this region. */
function projectionOf(x: number, y: number): string | null {
  if (x < -7.9e6 && x > -8.5e6 && y < -4.7e6 && y > -5.7e6) return 'EPSG:3857';
  if (y < 5.0e6 || y > 5.65e6) return null;
  return x >= 450_000 ? 'EPSG:32718' : 'EPSG:32719';
}
