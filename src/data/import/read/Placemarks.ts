import type { FeatureRow } from './featureRows';
import { readGeometry } from './geometry';
import type { XmlHandler } from './xml';

/** What a placemark says of how it is drawn and seen; the rest of its texts are columns. */
const LOOKS = new Set(['styleUrl', 'visibility', 'open', 'Snippet']);

/** A geometry being read: its parts are positions, rings or geometries. */
interface Shape {
  readonly type: string;
  readonly parts: unknown[];
}

const TYPES: Readonly<Record<string, string>> = {
  Point: 'Point',
  LineString: 'LineString',
  LinearRing: 'LineString',
  Track: 'LineString',
  Polygon: 'Polygon',
  MultiGeometry: 'GeometryCollection',
  MultiTrack: 'GeometryCollection',
};

/** KML, element by element, as one row for each placemark. */
export class Placemarks implements XmlHandler {
  private readonly take: (row: FeatureRow) => void;
  private readonly path: string[] = [];
  private readonly folders: string[] = [];
  private readonly shapes: Shape[] = [];
  private properties: [string, string][] | null = null;
  private geometries: unknown[] = [];
  private dataName = '';
  private words = '';

  constructor(take: (row: FeatureRow) => void) {
    this.take = take;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.path.push(name);
    this.words = '';
    if (name === 'Folder') this.folders.push('');
    if (name === 'Placemark') {
      this.properties = [];
      this.geometries = [];
    }
    if (name === 'Data' || name === 'SimpleData') this.dataName = attributes['name'] ?? '';
    const type = Object.hasOwn(TYPES, name) ? TYPES[name] : undefined;
    if (this.properties && type !== undefined) this.shapes.push({ type, parts: [] });
  }

  text(text: string): void {
    this.words += text;
  }

  close(name: string): void {
    this.path.pop();
    const parent = this.path.at(-1) ?? '';
    if (name === 'Folder') this.folders.pop();
    else if (name === 'name' && parent === 'Folder')
      this.folders[this.folders.length - 1] = this.words.trim();
    else if (this.properties) this.closeIn(this.properties, name, parent);
    this.words = '';
  }

  private closeIn(properties: [string, string][], name: string, parent: string): void {
    if (name === 'Placemark') {
      this.place(properties);
    } else if (name === 'coordinates') {
      this.shapes.at(-1)?.parts.push(...positionsOf(this.words));
    } else if (name === 'coord') {
      this.shapes.at(-1)?.parts.push(this.words.trim().split(/\s+/).map(numberOf));
    } else if (Object.hasOwn(TYPES, name)) {
      this.closeShape(parent);
    } else if (name === 'SimpleData' || (name === 'value' && parent === 'Data')) {
      properties.push([this.dataName, this.words]);
    } else if ((parent === 'Placemark' && !LOOKS.has(name) && this.words.trim() !== '') || name === 'when') {
      properties.push([name, this.words]);
    }
  }

  private closeShape(parent: string): void {
    const shape = this.shapes.pop();
    if (!shape) return;
    const into = this.shapes.at(-1)?.parts ?? this.geometries;
    into.push(parent.endsWith('BoundaryIs') ? shape.parts : geometryOf(shape));
  }

  private place(properties: [string, string][]): void {
    const folder = this.folders.filter((each) => each !== '').join(' / ');
    const [only, ...more] = this.geometries;
    const reading = readGeometry(
      more.length > 0 ? { type: 'GeometryCollection', geometries: this.geometries } : (only ?? null),
    );
    this.take({
      properties: folder === '' ? properties : [...properties, ['folder', folder]],
      geometry: reading.ok ? reading.geometry : null,
      remarks: reading.ok ? reading.remarks : [],
      broken: reading.ok ? null : { code: 'bad_geometry', detail: reading.cause, column: null },
    });
    this.properties = null;
    this.shapes.length = 0;
  }
}

function geometryOf({ type, parts }: Shape): unknown {
  if (type === 'GeometryCollection') return { type, geometries: parts };
  return { type, coordinates: type === 'Point' && parts.length === 1 ? parts[0] : parts };
}

/**
 * `lon,lat,height lon,lat,height ...`; what is no number stays text, which is then told with its row, and so does a
 * place of four numbers: `-73,5,-42,5` has decimal commas.
 */
const positionsOf = (text: string): unknown[] =>
  text
    .trim()
    .replaceAll(/\s*,\s*/g, ',')
    .split(/\s+/)
    .filter((position) => position !== '')
    .map((position) => position.split(','))
    .map((numbers) => (numbers.length > 3 ? [numbers.join(',')] : numbers.map(numberOf)));

const numberOf = (text: string): number | string =>
  /^[+-]?[\d.]+(?:e[+-]?\d+)?$/i.test(text) && Number.isFinite(Number(text)) ? Number(text) : text;
