import type { Topology } from 'topojson-specification';
import { decodeAreas } from './areas';
import type { FactsPack } from './factsPack';
import { parseFacts } from './parseFacts';

/**
 * Reads the tables of geodata/ while the page is built, with the readers of this room: visitors download neither the
 * readers nor the text, and every problem of a row travels with the pack.
 *
 * @param files text by file name, as parseFacts takes them.
 * @param areas the packed topology that codes and points are checked against.
 */
export const compileFacts = (files: Readonly<Record<string, string>>, areas: Topology): FactsPack =>
  parseFacts(files, decodeAreas(areas).areas);
