import type { Position } from 'geojson';
import type { GeometryObject, Topology, Transform } from 'topojson-specification';
import { AreasFileError } from './areasFileError';

/**
 * The same topology with absolute degrees in place of steps on its grid, so that areas, islands and lines all get
 * the very coordinates of the GeoJSON files (4 decimals), free of the noise of the multiplication.
 */
export function areasGrid(packed: Topology): Topology {
  if (packed?.type !== 'Topology' || !Array.isArray(packed.arcs) || typeof packed.objects !== 'object')
    throw new AreasFileError('it is not a TopoJSON topology');
  const { transform, ...topology } = packed;
  if (!transform) return packed;
  return {
    ...topology,
    arcs: packed.arcs.map((arc) => absolute(arc, transform)),
    objects: Object.fromEntries(
      Object.entries(packed.objects).map(([name, object]) => [
        name,
        withPoints(object as GeometryObject, transform),
      ]),
    ),
  };
}

/** Each vertex of an arc is a step from the one before. */
function absolute(arc: readonly Position[], transform: Transform): Position[] {
  let x = 0;
  let y = 0;
  return arc.map(([dx = 0, dy = 0]) => {
    x += dx;
    y += dy;
    return degrees([x, y], transform);
  });
}

/** Points stand in the objects themselves, not in the arcs. */
function withPoints(object: GeometryObject, transform: Transform): GeometryObject {
  if (object.type === 'GeometryCollection')
    return { ...object, geometries: object.geometries.map((member) => withPoints(member, transform)) };
  return object.type === 'Point'
    ? { ...object, coordinates: degrees(object.coordinates, transform) }
    : object;
}

function degrees([x = 0, y = 0]: Position, { scale, translate }: Transform): Position {
  return [round4(x * scale[0] + translate[0]), round4(y * scale[1] + translate[1])];
}

function round4(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
