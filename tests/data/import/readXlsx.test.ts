import { describe } from 'vitest';
import { sheetRows, workbook, xlsx, type WorkbookMaking } from './makeFiles';
import { readsEach, type OddFile } from './readSummary';

const book = (
  name: string,
  rows: string,
  expected: OddFile[3],
  making: WorkbookMaking = {},
  choices: OddFile[4] = {},
): OddFile => [name, 'obras.xlsx', xlsx(rows, making), expected, choices];

const HEADER =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>nombre</t></is></c><c r="B1" t="inlineStr"><is><t>monto</t></is></c></row>';
const simple = sheetRows([
  ['nombre', 'monto'],
  ['A', 1],
]);

describe('rows and columns', () => {
  readsEach([
    book(
      'rows that the sheet leaves out keep their numbers',
      `${HEADER}<row r="5"><c r="A5" t="str"><v>A</v></c></row>`,
      {
        rows: [[5, 'A', null]],
        notes: ['blank_rows'],
      },
    ),
    book(
      'rows and cells without an address',
      '<row><c t="str"><v>nombre</v></c><c t="str"><v>monto</v></c></row><row/><row><c t="str"><v>A</v></c><c><v>1</v></c></row>',
      {
        rows: [[3, 'A', 1]],
        notes: ['blank_rows'],
      },
    ),
    book(
      'a table that begins at D7',
      '<row r="7"><c r="D7" t="str"><v>nombre</v></c><c r="E7" t="str"><v>monto</v></c></row><row r="8"><c r="D8" t="str"><v>A</v></c><c r="E8"><v>1</v></c></row>',
      {
        headerRow: 7,
        header: ['nombre', 'monto'],
        rows: [[8, 'A', 1]],
        notes: ['blank_rows'],
      },
    ),
    book(
      'a value beyond the header is a column without a name',
      `${HEADER}<row r="2"><c r="A2" t="str"><v>A</v></c><c r="Z2"><v>9</v></c></row>`,
      {
        header: ['nombre', 'monto', ''],
        rows: [[2, 'A', null, 9]],
      },
    ),
    book(
      'one value in the last column of all costs one column',
      `${HEADER}<row r="2"><c r="XFD2"><v>9</v></c></row><row r="3"><c r="A3" t="str"><v>B</v></c></row>`,
      {
        header: ['nombre', 'monto', ''],
        rows: [
          [2, null, null, 9],
          [3, 'B', null, null],
        ],
      },
    ),
    book(
      'merged titles above',
      `${sheetRows([['INFORME 2024'], ['En miles de pesos'], [null]])}${sheetRows(
        [
          ['nombre', 'monto'],
          ['A', 1],
        ],
        4,
      )}`,
      {
        headerRow: 4,
        titles: ['1 INFORME 2024', '2 En miles de pesos'],
        rows: [[5, 'A', 1]],
        notes: ['blank_rows'],
      },
    ),
    book(
      'hidden rows are read and told',
      `${HEADER}<row r="2" hidden="1"><c r="A2" t="str"><v>A</v></c></row>`,
      {
        rows: [[2, 'A', null]],
        told: ['2 hidden_row'],
        notes: ['hidden_rows'],
      },
    ),
    book(
      'numbers in the header',
      '<row><c t="str"><v>comuna</v></c><c><v>2023</v></c><c><v>2024</v></c></row><row><c t="str"><v>Ancud</v></c><c><v>1</v></c><c><v>2</v></c></row>',
      {
        header: ['comuna', '2023', '2024'],
        rows: [[2, 'Ancud', 1, 2]],
      },
    ),
    book('rows out of order', '<row r="2"/><row r="1"/>', { error: 'damaged', detail: 'row r="1"' }),
    book('cells out of order', '<row r="1"><c r="B1"/><c r="A1"/><c r="A1"><v>1</v></c></row>', {
      error: 'damaged',
      detail: 'c r="A1"',
    }),
    book('a row that no sheet has', '<row r="9999999"><c><v>1</v></c></row>', { error: 'damaged' }),
    book('an address that is none', '<row r="1"><c r="1A"><v>1</v></c></row>', { error: 'damaged' }),
    book(
      'hostile names',
      '<row><c t="str"><v>__proto__</v></c><c t="str"><v>nombre</v></c><c t="str"><v>comuna</v></c></row><row><c><v>1</v></c></row>',
      {
        header: ['__proto__', 'nombre', 'comuna'],
        rows: [[2, 1, null, null]],
      },
    ),
    book(
      'prefixed elements',
      simple.replaceAll(/<(\/?)(?=\w)/g, '<$1x:'),
      { rows: [[2, 'A', 1]] },
      { prefix: 'x' },
    ),
    book('a header alone', HEADER, { rows: [], header: ['nombre', 'monto'] }),
    book('nothing', '', { error: 'empty_file' }),
    book('nothing but blanks', '<row r="1"><c r="A1" t="str"><v> </v></c></row>', { error: 'empty_file' }),
    book(
      'the row the user says',
      sheetRows([
        ['nombre', 'comuna'],
        ['x', 'y'],
        ['a', 'b'],
      ]),
      { headerRow: 2, rows: [[3, 'a', 'b']], titles: ['1 nombre comuna'] },
      {},
      { headerRow: 2 },
    ),
    [
      'cells merged downwards are told, not filled in',
      'a.xlsx',
      workbook([
        {
          name: 'H',
          rows: sheetRows([
            ['nombre', 'monto'],
            ['A', 10],
            ['B', null],
            ['C', null],
          ]),
          behind: '<mergeCells><mergeCell ref="B2:B4"/><mergeCell ref="A1:B1"/></mergeCells>',
        },
      ]),
      {
        rows: [
          [2, 'A', 10],
          [3, 'B', null],
          [4, 'C', null],
        ],
        told: ['3 merged_cell monto', '4 merged_cell monto'],
      },
    ],
    [
      'hidden columns are read and told',
      'a.xlsx',
      workbook([{ name: 'H', rows: simple, before: '<cols><col min="2" max="2" hidden="1"/></cols>' }]),
      { rows: [[2, 'A', 1]], notes: ['hidden_columns'] },
    ],
  ]);
});

