import type { Geometry } from 'geojson';
import type { PlacedWork } from '../import/importReport';
import type { Cell, Table } from './table';

/** The fields of an imported work, by the names its reader knows; the rest of a row are its own columns. */
const FIELD_COLUMNS = [
  'id',
  'name',
  'sector',
  'municipality',
  'island',
  'lon',
  'lat',
  'certainty',
  'amount_clp',
  'amount_qualifier',
  'stage',
  'year',
  'funder',
  'beneficiaries',
  'source',
] as const;
type FieldColumn = (typeof FIELD_COLUMNS)[number];
const OWN = new Set<string>(FIELD_COLUMNS);

const several = (ids: readonly string[]): string | null => ids.join(';') || null;

const fieldsOf = (work: PlacedWork): Readonly<Record<FieldColumn, Cell>> => ({
  id: work.id,
  name: work.name,
  sector: work.sector,
  municipality: several(work.municipalities),
  island: several(work.islands),
  lon: work.lon,
  lat: work.lat,
  certainty: work.certainty === 'nowhere' ? null : work.certainty,
  amount_clp: work.amount_clp,
  amount_qualifier: work.amount_qualifier,
  stage: work.stage,
  year: work.year,
  funder: work.funder,
  beneficiaries: work.beneficiaries,
  source: work.source,
});

/**
 * Imported works with every column that their file had: read again, they are the same works. What a file calls like one
 * of our fields is not written a second time.
 */
export function importTable(works: readonly PlacedWork[]): Table {
  const extra = new Set(works.flatMap((work) => Object.keys(work.extra)));
  const others = [...extra].filter((header) => !OWN.has(header));
  return {
    columns: [...FIELD_COLUMNS, ...others],
    rows: works.map((work) =>
      Object.fromEntries<Cell>([
        ...Object.entries(fieldsOf(work)),
        ...others.map((header): [string, Cell] => [
          header,
          (Object.hasOwn(work.extra, header) ? work.extra[header] : null) ?? null,
        ]),
      ]),
    ),
  };
}

/** Imported works as features: a road as its line, a point as a point, and none where no place is known. */
export function importFeatures(works: readonly PlacedWork[]) {
  const { rows } = importTable(works);
  return {
    type: 'FeatureCollection',
    features: rows.map(({ lon, lat, ...properties }, at) => {
      const shape: Geometry | null = works[at]?.shape ?? null;
      const point = lon === null || lat === null ? null : { type: 'Point', coordinates: [lon, lat] };
      return { type: 'Feature', geometry: shape ?? point, properties };
    }),
  };
}
