import { describe } from 'vitest';
import { utf8 } from './makeFiles';
import { readsEach, type OddFile } from './readSummary';

const csv = (name: string, text: string, expected: OddFile[3], choices: OddFile[4] = {}): OddFile => [
  name,
  'obras.csv',
  utf8(text),
  expected,
  choices,
];

describe('quotes', () => {
  readsEach([
    csv('a cell of three lines is in one row', 'nombre;monto\n"Rampa\nnorte\nsur";1\nFaro;2\n', {
      rows: [
        [2, 'Rampa\nnorte\nsur', '1'],
        [3, 'Faro', '2'],
      ],
    }),
    csv('line ends within a cell stay as they are', 'nombre;monto\r\n"a\r\nb";1\r\n', {
      rows: [[2, 'a\r\nb', '1']],
    }),
    csv('doubled quotes', 'nombre;monto\n"Rampa ""norte""";1\n"""";2\n', {
      rows: [
        [2, 'Rampa "norte"', '1'],
        [3, '"', '2'],
      ],
    }),
    csv('blanks behind a closing quote', 'nombre;monto\n"Rampa"  ;1\n', { rows: [[2, 'Rampa', '1']] }),
    csv('quotes within a cell that is not quoted', 'nombre;monto\nRampa "norte";1\n', {
      rows: [[2, 'Rampa "norte"', '1']],
    }),
    csv(
      'a quoted word at the start of a cell keeps its quotes',
      'nombre;monto\n"Los Copihues" rural;1\nFaro;2\n',
      {
        rows: [
          [2, '"Los Copihues" rural', '1'],
          [3, 'Faro', '2'],
        ],
        told: ['2 stray_quote nombre'],
      },
    ),
    csv('inner quotes that are not doubled', 'nombre;monto\n"La "Isla" grande";1\n', {
      rows: [[2, '"La "Isla" grande"', '1']],
      told: ['2 stray_quote nombre'],
    }),
    csv('a quote that never closes costs its own row only', 'nombre;monto\nA;1\n"B;2\nC;3\nD;4\n', {
      rows: [
        [2, 'A', '1'],
        [3, '"B', '2'],
        [4, 'C', '3'],
        [5, 'D', '4'],
      ],
      told: ['3! unclosed_quote nombre'],
    }),
    csv('a quote that never closes before rows with good quotes', 'nombre;monto\n"B;2\nC;3\n"D, E";4\n', {
      rows: [
        [2, '"B', '2'],
        [3, 'C', '3'],
        [4, 'D, E', '4'],
      ],
      told: ['2! unclosed_quote nombre'],
    }),
    csv('two that never close', 'nombre;monto\n"B;2\n"C;3\nD;4\n', {
      rows: [
        [2, '"B', '2'],
        [3, '"C', '3'],
        [4, 'D', '4'],
      ],
      told: ['2! unclosed_quote nombre', '3! unclosed_quote nombre'],
    }),
    csv('in the last cell of the last row', 'nombre;monto\nA;"1', {
      rows: [[2, 'A', '"1']],
      told: ['2! unclosed_quote monto'],
    }),
    csv('closed by chance rows later: the cell that holds rows is told', 'nombre;monto\n"A;1\nB;2\nC;3"\n', {
      rows: [[2, 'A;1\nB;2\nC;3', null]],
      told: ['2 rows_in_cell nombre', '2 too_few_cells'],
    }),
    csv(
      'a cell of more lines than any spreadsheet allows was never closed',
      `nombre;monto\n"A;1\n${'B;2\n'.repeat(300)}C;"\n`,
      {
        told: ['2! unclosed_quote nombre', '303! unclosed_quote monto'],
      },
    ),
    csv('a header with a quote that never closes', '"nombre;monto\nA;1\n', {
      header: ['"nombre', 'monto'],
      rows: [[2, 'A', '1']],
      notes: ['unclosed_quote'],
    }),
  ]);
});

describe('rows that do not fit', () => {
  readsEach([
    csv('too few cells are told and padded', 'nombre;monto;comuna\nRampa;1\nFaro;2;Ancud\n', {
      rows: [
        [2, 'Rampa', '1', null],
        [3, 'Faro', '2', 'Ancud'],
      ],
      told: ['2 too_few_cells'],
    }),
    csv(
      'a cell too many has no column: the row is broken',
      'nombre,monto\nRampa,1,5\nFaro,2\n',
      {
        rows: [
          [2, 'Rampa', '1'],
          [3, 'Faro', '2'],
        ],
        told: ['2! too_many_cells'],
      },
      { delimiter: ',' },
    ),
    csv('empty cells too many are none', 'nombre;monto\nRampa;1;;;\nFaro;2; \n', {
      rows: [
        [2, 'Rampa', '1'],
        [3, 'Faro', '2'],
      ],
    }),
    csv('a separator at the end of each row makes no column', 'nombre;monto;\nRampa;1;\nFaro;2;\n', {
      header: ['nombre', 'monto'],
      rows: [
        [2, 'Rampa', '1'],
        [3, 'Faro', '2'],
      ],
    }),
    csv('a header with separators at its end that the rows lack', 'nombre;monto;;\nRampa;1\nFaro;2\n', {
      rows: [
        [2, 'Rampa', '1'],
        [3, 'Faro', '2'],
      ],
    }),
    csv('a column without a name but with a value is a column', 'nombre;;monto\nRampa;x;1\n', {
      header: ['nombre', '', 'monto'],
      rows: [[2, 'Rampa', 'x', '1']],
    }),
    csv('a TOTAL row is a row like others', 'nombre;monto\nRampa;1\nTOTAL;1\n', {
      rows: [
        [2, 'Rampa', '1'],
        [3, 'TOTAL', '1'],
      ],
    }),
    csv('NUL and other control characters are told and kept', 'nombre;monto\nRa\0mpa;1\u0007\nFaro;2\n', {
      rows: [
        [2, 'Ra\0mpa', '1\u0007'],
        [3, 'Faro', '2'],
      ],
      told: ['2 control_character nombre', '2 control_character monto'],
    }),
    csv('cells are passed as they stand, blanks around them too', 'nombre;monto\n  Rampa ; 1.718,50 \n', {
      rows: [[2, '  Rampa ', ' 1.718,50 ']],
    }),
    csv(
      'numbers, formulas and codes stay text',
      'cut;monto;nombre\n010208;47,1234;=2+2\n1E5;-41.471.234;+56\n',
      {
        rows: [
          [2, '010208', '47,1234', '=2+2'],
          [3, '1E5', '-41.471.234', '+56'],
        ],
      },
    ),
  ]);
});

