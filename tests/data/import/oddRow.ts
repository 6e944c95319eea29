import { expect } from 'vitest';
import type { ImportChoices, PlacedWork } from '../../../src/data/import/importReport';
import type { RawCell, RawTable } from '../../../src/data/import/rawTable';
import { codes, oneRow, report } from './table';

type Cells = Readonly<Record<string, RawCell>>;

interface Expected {
  readonly work?: Partial<PlacedWork>;
  readonly warns?: readonly string[];
  readonly causes?: readonly string[];
}

/** A good row, but for the cells named; a cell given as undefined has no column. */
const ROW: Readonly<Record<string, RawCell | undefined>> = {
  codigo: 'A-1',
  nombre: 'Camino',
  comuna: 'Quemchi',
  'monto ($)': '518.000.000',
};
export const row = (cells: Readonly<Record<string, RawCell | undefined>>): Cells =>
  Object.fromEntries(
    Object.entries({ ...ROW, ...cells }).filter(
      (entry): entry is [string, RawCell] => entry[1] !== undefined,
    ),
  );

export const money = (cell: RawCell, header = 'monto ($)'): Cells =>
  row({ 'monto ($)': undefined, [header]: cell });
export const amount = (value: number | null, qualifier: PlacedWork['amount_qualifier'] = 'exact') => ({
  amount_clp: value,
  amount_qualifier: qualifier,
});
export const UNPUBLISHED = amount(null, 'unpublished');
export const placed = (cells: Readonly<Record<string, RawCell | undefined>>) =>
  row({ comuna: undefined, ...cells });

export type Odd = readonly [
  sentence: string,
  cells: Cells,
  expected: Expected,
  more?: Partial<RawTable>,
  choices?: ImportChoices,
];

/** Reads the one row and compares what became of it. */
export function check(...odd: Odd): void {
  const [, cells, { work = {}, warns = [], causes = [] }, more = {}, choices = {}] = odd;
  const { accepted, rejected } = report(oneRow(cells, more), choices);
  expect(accepted.length + rejected.length).toBe(1);
  expect(codes(rejected[0]?.causes ?? [])).toEqual(causes);
  expect(codes(accepted[0]?.warnings ?? [])).toEqual(causes.length > 0 ? [] : warns);
  expect(accepted[0]?.work ?? {}).toMatchObject(work);
}
