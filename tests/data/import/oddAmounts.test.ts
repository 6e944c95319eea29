import { describe, expect, it } from 'vitest';
import { amount, money, named, outcome, wanted, type Odd, row, UNPUBLISHED } from './oddRow';

const AMOUNTS: readonly Odd[] = [
  [
    'a plain row is taken as it stands',
    row({}),
    { work: { id: 'A-1', municipality: '10209', ...amount(518e6) } },
  ],
  ['an empty amount is unpublished, never 0', money(null), { work: UNPUBLISHED }],
  ['s/i is unpublished, and told', money('s/i'), { work: UNPUBLISHED, warns: ['amount_silent'] }],
  [
    'por definir is unpublished, and told',
    money('Por definir'),
    { work: UNPUBLISHED, warns: ['amount_silent'] },
  ],
  ['a dash is unpublished, and told', money('-'), { work: UNPUBLISHED, warns: ['amount_silent'] }],
  ['0 is no amount of a work, and told', money(0), { work: UNPUBLISHED, warns: ['zero_amount'] }],
  ['«0» as text too', money('$ 0'), { work: UNPUBLISHED, warns: ['zero_amount'] }],
  ['millions in words', money('$ 518 millones'), { work: amount(518e6) }],
  ['a minimum keeps its kind', money('más de 540 millones'), { work: amount(540e6, 'at_least') }],
  ['an estimate keeps its kind', money('aprox. 579 millones'), { work: amount(579e6, 'about') }],
  [
    'thousands by the header M$',
    money('518.000', 'Monto (M$)'),
    { work: amount(518e6), warns: ['ambiguous_number_read'] },
  ],
  ['thousands by the header M$, digits alone', money('518000', 'Monto M$'), { work: amount(518e6) }],
  [
    'thousands with a decimal comma',
    money('1,5', 'costo_total (M$)'),
    { work: amount(1500), warns: ['small_amount'] },
  ],
  [
    'thousands with decimals of a spreadsheet',
    money(518000.5, 'Costo total (M$)'),
    { work: amount(518000500) },
  ],
  ['thousands by _ms', money('660000', 'monto_fndr_ms'), { work: amount(660e6) }],
  ['thousands by words', money('660000', 'Inversión (miles de pesos)'), { work: amount(660e6) }],
  ['millions by MM$', money('518', 'MONTO MM$'), { work: amount(518e6) }],
  [
    'millions by words, with decimals',
    money('229,332052', 'Costo en millones de pesos'),
    { work: amount(229332052) },
  ],
  ['pesos by _clp', money('229332052', 'amount_clp'), { work: amount(229332052) }],
  ['pesos by the size of the amounts', money('229332052', 'Monto'), { work: amount(229332052) }],
  [
    'amounts too small for pesos leave the unit in doubt',
    money('518000', 'Monto'),
    { work: amount(518000), warns: ['unit_doubtful'] },
  ],
  ['thousands as the user says', money('518000', 'Monto'), { work: amount(518e6) }, {}, { unit: 'thousand' }],
  [
    'the user holds against the header, and is told',
    money('518000', 'Monto (MM$)'),
    { work: amount(518e6), warns: ['unit_overruled'] },
    {},
    { unit: 'thousand' },
  ],
  [
    'a title says the unit',
    money('518000', 'Monto'),
    { work: amount(518e6) },
    { titles: [{ row: 1, text: 'Cartera 2024, cifras en miles de pesos' }] },
  ],
  [
    'a figure in a title says no unit',
    money('518000000', 'Monto'),
    { work: amount(518e6) },
    { titles: [{ row: 1, text: 'Más de 1.700 millones de pesos en cuatro obras' }] },
  ],
  [
    "a cell's own word goes before its header",
    money('$ 518 millones', 'Monto (M$)'),
    { work: amount(518e6), warns: ['unit_conflict'] },
  ],
  [
    'pesos typed in a column of thousands are far too much',
    money('518000000', 'Monto (M$)'),
    { work: amount(518e9), warns: ['large_amount'] },
  ],
  [
    'millions typed in a column of pesos are far too little',
    money('518'),
    { work: amount(518), warns: ['small_amount'] },
  ],
  ['a column in UF is refused', money('12500', 'Monto (UF)'), { causes: ['foreign_currency'] }],
  ['a cell in UF is refused', money('12.500 UF'), { causes: ['foreign_currency'] }],
  ['a cell in dollars is refused', money('US$ 500.000'), { causes: ['foreign_currency'] }],
  ['another currency in its own column', row({ Moneda: 'CLF' }), { causes: ['foreign_currency'] }],
  ['pesos in the column of the currency', row({ Moneda: 'CLP' }), { work: amount(518e6) }],
  ['a currency nobody knows', row({ Moneda: 'patacones' }), { causes: ['unknown_currency'] }],
  ['a negative amount', money(-518000), { causes: ['negative_amount'] }],
  ['a negative amount in brackets', money('(518.000)'), { causes: ['negative_amount'] }],
  ['a percentage', money('45 %'), { causes: ['percent'] }],
  ['an error cell', money({ kind: 'error', text: '#N/A' }), { causes: ['error_cell'] }],
  ['an error as text', money('#¡REF!'), { causes: ['error_cell'] }],
  ['a date among the amounts', money({ kind: 'date', iso: '2024-05-18' }), { causes: ['date_as_amount'] }],
  ['a truth value', money(true), { causes: ['not_money'] }],
  ['words that are no amount', money('según convenio'), { causes: ['not_money'] }],
  ['groups that are not of three', money('1.71.000'), { causes: ['bad_grouping'] }],
  ['two decimal marks', money('1,718,5'), { causes: ['bad_grouping'] }],
  ['a range', money('500 a 600 millones'), { causes: ['amount_range'] }],
  ['a maximum', money('hasta 500 millones'), { causes: ['upper_bound'] }],
  ['a lone letter for the unit', money('518M'), { causes: ['ambiguous_unit'] }],
  ['more digits than a number holds', money('99999999999999999999'), { causes: ['amount_too_large'] }],
  ['a comma that may part thousands', money('518,000'), { causes: ['ambiguous_number'] }],
  [
    'a dot that groups, with nothing to prove it',
    money('518.000'),
    { work: amount(518000), warns: ['ambiguous_number_read'] },
  ],
  [
    'a dot that groups, in a file with semicolons',
    money('518.000'),
    { work: amount(518000) },
    { delimiter: ';' },
  ],
  ['Excel’s scientific spelling', money('5,18E+08'), { work: amount(518e6), warns: ['scientific_amount'] }],
  [
    'fractions of a peso are rounded and told',
    money('518000000,5'),
    { work: amount(518000001), warns: ['rounded_amount'] },
  ],
  [
    'English grouping with two groups and a point',
    money('1,718,000.50', 'amount (CLP)'),
    { work: amount(1718001), warns: ['rounded_amount'] },
  ],
  ['a kind of its own column', row({ amount_kind: 'about' }), { work: amount(518e6, 'about') }],
  [
    'the looser of two kinds',
    { ...money('más de 540 millones'), amount_kind: 'about' },
    { work: amount(540e6, 'at_least'), warns: ['qualifier_conflict'] },
  ],
  [
    'an amount that nobody published contradicts itself',
    row({ amount_kind: 'unpublished' }),
    { causes: ['amount_of_unpublished'] },
  ],
  [
    'a kind without an amount',
    { ...money(''), amount_kind: 'exact' },
    { work: UNPUBLISHED, warns: ['qualifier_without_amount'] },
  ],
  [
    'a kind nobody knows',
    row({ amount_kind: 'más o menos' }),
    { work: amount(518e6), warns: ['unknown_qualifier'] },
  ],
  [
    'a second amount is told where it differs',
    row({ 'costo total (M$)': '700000' }),
    { work: amount(518e6), warns: ['other_column'] },
  ],
  ['a second amount that is the same is not', row({ 'costo total (M$)': '518000' }), { work: amount(518e6) }],
];

describe('amounts', () => {
  it.each(named(AMOUNTS))('$sentence', ({ odd }) => {
    expect(outcome(odd)).toMatchObject(wanted(odd));
  });
});
