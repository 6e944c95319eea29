import type { BringWords } from '../bringWords';
import { englishList } from '../lists';

const n = (count: number): string => String(count).replaceAll(/\B(?=(\d{3})+$)/g, ',');
const rows = (count: number): string => `${n(count)} ${count === 1 ? 'row' : 'rows'}`;
const works = (count: number): string => `${n(count)} ${count === 1 ? 'work' : 'works'}`;

export const bring: BringWords = {
  title: 'Bring my data',
  drop: 'Drop the file',
  empty: {
    intro: 'Bring a spreadsheet or a map of works: it is checked row by row before it reaches the map.',
    reads: 'Excel (.xlsx), CSV or separated text, GeoJSON and KML, whatever their headers.',
    choose: 'Choose a file',
    orDrop: 'Or drop it anywhere on the page.',
  },
  stays: 'Nothing leaves this machine: the file is read right here and sent to nobody.',
  reading: {
    title: (file) => `Reading ${file}`,
    checking: 'Checking the rows',
    cancel: 'Cancel',
  },
  waiting: {
    label: 'Files to look through',
    intro: (count) =>
      count === 1
        ? 'Files are looked through one at a time. This one waits its turn:'
        : `Files are looked through one at a time. These ${n(count)} wait their turn:`,
    file: (name, changes) =>
      changes === 0
        ? name
        : `${name}, with ${changes === 1 ? 'a change of yours' : `${n(changes)} changes of yours`}`,
    open: 'Look through',
    remove: 'Take off',
    dropped: (name, changes) =>
      `“${name}” was taken off${changes === 0 ? '' : ' with its changes'}: it will not reach the map.`,
    restore: 'Put it back',
    added: (name) => `“${name}” is on the map. Here is the next file.`,
  },
  head: {
    formats: { csv: 'separated text', xlsx: 'Excel', geojson: 'GeoJSON', kml: 'KML' },
    sheet: (name) => `sheet "${name}"`,
    header: (row) => `headers in row ${row}`,
    rows,
    other: 'Another file',
  },
  unit: {
    ask: 'In which unit are the amounts?',
    why: 'Neither headers nor titles say it, and the amounts look small for pesos.',
    chosen: 'Unit of the amounts',
    change: 'Change the unit',
    names: { clp: 'Pesos ($)', thousand: 'Thousands of pesos (M$)', million: 'Millions of pesos (MM$)' },
    is: {
      clp: 'The amounts are in pesos',
      thousand: 'The amounts are in thousands of pesos',
      million: 'The amounts are in millions of pesos',
    },
    from: {
      user: 'as you chose',
      header: 'by the header of the column',
      title: 'by the title of the sheet',
      cells: 'by the cells themselves',
      assumed: 'because their size fits: check it',
      doubtful: 'though nothing says so',
    },
    range: (largest, at, smallest, other) =>
      `the largest amount would be ${largest} (row ${at}) and the smallest ${smallest} (row ${other})`,
    one: (amount, at) => `the only amount would be ${amount} (row ${at})`,
    first: 'Choose the unit of the amounts first.',
  },
  range: (largest, at, smallest, other) =>
    `The largest amount is ${largest} (row ${at}) and the smallest ${smallest} (row ${other}).`,
  oneAmount: (amount, at) => `The only published amount is ${amount} (row ${at}).`,
  noAmounts: 'No work has a published amount.',
  sum: (total, count) => `Together ${total} in ${works(count)}.`,
  unpublished: (count) =>
    count === 0 ? '' : `${works(count)} without a published amount, which is not zero.`,
  add: {
    name: 'Name on the map',
    button: (count) => `Add ${works(count)} to the map`,
    nothing: 'No row could be accepted: mend them below or look at the columns.',
    working: 'Adding…',
    left: (count) => `${rows(count)} ${count === 1 ? 'stays' : 'stay'} behind.`,
    failed: 'The reader stopped before it handed the works over. Choose the file again.',
  },
  persons: (columns) =>
    columns.length === 1
      ? `The column ${englishList(columns)} seems to hold data of persons: it stays in this browser, and no export has it unless you ask for it.`
      : `The columns ${englishList(columns)} seem to hold data of persons: they stay in this browser, and no export has them unless you ask for it.`,
  busy: 'Checking again…',
  undo: 'Undo the last change',
  lists: {
    label: 'Rows',
    rejected: (count) => `Rejected: ${n(count)}`,
    warned: (count) => `With a warning: ${n(count)}`,
    unplaced: (count) => `Without a point: ${n(count)}`,
    accepted: (count) => `Accepted: ${n(count)}`,
    nothing: {
      rejected: 'No row was rejected.',
      warned: 'No accepted row has a warning.',
      unplaced: 'All accepted works have a point.',
      accepted: 'No row was accepted.',
    },
    means: {
      rejected:
        'They stay off the map until they are mended. Type the value, take what is proposed or say the place.',
      warned: 'They reach the map; do look at them.',
      unplaced:
        'They count in their municipality if they name it, but are not drawn. Say their place: it will be approximate.',
      accepted: 'They reach the map.',
    },
    download: 'Download the rejected ones with their causes',
    fileName: (file) => `rejected-${file}.csv`,
    columns: { row: 'row', causes: 'causes and cures' },
    pages: (from, to, of) => `${n(from)} to ${n(to)} of ${n(of)}`,
    before: 'Rows before',
    next: 'Next rows',
  },
  table: {
    row: 'Row',
    work: 'Work',
    column: 'Column',
    value: 'Value',
    cause: 'What is wrong and what to do',
    noName: 'no name',
    valueOf: (column, row) => `${column}, row ${row}`,
    use: (text) => `Use ${text}`,
    place: (row) => `Place of row ${row}`,
    choosePlace: 'Choose a place…',
    onMap: 'Mark on the map',
  },
  marking: {
    title: (row, name) => `Press on the map where row ${row}${name === '' ? '' : `, "${name}",`} is`,
    note: 'The point will be approximate.',
    back: 'Do not mark',
  },
  file: {
    title: 'How the file was read',
    encoding: 'Encoding',
    delimiter: 'Separator',
    delimiters: { ',': 'Comma', ';': 'Semicolon', '\t': 'Tab', '|': 'Vertical bar' },
    sheet: 'Sheet',
    header: 'Row of the headers',
    headerRow: (row, text) => `Row ${row}: ${text}`,
    projection: 'Coordinates in metres',
    detect: 'As the file says',
    zone: (zone) => `UTM zone ${zone} south`,
    resets: 'Reading it in another way loses mended cells; it can be undone.',
  },
  columns: {
    title: (used, all) => `Columns: ${used} of ${all} are understood`,
    header: 'Header and example',
    as: 'Used as',
    useOf: (header) => `Use of "${header}"`,
    extra: 'Keep as extra',
    fields: {
      id: 'Code',
      name: 'Name',
      sector: 'Sector of the work',
      municipality: 'Municipality',
      island: 'Island',
      lon: 'Longitude',
      lat: 'Latitude',
      amount_clp: 'Amount',
      amount_qualifier: 'Kind of amount',
      stage: 'Stage',
      year: 'Year',
      funder: 'Who pays',
      beneficiaries: 'Beneficiaries',
      source: 'Source',
      description: 'Description',
      subsector: 'Subsector of the work',
      state: 'State',
      rate: 'Review (RATE)',
      region: 'Region',
      locality: 'Locality',
      certainty: 'Certainty of the place',
      currency: 'Currency',
      lat_lon: 'Latitude and longitude together',
      utm_east: 'UTM east',
      utm_north: 'UTM north',
      utm_zone: 'UTM zone',
    },
  },
  notes: 'About the file',
  landed: {
    title: 'Where they fall',
    place: 'Municipality',
    works: 'Works',
    money: 'Amount',
    unpublished: (count) => `${works(count)} without an amount`,
    shared: 'Shared between municipalities',
    nowhere: 'In no municipality',
    all: 'All',
  },
};
