import type { RawTable, ReadChoices, TableReading } from './rawTable';
import { note, Refusal } from './read/codes';
import { readCsv } from './read/csv';
import { nameFits } from './read/formats';
import { readGeoJson } from './read/geojson';
import { isUsualHeader } from './read/headerNames';
import { kindOf, type Kind } from './read/kind';
import { readKml } from './read/kml';
import { tooLarge } from './read/limits';
import { Pace, type PaceOptions } from './read/pace';
import { readXlsx } from './read/xlsx';

export interface ReadOptions extends PaceOptions {
  /** Whether a cell's text is the name of a column that works have; used to find header, separator and sheet. */
  readonly isKnownHeader?: (text: string) => boolean;
}

/**
 * The bytes of a file as a table of cells, exactly as they stand: no number, date or place is interpreted, and every
 * row is in `titles`, the header, `rows` or counted by the note `blank_rows`. What the file is is seen from its bytes;
 * a name that says otherwise is told. Runs in Node and in a worker; it takes turns with other work all 50 ms, but for
 * the one call that parses a GeoJSON.
 *
 * Row numbers are those of the spreadsheet that opens the file (see `readCsv` for text).
 * @param file its name, for its ending and for what is said of it
 * @param choices the user's own in place of what is detected
 * @returns `ok: false` with a cause for a file that is no table or is damaged
 * @throws the reason of an aborted signal, and nothing else
 */
export async function readTable(
  file: string,
  bytes: Uint8Array,
  choices: ReadChoices = {},
  options: ReadOptions = {},
): Promise<TableReading> {
  try {
    const tooMuch = tooLarge(bytes.length, null);
    if (tooMuch) return { ok: false, error: tooMuch };
    const kind = kindOf(bytes, choices.encoding ?? null);
    const error = tooLarge(bytes.length, kind.format);
    if (error) return { ok: false, error };
    const pace = new Pace(options);
    const table = await read(kind, bytes, choices, options.isKnownHeader ?? isUsualHeader, pace);
    options.onProgress?.(1);
    const notes = nameFits(file, table.format)
      ? table.notes
      : [note('wrong_extension', table.format), ...table.notes];
    return { ok: true, table: { ...table, file, notes } };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, error: error.error };
    throw error;
  }
}

function read(
  kind: Kind,
  bytes: Uint8Array,
  choices: ReadChoices,
  isKnown: (text: string) => boolean,
  pace: Pace,
): Promise<Omit<RawTable, 'file'>> {
  if (kind.format === 'xlsx') return readXlsx(kind.zip, choices, isKnown, pace);
  if (kind.format === 'kml') return readKml(kind.source, choices, pace);
  if (kind.format === 'geojson') return readGeoJson(bytes, choices, pace);
  return readCsv(bytes, choices, isKnown, pace);
}
