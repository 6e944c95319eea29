import { describe } from 'vitest';
import { joined, utf16, utf8, windows1252 } from './makeFiles';
import { readsEach, type OddFile } from './readSummary';

const csv = (name: string, text: string, expected: OddFile[3], choices: OddFile[4] = {}): OddFile => [
  name,
  'obras.csv',
  utf8(text),
  expected,
  choices,
];

const TEXT = 'nombre;comuna\nRampa;Quellón\n';
const READ = { header: ['nombre', 'comuna'], rows: [[2, 'Rampa', 'Quellón']] as const, delimiter: ';' };

describe('encodings', () => {
  readsEach([
    ['UTF-8', 'a.csv', utf8(TEXT), { ...READ, encoding: 'utf-8' }],
    ['UTF-8 with its mark', 'a.csv', utf8(`\uFEFF${TEXT}`), { ...READ, encoding: 'utf-8' }],
    ['UTF-16 LE with its mark', 'a.csv', utf16(TEXT, 'le'), { ...READ, encoding: 'utf-16le' }],
    ['UTF-16 BE with its mark', 'a.csv', utf16(TEXT, 'be'), { ...READ, encoding: 'utf-16be' }],
    ['UTF-16 LE without', 'a.csv', utf16(TEXT, 'le', false), { ...READ, encoding: 'utf-16le' }],
    ['UTF-16 BE without', 'a.csv', utf16(TEXT, 'be', false), { ...READ, encoding: 'utf-16be' }],
    ['Windows-1252', 'a.csv', windows1252(TEXT), { ...READ, encoding: 'windows-1252' }],
    [
      'Windows-1252 with the signs that Latin 1 lacks',
      'a.csv',
      windows1252('nombre;monto\nRampa – “norte”;€ 5\nñ;1\n'),
      {
        encoding: 'windows-1252',
        rows: [
          [2, 'Rampa – “norte”', '€ 5'],
          [3, 'ñ', '1'],
        ],
      },
    ],
    [
      'UTF-8 that was read as Windows-1252 once: told, not changed',
      'a.csv',
      utf8('nombre;comuna\nRampa;QuellÃ³n\nMuelle;Castro\n'),
      {
        encoding: 'utf-8',
        rows: [
          [2, 'Rampa', 'QuellÃ³n'],
          [3, 'Muelle', 'Castro'],
        ],
        told: ['2 double_encoded comuna'],
        notes: ['double_encoded'],
      },
    ],
    [
      'a file glued from UTF-8 and Windows-1252',
      'a.csv',
      joined(utf8('nombre;comuna\nRampa;Quellón\n'), windows1252('Muelle;Chaitén\n')),
      {
        encoding: 'windows-1252',
        rows: [
          [2, 'Rampa', 'QuellÃ³n'],
          [3, 'Muelle', 'Chaitén'],
        ],
        told: ['2 double_encoded comuna'],
        notes: ['mixed_encoding'],
      },
    ],
    [
      'UTF-8 cut within its last letter',
      'a.csv',
      utf8('nombre;comuna\nRampa;Quelló').slice(0, -1),
      {
        encoding: 'utf-8',
        rows: [[2, 'Rampa', 'Quell\uFFFD']],
        told: ['2 lost_character comuna'],
        notes: ['cut_at_end'],
      },
    ],
    [
      'UTF-16 cut within its last letter',
      'a.csv',
      utf16('nombre;comuna\nRampa;Ancud', 'le').slice(0, -1),
      { rows: [[2, 'Rampa', 'Ancu\uFFFD']], told: ['2 lost_character comuna'], notes: ['cut_at_end'] },
    ],
    [
      'accents that another program has lost',
      'a.csv',
      utf8('nombre;comuna\nRampa;Quell\uFFFDn\n'),
      { rows: [[2, 'Rampa', 'Quell\uFFFDn']], told: ['2 lost_character comuna'] },
    ],
    [
      'the encoding the user says, where bytes fit both',
      'a.csv',
      utf8(TEXT),
      {
        encoding: 'windows-1252',
        rows: [[2, 'Rampa', 'QuellÃ³n']],
        told: ['2 double_encoded comuna'],
        notes: ['mixed_encoding'],
      },
      { encoding: 'windows-1252' },
    ],
    [
      'an encoding nobody knows',
      'a.csv',
      utf8(TEXT),
      { error: 'bad_choice', detail: 'ebcdic' },
      { encoding: 'ebcdic' },
    ],
    [
      'letters outside every code page, emoji and Arabic',
      'a.csv',
      utf8('nombre;comuna\n🚢 Rampa;\u0642\u0631\u064A\u0629\n'),
      { rows: [[2, '🚢 Rampa', '\u0642\u0631\u064A\u0629']] },
    ],
  ]);
});

