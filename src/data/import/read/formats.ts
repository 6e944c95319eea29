import type { Format } from '../rawTable';

const EXTENSIONS: Readonly<Record<Format, readonly string[]>> = {
  csv: ['csv', 'txt', 'tsv', 'tab', 'psv'],
  xlsx: ['xlsx', 'xlsm', 'xltx', 'xltm'],
  geojson: ['geojson', 'json', 'ndjson', 'geojsonl', 'jsonl'],
  kml: ['kml', 'kmz'],
};

/** True where a file of this name usually is of this format; a name without an ending promises nothing. */
export function nameFits(file: string, format: Format): boolean {
  const ending = endingOf(file);
  return ending === '' || EXTENSIONS[format].includes(ending);
}

/** What the name alone says, before any byte is read. */
export function formatByName(file: string): Format | null {
  const formats = Object.keys(EXTENSIONS) as Format[];
  return formats.find((format) => EXTENSIONS[format].includes(endingOf(file))) ?? null;
}

const endingOf = (file: string): string => /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
