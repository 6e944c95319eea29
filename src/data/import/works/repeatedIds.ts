import type { Accepted, Rejected, RowNote } from '../importReport';

/**
 * Of rows with one id only one stays: their amounts would be counted twice, and they are never merged by guess. Where
 * all of them tell different years the newest does (the project bank has a sheet for each year of a project), else the
 * first. The others are rejected by the number of the row that stayed. An id that was made for a row without one gives
 * way to one of the file.
 *
 * @param column the header of the id's column
 */
export function withoutRepeats(
  accepted: readonly Accepted[],
  column: string,
): { readonly accepted: readonly Accepted[]; readonly repeated: readonly Rejected[] } {
  const groups = new Map<string, Accepted | Accepted[]>();
  for (const each of accepted) {
    const key = each.work.id.toLowerCase();
    const known = groups.get(key);
    if (known === undefined) groups.set(key, each);
    else if (Array.isArray(known)) known.push(each);
    else groups.set(key, [known, each]);
  }
  if (groups.size === accepted.length) return { accepted, repeated: [] };
  const out = new Map<Accepted, Rejected>();
  const renamed = new Map<Accepted, Accepted>();
  for (const group of groups.values()) {
    if (!Array.isArray(group)) continue;
    const own = group.filter((each) => !isMade(each));
    for (const each of own.length > 0 ? group.filter(isMade) : group.slice(1).filter(isMade))
      renamed.set(each, withId(each, freeId(each.work.id, groups)));
    for (const [each, cause] of tooMany(own, column)) out.set(each, { row: each.row, causes: [cause] });
  }
  return {
    accepted: accepted.filter((each) => !out.has(each)).map((each) => renamed.get(each) ?? each),
    repeated: [...out.values()],
  };
}

const isMade = ({ warnings }: Accepted): boolean => warnings.some(({ code }) => code === 'no_id');

const withId = (each: Accepted, id: string): Accepted => ({ ...each, work: { ...each.work, id } });

function freeId(id: string, taken: ReadonlyMap<string, unknown>): string {
  let n = 2;
  while (taken.has(`${id}-${n}`)) n++;
  return `${id}-${n}`;
}

function tooMany(group: readonly Accepted[], column: string): readonly (readonly [Accepted, RowNote])[] {
  const years = new Set(group.map(({ work }) => work.year));
  const byYear = years.size === group.length && !years.has(null);
  const [kept] = byYear ? group.toSorted((a, b) => (b.work.year ?? 0) - (a.work.year ?? 0)) : group;
  if (kept === undefined) return [];
  const code = byYear ? 'older_sheet' : 'repeated_id';
  return group
    .filter((each) => each !== kept)
    .map((each) => [each, { code, column, value: each.work.id, detail: String(kept.row), suggestion: null }]);
}

/**
 * In a file without codes, rows that say the same name, place and amount: perhaps one work twice, perhaps two of a kind.
 * Both count, and the later one is told.
 */
export function withLookAlikes(accepted: readonly Accepted[]): readonly Accepted[] {
  const first = new Map<string, number>();
  return accepted.map((each) => {
    const { name, municipality, island, lon, lat, amount_clp: amount } = each.work;
    if (amount === null) return each;
    const key = `${name.toLowerCase()}|${municipality}|${island}|${lon}|${lat}|${amount}`;
    const row = first.get(key);
    if (row === undefined) {
      first.set(key, each.row);
      return each;
    }
    const told: RowNote = {
      code: 'same_as_row',
      column: null,
      value: null,
      detail: String(row),
      suggestion: null,
    };
    return { ...each, warnings: [...each.warnings, told] };
  });
}
