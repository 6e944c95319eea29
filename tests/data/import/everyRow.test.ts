import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawCell } from '../../../src/data/import/rawTable';
import { report, tableOf } from './table';

const HEADER = [
  'codigo',
  'nombre',
  'comuna',
  'isla',
  'monto',
  'moneda',
  'lat',
  'lon',
  'etapa',
  'sector',
  'año',
  '__proto__',
  'nota',
];

const LONG = 20_000;

const NASTY = [
  'y '.repeat(LONG),
  `x${' '.repeat(LONG)}x`,
  '-'.repeat(LONG),
  '1.'.repeat(LONG),
  '(, '.repeat(LONG),
  `Camino${' '.repeat(LONG)}Año`,
  '',
  '-',
  's/i',
  '0',
  '-1',
  '1.718',
  '1,718',
  '1.71.000',
  '5,18E+08',
  '518 millones',
  'más de 540',
  '#N/A',
  '45 %',
  'UF 12',
  '=1+1',
  'TOTAL',
  'Quemchi',
  'Qemchi',
  '10209',
  '1101',
  'Mechuque',
  'Chaullín',
  '-42,14',
  '-73,47',
  '-41.471.234',
  '625870',
  '5333240',
  '42°22\'30"S',
  '2023-2025',
  'EJECUCION',
  'TRANSPORTE',
  '\u0000',
  '💥',
  'NaN',
  'Infinity',
  '1e999',
  '((((((((((',
  'y y y y',
  ';;;;',
  '....',
  ',,,,',
  '1'.repeat(400),
  'a'.repeat(2000),
  '- - - - - - - -',
  '9'.repeat(17),
];

const cell: fc.Arbitrary<RawCell> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constant({ kind: 'date', iso: '2024-01-02' } as const),
  fc.constant({ kind: 'error', text: '#REF!' } as const),
);

const rows = fc.array(fc.array(cell, { minLength: HEADER.length, maxLength: HEADER.length }), {
  maxLength: 12,
});

describe('every row', () => {
  it('is accepted or rejected exactly once, in order, whatever its cells hold', () => {
    fc.assert(
      fc.property(rows, (cells) => {
        const made = report(tableOf(HEADER, cells));
        const [yes, no] = [made.accepted.map(({ row }) => row), made.rejected.map(({ row }) => row)];
        expect([...yes, ...no].toSorted((a, b) => a - b)).toEqual(cells.map((_, at) => at + 2));
        expect(yes).toEqual(yes.toSorted((a, b) => a - b));
        expect(no).toEqual(no.toSorted((a, b) => a - b));
        for (const { causes } of made.rejected) expect(causes.length).toBeGreaterThan(0);
      }),
      { numRuns: 600 },
    );
  });

  it('has an amount of whole pesos or none, a point in Chile or none, and keeps what no field holds', () => {
    fc.assert(
      fc.property(rows, (cells) => {
        for (const { row, work } of report(tableOf(HEADER, cells)).accepted) {
          const { amount_clp: pesos, amount_qualifier: kind, lon, lat } = work;
          expect(pesos === null ? kind === 'unpublished' : Number.isSafeInteger(pesos) && pesos > 0).toBe(
            true,
          );
          expect(lat === null ? lon === null : lat >= -57 && lat <= -17 && lon !== null).toBe(true);
          expect(work.name).not.toBe('');
          const note = cells[row - 2]?.at(-1);
          expect(typeof note !== 'string' || work.extra['nota'] === note.trim()).toBe(true);
          expect(Object.hasOwn(work.extra, '__proto__')).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });
});

const grouped = (digits: string, mark: string): string => digits.replaceAll(/\B(?=(\d{3})+$)/g, mark);

/** Ways to write a whole number of thousands of pesos, for a column in pesos. */
const SPELLINGS: readonly ((pesos: number) => string)[] = [
  (pesos) => String(pesos),
  (pesos) => grouped(String(pesos), '.'),
  (pesos) => `$ ${grouped(String(pesos), '.')}`,
  (pesos) => `$${grouped(String(pesos), '.')}.-`,
  (pesos) => `${grouped(String(pesos), '.')} pesos`,
  (pesos) => `CLP ${pesos}`,
  (pesos) => grouped(String(pesos), ' '),
  (pesos) =>
    `${grouped(String(Math.trunc(pesos / 1e6)), '.')},${String(pesos % 1e6).padStart(6, '0')} millones`,
  (pesos) => `M$ ${pesos / 1000}`,
  (pesos) => `unos ${pesos} pesos`,
  (pesos) => `más de $${grouped(String(pesos), '.')}`,
];

describe('amounts', () => {
  const amounts = fc.array(
    fc.record({
      thousands: fc.integer({ min: 1000, max: 90_000_000 }),
      as: fc.nat({ max: SPELLINGS.length - 1 }),
    }),
    { minLength: 1, maxLength: 20 },
  );

  it('add up to what was written, in whatever spelling', () => {
    fc.assert(
      fc.property(amounts, (written) => {
        const cells = written.map(({ thousands, as }) => [
          'Camino',
          'Quemchi',
          SPELLINGS[as]?.(thousands * 1000) ?? null,
        ]);
        const made = report(tableOf(['nombre', 'comuna', 'monto ($)'], cells));
        expect(made.rejected).toEqual([]);
        const total = made.accepted.reduce((sum, { work }) => sum + (work.amount_clp ?? 0), 0);
        expect(total).toBe(written.reduce((sum, { thousands }) => sum + thousands * 1000, 0));
      }),
      { numRuns: 500 },
    );
  });

  it('of a column of thousands or millions are a thousand or a million times what stands there', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_000_000 }),
        fc.constantFrom('(M$)', '(MM$)'),
        (digits, unit) => {
          const made = report(
            tableOf(['nombre', 'comuna', `monto ${unit}`], [['A', 'Quemchi', String(digits)]]),
          );
          expect(made.accepted[0]?.work.amount_clp).toBe(digits * (unit === '(M$)' ? 1000 : 1e6));
        },
      ),
    );
  });
});
