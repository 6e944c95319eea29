import type { Format, Unreadable } from '../rawTable';
import { unreadable } from './codes';

/**
 * Bytes of a file that can be read within 1.5 GB of memory. Measured in Node 20: a CSV of 210 MB and 10^6 rows takes
 * 930 MB at its peak, of which 590 stay with the table; a GeoJSON takes 6 times its size, and 22 times if it holds
 * nothing but the smallest positions. An XLSX may inflate to 512 MB (zip.ts), of which one sheet's rows stay.
 */
const MOST_BYTES: Readonly<Record<Format, number>> = {
  csv: 256 << 20,
  xlsx: 64 << 20,
  geojson: 64 << 20,
  kml: 64 << 20,
};

const megabytes = (bytes: number): string => String(Math.ceil(bytes / (1 << 20)));

/**
 * A file's size is known before any byte of it is read.
 * @param format null where the name does not say it: the largest limit holds
 * @returns `too_large` with both sizes in MB, or null
 */
export function tooLarge(size: number, format: Format | null): Unreadable | null {
  const most = format === null ? Math.max(...Object.values(MOST_BYTES)) : MOST_BYTES[format];
  return size > most ? unreadable('too_large', `${megabytes(size)} / ${megabytes(most)}`) : null;
}
