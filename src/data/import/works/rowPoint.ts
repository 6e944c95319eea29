import type { Geometry } from 'geojson';
import type { Field } from '../importReport';
import type { NoteCode } from '../noteCodes';
import type { RawCell } from '../rawTable';
import { cellText, saysNothing } from './cellText';
import { readCoordinate, type Coordinate } from './coordinate';
import { coordinatePair } from './coordinatePair';
import type { Row } from './Row';
import { projectionIn, sitePoint, type PointWarning, type Projection } from './sitePoint';
import { siteShape } from './siteShape';
import type { Zone } from './utm';

/** A point of a row in degrees. */
export interface SitePoint {
  readonly lon: number;
  readonly lat: number;
  readonly certainty: 'exact' | 'approximate';
  /** It was mended from damaged digits, and holds only if it agrees with what else is known of the place. */
  readonly mended: boolean;
  readonly shape: Geometry | null;
  /** Where its notes stand; null for a geometry. */
  readonly field: Field | null;
}

/** What the file says of projected coordinates: the user's choice, headers, CRS. */
export interface FileProjection extends Projection {
  readonly fromUser: boolean;
  /** What headers or CRS say, whatever the user chose. */
  readonly said: Zone | null;
}

/** Longitude or east, latitude or north, and the fields they stand in. */
interface Axes {
  readonly across: RawCell;
  readonly up: RawCell;
  readonly acrossField: Field;
  readonly upField: Field;
}

const isFilled = (cell: RawCell): boolean => {
  const text = cellText(cell);
  return text !== '' && !saysNothing(text);
};

/** The two columns of a row that hold a point, degrees before metres. */
function columnsOf(row: Row): readonly Axes[] {
  const found: Axes[] = [];
  for (const [acrossField, upField] of [
    ['lon', 'lat'],
    ['utm_east', 'utm_north'],
    ['lon', 'utm_north'],
    ['utm_east', 'lat'],
  ] as const) {
    // Mixed columns only where there is no other pair.
    if (!row.has(acrossField) || !row.has(upField)) continue;
    const [across, up] = [row.cell(acrossField), row.cell(upField)];
    if (isFilled(across) || isFilled(up)) found.push({ across, up, acrossField, upField });
  }
  return found;
}

/** A coordinate whose other half has no column is half a point too. */
function loneColumn(row: Row): Axes | null {
  for (const field of ['lon', 'lat', 'utm_east', 'utm_north'] as const) {
    const cell = row.cell(field);
    if (isFilled(cell)) return { across: cell, up: null, acrossField: field, upField: field };
  }
  return null;
}

/** The two halves of a single column; `not_a_pair` for a text that is none, null where it is empty. */
function pairOf(row: Row): Axes | 'not_a_pair' | null {
  const cell = row.cell('lat_lon');
  if (!isFilled(cell)) return null;
  const pair = coordinatePair(cellText(cell));
  if (pair === null) return 'not_a_pair';
  // Metres are written east first.
  const metres = readCoordinate(pair.first).state === 'metres';
  const [across, up] = pair.lonFirst || metres ? [pair.first, pair.second] : [pair.second, pair.first];
  return { across, up, acrossField: 'lat_lon', upField: 'lat_lon' };
}

/** The zone by the user, else by the row, else by the file. */
function projectionOf(row: Row, file: FileProjection): Projection {
  const text = row.text('utm_zone');
  if (text === '' || (file.fromUser && file.zone !== null)) return file;
  const own = projectionIn(text);
  return own.zone === null && own.other === null ? file : own;
}

interface Refusal {
  readonly code: NoteCode;
  readonly field: Field | null;
  readonly detail: string | null;
}

interface Found {
  readonly point: SitePoint;
  readonly repairs: readonly PointWarning[];
  readonly zone: number | null;
  readonly fields: readonly Field[];
}

type Reading =
  | { readonly ok: true; readonly found: Found }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

const refused = (...refusals: readonly Refusal[]): Reading => ({ ok: false, refusals });

function refusalOf(read: Coordinate, field: Field): readonly Refusal[] {
  if ('value' in read) return [];
  return [{ code: read.state === 'empty' ? 'half_point' : read.code, field, detail: null }];
}

