import { useState } from 'react';
import { each, sortSteps, type Steps } from '../../domain/steps';
import { isKnown } from '../../domain/quantity';
import type { Work } from '../../domain/work';
import { inWords } from '../../text/format';
import type { DialogLanguage } from '../../text/dialogWords';
import type { Language } from '../../text/language';
import { DataTable, type DataSort } from '../../ui/DataTable';
import { Pager, pageOf } from '../../ui/Pager';
import { SourceLine } from '../../ui/SourceLine';
import css from './explore.module.css';
import type { Scene } from '../../domain/scene';
import { citeAll } from './sourceWords';
import { notCounted } from './notCounted';
import { useSlowly } from './useSlowly';

interface WorksPageProps {
  readonly scene: Scene;
  readonly language: DialogLanguage;
  readonly onWork: (id: string) => void;
}

type Column = 'name' | 'where' | 'sector' | 'stage' | 'amount' | 'known' | 'counts';

/** Rows on the screen at once: a file of somebody's own may have a hundred thousand. */
const PAGE = 100;
const START: DataSort = { column: 'amount', direction: 'descending' };

const whereOf = (work: Work, { atlas }: Scene, { m }: Language): string =>
  m.list(atlas.place(work).municipality.flatMap((cut) => atlas.municipality.get(cut)?.name ?? []));

const KEYS: Readonly<
  Record<Column, (work: Work, scene: Scene, language: Language) => string | number | null>
> = {
  name: ({ name }, _, { lang }) => name[lang],
  where: whereOf,
  sector: ({ sector }, _, { m }) => m.sectors[sector],
  stage: ({ stage }, _, { m }) => m.stages[stage],
  amount: ({ amount }) => (isKnown(amount) ? amount.value : null),
  known: ({ knownFrom }) => knownFrom,
  counts: (work, scene, language) => notCounted(work, scene, language) ?? '',
};

interface Keyed {
  readonly work: Work;
  readonly key: string | number | null;
}

const spanish = new Intl.Collator('es');

/** Unpublished amounts stand after every published one, in either direction: they are not small. */
function compare({ key: x }: Keyed, { key: y }: Keyed, sign: number): number {
  if (x === null || y === null) return Number(x === null) - Number(y === null);
  return (
    sign * (typeof x === 'number' && typeof y === 'number' ? x - y : spanish.compare(String(x), String(y)))
  );
}

/** The records known on the view's day, in the order that is asked for. */
function* recordSteps(scene: Scene, language: Language, sort: DataSort): Steps<readonly Keyed[]> {
  const keyOf = KEYS[sort.column as Column] ?? KEYS.amount;
  const sign = sort.direction === 'ascending' ? 1 : -1;
  const records: Keyed[] = [];
  yield* each(scene.atlas.facts.works, (work) => {
    if (work.knownFrom <= scene.date) records.push({ work, key: keyOf(work, scene, language) });
  });
  return yield* sortSteps(records, (a, b) => compare(a, b, sign));
}

/** Every record known on the view's day: those that count, and those that don't with the reason. */
export function WorksPage({ scene, language, onWork }: WorksPageProps) {
  const { m, f, lang } = language;
  const { atlas } = scene;
  const [sort, setSort] = useState(START);
  const [page, setPage] = useState(0);
  const found = useSlowly(recordSteps, scene, language, sort);
  // The order that was, as long as many are brought into another.
  const [sorted, setSorted] = useState(found);
  if (found && found !== sorted) setSorted(found);
  const records = sorted ?? [];
  const count = records.length;
  const { from, to } = pageOf(page, PAGE, count);
  const column = (id: Column, title: string) => ({ id, title, sortable: true });
  return (
    <div className={css.stack}>
      <p>{m.table.intro}</p>
      <DataTable
        caption={m.table.title}
        hideCaption
        sort={sort}
        onSort={(id) => {
          setPage(0);
          setSort({
            column: id,
            direction: sort.column === id && sort.direction === 'ascending' ? 'descending' : 'ascending',
          });
        }}
        columns={[
          column('name', m.table.name),
          column('where', m.table.where),
          column('sector', m.table.sector),
          column('stage', m.table.stage),
          { ...column('amount', m.table.amount), align: 'end' },
          column('known', m.table.known),
          column('counts', m.table.counts),
          { id: 'source', title: m.table.source },
        ]}
        rows={records.slice(from, to).map(({ work }) => ({
          id: work.id,
          cells: [
            <button key="open" type="button" className={css.link} onClick={() => onWork(work.id)}>
              {work.name[lang]}
            </button>,
            whereOf(work, scene, language),
            m.sectors[work.sector],
            m.stages[work.stage],
            isKnown(work.amount) ? inWords(f.moneyInFull(work.amount)) : m.unpublished,
            work.knownBy === 'read' ? m.noDate : f.date(work.knownFrom),
            notCounted(work, scene, language) ?? m.table.yes,
            <SourceLine key="source" lead="" sources={citeAll(work.sources, atlas, language)} />,
          ],
        }))}
      />
      <Pager
        {...{ from, to, count }}
        size={PAGE}
        words={m.table.pages(f.number(from + 1), f.number(to), f.number(count))}
        beforeLabel={m.table.before}
        nextLabel={m.table.next}
        onPage={setPage}
      />
    </div>
  );
}
