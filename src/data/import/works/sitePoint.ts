import type { Coordinate } from './coordinate';
import { utmToDegrees, ZONES, type Zone } from './utm';

/** What is known of the system of projected coordinates. */
export interface Projection {
  readonly zone: Zone | null;
  /** Another system that somebody named: an older datum, an EPSG code; its metres are hundreds of metres off or more. */
  readonly other: string | null;
}

export type PointWarning =
  | 'axes_swapped'
  | 'sign_added'
  | 'coordinate_repaired'
  | 'utm_zone_assumed'
  | 'coarse_point'
  // Of a geometry, by `siteShape`'s caller.
  | 'point_of_shape'
  | 'several_points';

export type PointRefusal =
  'zero_point' | 'outside_chile' | 'mixed_point' | 'utm_zone_unknown' | 'other_crs' | 'coordinate_damaged';

/** Degrees, and what was done to come to them. */
export type PointReading =
  | {
      readonly ok: true;
      readonly lon: number;
      readonly lat: number;
      readonly repairs: readonly PointWarning[];
      /** For the repairs that need a word: the zone. */
      readonly zone: Zone | null;
    }
  | { readonly ok: false; readonly code: PointRefusal };

type Value = Extract<Coordinate, { value: number }>;

/** With Rapa Nui and Juan Fernández. */
const isInChile = (lon: number, lat: number): boolean =>
  lat >= -56.6 && lat <= -17.4 && lon >= -110 && lon <= -66;
/** The region with a margin at sea; nowhere in it do a latitude and a longitude have the same size. */
export const isNearRegion = (lon: number, lat: number): boolean =>
  lat >= -45 && lat <= -40 && lon >= -76 && lon <= -71;
const isEast = (metres: number): boolean => metres >= -100_000 && metres <= 1_000_000;
const isNorth = (metres: number): boolean => metres >= 3_700_000 && metres <= 8_200_000;

/** 100 m and finer are worth three decimals; whole degrees are worth nothing. */
const FEW_DECIMALS = 2;

const refused = (code: PointRefusal): PointReading => ({ ok: false, code });

/** Seven decimals are a centimetre. */
const rounded = (degrees: number): number => Math.round(degrees * 1e7) / 1e7;

function fromDegrees(across: Value, up: Value): PointReading {
  if (across.value === 0 && up.value === 0) return refused('zero_point');
  const named = across.axis === 'lat' || up.axis === 'lon';
  const damaged = across.state === 'damaged' || up.state === 'damaged';
  for (const swapped of [false, true]) {
    const [lon, lat] = swapped ? [up.value, across.value] : [across.value, up.value];
    for (const signed of [false, true]) {
      const [x, y] = signed ? [-Math.abs(lon), -Math.abs(lat)] : [lon, lat];
      if (!isInChile(x, y)) continue;
      // What a spreadsheet broke is mended only where it comes out right.
      if (damaged && !isNearRegion(x, y)) return refused('coordinate_damaged');
      const repairs: PointWarning[] = [];
      // A text that names its own directions is in order, whatever its order.
      if (swapped && !named) repairs.push('axes_swapped');
      if (signed) repairs.push('sign_added');
      if (damaged) repairs.push('coordinate_repaired');
      if (Math.max(across.decimals, up.decimals) < FEW_DECIMALS) repairs.push('coarse_point');
      return { ok: true, lon: rounded(x), lat: rounded(y), repairs, zone: null };
    }
  }
  return refused(damaged ? 'coordinate_damaged' : 'outside_chile');
}

function fromMetres(across: number, up: number, { zone, other }: Projection): PointReading {
  if (other !== null) return refused('other_crs');
  const swapped = isNorth(across) && isEast(up);
  const [east, north] = swapped ? [up, across] : [across, up];
  if (!isEast(east) || !isNorth(north)) return refused('outside_chile');
  const repairs: PointWarning[] = swapped ? ['axes_swapped'] : [];
  if (zone !== null) {
    const [lon, lat] = utmToDegrees(east, north, zone);
    return isInChile(lon, lat)
      ? { ok: true, lon: rounded(lon), lat: rounded(lat), repairs, zone }
      : refused('outside_chile');
  }
  const inside = ZONES.flatMap((each) => {
    const [lon, lat] = utmToDegrees(east, north, each);
    return isNearRegion(lon, lat) ? [{ lon: rounded(lon), lat: rounded(lat), zone: each }] : [];
  });
  const [only] = inside;
  if (only === undefined || inside.length > 1) return refused('utm_zone_unknown');
  return { ok: true, ...only, repairs: [...repairs, 'utm_zone_assumed'] };
}

/**
 * Where two coordinates point to, in degrees. Latitude and longitude never have the same size in Chile, so their order
 * and a missing minus can be told; a zone of UTM too, inside the region.
 *
 * @param across longitude or east, as far as its column says
 * @param up latitude or north
 */
export function sitePoint(across: Value, up: Value, projection: Projection): PointReading {
  const [ofAcross, ofUp] = [across.state === 'metres', up.state === 'metres'];
  if (ofAcross !== ofUp) return refused('mixed_point');
  return ofAcross ? fromMetres(across.value, up.value, projection) : fromDegrees(across, up);
}

/** What a header, a cell or a CRS says of a projection: `UTM 18S`, `Huso 19`, `EPSG:32718`, `PSAD56`. */
export function projectionIn(text: string): Projection {
  const datum = /psad\s*-?\s*(?:19)?56|sad\s*-?\s*(?:19)?69/i.exec(text)?.[0] ?? null;
  if (datum !== null) return { zone: null, other: datum };
  const epsg = /epsg\D{0,4}(\d{4,5})/i.exec(text)?.[1] ?? null;
  if (epsg !== null) return ofEpsg(epsg);
  const zone = /(?:^|[^0-9.,])(1[89])(?![0-9.,])/.exec(text)?.[1] ?? null;
  return { zone: ZONES.find((each) => String(each) === zone) ?? null, other: null };
}

/** WGS84 and the Chilean realisations of SIRGAS differ by centimetres. */
const EPSG_ZONES: Readonly<Record<string, Zone>> = {
  32718: 18,
  32719: 19,
  31978: 18,
  31979: 19,
  5362: 18,
  5361: 19,
  20048: 18,
  20049: 19,
};
const EPSG_DEGREES = new Set(['4326', '4979', '4674', '5360', '9184', '4269', '84']);

function ofEpsg(code: string): Projection {
  if (EPSG_DEGREES.has(code)) return { zone: null, other: null };
  const zone = Object.hasOwn(EPSG_ZONES, code) ? (EPSG_ZONES[code] ?? null) : null;
  return zone === null ? { zone: null, other: `EPSG:${code}` } : { zone, other: null };
}