function fromAxes(axes: Axes, projection: Projection): Reading {
  const [across, up] = [readCoordinate(axes.across), readCoordinate(axes.up)];
  if (!('value' in across) || !('value' in up))
    return refused(...refusalOf(across, axes.acrossField), ...refusalOf(up, axes.upField));
  const read = sitePoint(across, up, projection);
  if (!read.ok)
    return refused({
      code: read.code,
      field: axes.upField,
      detail: read.code === 'other_crs' ? projection.other : null,
    });
  const fields = [...new Set([axes.acrossField, axes.upField])];
  return { ok: true, found: { ...madeOf(read, null, axes.upField), fields } };
}

function fromGeometry(geometry: Geometry, projection: Projection): Reading {
  const read = siteShape(geometry, projection);
  if (!read.ok)
    return refused({
      code: read.code,
      field: null,
      detail: read.code === 'other_crs' ? projection.other : null,
    });
  const made = madeOf(read, read.shape, null);
  const told: readonly PointWarning[] =
    read.points > 1 ? ['several_points'] : read.shape === null ? [] : ['point_of_shape'];
  return { ok: true, found: { ...made, repairs: [...made.repairs, ...told], fields: [] } };
}

interface Read {
  readonly lon: number;
  readonly lat: number;
  readonly repairs: readonly PointWarning[];
  readonly zone: number | null;
}

function madeOf(
  { lon, lat, repairs, zone }: Read,
  shape: Geometry | null,
  field: Field | null,
): Omit<Found, 'fields'> {
  const certainty = shape !== null || repairs.includes('coarse_point') ? 'approximate' : 'exact';
  const mended = repairs.includes('coordinate_repaired');
  return { point: { lon, lat, certainty, mended, shape, field }, repairs, zone };
}

/** What a repair's sentence needs: the zone, the kind of geometry, or the point that came of it. */
function detailOf(repair: PointWarning, { point, zone }: Found): string {
  if (repair === 'utm_zone_assumed') return String(zone);
  if (repair === 'point_of_shape' || repair === 'several_points') return point.shape?.type ?? '';
  return `${point.lat}, ${point.lon}`;
}

/** Every place of the row that could hold its point, the surest first. */
function sourcesOf(row: Row, file: FileProjection): readonly Reading[] {
  const { geometry } = row.record;
  const projection = projectionOf(row, file);
  const pair = pairOf(row);
  const columns = columnsOf(row);
  const lone = columns.length === 0 && pair === null && !geometry ? loneColumn(row) : null;
  return [
    ...(geometry ? [fromGeometry(geometry, file)] : []),
    ...columns.map((axes) => fromAxes(axes, projection)),
    ...(pair === null
      ? []
      : [
          pair === 'not_a_pair'
            ? refused({ code: pair, field: 'lat_lon', detail: null })
            : fromAxes(pair, projection),
        ]),
    ...(lone === null ? [] : [fromAxes(lone, projection)]),
  ];
}

/** The user's zone holds against what the row or the file says, and that is told. */
function tellOverruled(row: Row, file: FileProjection, zone: number | null): void {
  if (!file.fromUser || zone === null) return;
  const said = projectionIn(row.text('utm_zone')).zone ?? file.said;
  if (said !== null && said !== zone) row.warn('utm_zone_overruled', 'utm_zone', String(said));
}

/** A degree of latitude is 111 km: two points of one site that are farther apart than a kilometre are two sites. */
const SAME_SITE = 0.009;

const isElsewhere = (a: SitePoint, b: SitePoint): boolean =>
  Math.abs(a.lat - b.lat) > SAME_SITE || Math.abs(a.lon - b.lon) > SAME_SITE;

/**
 * The point of a row: of its geometry, of two columns, or of one. Null where it has none, and after refusing one that
 * can't be read. Where the row tells a second point that lies elsewhere, that is told.
 */
export function rowPoint(row: Row, projection: FileProjection): SitePoint | null {
  const [first, ...others] = sourcesOf(row, projection);
  if (first === undefined) return null;
  if (!first.ok) {
    for (const { code, field, detail } of first.refusals) row.refuse(code, field, detail);
    return null;
  }
  const { found } = first;
  for (const repair of found.repairs) row.warn(repair, found.point.field, detailOf(repair, found));
  if (found.repairs.length > 0) for (const field of found.fields) row.keep(field);
  tellOverruled(row, projection, found.zone);
  for (const other of others)
    if (other.ok && isElsewhere(found.point, other.found.point))
      row.warn('other_point', other.found.point.field, `${other.found.point.lat}, ${other.found.point.lon}`);
  const word = row.text('certainty');
  return word === '' || word === 'exact' ? found.point : { ...found.point, certainty: 'approximate' };
}
