import { describe, expect, it } from 'vitest';
import { writtenMoney } from '../../../src/data/import/works/writtenMoney';
import { writtenNumber } from '../../../src/data/import/works/writtenNumber';

/** `1718` or `1718|1.718` (Chile's reading, English reading), or the code of the refusal. */
function number(text: string): string {
  const read = writtenNumber(text);
  if (!read.ok) return read.code;
  const say = ({ whole, fraction }: { whole: string; fraction: string }) =>
    fraction === '' ? whole : `${whole}.${fraction}`;
  return read.sure ? say(read.digits) : `${say(read.es)}|${say(read.en)}`;
}

/** `at_least 540 x10^6`, or the state or the code of the refusal. */
function money(text: string): string {
  const read = writtenMoney(text);
  if (read.state === 'refused') return read.detail === null ? read.code : `${read.code} ${read.detail}`;
  if (read.state !== 'amount') return read.state;
  const { number: written, kind, own } = read;
  const digits = written.sure ? written.digits : written.es;
  const value = digits.fraction === '' ? digits.whole : `${digits.whole}.${digits.fraction}`;
  return `${kind} ${value}${own === null ? '' : ` x10^${own}`}`;
}

describe(writtenNumber, () => {
  it.each([
    ['1718', '1718'],
    ['0001718', '1718'],
    ['1.718.000.000', '1718000000'],
    ['1,718,000,000', '1718000000'],
    ['1.718.000,50', '1718000.50'],
    ['1,718,000.50', '1718000.50'],
    ['1718,5', '1718.5'],
    ['1718.5', '1718.5'],
    ['1,5', '1.5'],
    ['0,518', '0.518'],
    ['0.518', '0.518'],
    ['1 718 000', '1718000'],
    ['1\u00A0718\u00A0000,5', '1718000.5'],
    ["1'718'000", '1718000'],
    ['5,18e+08', '518000000'],
    ['5.18e8', '518000000'],
    ['1.718', '1718|1.718'],
    ['1,718', '1.718|1718'],
    ['518.000', '518000|518.000'],
    ['1.71.000', 'bad_grouping'],
    ['1.7180.000', 'bad_grouping'],
    ['1.718,000,5', 'bad_grouping'],
    ['1718.000', 'bad_grouping'],
    ['1,5,6', 'bad_grouping'],
    ['01.718.000', 'bad_grouping'],
    ['518.', 'not_a_number'],
    ['12a', 'not_a_number'],
    ['', 'not_a_number'],
    ['e5', 'not_a_number'],
  ])('%s is %s', (text, read) => {
    expect(number(text)).toBe(read);
  });
});

describe(writtenMoney, () => {
  it.each([
    ['1.718.000.000', 'exact 1718000000'],
    ['$ 518 millones', 'exact 518 x10^6'],
    ['$1.718 millones', 'exact 1718 x10^6'],
    ['$518.000.000.-', 'exact 518000000'],
    ['$ 518.000.000', 'exact 518000000'],
    ['518.000.000 pesos', 'exact 518000000 x10^0'],
    ['518 millones de pesos', 'exact 518 x10^6'],
    ['CLP 518.000.000', 'exact 518000000'],
    ['518000000 CLP', 'exact 518000000 x10^0'],
    ['MM$ 518', 'exact 518 x10^6'],
    ['M$ 518.000', 'exact 518000 x10^3'],
    ['518 MM', 'exact 518 x10^6'],
    ['518.000 M$', 'exact 518000 x10^3'],
    ['10 mil millones', 'exact 10 x10^9'],
    ['660 mil', 'exact 660 x10^3'],
    ['1,7 billion pesos', 'exact 1.7 x10^9'],
    ['más de 540 millones', 'at_least 540 x10^6'],
    ['MÁS DE $540 MILLONES', 'at_least 540 x10^6'],
    ['sobre 540 millones', 'at_least 540 x10^6'],
    ['al menos $ 540.000.000', 'at_least 540000000'],
    ['> 540 millones', 'at_least 540 x10^6'],
    ['540 millones o más', 'at_least 540 x10^6'],
    ['540+', 'at_least 540'],
    ['aprox. 579', 'about 579'],
    ['aprox 579 millones', 'about 579 x10^6'],
    ['unos $579 millones', 'about 579 x10^6'],
    ['cerca de 579', 'about 579'],
    ['alrededor de 579 millones', 'about 579 x10^6'],
    ['~579', 'about 579'],
    ['579 millones (aprox.)', 'about 579 x10^6'],
    ['about 579 million pesos', 'about 579 x10^6'],
    ['unos más de 540', 'at_least 540'],
    ['', 'empty'],
    ['s/i', 'silent'],
    ['S/I', 'silent'],
    ['-', 'silent'],
    ['Por definir', 'silent'],
    ['Sin Información', 'silent'],
    ['no publicado', 'silent'],
    ['n/d', 'silent'],
    ['0', 'exact 0'],
    ['-518000', 'negative_amount'],
    ['−518', 'negative_amount'],
    ['$ -518.000', 'negative_amount'],
    ['-$518.000', 'negative_amount'],
    ['(518.000)', 'negative_amount'],
    ['518.000-', 'negative_amount'],
    ['-518 millones', 'negative_amount'],
    ['12.500 UF', 'foreign_currency UF'],
    ['UF 12.500', 'foreign_currency UF'],
    ['U.F. 12.500', 'foreign_currency UF'],
    ['500 UTM', 'foreign_currency UTM'],
    ['US$ 1.2 million', 'foreign_currency US$'],
    ['USD 500', 'foreign_currency US$'],
    ['500 dólares', 'foreign_currency US$'],
    ['€ 500', 'foreign_currency EUR'],
    ['45 %', 'percent'],
    ['#N/A', 'error_cell'],
    ['#¡VALOR!', 'error_cell'],
    ['#DIV/0!', 'error_cell'],
    ['500 - 600 millones', 'amount_range'],
    ['500 a 600 millones', 'amount_range'],
    ['entre 500 y 600 millones', 'amount_range'],
    ['hasta 500 millones', 'upper_bound'],
    ['menos de $500 millones', 'upper_bound'],
    ['518M', 'ambiguous_unit'],
    ['$518k', 'ambiguous_unit'],
    ['1.71.000', 'bad_grouping'],
    ['518 millones + IVA', 'not_money'],
    ['518 millones 300 mil', 'not_money'],
    ['518 (ver anexo)', 'not_money'],
    ['quinientos', 'not_money'],
    ['millones', 'not_money'],
    ['$', 'not_money'],
    ['más de', 'not_money'],
    ['518 mil MM', 'not_money'],
  ])('%s is %s', (text, read) => {
    expect(money(text)).toBe(read);
  });
});
