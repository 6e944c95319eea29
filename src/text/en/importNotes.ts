import type { importNotes as Spanish } from '../es/importNotes';
import { grouped } from '../lists';

const pesos = (digits: string): string => `${grouped(Number(digits), ',')} pesos`;
const perhaps = (name: string, or: string): string => (name === '' ? or : `perhaps you meant ${name}`);

const UNITS: Readonly<Record<string, string>> = {
  clp: 'pesos',
  thousand: 'thousands of pesos',
  million: 'millions of pesos',
};

const SECTORS: Readonly<Record<string, string>> = {
  road: 'roads',
  electrification: 'electrification',
  drinking_water: 'drinking water',
  connectivity: 'connectivity',
  health: 'health',
};

const means: typeof Spanish.means = {
  page: {
    unit: 'choose the unit of the amounts above',
    zone: 'choose the zone under “How the file was read”',
    otherColumn: 'choose the other one under “Columns”',
    nameColumn: 'choose it under “Columns”, or call the one that has it “name”',
    persons: 'it stays in this browser, and no export has it unless you ask for it',
    amountColumn: 'choose it under “Columns”, or call the one that has it “amount”',
  },
  command: {
    unit: 'say --unit clp, thousand or million',
    zone: 'say --utm 18 or 19',
    otherColumn: 'delete or rename the one that does not hold',
    nameColumn: 'call the column that has it “name”',
    persons: 'delete it before you share the file',
    amountColumn: 'call the column that has it “amount”',
  },
};

