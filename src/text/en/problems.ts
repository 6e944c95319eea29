import type { ProblemCode, ProblemText, problems as spanish } from '../es/problems';

/** `0..100` as words; a side that nothing bounds is not named. */
function between(range: string): string {
  const [low = '', high = ''] = range.split('..');
  if (high === 'Infinity') return `${low} or more`;
  return low === '-Infinity' ? `${high} or less` : `between ${low} and ${high}`;
}

const unknown =
  (what: string, where: string): ProblemText =>
  (value, nearest) =>
    `“${value}” is not ${what}; ${nearest === '' ? where : `perhaps you meant ${nearest}`}`;

const items = (list: string): string => list.split(';').join(', ');

const codes = {
  broken_quotes: () => 'the quotation marks open and do not close; inside a text, write each of them twice',
  coverage_differs: (value, counted) =>
    `it says ${value} municipalities and ${counted} were read; correct the number or add the missing values`,
  empty_cell: () => 'the cell is empty; fill it in',
  interval_incomplete: () => 'the interval has only one end; write both or neither',
  missing_column: () =>
    'this column is missing and the file was not read; add it to the header under this name',
  missing_file: () => 'the file is missing; put it back in the geodata folder',
  missing_translation: () =>
    'the text is in one language only; write the missing one here or leave both empty',
  not_a_date: (value) =>
    `“${value}” is not a date; write for example 2024-01-02, or 2024-01 or 2024 if the day or month is not known`,
  not_a_day: (value) => `“${value}” is not a full date; write year, month and day, for example 2024-01-02`,
  not_a_number: (value, mended) =>
    mended === ''
      ? `“${value}” is not a number; write digits only, with a point for decimals, for example 12.5`
      : `“${value}” has a decimal comma; write ${mended}`,
  not_a_shape: (value, types) =>
    `the shape of “${value}” is not usable; draw a line or a polygon (${types}) in longitude and latitude`,
  not_a_url: (value) =>
    `“${value}” is not a web address; write all of it, for example https://www.example.org/news`,
  not_a_whole_number: (value) =>
    `“${value}” is not a whole number; write digits only, without points, commas or letters`,
  not_allowed: (value, allowed) =>
    `“${value}” is not an option of this column; write one of these: ${allowed}`,
  not_an_id: (value) =>
    `“${value}” will not do as a code; use only letters without accents, digits and hyphens, for example MCR-011`,
  not_geojson: (_, cause) =>
    `the file is not GeoJSON${cause === '' ? '' : ` (${cause})`}; export it again from the mapping program`,
  not_utf8: (value) => `“${value}” has lost its accents; correct it and save the file as CSV UTF-8`,
  not_whole_pesos: (value) => `“${value}” is not whole pesos; write digits only, for example 1700000000`,
  out_of_range: (value, range) =>
    `“${value}” cannot be right: the value must be ${between(range)}; check the decimal point and the unit`,
  outside_interval: (value, range) =>
    `“${value}” lies outside its own interval; it must be ${between(range)}, or the interval is wrong`,
  place_conflict: (value, found) =>
    `“${value}” does not agree with the point, the shape or the island, which lie in ${items(found)}; the code in the cell was taken: correct whichever is wrong`,
  place_incomplete: (_, certainty) =>
    `a place of the kind “${certainty}” needs this; write it or change the column place`,
  place_not_expected: (value, certainty) =>
    `“${value}” does not belong to a place of the kind “${certainty}”; clear the cell or change the column place`,
  point_outside: (value) =>
    `the point “${value}” lies outside every municipality; check that longitude and latitude are in their own columns and have their minus signs`,
  range_reversed: (value) =>
    `“${value}” is not larger than the number in the column value; write the upper end here or leave the cell empty`,
  reference_circle: (_, way) =>
    `the chain ${way} comes back to where it starts; remove one of those references`,
  refers_to_left_out: (value) => `the row of “${value}” could not be read; correct that row first`,
  repeated_column: () => 'the column appears twice and the file was not read; keep only one',
  repeated_id: (value, line) =>
    line === ''
      ? `“${value}” appears twice; keep only one`
      : `“${value}” already stands in line ${line}; change the code or delete the repeated row`,
  repeated_item: (value, item) => `in “${value}”, ${item} is repeated; write it only once`,
  source_never_cited: (value) =>
    `no row cites the source “${value}”; cite it where it belongs or delete this row`,
  unknown_column: () => 'this column is not used; check how its name is written or delete it',
  unknown_indicator: unknown('a known indicator', 'add it to indicators_meta.csv or correct the code'),
  unknown_island: unknown('a known island', 'look up its code in islands.geojson'),
  unknown_municipality: unknown(
    'a known municipality',
    'write its official five-digit code, for example 10209',
  ),
  unknown_organisation: unknown('a known organisation', 'add it to organisations.csv or correct the code'),
  unknown_source: unknown('a known source', 'add it to sources.csv or correct the code'),
  unknown_work: unknown('a known work', 'add it to works.csv or correct the code'),
  unknown_work_or_figure: unknown('a known work or figure', 'look it up in works.csv or in figures.csv'),
  value_missing: (_, kind) =>
    `the kind is “${kind}” and the value is missing; write it, or put unpublished if it was not published`,
  value_of_unpublished: (value) =>
    `there is a value, “${value}”, and the kind is unpublished; delete the value or change the kind`,
  wrong_cell_count: (_, counts) =>
    `the row does not have as many cells as the header (${counts}); put texts with commas between quotation marks`,
  zero_amount: () =>
    'it says 0 pesos and was taken as such; if the amount was not published, delete the zero and put unpublished in amount_kind',
} satisfies Readonly<Record<ProblemCode, ProblemText>>;

/** The English of ../es/problems.ts. */
export const problems = {
  line: (line) => `line ${line}`,
  column: (column) => `column ${column}`,
  unknown: (code) => `problem “${code}”`,
  codes,
} satisfies typeof spanish;
