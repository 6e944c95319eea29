import type { Areas, Island, Municipality } from '../../src/domain/area';
import type { Problem } from '../../src/domain/problem';
import { parseFacts } from '../../src/data/parseFacts';

/** An invented region of two square municipalities with an island each, and files with one row each. */

const square = (west: number, south: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [west, south],
      [west + 1, south],
      [west + 1, south + 1],
      [west, south + 1],
      [west, south],
    ],
  ],
});

const municipality = (id: string, name: string, west: number): Municipality => ({
  level: 'municipality',
  id,
  name,
  otherNames: [],
  geometry: square(west, -43),
  point: [west + 0.5, -42.5],
  km2: 9000,
  population: null,
  member: true,
  province: '102',
  seat: { name, point: [west + 0.5, -42.5], approximate: false },
  population2017: 5000,
});

const island = (id: string, name: string, cut: string): Island => ({
  level: 'island',
  id,
  name,
  otherNames: [],
  geometry: null,
  point: [-73.5, -42.5],
  km2: null,
  population: null,
  member: true,
  named: true,
  group: null,
  municipalities: [cut],
  shape: 'none',
  note: null,
});

export const AREAS: Areas = {
  municipality: [municipality('10209', 'Quemchi', -74), municipality('10207', 'Queilén', -73)],
  island: [island('mechuque', 'Mechuque', '10209'), island('tranqui', 'Tranqui', '10207')],
  province: [],
};

type Cells = Readonly<Record<string, string>>;

const WORK: Cells = {
  id: 'W-1',
  scope: 'roundtable',
  name_es: 'Conservación de caminos',
  name_en: 'Road conservation',
  sector: 'road',
  stage: 'approved',
  stage_date: '2024-01-02',
  municipalities: '10209',
  islands: '',
  localities: '',
  place: 'municipality',
  place_radius_km: '',
  lon: '',
  lat: '',
  amount_kind: 'exact',
  amount_clp: '660000000',
  people_unit: '',
  people_kind: '',
  people_count: '',
  length_km: '',
  funders: '',
  programme_es: '',
  programme_en: '',
  designer: '',
  replaces: '',
  part_of: '',
  summary_es: '',
  summary_en: '',
  why_es: '',
  why_en: '',
  note_es: '',
  note_en: '',
  sources: 'press',
};

const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Rows as comma separated text under the header of the first. */
const csv = (rows: readonly Cells[]): string =>
  [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]
    .map((cells) => cells.map(quoted).join(','))
    .join('\n');

/** works.csv of the given rows: a good work each, but for the cells named. */
export const works = (...changes: readonly Cells[]): string =>
  csv(changes.map((change, at) => ({ ...WORK, id: `W-${at + 1}`, ...change })));

const NAMES = { name_es: 'Nombre', name_en: 'Name' };
const NOTES = { note_es: '', note_en: '' };

export const FILES: Readonly<Record<string, string>> = {
  'works.csv': works({}),
  'work_shapes.geojson': '{ "type": "FeatureCollection", "features": [] }',
  'sources.csv': csv([
    {
      id: 'press',
      title: 'Nota',
      publisher: 'Diario',
      date: '2024-01-02',
      url: 'https://example.org/nota',
      read_on: '2026-11-22',
      ...NOTES,
    },
  ]),
  'organisations.csv': csv([
    {
      id: 'mun-quemchi',
      name: 'Municipalidad de Quemchi',
      kind: 'municipality',
      role_es: 'Postula',
      role_en: 'Applies',
      cut: '10209',
      website: '',
      member_2024_01: 'yes',
      member_2024_09: 'no',
      ...NOTES,
      sources: 'press',
    },
  ]),
  'figures.csv': csv([
    {
      id: 'F-1',
      kind: 'target',
      ...NAMES,
      unit: 'projects',
      value_kind: 'exact',
      value: '7',
      value_max: '8',
      as_of: '2024-01-02',
      period_es: '',
      period_en: '',
      scope: 'roundtable',
      status_es: '',
      status_en: '',
      ...NOTES,
      sources: 'press',
    },
  ]),
  'contributions.csv': csv([
    {
      id: 'C-1',
      ...NAMES,
      year: '1',
      amount_kind: 'unpublished',
      amount_clp: '',
      status: 'committed',
      contributor_es: 'Empresas',
      contributor_en: 'Companies',
      purpose_es: 'Diseño',
      purpose_en: 'Design',
      ...NOTES,
      sources: 'press',
    },
  ]),
  'events.csv': csv([
    {
      id: 'E-1',
      date: '2024',
      kind: 'announcement',
      ...NAMES,
      municipalities: '10209',
      related: 'W-1;F-1',
      ...NOTES,
      sources: 'press',
    },
  ]),
  'indicators_meta.csv': csv([
    {
      id: 'poverty',
      ...NAMES,
      definition_es: 'Porcentaje',
      definition_en: 'Share',
      unit: 'percent',
      decimals: '1',
      direction: 'higher_is_worse',
      theme: 'poverty',
      sector: '',
      year: '2022',
      coverage: '1',
      min: '0',
      max: '100',
      caution_es: '',
      caution_en: '',
      sources: 'press',
    },
  ]),
  'indicators.csv': csv([{ indicator: 'poverty', cut: '10209', value: '33.1', low: '25', high: '41.5' }]),
};

/** The facts of the invented files, some of them replaced. */
export const parse = (files: Cells = {}) => parseFacts({ ...FILES, ...files }, AREAS);

/** The invented files with one cell of a one-row file changed. */
export function parseWith(file: string, column: string, cell: string) {
  const [header = '', row = ''] = (FILES[file] ?? '').split('\n');
  const at = header.split(',').indexOf(column);
  return parse({ [file]: `${header}\n${row.split(',').with(at, quoted(cell)).join(',')}` });
}

/** What is asserted of a problem; severity and file where they matter. */
export const told = (problems: readonly Problem[]) =>
  problems.map(({ line, column, value, code }) => ({ line, column, value, code }));
