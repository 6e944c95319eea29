import { describe, expect, it } from 'vitest';
import { errorJson, reportJson } from '../../../src/data/import/reportJson';
import { report, tableOf } from './table';

const HEADER = ['codigo', 'nombre', 'comuna', 'monto', '__proto__'];
const made = report(
  tableOf(HEADER, [
    ['1', 'Camino', 'Quemchi', 'más de 540 millones', 'x'],
    ['2', '', 'Qemchi', '45 %', null],
  ]),
);
const text = [...reportJson(made, ({ code, value }, row) => `${row} ${code} ${value}`)].join('');

describe(reportJson, () => {
  it('is one object with the keys that were promised, in their order', () => {
    expect(JSON.parse(text)).toEqual({
      file: 'prueba.csv',
      format: 'csv',
      encoding: 'utf-8',
      delimiter: ',',
      rows: 2,
      columns: [
        { header: 'codigo', as: 'id' },
        { header: 'nombre', as: 'name' },
        { header: 'comuna', as: 'municipality' },
        { header: 'monto', as: 'amount_clp' },
        { header: '__proto__', as: null },
      ],
      accepted: [
        {
          row: 2,
          work: {
            id: '1',
            name: 'Camino',
            sector: null,
            municipality: '10209',
            island: null,
            lon: null,
            lat: null,
            amount_clp: 540000000,
            amount_qualifier: 'at_least',
            stage: null,
            year: null,
            funder: null,
            beneficiaries: null,
            source: null,
            extra: JSON.parse('{"__proto__":"x"}') as unknown,
          },
          warnings: [],
        },
      ],
      rejected: [
        {
          row: 3,
          column: 'nombre',
          code: 'no_name',
          message: '3 no_name  | 3 percent 45 % | 3 unknown_municipality Qemchi',
        },
      ],
      error: null,
    });
  });

  it('keeps a column named __proto__', () => {
    expect(text).toContain('"extra":{"__proto__":"x"}');
  });
});

describe(errorJson, () => {
  it('has the same keys, with nothing in them', () => {
    const error = { code: 'missing_file', message: 'no existe' };
    const told = JSON.parse(errorJson('a.csv', error)) as Record<string, unknown>;
    expect(Object.keys(told)).toEqual(Object.keys(JSON.parse(text) as object));
    expect(told).toMatchObject({ file: 'a.csv', rows: 0, accepted: [], rejected: [], error });
  });
});
