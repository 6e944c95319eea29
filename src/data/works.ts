import type { Geometry } from 'geojson';
import type { Areas } from '../domain/area';
import type { Source } from '../domain/facts';
import type { Problem } from '../domain/problem';
import type { Work } from '../domain/work';
import { knownSince } from './known';
import { amount, optionalWords } from './pairs';
import { checkReferences, knownIn, type KnownIds } from './references';
import { keep, readTable, type Complain, type Table } from './table';
import { areaChecker } from './workAreas';
import { WORK_CELLS, type WorkCells } from './workCells';
import { linked } from './workLinks';
import { peopleOf } from './workPeople';
import { placeOf } from './workPlace';
import { parseWorkShapes } from './workShapes';

/** What the cells of a work may refer to. */
export interface WorkContext {
  readonly areas: Areas;
  readonly municipalities: KnownIds;
  readonly islands: KnownIds;
  readonly organisations: KnownIds;
  readonly sources: ReadonlyMap<string, Source>;
  readonly sourceIds: KnownIds;
}

/** Works with their traced shapes, checked by cell, by row, against the other files and among each other. */
export function parseWorks(
  file: string | undefined,
  shapesFile: string | undefined,
  context: WorkContext,
): Table<Work> {
  const rows = readTable('works.csv', file, WORK_CELLS, ['id']);
  const ids = knownIn(rows, (row) => [row.name_es, row.name_en]);
  const { shapes, problems } = parseWorkShapes(shapesFile, ids);
  const checkAreas = areaChecker(context.areas);
  const works = keep(rows, (row, complain) => {
    checkCodes(row, context, complain);
    const work = workOf(row, shapes.get(row.id) ?? null, context, complain);
    if (work) checkAreas(work, complain);
    return work;
  });
  return linked(withProblems(works, problems));
}

function checkCodes(row: WorkCells, context: WorkContext, complain: Complain): void {
  checkReferences(
    'municipalities',
    row.municipalities,
    context.municipalities,
    'unknown_municipality',
    complain,
  );
  checkReferences('islands', row.islands, context.islands, 'unknown_island', complain);
  checkReferences('funders', row.funders, context.organisations, 'unknown_organisation', complain);
  checkReferences('sources', row.sources, context.sourceIds, 'unknown_source', complain);
}

/** Null after complaining, where a work can't be made of the cells. */
function workOf(
  row: WorkCells,
  shape: Geometry | null,
  { sources }: WorkContext,
  complain: Complain,
): Work | null {
  const place = placeOf(row, complain);
  const words = (name: 'programme' | 'summary' | 'why' | 'note') =>
    optionalWords(name, row[`${name}_es`], row[`${name}_en`], complain);
  const parts = {
    amount: amount(row.amount_kind, row.amount_clp, complain),
    people: peopleOf(row, complain),
    programme: words('programme'),
    summary: words('summary'),
    why: words('why'),
    note: words('note'),
  };
  const [first = ''] = row.sources;
  const dating = sources.get(first);
  if (place === null || dating === undefined) return null;
  return {
    id: row.id,
    scope: row.scope,
    name: { es: row.name_es, en: row.name_en },
    sector: row.sector,
    stage: row.stage,
    stageDate: row.stage_date,
    ...knownSince(dating, row.stage_date),
    municipalities: row.municipalities,
    islands: row.islands,
    localities: row.localities,
    place,
    shape,
    lengthKm: row.length_km,
    funders: row.funders,
    designer: row.designer,
    replaces: row.replaces,
    partOf: row.part_of,
    sources: row.sources,
    ...parts,
  };
}

const withProblems = <T>(table: Table<T>, problems: readonly Problem[]): Table<T> => ({
  ...table,
  problems: [...table.problems, ...problems],
});
