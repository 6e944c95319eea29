/**
 * Universal Transverse Mercator, southern hemisphere, to degrees: Krüger's series to the fourth order in the third
 * flattening, exact to far less than a millimetre within a zone. Own code, as the whole of it is shorter than a
 * dependency's door. WGS84; SIRGAS-Chile is the same to a few centimetres, PSAD56 and SAD69 are not (see `sitePoint`).
 */

export const ZONES = [18, 19] as const;
export type Zone = (typeof ZONES)[number];

const SEMI_MAJOR = 6_378_137;
const FLATTENING = 1 / 298.257223563;
const SCALE = 0.9996;
const FALSE_EAST = 500_000;
const FALSE_NORTH = 10_000_000;

const N = FLATTENING / (2 - FLATTENING);
/** Radius of the sphere whose meridians are as long as those of the ellipsoid. */
const RECTIFYING = (SEMI_MAJOR / (1 + N)) * (1 + N ** 2 / 4 + N ** 4 / 64);
const BETA = [
  N / 2 - (2 / 3) * N ** 2 + (37 / 96) * N ** 3 - N ** 4 / 360,
  N ** 2 / 48 + N ** 3 / 15 - (437 / 1440) * N ** 4,
  (17 / 480) * N ** 3 - (37 / 840) * N ** 4,
  (4397 / 161280) * N ** 4,
] as const;
const DELTA = [
  2 * N - (2 / 3) * N ** 2 - 2 * N ** 3 + (116 / 45) * N ** 4,
  (7 / 3) * N ** 2 - (8 / 5) * N ** 3 - (227 / 45) * N ** 4,
  (56 / 15) * N ** 3 - (136 / 35) * N ** 4,
  (4279 / 630) * N ** 4,
] as const;

const degrees = (radians: number): number => (radians * 180) / Math.PI;

/** Metres of a southern zone as degrees. */
export function utmToDegrees(east: number, north: number, zone: Zone): readonly [lon: number, lat: number] {
  const xi = (north - FALSE_NORTH) / (SCALE * RECTIFYING);
  const eta = (east - FALSE_EAST) / (SCALE * RECTIFYING);
  let [xiSphere, etaSphere] = [xi, eta];
  for (const [at, beta] of BETA.entries()) {
    const k = 2 * (at + 1);
    xiSphere -= beta * Math.sin(k * xi) * Math.cosh(k * eta);
    etaSphere -= beta * Math.cos(k * xi) * Math.sinh(k * eta);
  }
  const conformal = Math.asin(Math.sin(xiSphere) / Math.cosh(etaSphere));
  let lat = conformal;
  for (const [at, delta] of DELTA.entries()) lat += delta * Math.sin(2 * (at + 1) * conformal);
  const lon = Math.atan2(Math.sinh(etaSphere), Math.cos(xiSphere));
  return [zone * 6 - 183 + degrees(lon), degrees(lat)];
}

/** 32718 or 32719 as its zone. */
export const zoneOfEpsg = (epsg: number): Zone | null => ZONES.find((zone) => epsg === 32_700 + zone) ?? null;
