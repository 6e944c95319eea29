import { describe, expect, it } from 'vitest';
import { named, outcome, wanted, type Odd, placed, row } from './oddRow';

const PLACES: readonly Odd[] = [
  ['an error for a municipality', row({ comuna: '#N/A' }), { causes: ['error_cell'] }],
  ['an error for an island', row({ isla: '#REF!' }), { causes: ['error_cell'] }],
  [
    'a page for a municipality',
    row({ comuna: 'Quemchi y '.repeat(5000) }),
    { causes: ['unknown_municipality'] },
  ],
  ['a code that is a number', row({ comuna: 10209 }), { work: { municipality: '10209' } }],
  ['a code that lost its zero, of another region', row({ comuna: 1101 }), { causes: ['other_region'] }],
  ['a name without accents', row({ comuna: 'PUQUELDON' }), { work: { municipality: '10206' } }],
  [
    'a municipality by its office',
    row({ comuna: 'I. Municipalidad de Quinchao' }),
    { work: { municipality: '10210' } },
  ],
  [
    'two municipalities in one cell',
    row({ comuna: 'Quemchi y Quinchao' }),
    {
      work: {
        municipality: '10209',
        municipalities: ['10209', '10210'],
        extra: { comuna: 'Quemchi y Quinchao' },
      },
      warns: ['several_municipalities'],
    },
  ],
  ['a name that is none', row({ comuna: 'Qemchi' }), { causes: ['unknown_municipality'] }],
  [
    'no place at all',
    row({ comuna: '' }),
    { work: { municipality: null, certainty: 'nowhere' }, warns: ['no_place'] },
  ],
  [
    'a province is no municipality',
    row({ comuna: 'Provincia de Chiloé' }),
    { work: { municipality: null }, warns: ['no_single_place'] },
  ],
  [
    'an island gives its municipality',
    placed({ isla: 'Isla Mechuque' }),
    { work: { municipality: '10209', island: 'mechuque', certainty: 'island' } },
  ],
  ['an island by another of its names', placed({ isla: 'Cheñiao' }), { work: { island: 'cheniao' } }],
  [
    'the main island is of seven municipalities',
    placed({ isla: 'Chiloé' }),
    { work: { municipality: null, island: 'isla-grande-de-chiloe' }, warns: ['no_single_place'] },
  ],
  [
    'an island of another municipality',
    row({ comuna: 'Quellón', isla: 'Mechuque' }),
    { work: { municipality: '10208', island: 'mechuque' }, warns: ['place_conflict'] },
  ],
  [
    'one of two islands of a name',
    row({ comuna: 'Quellón', isla: 'Chaullín' }),
    { work: { island: 'chaullin-10208' } },
  ],
  [
    'an island that is none, in a known municipality',
    row({ isla: 'Avalon' }),
    { work: { municipality: '10209', island: null, extra: { isla: 'Avalon' } }, warns: ['unknown_island'] },
  ],
  ['an island that is none, and nothing else', placed({ isla: 'Mechuqe' }), { causes: ['unknown_island'] }],
  [
    'a locality that is an island',
    row({ localidad: 'Isla Mechuque' }),
    { work: { island: 'mechuque', extra: { localidad: 'Isla Mechuque' } }, warns: ['island_from_locality'] },
  ],
  [
    'a locality is kept',
    row({ localidad: 'Quicaví Sur' }),
    { work: { island: null, extra: { localidad: 'Quicaví Sur' } } },
  ],
  [
    'a point places what its name does not',
    row({ comuna: 'Narnia', lat: '-42,1428', lon: '-73,4744' }),
    { work: { municipality: '10209', certainty: 'exact' }, warns: ['unknown_municipality'] },
  ],
  ['another region by its column', placed({ region: 'Región de Los Ríos' }), { causes: ['other_region'] }],
  ['our region by its column', row({ region: 'X Región' }), { work: { municipality: '10209' } }],
  [
    'a code and a name that differ',
    row({ 'codigo comuna': '10208' }),
    { work: { municipality: '10209' }, warns: ['other_column'] },
  ],
  [
    'a code where the name is empty',
    row({ comuna: '', 'codigo comuna': '10208' }),
    { work: { municipality: '10208' } },
  ],
  [
    "ChileCompra's ComunaUnidad is the buyer's office",
    placed({ ComunaUnidad: 'Puerto Montt' }),
    { work: { municipality: null, extra: { ComunaUnidad: 'Puerto Montt' } }, warns: ['no_place'] },
  ],
];

describe('named places', () => {
  it.each(named(PLACES))('$sentence', ({ odd }) => {
    expect(outcome(odd)).toMatchObject(wanted(odd));
  });
});
