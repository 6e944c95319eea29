import type { People } from '../domain/work';
import { quantity } from './pairs';
import type { Complain } from './table';
import type { WorkCells } from './workCells';

/** People reached: unit and kind together, or neither where the source speaks of nobody. */
export function peopleOf(row: WorkCells, complain: Complain): readonly People[] {
  const { people_unit: unit, people_kind: kind, people_count: count } = row;
  if (unit !== null && kind !== null)
    return [{ unit, count: quantity('people_count', kind, count, complain) }];
  if (unit !== null || kind !== null || count !== null)
    complain({ column: unit === null ? 'people_unit' : 'people_kind', code: 'empty_cell' });
  return [];
}
