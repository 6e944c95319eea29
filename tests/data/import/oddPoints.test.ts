import { describe, expect, it } from 'vitest';
import { named, outcome, wanted, type Odd, placed, row } from './oddRow';

const QUEMCHI = { lat: '-42,1428', lon: '-73,4744' };
const POINTS: readonly Odd[] = [
  [
    'a point with decimal commas',
    row(QUEMCHI),
    { work: { lat: -42.1428, lon: -73.4744, certainty: 'exact' } },
  ],
  ['a point alone gives its municipality', placed(QUEMCHI), { work: { municipality: '10209' } }],
  [
    'a point on an island gives it',
    placed({ lat: -42.3018, lon: -73.2778 }),
    { work: { municipality: '10209', island: 'mechuque' } },
  ],
  [
    'swapped axes',
    row({ lat: '-73,4744', lon: '-42,1428' }),
    { work: { lat: -42.1428, lon: -73.4744 }, warns: ['axes_swapped'] },
  ],
  [
    'missing minus signs',
    row({ lat: '42,1428', lon: '73,4744' }),
    { work: { lat: -42.1428 }, warns: ['sign_added'] },
  ],
  [
    'degrees, minutes, seconds',
    row({ lat: '42°08\'34"S', lon: '73°28\'28"O' }),
    { work: { lat: -42.1427778, lon: -73.4744444 } },
  ],
  [
    "Excel's dots, where the place agrees",
    row({ comuna: 'Puerto Montt', lat: '-41.469.300', lon: '-72.942.400' }),
    { work: { lat: -41.4693, lon: -72.9424 }, warns: ['coordinate_repaired'] },
  ],
  [
    "Excel's dots, where the place does not agree",
    row({ lat: '-41.471.234', lon: '-72.942.412' }),
    { causes: ['coordinate_damaged'] },
  ],
  [
    "Excel's dots, with nothing but the region to agree",
    placed({ lat: '-41.469.300', lon: '-72.942.400' }),
    { work: { municipality: '10101' }, warns: ['coordinate_repaired'] },
  ],
  [
    "Excel's dots outside the region",
    placed({ lat: '-33.456.940', lon: '-70.648.270' }),
    { causes: ['coordinate_damaged'] },
  ],
  [
    'one column with a semicolon',
    row({ geolocalización: '-42,1428; -73,4744' }),
    { work: { lat: -42.1428, lon: -73.4744 } },
  ],
  [
    'one column with a comma',
    row({ coordenadas: '-42.1428, -73.4744' }),
    { work: { lat: -42.1428, lon: -73.4744 } },
  ],
  [
    'one column the other way round',
    row({ coordenadas: '-73.4744, -42.1428' }),
    { work: { lat: -42.1428 }, warns: ['axes_swapped'] },
  ],
  [
    'one column of OC4IDS, longitude first as GeoJSON has it',
    row({ 'locations/0/geometry/coordinates': '[-73.4744,-42.1428]' }),
    { work: { lat: -42.1428 } },
  ],
  [
    'one column of UTM metres',
    row({ 'coordenadas utm': '625870, 5333240' }),
    { warns: ['utm_zone_assumed'] },
  ],
  ['one column that holds one number', row({ coordenadas: '-42.1428' }), { causes: ['not_a_pair'] }],
  ['0, 0', row({ lat: 0, lon: 0 }), { causes: ['zero_point'] }],
  ['half a point', row({ lat: '-42,1428', lon: '' }), { causes: ['half_point'] }],
  ['half a point, without a column for the other', row({ lat: '-42,1428' }), { causes: ['half_point'] }],
  ['s/i is no point', row({ lat: 's/i', lon: 's/i' }), { work: { lat: null, certainty: 'municipality' } }],
  ['outside Chile', row({ lat: '-34,60', lon: '-58,38' }), { causes: ['outside_chile'] }],
  [
    'in Chile and outside the region',
    row({ lat: '-33,4569', lon: '-70,6483' }),
    { work: { municipality: '10209', lat: -33.4569 }, warns: ['outside_region'] },
  ],
  [
    'a point in another municipality',
    row({ comuna: 'Quellón', ...QUEMCHI }),
    { work: { municipality: '10208' }, warns: ['place_conflict'] },
  ],
  [
    'a coarse point accuses nobody',
    row({ lat: -42.1, lon: -73.5 }),
    { work: { certainty: 'approximate' }, warns: ['coarse_point'] },
  ],
  [
    'an approximate point by its own column',
    row({ ...QUEMCHI, place: 'approximate' }),
    { work: { certainty: 'approximate' } },
  ],
  [
    'a word where a coordinate should be',
    row({ lat: 'ver plano', lon: '-73,4744' }),
    { causes: ['not_a_coordinate'] },
  ],
  [
    'an error where a coordinate should be',
    row({ lat: '#N/A', lon: '#N/A' }),
    { causes: ['error_cell', 'error_cell'] },
  ],
  [
    'UTM with its zone in the header',
    row({ 'Este UTM 18S': 625870, 'Norte UTM 18S': 5333240 }),
    { work: { municipality: '10209' } },
  ],
  ['UTM with its zone in a column', row({ este: '625870', norte: '5333240', huso: '18 H' }), {}],
  ['UTM with a zone by the CRS', row({ este: '625870', norte: '5333240' }), {}, { crs: 'EPSG:32718' }],
  ['UTM with a zone by the user', row({ este: '625870', norte: '5333240' }), {}, {}, { utm: 32718 }],
  [
    'UTM without a zone, which only one fits',
    row({ x: '625.870', y: '5.333.240' }),
    { warns: ['utm_zone_assumed'] },
  ],
  [
    'UTM with a zone of its own against the user',
    row({ este: '625870', norte: '5333240', huso: '19' }),
    { warns: ['utm_zone_overruled'] },
    {},
    { utm: 32718 },
  ],
  [
    'UTM without a zone, which none fits',
    row({ x: '346000', y: '6297000' }),
    { causes: ['utm_zone_unknown'] },
  ],
  [
    'UTM of an old datum',
    row({ este: '625870', norte: '5333240', huso: 'PSAD56 18S' }),
    { causes: ['other_crs'] },
  ],
  ['x and y that are degrees', row({ x: '-73,4744', y: '-42,1428' }), { work: { lat: -42.1428 } }],
  [
    'metres under latitude and longitude',
    row({ latitud: '5333240', longitud: '625870' }),
    { warns: ['utm_zone_assumed'] },
  ],
  [
    'one half in degrees and one in metres',
    row({ este: '625870', norte: '-42,1428' }),
    { causes: ['mixed_point'] },
  ],
  [
    'two points that lie apart',
    row({ ...QUEMCHI, este: '611137', norte: '5307149', huso: '18' }),
    { work: { lat: -42.1428 }, warns: ['other_point'] },
  ],
  [
    'a point that a person clicked',
    row({ comuna: '', lat: 'x', lon: 'y' }),
    { work: { lon: -73.4744, lat: -42.1428, certainty: 'approximate', municipality: '10209' } },
    {},
    { points: new Map([[2, [-73.4744, -42.1428]]]) },
  ],
];

describe('points', () => {
  it.each(named(POINTS))('$sentence', ({ odd }) => {
    expect(outcome(odd)).toMatchObject(wanted(odd));
  });
});