describe('separators', () => {
  readsEach([
    csv('commas', 'nombre,monto\nRampa,1\n', { delimiter: ',', rows: [[2, 'Rampa', '1']] }),
    csv('tabs', 'nombre\tmonto\nRampa\t1\n', { delimiter: '\t', rows: [[2, 'Rampa', '1']] }),
    csv('bars', 'nombre|monto\nRampa|1\n', { delimiter: '|', rows: [[2, 'Rampa', '1']] }),
    csv('semicolons with decimal commas', 'lat;lon\n-42,1234;-73,5\n-42,2;-73,6\n', {
      delimiter: ';',
      rows: [
        [2, '-42,1234', '-73,5'],
        [3, '-42,2', '-73,6'],
      ],
    }),
    csv('semicolons and decimal commas under names nobody knows', 'p;q\n1,5;2,5\n3,5;4,5\n', {
      delimiter: ';',
      header: ['p', 'q'],
    }),
    csv('commas with a list of semicolons in each row', 'nombre,islas\nA,"x;y"\nB,"z;w"\nC,u;v\n', {
      delimiter: ',',
      rows: [
        [2, 'A', 'x;y'],
        [3, 'B', 'z;w'],
        [4, 'C', 'u;v'],
      ],
    }),
    csv('separators in quotes say nothing', '"nombre, y más, cosas";"monto, en $"\n"a, b, c";"1, 2"\n', {
      delimiter: ';',
      header: ['nombre, y más, cosas', 'monto, en $'],
    }),
    csv('one column of prose with commas', 'nombre\nCamino, tramo 1\nPosta\nRampa, muelle, faro\n', {
      delimiter: null,
      rows: [
        [2, 'Camino, tramo 1'],
        [3, 'Posta'],
        [4, 'Rampa, muelle, faro'],
      ],
    }),
    csv('a line that sets the separator, which no row number counts', 'sep=;\nnombre;monto\nRampa;1,5\n', {
      delimiter: ';',
      headerRow: 1,
      rows: [[2, 'Rampa', '1,5']],
      notes: ['separator_line'],
    }),
    csv('a separator line against all appearances', 'sep=|\r\nnombre|a;b\r\nRampa|1;2\r\n', {
      delimiter: '|',
      header: ['nombre', 'a;b'],
      notes: ['separator_line'],
    }),
    csv('a separator line in quotes', '"sep=,"\nnombre,monto\nRampa,1\n', {
      delimiter: ',',
      headerRow: 1,
      notes: ['separator_line'],
    }),
    csv(
      'the separator the user says',
      'nombre;monto,año\nRampa;1,2024\n',
      { delimiter: ',', header: ['nombre;monto', 'año'] },
      { delimiter: ',' },
    ),
    csv('a separator nobody knows', 'a;b\n', { error: 'bad_choice', detail: '§' }, { delimiter: '§' }),
    csv('a comma in the title above semicolons', 'Programa de obras, año 2024\nnombre;monto\nRampa;1,5\n', {
      delimiter: ';',
      titles: ['1 Programa de obras, año 2024'],
      headerRow: 2,
    }),
  ]);
});

describe('line ends', () => {
  const rows = [
    [2, 'Rampa', '1'],
    [3, 'Faro', '2'],
  ] as const;
  readsEach([
    csv('LF', 'nombre;monto\nRampa;1\nFaro;2', { rows }),
    csv('CR', 'nombre;monto\rRampa;1\rFaro;2\r', { rows }),
    csv('CRLF', 'nombre;monto\r\nRampa;1\r\nFaro;2\r\n', { rows }),
    csv('all three in one file', 'nombre;monto\rRampa;1\r\nFaro;2\n', { rows }),
    csv('LF CR is a blank row between', 'nombre;monto\n\rRampa;1\n', {
      rows: [[3, 'Rampa', '1']],
      notes: ['blank_rows'],
    }),
    csv('blank rows are counted in the numbers, not as data', '\n\nnombre;monto\n;\n \nRampa;1\n\n\n', {
      headerRow: 3,
      rows: [[6, 'Rampa', '1']],
      notes: ['blank_rows'],
    }),
  ]);
});
