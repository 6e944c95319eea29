import type { RawTable, ReadChoices } from '../rawTable';
import { note, Refusal } from './codes';
import { encodingOf, textOfBytes } from './decode';
import { FeatureRows } from './featureRows';
import { Features } from './features';
import { sample } from './geometry';
import { parseJson, type ParsedJson } from './json';
import type { Pace } from './pace';

/** Share of the time that parsing takes. */
const PARSED = 0.6;

/**
 * Reads a GeoJSON of any shape as rows: a feature is a row, a bare geometry a row without properties. Properties are
 * the columns in the order of their appearance, the features' own `id` before them; values that are objects or lists
 * are kept as their JSON text.
 */
export async function readGeoJson(
  bytes: Uint8Array,
  choices: ReadChoices,
  pace: Pace,
): Promise<Omit<RawTable, 'file'>> {
  const encoding = encodingOf(bytes, choices.encoding ?? null);
  const documents = documentsOf(textOfBytes(bytes, encoding).replaceAll('\u001E', ''));
  await pace.at(PARSED);
  const features = new Features();
  let asText = 0;
  for (const document of documents) {
    if ('bad' in document) {
      features.badLine(document.bad);
    } else {
      features.document(document.value);
      asText += document.asText;
    }
  }
  const rows = new FeatureRows(features.haveOwnIds());
  for (const [index, each] of features.found.entries()) {
    rows.add(features.row(each));
    if (index % 1000 === 0) await pace.at(PARSED + ((1 - PARSED) * index) / features.found.length);
  }
  const { notes, ...table } = rows.finish();
  return {
    ...table,
    format: 'geojson',
    encoding: encoding.name,
    delimiter: null,
    sheets: [],
    sheet: null,
    headerRow: null,
    titles: [],
    crs: features.crs,
    notes: [
      ...encoding.notes,
      ...(documents.length > 1 ? [note('json_lines', String(documents.length))] : []),
      ...features.notes(),
      ...(asText > 0 ? [note('numbers_as_text', String(asText))] : []),
      ...notes,
    ],
  };
}

/** One document, or one in each line where the text as a whole is none but its first line is. */
function documentsOf(text: string): (ParsedJson | { readonly bad: string })[] {
  const whole = parsed(text);
  if (!(whole instanceof Refusal)) return [whole];
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  if (lines.length < 2 || parsed(lines[0] ?? '') instanceof Refusal) throw whole;
  return lines.map((line) => {
    const document = parsed(line);
    return document instanceof Refusal ? { bad: sample(line) } : document;
  });
}

function parsed(text: string): ParsedJson | Refusal {
  try {
    return parseJson(text);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