const notes = sheetRows([['Léame'], ['Esta planilla tiene las obras']]);
const sheets = workbook([
  { name: 'Portada', rows: notes },
  { name: 'Oculta', rows: simple, state: 'hidden' },
  { name: 'Obras & más', rows: simple },
  { name: 'Otra', rows: simple },
]);

describe('sheets', () => {
  readsEach([
    [
      'the first with known columns that is not hidden',
      'a.xlsx',
      sheets,
      {
        sheet: 'Obras & más',
        rows: [[2, 'A', 1]],
        sheets: ['Portada', 'Oculta', 'Obras & más', 'Otra'],
        notes: ['other_sheets'],
      },
    ],
    [
      'the one the user says',
      'a.xlsx',
      sheets,
      { sheet: 'Oculta', rows: [[2, 'A', 1]], notes: ['other_sheets'] },
      { sheet: 'Oculta' },
    ],
    [
      'one that is not there',
      'a.xlsx',
      sheets,
      { error: 'no_such_sheet', detail: 'Hoja9' },
      { sheet: 'Hoja9' },
    ],
    [
      'the first with any row where none has known columns',
      'a.xlsx',
      workbook([
        { name: 'Vacía', rows: '' },
        {
          name: 'Datos',
          rows: sheetRows([
            ['p', 'q'],
            [1, 2],
          ]),
        },
      ]),
      { sheet: 'Datos', rows: [[2, 1, 2]], notes: ['other_sheets'] },
    ],
    [
      'a workbook whose only sheet is hidden',
      'a.xlsx',
      workbook([{ name: 'H', rows: simple, state: 'veryHidden' }]),
      { sheet: 'H', rows: [[2, 'A', 1]] },
    ],
  ]);
});
