import { isObject } from './geometry';

const LONGEST = 200;

/**
 * The `crs` member of a GeoJSON, as its tools write it: `EPSG:32718` of any spelling of the code, `OGC:CRS84` for
 * degrees by name, any other name as it stands; null where there is none.
 */
export function crsOf(value: unknown): string | null {
  const crs = isObject(value) ? value : {};
  const { name, code, href } = isObject(crs['properties']) ? crs['properties'] : crs;
  const said = name ?? code ?? href ?? value;
  if (typeof said !== 'string' && typeof said !== 'number') return null;
  const text = String(said).slice(0, LONGEST).trim();
  if (/CRS:?84/i.test(text)) return 'OGC:CRS84';
  const found = /^(\d{4,6})$|EPSG\D*(?:[\d.]+[:/]+)?(\d{4,6})(?:\D|$)/i.exec(text);
  return found ? `EPSG:${found[1] ?? found[2]}` : text || null;
}