const LONG = 'x'.repeat(10_000);

describe('headers', () => {
  readsEach([
    csv(
      'titles above, blank rows between',
      'GOBIERNO REGIONAL\nMontos en miles de pesos;;\n\nCÓDIGO BIP;NOMBRE;MONTO\n1;A;2\n',
      {
        headerRow: 4,
        titles: ['1 GOBIERNO REGIONAL', '2 Montos en miles de pesos'],
        header: ['CÓDIGO BIP', 'NOMBRE', 'MONTO'],
        rows: [[5, '1', 'A', '2']],
        notes: ['blank_rows'],
      },
    ),
    csv('a title of several cells', 'Informe;de;avance\nNombre;Comuna;Monto\nA;Ancud;1\n', {
      headerRow: 2,
      titles: ['1 Informe de avance'],
    }),
    csv('names nobody knows above numbers', 'alfa;beta\nx;1\ny;2\n', {
      headerRow: 1,
      header: ['alfa', 'beta'],
    }),
    csv(
      'data whose cells begin like names of columns',
      'alfa;beta;gama\nProyecto APR;Programa PMB;5\nProyecto luz;Programa PMU;6\n',
      {
        headerRow: 1,
        header: ['alfa', 'beta', 'gama'],
        rows: [
          [2, 'Proyecto APR', 'Programa PMB', '5'],
          [3, 'Proyecto luz', 'Programa PMU', '6'],
        ],
      },
    ),
    csv('no header at all: the first row is taken and told', '1;2\n3;4\n', {
      headerRow: 1,
      rows: [[2, '3', '4']],
      notes: ['header_doubtful'],
    }),
    csv('a header alone is a table without rows', 'nombre;monto\n', {
      header: ['nombre', 'monto'],
      rows: [],
    }),
    csv('a header alone, without a line end', 'nombre;monto', { header: ['nombre', 'monto'], rows: [] }),
    csv('repeated names', 'nombre;monto;monto\nA;1;2\n', {
      header: ['nombre', 'monto', 'monto'],
      rows: [[2, 'A', '1', '2']],
    }),
    csv('hostile names', '__proto__;constructor;toString;nombre;comuna\na;b;c;d;e\n', {
      header: ['__proto__', 'constructor', 'toString', 'nombre', 'comuna'],
      rows: [[2, 'a', 'b', 'c', 'd', 'e']],
    }),
    csv('a name of ten thousand characters', `nombre;comuna;${LONG}\na;b;c\n`, {
      header: ['nombre', 'comuna', LONG],
    }),
    csv('names over two lines and with blanks', '" Nombre\nde la obra ";MONTO (M$) ;comuna\na;1;b\n', {
      header: ['Nombre\nde la obra', 'MONTO (M$)', 'comuna'],
      rows: [[2, 'a', '1', 'b']],
    }),
    csv(
      'the row the user says',
      'nombre;comuna\nalfa;beta\nx;y\n',
      {
        headerRow: 2,
        titles: ['1 nombre comuna'],
        rows: [[3, 'x', 'y']],
      },
      { headerRow: 2 },
    ),
    csv(
      'a row the user says that is blank',
      'nombre;comuna\n\nx;y\n',
      { error: 'no_such_row', detail: '2' },
      { headerRow: 2 },
    ),
    csv(
      'a row the user says that is not there',
      'nombre;comuna\nx;y\n',
      { error: 'no_such_row' },
      { headerRow: 20_000 },
    ),
    csv('a header repeated on each page stays a row', 'nombre;monto\nA;1\nnombre;monto\nB;2\n', {
      rows: [
        [2, 'A', '1'],
        [3, 'nombre', 'monto'],
        [4, 'B', '2'],
      ],
    }),
    csv(
      'a wide table of which little is filled',
      `nombre;comuna;${'c;'.repeat(200)}\nA;B;${';'.repeat(200)}\n`,
      {
        rows: [[2, 'A', 'B', ...Array.from({ length: 200 }, () => null)]],
      },
    ),
  ]);
});

describe('several faults at once', () => {
  readsEach([
    csv(
      'separator line, titles, decimal commas, an open quote, a TOTAL, trailing separators',
      'sep=;\r\nPrograma 2024;;;\r\n;;;\r\nNombre;Comuna;Monto M$;\r\n"Rampa;Ancud;1,5;\r\nFaro;"Castro";2,5;\r\nTOTAL;;4;\r\n',
      {
        delimiter: ';',
        titles: ['1 Programa 2024'],
        headerRow: 3,
        header: ['Nombre', 'Comuna', 'Monto M$'],
        rows: [
          [4, '"Rampa', 'Ancud', '1,5'],
          [5, 'Faro', 'Castro', '2,5'],
          [6, 'TOTAL', null, '4'],
        ],
        told: ['4! unclosed_quote Nombre'],
        notes: ['separator_line', 'blank_rows'],
      },
    ),
  ]);
});
