import type { Geometry, Position } from 'geojson';
import type { Remark } from './tableRows';

/** A geometry whose shape can be relied on, or why it can't; axes and units are as in the file. */
export type GeometryReading =
  | { readonly ok: true; readonly geometry: Geometry | null; readonly remarks: readonly Remark[] }
  | { readonly ok: false; readonly cause: string };

/** How deep positions lie, and how many the innermost list has at least. */
const SHAPES = {
  Point: { depth: 0, least: 1 },
  MultiPoint: { depth: 1, least: 0 },
  LineString: { depth: 1, least: 2 },
  MultiLineString: { depth: 2, least: 2 },
  Polygon: { depth: 2, least: 4 },
  MultiPolygon: { depth: 3, least: 4 },
} as const;
type Shape = keyof typeof SHAPES;

const DEEPEST = 16;
const NUMBER_TEXT = /^\s*-?\d+(?:\.\d+)?\s*$/;

/**
 * Numbers, nesting and rings of a geometry. Numbers written as text are taken and open rings closed, both told; a
 * geometry without any position is none, told.
 */
export function readGeometry(value: unknown): GeometryReading {
  const told = new Set<Remark['code']>();
  try {
    const geometry = value === null || value === undefined ? null : geometryOf(value, told, 0);
    const remarks = [...told].map((code) => ({ code, detail: null, column: null }));
    return { ok: true, geometry, remarks };
  } catch (error) {
    if (error instanceof BadGeometry) return { ok: false, cause: error.message };
    throw error;
  }
}

class BadGeometry extends Error {
  override readonly name = 'BadGeometry';
}

type Told = Set<Remark['code']>;

function geometryOf(value: unknown, told: Told, depth: number): Geometry | null {
  if (!isObject(value)) throw new BadGeometry(sample(value));
  const { type } = value;
  if (type === 'GeometryCollection') return collectionOf(value['geometries'], told, depth);
  if (typeof type !== 'string' || !isShape(type)) throw new BadGeometry(`type: ${sample(type)}`);
  const { coordinates } = value;
  if (isEmpty(coordinates)) {
    told.add('empty_geometry');
    return null;
  }
  // The shape of each type is checked by its depth, which the compiler can't follow.
  return { type, coordinates: nested(coordinates, SHAPES[type].depth, type, told) } as Geometry;
}

function collectionOf(geometries: unknown, told: Told, depth: number): Geometry | null {
  if (!Array.isArray(geometries)) throw new BadGeometry(`geometries: ${sample(geometries)}`);
  if (depth > DEEPEST) throw new BadGeometry('GeometryCollection');
  const members = geometries.flatMap((each: unknown) => geometryOf(each, told, depth + 1) ?? []);
  if (members.length > 0) return { type: 'GeometryCollection', geometries: members };
  told.add('empty_geometry');
  return null;
}

type Nested = Position | readonly Nested[];

function nested(value: unknown, depth: number, type: Shape, told: Told): Nested {
  if (!Array.isArray(value)) throw new BadGeometry(`${type}: ${sample(value)}`);
  if (depth === 0) return positionOf(value, type, told);
  if (depth > 1 && value.length === 0) throw new BadGeometry(`${type}: []`);
  const inner = value.map((each: unknown) => nested(each, depth - 1, type, told));
  const whole = depth === 1 ? lineOf(inner as Position[], type, told) : inner;
  // The file's own lists where nothing was mended: a coast has millions of them.
  return whole === inner && inner.every((each, index) => each === value[index]) ? (value as Nested[]) : whole;
}

function lineOf(line: Position[], type: Shape, told: Told): Position[] {
  const isRing = type === 'Polygon' || type === 'MultiPolygon';
  const [first] = line;
  const last = line.at(-1);
  let closed = line;
  if (isRing && first && last && (first[0] !== last[0] || first[1] !== last[1])) {
    told.add('ring_closed');
    closed = [...line, first];
  }
  if (closed.length < SHAPES[type].least) throw new BadGeometry(`${type}: ${sample(line)}`);
  return closed;
}

function positionOf(value: readonly unknown[], type: Shape, told: Told): Position {
  if (value.length < 2) throw new BadGeometry(`${type}: ${sample(value)}`);
  const isNumber = (number: unknown) => typeof number === 'number' && Number.isFinite(number);
  if (value.every(isNumber)) return value as Position;
  const numbers = value.map((number) => {
    if (isNumber(number)) return Number(number);
    if (typeof number !== 'string' || !NUMBER_TEXT.test(number))
      throw new BadGeometry(`${type}: ${sample(value)}`);
    return Number(number);
  });
  told.add('coordinate_as_text');
  return numbers;
}

/** Lists in lists, and nowhere a value. */
function isEmpty(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const lists: unknown[] = [value];
  let seen = 0;
  for (let list = lists.pop(); list !== undefined; list = lists.pop(), seen += 1) {
    if (!Array.isArray(list) || seen > 1000) return false;
    for (const each of list as unknown[]) lists.push(each ?? 0);
  }
  return true;
}

const isShape = (type: string): type is Shape => Object.hasOwn(SHAPES, type);

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const LONGEST_SAMPLE = 60;

/** What stands there, short enough for a sentence. */
export function sample(value: unknown): string {
  const text = shortJson(value);
  return text.length > LONGEST_SAMPLE ? `${text.slice(0, LONGEST_SAMPLE)}…` : text;
}

function shortJson(value: unknown): string {
  try {
    // Of a million positions the first few do, and depth has no end in a hostile file.
    return JSON.stringify(Array.isArray(value) ? value.slice(0, 4) : value) ?? 'undefined';
  } catch {
    return Array.isArray(value) ? '[…]' : '{…}';
  }
}