const codes: typeof Spanish.codes = {
  empty_header: () => 'the column has no name; it is kept under this one, and you can name it in the header',
  repeated_header: (_, name) =>
    `there is another column named “${name}”; this one is kept with a number behind its name: give it a name of its own`,
  rival_column: (_, taken, { otherColumn }) =>
    `could be the same thing as “${taken}”, which is the column that was used; this one is kept apart: if it was this one, ${otherColumn}`,
  no_name_column: (_, __, { nameColumn }) => `no column looks like the name of the work; ${nameColumn}`,
  no_amount_column: (_, __, { amountColumn }) =>
    `no column looks like the amount: all works are left without a published amount; ${amountColumn}`,
  no_place_column: () =>
    'no column tells the place; add a column “municipality”, “island”, or “latitude” and “longitude”',
  personal_column: (_, __, { persons }) =>
    `seems to hold data of persons (name, tax number, telephone, mail or address); ${persons}`,
  total_row: (value) =>
    `is a row of totals${value === '' ? '' : ` (“${value}”)`} and not a work; it is not added. If it is a work, change its name`,
  repeated_id: (value, row) =>
    `the code “${value}” is already in row ${row}, and its amount would count twice; delete one of the two rows or give this one another code`,
  older_sheet: (value, row) =>
    `the code “${value}” has a sheet of a newer year in row ${row}, which is the one that counts; if this is another work, give it another code`,
  same_as_row: (_, row) =>
    `has the same name, place and amount as row ${row}, and both count; delete one if they are the same work`,
  no_name: () => 'the name of the work is missing; write it in the column of names',
  name_from_description: () => 'has no name, so its description was used; write a name if you want another',
  no_id: () => 'has no code and got one from the number of its row; write its own if it has one',
  damaged_id: (value) =>
    `“${value}” is a code that the spreadsheet made a number of, losing digits; write it again in a cell of text`,
  other_column: (value, taken, { otherColumn }) =>
    `this column says “${value}” and the one that was used says “${taken}”; mend the wrong one or ${otherColumn}`,
  error_in_cell: (value) =>
    `the cell has the error “${value}” and was left empty; mend the formula or write the value`,
  negative_amount: (value) =>
    `“${value}” is a negative amount and is not added; write it without sign or brackets, or delete the row if it is a discount`,
  foreign_currency: (value, currency) =>
    `“${value}” is in ${currency} and not in pesos; convert it to pesos of the right date, or leave the cell empty`,
  unknown_currency: (value) => `the currency “${value}” is not known; write CLP and the amount in pesos`,
  percent: (value) => `“${value}” is a percentage and not an amount; write the pesos or leave the cell empty`,
  error_cell: (value) =>
    `the cell has the error “${value}”; mend the formula, write the value or leave the cell empty`,
  date_as_amount: (value) =>
    `the cell has the date ${value}, perhaps because the spreadsheet changed a number; write the amount again, formatted as a number`,
  not_money: (value) =>
    `“${value}” is not understood as an amount; write only the number with its unit, such as 518000000 or “518 millones”, or leave the cell empty if it was not published`,
  bad_grouping: (value) =>
    `in “${value}” the dots or commas do not part groups of three digits; write the number without thousands separators`,
  amount_range: (value) =>
    `“${value}” is two amounts; write a single one, such as “more than 500 million”, or leave the cell empty`,
  upper_bound: (value) =>
    `“${value}” tells a maximum, and a maximum can't be added; write the amount or leave the cell empty`,
  ambiguous_unit: (value) =>
    `in “${value}” the letter may be thousands or millions; write the whole word, such as “518 millones”`,
  ambiguous_number: (value) =>
    `“${value}” may be worth a thousand times more or less, as its mark parts thousands or decimals; write it without thousands separator`,
  amount_too_large: (value) => `“${value}” is too large to be pesos; look at its digits and its unit`,
  amount_of_unpublished: (value, word) =>
    `tells the amount “${value}” and also “${word}”; delete the amount or mend the other cell`,
  amount_silent: (value) =>
    `“${value}” was taken as an amount that is not published, which is not zero; write the amount if it was`,
  zero_amount: (value) =>
    `“${value}” was taken as an amount that is not published: no work costs nothing; write the amount or leave the cell empty`,
  unit_doubtful: (value, amount, { unit }) =>
    `nothing says whether “${value}” is pesos, thousands or millions, and it was taken as ${pesos(amount)}; ${unit} or write it in the header`,
  unit_overruled: (value, unit) =>
    `the header says another unit, but “${value}” was read in ${UNITS[unit] ?? unit} as you chose; check which is right`,
  unit_conflict: (value, amount) =>
    `“${value}” has another unit than its column, and the cell's own was taken: ${pesos(amount)}; mend the wrong one`,
  ambiguous_number_read: (value, amount) =>
    `“${value}” could be a thousand times less if its dot begins decimals; it was read as ${pesos(amount)}: write it without dots to end the doubt`,
  scientific_amount: (value, amount) =>
    `“${value}” was read as ${pesos(amount)}, but the spreadsheet may have lost digits by writing it so; write the whole number`,
  rounded_amount: (value, amount) =>
    `“${value}” has fractions of a peso and was rounded to ${pesos(amount)}; write whole pesos`,
  small_amount: (value, amount) =>
    `“${value}” was read as ${pesos(amount)}, very little for a work; check whether it is thousands or millions of pesos`,
  large_amount: (value, amount) =>
    `“${value}” was read as ${pesos(amount)}, far too much for a work; check the unit`,
  qualifier_without_amount: (value) =>
    `says “${value}” and there is no amount, so it is unpublished; write the amount or delete the word`,
  qualifier_conflict: (value, amount) =>
    `says “${value}” and the amount says “${amount}”; the less precise one was taken: mend the wrong one`,
  unknown_qualifier: (value) =>
    `“${value}” is not known, so what the amount says was taken; write exact, approximate, at least or not published`,
  not_a_coordinate: (value) =>
    `“${value}” is not a coordinate; write degrees with decimals, such as -42.38, or UTM metres, or leave the cell empty`,
  date_as_coordinate: (value) =>
    `the cell has the date ${value}, perhaps because the spreadsheet changed a number; write the coordinate again as text`,
  half_point: () => 'there is a single coordinate; write the other one too or delete both',
  zero_point: () =>
    'the coordinates 0, 0 lie in the sea off Africa; write the true ones or leave the cells empty',
  outside_chile: (value) =>
    `“${value}” with its other coordinate lies outside Chile; check both, their signs and their order`,
  mixed_point: (value) =>
    `one coordinate is in degrees and the other in metres (“${value}”); write both in one system`,
  utm_zone_unknown: (value, _, { zone }) =>
    `“${value}” is UTM metres, and it can't be told whether of zone 18 or 19; ${zone} or add a column “zone”`,
  other_crs: (_, system) =>
    `the coordinates are in ${system}, which is not converted here and can be hundreds of metres off; export them in WGS84 (EPSG:4326) or UTM 18S or 19S`,
  coordinate_damaged: (value) =>
    `“${value}” lost its decimal mark in the spreadsheet, and putting it back gives no place that agrees with the row; write it again, such as -41.471234`,
  not_a_pair: (value) =>
    `“${value}” is not two coordinates; write latitude and longitude, such as -42.38; -73.65`,
  bad_shape: () =>
    'the geometry has positions that are not understood or in different systems; export it again in WGS84',
  axes_swapped: (_, point) => `latitude and longitude were swapped, and ${point} was read; mend their order`,
  sign_added: (_, point) => `the minus sign was missing, and ${point} was read; add it`,
  coordinate_repaired: (value, point) =>
    `“${value}” lost its decimal mark in the spreadsheet; it was put back and gives ${point}, which agrees with the place: check it`,
  utm_zone_assumed: (_, zone) =>
    `nothing says the UTM zone, and ${zone} was taken, the only one that falls in the region; add a column “zone”`,
  utm_zone_overruled: (_, zone) =>
    `the file says UTM zone ${zone}, but the one you chose was used; check which is right`,
  coarse_point: (_, point) =>
    `${point} has so few decimals that it can be kilometres off and was taken as approximate; write more decimals`,
  point_of_shape: (_, type) =>
    `the work is a trace (${type}); it is kept, and its point is one of the trace and approximate: there is nothing to mend`,
  several_points: (_, type) =>
    `the work has several points (${type}); the first is shown, as approximate: part them into rows if they are different works`,
  other_point: (_, point) =>
    `the row also gives another point, ${point}, more than a kilometre from the one that was used; mend the wrong one`,
  outside_region: (_, point) =>
    `the point ${point} lies outside the municipalities of Los Lagos; mend it if the work is in the region`,
  unknown_municipality: (value, near) =>
    `“${value}” is neither a municipality nor an island of Los Lagos; ${perhaps(near, 'write the name of the municipality or its five-digit code, such as 10209')}`,
  other_region: (value, region) =>
    `“${value}” is of the region ${region}, and this map is of Los Lagos; delete the row or mend its place`,
  no_single_place: (value) =>
    `“${value}” is more than one municipality, and the work counts in none; name the municipalities or the island if you know them`,
  place_read_as: (value, name) => `“${value}” was read as ${name}; mend it if it is not`,
  several_municipalities: (_, names) =>
    `lies in several municipalities (${names}); its amount is counted once, shared, and the first stands here: nothing to mend if so`,
  island_as_municipality: (value, name) =>
    `“${value}” is an island, and its municipality was taken, ${name}; write the municipality if it is another`,
  island_from_locality: (value, name) => `“${value}” was read as the island ${name}; mend it if it is not`,
  unknown_island: (value, near) =>
    `“${value}” is not a known island; ${perhaps(near, 'check its name or write the municipality alone')}`,
  ambiguous_island: (value, ids) =>
    `there is more than one island “${value}”; write the municipality in its column, or the island's code: ${ids}`,
  island_group: (value, names) =>
    `“${value}” is a group of islands, and nobody says on which the work is; name the island or islands: ${names}`,
  several_islands: (_, names) =>
    `lies on several islands (${names}); its amount is counted once, shared, and the first stands here: nothing to mend if so`,
  place_conflict: (value, found) =>
    `“${value}” does not agree with the point or the island, which lie in ${found}; the name was taken: mend the wrong one`,
  no_place: () =>
    'tells no place and counts in no municipality; write the municipality, the island or the coordinates',
  unknown_stage: (value) =>
    `the stage “${value}” is not known, and the work is left without one; write design, seeking_funding, approved, executing, finished, stopped or cancelled`,
  open_stage: (value) =>
    `“${value}” does not say whether the work has its funds, and it is left without a stage; write design, seeking_funding, approved, executing, finished, stopped or cancelled`,
  unknown_sector: (value) =>
    `“${value}” is not one of the sectors of this map, and the work is left without one; write roads, electrification, drinking water, connectivity or health if it is one of them`,
  sector_read_as: (value, sector) =>
    `“${value}” was read as the sector ${SECTORS[sector] ?? sector}; mend it if it is not`,
  unknown_year: (value) =>
    `“${value}” is not a year, and the work is left without one; write four digits, such as 2024`,
  first_year: (value, year) =>
    `“${value}” is several years, and ${year}, the first, was taken; write a single one if it is another`,
};

export const importNotes: typeof Spanish = {
  row: (row) => `row ${row}`,
  column: (column) => `column “${column}”`,
  means,
  codes,
};
