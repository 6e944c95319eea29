import type { GeoJsonProperties } from 'geojson';
import type { MunicipalitySource } from './sources';

/**
 * Columns in which BCN, INE and IDE Chile give the code or the name of a municipality, as {@link plain} writes them:
 * `cod_comuna`, `CUT_COM`, `Código Comuna` and `COD COMUNA` are one column each.
 */
const CODE_COLUMNS = new Set([
  'cut',
  'cutcom',
  'cutcomuna',
  'codcomuna',
  'codigocomuna',
  'codcom',
  'comunacod',
  'idcomuna',
  'comuna',
  'codigo',
]);
const NAME_COLUMNS = new Set(['comuna', 'nomcomuna', 'nombrecomuna', 'nomcom', 'nombre', 'name', 'ncomuna']);

/** Column names a message can show. */
export const KNOWN_COLUMNS = 'cut, CUT_COM, cod_comuna, codigo_comuna, COMUNA, NOM_COMUNA, nombre';

/** How to read the municipality of a row, and whether any known column is there at all. */
export interface MunicipalityReader {
  /** CUT code, or null for a municipality of another region. */
  cutOf(properties: GeoJsonProperties): string | null;
  hasColumn(properties: GeoJsonProperties): boolean;
}

export function municipalityReader(municipalities: readonly MunicipalitySource[]): MunicipalityReader {
  const codes = new Set(municipalities.map(({ cut }) => cut));
  const byName = new Map(municipalities.map(({ cut, name }) => [plain(name), cut]));
  return {
    cutOf(properties) {
      const cells = Object.entries(properties ?? {}).map(([column, cell]) => [plain(column), cell] as const);
      const written = cells
        .filter(([column]) => CODE_COLUMNS.has(column))
        .map(([, cell]) => codeOf(cell))
        .filter((code) => code !== null);
      // A code decides: two regions may have municipalities of one name.
      if (written.length > 0) return written.find((code) => codes.has(code)) ?? null;
      const name = cells.find(
        ([column, cell]) => NAME_COLUMNS.has(column) && byName.has(plain(String(cell))),
      );
      return name ? (byName.get(plain(String(name[1]))) ?? null) : null;
    },
    hasColumn: (properties) =>
      Object.keys(properties ?? {}).some(
        (column) => CODE_COLUMNS.has(plain(column)) || NAME_COLUMNS.has(plain(column)),
      ),
  };
}

/** Codes lose their text form on the way through spreadsheets: 10101, "10101.0" and "010101" are 10101. */
function codeOf(cell: unknown): string | null {
  const digits = /^0*(\d{4,5})(?:\.0+)?$/.exec(String(cell).trim())?.[1];
  return digits ?? null;
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
