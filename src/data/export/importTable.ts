import type { Geometry } from 'geojson';
import type { Field, PlacedWork } from '../import/importReport';
import { lazily, type Cell, type Table } from './table';

const several = (ids: readonly string[]): string | null => ids.join(';') || null;

/** The columns of an imported work, by the names that its reader knows. */
const COLUMNS = {
  id: (work) => work.id,
  name: (work) => work.name,
  sector: (work) => work.sector,
  municipality: (work) => several(work.municipalities),
  island: (work) => several(work.islands),
  lon: (work) => work.lon,
  lat: (work) => work.lat,
  certainty: (work) => (work.certainty === 'nowhere' ? null : work.certainty),
  amount_clp: (work) => work.amount_clp,
  amount_qualifier: (work) => work.amount_qualifier,
  stage: (work) => work.stage,
  year: (work) => work.year,
  funder: (work) => work.funder,
  beneficiaries: (work) => work.beneficiaries,
  source: (work) => work.source,
} satisfies Partial<Record<Field, (work: PlacedWork) => Cell>>;
const OWN = Object.entries(COLUMNS);
const NOTHING: ReadonlySet<string> = new Set();

/**
 * Imported works with every column that their file had: read again, they are the same works. What a file calls like one
 * of our fields is not written a second time.
 *
 * @param without columns of the file that are left out
 */
export function importTable(works: readonly PlacedWork[], without: ReadonlySet<string> = NOTHING): Table {
  const extra = new Set<string>();
  for (const work of works) for (const header of Object.keys(work.extra)) extra.add(header);
  const others = [...extra].filter((header) => !Object.hasOwn(COLUMNS, header) && !without.has(header));
  return {
    columns: [...OWN.map(([column]) => column), ...others],
    rows: lazily(works, (work) =>
      Object.fromEntries<Cell>([
        ...OWN.map(([column, cell]): [string, Cell] => [column, cell(work)]),
        ...others.map((header): [string, Cell] => [
          header,
          (Object.hasOwn(work.extra, header) ? work.extra[header] : null) ?? null,
        ]),
      ]),
    ),
  };
}

/** Imported works as features: a road as its line, a point as a point, and none where no place is known. */
export function importFeatures(works: readonly PlacedWork[], without: ReadonlySet<string> = NOTHING) {
  const { rows } = importTable(works, without);
  return lazily(rows, ({ lon, lat, ...properties }, at) => {
    const shape: Geometry | null = works[at]?.shape ?? null;
    const point = lon === null || lat === null ? null : { type: 'Point', coordinates: [lon, lat] };
    return { type: 'Feature', geometry: shape ?? point, properties };
  });
}
