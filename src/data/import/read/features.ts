import type { RawCell, TableNote } from '../rawTable';
import { note, Refusal } from './codes';
import { crsOf } from './crs';
import type { FeatureRow } from './featureRows';
import { isObject, readGeometry, sample } from './geometry';
import type { Remark } from './tableRows';

type Json = Readonly<Record<string, unknown>>;
type Found = { readonly feature: Json } | { readonly cause: Remark };

const GEOMETRIES = [
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
];
const MEMBERS = new Set(['type', 'id', 'geometry', 'properties', 'bbox', 'crs']);
const DEEPEST = 16;
const MOST_NAMED = 20;

/** The features of all documents of a file, in order, whatever they are wrapped in. */
export class Features {
  readonly found: Found[] = [];
  crs: string | null = null;
  private readonly told = new Set<'list_of_features' | 'nested_collection' | 'several_crs'>();
  private readonly foreign = new Set<string>();

  /** A line that is no JSON. */
  badLine(text: string): void {
    this.found.push({ cause: because('bad_json_line', text) });
  }

  /** @throws Refusal where the document is JSON and no GeoJSON */
  document(value: unknown): void {
    if (Array.isArray(value) && value.some(isGeoJson)) {
      this.told.add('list_of_features');
      for (const each of value as unknown[]) this.feature(each, 0);
      return;
    }
    if (!isObject(value)) throw new Refusal('not_geojson', sample(value));
    if (value['type'] === 'Topology') throw new Refusal('topojson');
    if (isGeoJson(value)) this.feature(value, 0);
    else if (Array.isArray(value['features']) && 'geometryType' in value) throw new Refusal('esri_json');
    else throw new Refusal('not_geojson', sample(Object.keys(value)));
  }

  notes(): TableNote[] {
    const foreign = [...this.foreign].slice(0, MOST_NAMED).join(', ');
    return [
      ...[...this.told].map((code) => note(code)),
      ...(foreign === '' ? [] : [note('foreign_members', foreign)]),
    ];
  }

  /** Ids that say more than the property `id` does. */
  haveOwnIds(): boolean {
    return this.found.some((each) => {
      if (!('feature' in each)) return false;
      const { id, properties } = each.feature;
      const property = isObject(properties) && Object.hasOwn(properties, 'id') ? properties['id'] : null;
      return idOf(id) !== null && String(property) !== String(id);
    });
  }

  row(each: Found): FeatureRow {
    if ('cause' in each) return brokenRow(each.cause);
    const { feature } = each;
    const { type, id, properties } = feature;
    const bare = isGeometryType(type);
    if (!bare && type !== 'Feature' && !('geometry' in feature || isObject(properties)))
      return brokenRow(because('not_a_feature', sample(type ?? Object.keys(feature))));
    if (!bare) for (const key of Object.keys(feature)) if (!MEMBERS.has(key)) this.foreign.add(key);
    const reading = readGeometry(bare ? feature : feature['geometry']);
    try {
      return {
        id: idOf(id),
        properties: bare || !isObject(properties) ? [] : cellsOf(properties),
        geometry: reading.ok ? reading.geometry : null,
        remarks: reading.ok ? reading.remarks : [],
        broken: reading.ok ? null : because('bad_geometry', reading.cause),
      };
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      // Properties nested a hundred thousand deep have no text.
      return brokenRow(because('not_a_feature', sample(id ?? null)));
    }
  }

  private feature(value: unknown, depth: number): void {
    if (!isObject(value)) {
      this.found.push({ cause: because('not_a_feature', sample(value)) });
      return;
    }
    this.meetCrs(value['crs']);
    const { type, features } = value;
    if (type !== 'FeatureCollection') {
      this.found.push({ feature: value });
      return;
    }
    if (!Array.isArray(features) || depth > DEEPEST)
      throw new Refusal('not_geojson', `features: ${sample(features)}`);
    if (depth > 0) this.told.add('nested_collection');
    for (const each of features as unknown[]) this.feature(each, depth + 1);
  }

  private meetCrs(value: unknown): void {
    const crs = value === undefined ? null : crsOf(value);
    if (crs !== null && this.crs !== null && crs !== this.crs) this.told.add('several_crs');
    this.crs ??= crs;
  }
}

const isGeometryType = (type: unknown): boolean => typeof type === 'string' && GEOMETRIES.includes(type);

const isGeoJson = (value: unknown): boolean =>
  isObject(value) &&
  (value['type'] === 'FeatureCollection' || value['type'] === 'Feature' || isGeometryType(value['type']));

const idOf = (id: unknown): RawCell => (typeof id === 'string' || typeof id === 'number' ? id : null);

function cellsOf(properties: Json): FeatureRow['properties'] {
  return Object.entries(properties).map(([name, value]) => [
    name,
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null
      ? value
      : JSON.stringify(value),
  ]);
}

const because = (code: Remark['code'], detail: string): Remark => ({ code, detail, column: null });

const brokenRow = (broken: Remark): FeatureRow => ({ properties: [], geometry: null, remarks: [], broken });
