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

/** What became of the one row: its work, the codes that are told of it, the causes of its rejection. */
export function outcome([, cells, , more = {}, choices = {}]: Odd) {
  const { accepted, rejected } = report(oneRow(cells, more), choices);
  return {
    rows: accepted.length + rejected.length,
    work: accepted[0]?.work ?? {},
    warns: codes(accepted[0]?.warnings ?? []),
    causes: codes(rejected[0]?.causes ?? []),
  };
}

/** What should become of it; nothing is told where nothing is said. */
export const wanted = ([, , expected]: Odd) => ({ rows: 1, work: {}, warns: [], causes: [], ...expected });

export const named = (odds: readonly Odd[]) => odds.map((odd) => ({ sentence: odd[0], odd }));
