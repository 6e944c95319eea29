import { describe, expect, it } from 'vitest';
import { named, outcome, wanted, type Odd, placed, row, UNPUBLISHED } from './oddRow';

const WORDS: readonly Odd[] = [
  ['no name', row({ nombre: '' }), { causes: ['no_name'] }],
  [
    'no name but a description',
    row({ nombre: '', descripcion: 'Pozo' }),
    { work: { name: 'Pozo' }, warns: ['name_from_description'] },
  ],
  [
    'the name of the bank with what follows it',
    row({ nombre: undefined, DESCRIPCIÓN: 'Mejoramiento posta Año y Etapa 2024 EJECUCION' }),
    { work: { name: 'Mejoramiento posta' } },
  ],
  ['no code of its own', row({ codigo: undefined }), { work: { id: 'fila-2' } }],
  ['an empty code', row({ codigo: '' }), { work: { id: 'fila-2' }, warns: ['no_id'] }],
  ['a code that is a number', row({ codigo: 30123456 }), { work: { id: '30123456' } }],
  ['a code that Excel cut', row({ codigo: '3,01E+07' }), { warns: ['damaged_id'] }],
  ['a total', row({ codigo: '', nombre: 'TOTAL' }), { causes: ['total_row'] }],
  [
    'a total in the first column',
    { ...row({ nombre: '' }), codigo: 'Total general' },
    { causes: ['total_row'] },
  ],
  [
    'a work whose name begins with total',
    row({ nombre: 'Total reposición posta rural' }),
    { work: { name: 'Total reposición posta rural' } },
  ],
  [
    'stage in the words of SUBDERE',
    row({ ETAPA: 'PROYECTOS EN EJECUCION' }),
    { work: { stage: 'executing', extra: { ETAPA: 'PROYECTOS EN EJECUCION' } } },
  ],
  [
    'stage that the review of the bank decides',
    row({ 'ETAPA ACTUAL': 'EJECUCION', RATE: 'RS' }),
    { work: { stage: 'seeking_funding' } },
  ],
  [
    'stage of the bank without its review',
    row({ 'ETAPA ACTUAL': 'EJECUCION' }),
    { work: { stage: null }, warns: ['open_stage'] },
  ],
  ['a state alone', row({ ESTADO: 'Proyecto Dejado sin Efecto' }), { work: { stage: 'cancelled' } }],
  [
    'a stage nobody knows is kept',
    row({ etapa: 'en la luna' }),
    { work: { stage: null, extra: { etapa: 'en la luna' } }, warns: ['unknown_stage'] },
  ],
  [
    'a sector nobody knows is kept',
    row({ sector: 'Deportes' }),
    { work: { sector: null, extra: { sector: 'Deportes' } }, warns: ['unknown_sector'] },
  ],
  [
    'a date keeps its day',
    row({ fecha: '02-01-2024' }),
    { work: { year: 2024, extra: { fecha: '02-01-2024' } } },
  ],
  ['several years', row({ año: '2023-2025' }), { work: { year: 2023 }, warns: ['first_year'] }],
  ['no year', row({ año: 'pronto' }), { work: { year: null }, warns: ['unknown_year'] }],
  [
    'an error in a cell of words',
    row({ financiamiento: '#N/A' }),
    { work: { funder: null }, warns: ['error_in_cell'] },
  ],
  [
    'beneficiaries as they stand',
    row({ beneficiarios: '36 familias' }),
    { work: { beneficiaries: '36 familias' } },
  ],
  ['a bare fuente is who pays', row({ fuente: 'FNDR' }), { work: { funder: 'FNDR', source: null } }],
  [
    'a web address is a source',
    row({ fuente: 'https://example.org/a' }),
    { work: { funder: null, source: 'https://example.org/a' } },
  ],
  [
    'every cause at once',
    { ...placed({ nombre: '', comuna: 'Qemchi', lat: 0, lon: 0 }), 'monto ($)': '#N/A' },
    { causes: ['no_name', 'error_cell', 'zero_point', 'unknown_municipality'] },
  ],
  [
    'a mended cell is read in place of the file’s',
    row({ comuna: 'Qemchi' }),
    { work: { municipality: '10209' } },
    {},
    { mended: new Map([[2, new Map([[2, '10209']])]]) },
  ],
  [
    'a column that the user calls otherwise',
    row({ comuna: undefined, zona: 'Quellón' }),
    { work: { municipality: '10208' } },
    {},
    { columns: new Map([[3, 'municipality']]) },
  ],
  [
    'a column that the user leaves out',
    row({}),
    { work: { ...UNPUBLISHED, extra: { 'monto ($)': '518.000.000' } } },
    {},
    { columns: new Map([[3, null]]) },
  ],
];

describe('names, codes, stages and other words', () => {
  it.each(named(WORDS))('$sentence', ({ odd }) => {
    expect(outcome(odd)).toMatchObject(wanted(odd));
  });
});
