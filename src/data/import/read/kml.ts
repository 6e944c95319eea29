import type { RawTable, ReadChoices } from '../rawTable';
import { Refusal } from './codes';
import { encodingOf, piecesOf } from './decode';
import { FeatureRows } from './featureRows';
import { Placemarks } from './Placemarks';
import type { Pace } from './pace';
import { Xml } from './xml';
import type { Zip } from './zip';

/** A KML, or the one that a KMZ holds. */
export type KmlSource = { readonly bytes: Uint8Array } | { readonly zip: Zip; readonly name: string };

/**
 * Reads the placemarks of a KML as rows: columns are what they hold as text, their extended data by its names, and the
 * folders they lie in. Own code over the XML reader of XLSX: @tmcw/togeojson needs a DOM, which no worker has, makes
 * numbers of texts, and forgets the folders.
 * @throws Refusal `empty_file` without any placemark
 */
export async function readKml(
  source: KmlSource,
  choices: ReadChoices,
  pace: Pace,
): Promise<Omit<RawTable, 'file'>> {
  const bytes = 'bytes' in source ? source.bytes : unzipped(source.zip, source.name);
  const encoding = encodingOf(bytes, choices.encoding ?? null);
  const rows = new FeatureRows(false);
  const placemarks = new Placemarks((row) => rows.add(row));
  const xml = new Xml('kml', placemarks);
  let done = 0;
  for (const piece of piecesOf(bytes, encoding)) {
    xml.write(piece);
    done += piece.length;
    await pace.at(done / bytes.length);
  }
  xml.end();
  const { notes, ...table } = rows.finish();
  if (table.rows.length === 0) throw new Refusal('empty_file');
  return {
    ...table,
    format: 'kml',
    encoding: encoding.name,
    delimiter: null,
    sheets: [],
    sheet: null,
    headerRow: null,
    titles: [],
    crs: null,
    notes: [...encoding.notes, ...notes],
  };
}

function unzipped(zip: Zip, name: string): Uint8Array {
  const entry = zip.find(name);
  const chunks = entry ? [...zip.read(entry)] : [];
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
