import type { MultiPolygon, Polygon, Position } from 'geojson';
import { crossings } from './crossings';
import { GeodataError } from './GeodataError';
import { piecesOf } from './mapshaperCollection';

/** Refuses open rings, rings without surface and rings that cross themselves; `place` opens the message. */
export function requireSoundRings(geometry: Polygon | MultiPolygon, place: string): void {
  const rings = piecesOf(geometry).flat();
  if (rings.length === 0) throw new GeodataError(`${place}: the geometry has no ring`);
  for (const ring of rings) {
    const [first] = ring;
    const last = ring.at(-1);
    if (!first || !last || ring.length < 4)
      throw new GeodataError(`${place}: a ring of ${ring.length} positions; at least 4 are needed`);
    if (ring.some((position) => !position.slice(0, 2).every(Number.isFinite) || position.length < 2))
      throw new GeodataError(`${place}: a position near ${first.join(', ')} is not two numbers`);
    if (!same(first, last))
      throw new GeodataError(
        `${place}: the ring from ${first.join(', ')} does not close, it ends at ${last.join(', ')}`,
      );
    const [crossing] = crossings([ring]);
    if (crossing)
      throw new GeodataError(
        `${place}: the outline crosses itself at ${crossing.map((degrees) => degrees.toFixed(5)).join(', ')}. Mend it first:\n` +
          `  npx mapshaper FILE -clean -o areas-clean.geojson`,
      );
  }
}

function same(a: Position, b: Position): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
