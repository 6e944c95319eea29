import { keepSorted, type Alike } from './alike';
import type { AsOf } from './asof';
import { isFiltered } from './filter';
import { figuresByArea, passingSorts } from './filteredColumns';
import { countWorks, publishedSplit, roleUnfiltered, type Asked, type Count, type Counter } from './funding';
import { quantityIn } from './measure';
import type { Placement } from './placement';
import type { Work } from './work';
import type { WorkColumns } from './workColumns';

/** The works of a day in columns. */
interface Sorts {
  readonly columns: WorkColumns;
  readonly day: AsOf;
  readonly place: (work: Work) => Placement;
}

function firstOf({ columns, day }: Sorts, sort: number): Work {
  const one = day.standing[columns.sorts.first[sort] ?? 0];
  if (one === undefined) throw new Error(`sort ${sort} is of no work of ${day.date}`);
  return one;
}

/** The works of chosen sorts (1) in the order of the file, none of which is looked at. Cost: one pass over a column. */
function listOf(all: Sorts, chosen: Uint8Array): readonly Work[] {
  const { columns, day } = all;
  const { sortOf, sorts } = columns;
  const works: Work[] = [];
  for (let row = 0; row < sortOf.length; row += 1) {
    const work = day.standing[row];
    if (work !== undefined && chosen[sortOf[row] ?? 0] === 1) works.push(work);
  }
  let alike: readonly Alike[] | null = null;
  return keepSorted(works, {
    alike: () =>
      (alike ??= [...chosen].flatMap((isIn, sort) =>
        isIn === 1 ? [{ one: firstOf(all, sort), works: sorts.works[sort] ?? 0 }] : [],
      )),
    pick: (test) =>
      listOf(
        all,
        chosen.map((isIn, sort) => (isIn === 1 && test(firstOf(all, sort)) ? 1 : 0)),
      ),
  });
}

/** Each work of chosen sorts at its one area, at several, or at none. Cost: one pass over a column. */
function listsByArea({ columns, day, place }: Sorts, chosen: Uint8Array, { level, summed }: Asked) {
  const { placements, groupsAt, sorts, sortOf } = columns;
  const byArea = new Map<string, { readonly works: Work[]; readonly shared: Work[] }>();
  const unplaced: Work[] = [];
  const shared: { work: Work; areas: readonly string[]; split: boolean }[] = [];
  const listsOf = (area: string) => {
    const known = byArea.get(area);
    if (known) return known;
    const fresh = { works: [], shared: [] };
    byArea.set(area, fresh);
    return fresh;
  };
  /** By the place that a group is of: where its works go; null where several areas share each. */
  const listOfPlace = placements.map(({ [level]: [only, ...more] }) =>
    only === undefined ? unplaced : more.length > 0 ? null : listsOf(only).works,
  );
  const listOfGroup = placements.flatMap((_, at) =>
    Array.from({ length: (groupsAt[at + 1] ?? 0) - (groupsAt[at] ?? 0) }, () => listOfPlace[at]),
  );
  const share = (work: Work): void => {
    const areas = place(work)[level];
    for (const area of areas) listsOf(area).shared.push(work);
    const parts = day.parts.get(work.id) ?? [];
    const split = publishedSplit(work, parts, level, place, (one) => quantityIn(one, summed)) !== null;
    shared.push({ work, areas, split });
  };
  for (let row = 0; row < sortOf.length; row += 1) {
    const sort = sortOf[row] ?? 0;
    const work = day.standing[row];
    if (work === undefined || chosen[sort] !== 1) continue;
    const list = listOfGroup[sorts.groupOf[sort] ?? 0];
    if (list) list.push(work);
    else share(work);
  }
  return { byArea, unplaced, shared };
}

function countIn(all: Sorts, asked: Asked): Count {
  const inRole = (role: ReturnType<typeof roleUnfiltered>) =>
    passingSorts(all.columns, asked.filter, (facet) => roleUnfiltered(facet) === role);
  const counted = inRole('counted');
  const figures = figuresByArea(all.columns, asked);
  const { byArea, ...apart } = listsByArea(all, counted, asked);
  return {
    byArea: new Map(
      [...figures.byArea].map(([area, { sum, mean }]) => [
        area,
        { works: [], shared: [], ...byArea.get(area), sum, mean: () => mean },
      ]),
    ),
    ...apart,
    counted: listOf(all, counted),
    listed: listOf(all, inRole('listed')),
    others: listOf(all, inRole('others')),
    total: figures.total.sum,
  };
}

/** The last count, as long as the same is asked. */
function remembering(all: Sorts): (asked: Asked) => Count {
  let last: { readonly key: string; readonly count: Count } | null = null;
  return (asked) => {
    const { sector, stage, in: within, funder } = asked.filter;
    const key = JSON.stringify([asked.level, asked.summed, sector, stage, within, funder]);
    if (last?.key !== key) last = { key, count: countIn(all, asked) };
    return last.count;
  };
}

/**
 * Counts the works of a day by columns that were made for them, and those of any other day one by one: the very same
 * either way.
 *
 * Cost: the sums one pass over the groups, far less than reading a column of the works; the lists some passes over a
 * column, and no work is looked at.
 */
export function countColumns(columns: WorkColumns, day: AsOf, place: (work: Work) => Placement): Counter {
  const all: Sorts = { columns, day, place };
  const oneByOne = countWorks(place);
  // Of the same filter many things are asked, and by every filter the whole, which the scale is made of.
  const kept = { whole: remembering(all), filtered: remembering(all) };
  return (at, asked) => {
    if (at.standing !== day.standing) return oneByOne(at, asked);
    return isFiltered(asked.filter) ? kept.filtered(asked) : kept.whole(asked);
  };
}
