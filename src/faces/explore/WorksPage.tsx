import { useState } from 'react';
import { isKnown } from '../../domain/quantity';
import type { Work } from '../../domain/work';
import { inWords } from '../../text/format';
import type { DialogLanguage } from '../../text/dialogWords';
import { DataTable, type DataSort } from '../../ui/DataTable';
import { SourceLine } from '../../ui/SourceLine';
import css from './explore.module.css';
import type { Scene } from '../../domain/scene';
import { citeAll } from './sourceWords';
import { notCounted } from './notCounted';

interface WorksPageProps {
  readonly scene: Scene;
  readonly language: DialogLanguage;
  readonly onWork: (id: string) => void;
}

type Column = 'name' | 'where' | 'sector' | 'stage' | 'amount' | 'known' | 'counts';

/** Unpublished amounts stand after every published one, in either direction: they are not small. */
function compare(a: Work, b: Work, key: (work: Work) => string | number | null, sign: number): number {
  const [x, y] = [key(a), key(b)];
  if (x === null || y === null) return Number(x === null) - Number(y === null);
  return (
    sign * (typeof x === 'number' && typeof y === 'number' ? x - y : String(x).localeCompare(String(y), 'es'))
  );
}

/** Every record known on the view's day: those that count, and those that don't with the reason. */
export function WorksPage({ scene, language, onWork }: WorksPageProps) {
  const { m, f, lang } = language;
  const { atlas } = scene;
  const [sort, setSort] = useState<DataSort>({ column: 'amount', direction: 'descending' });
  const where = (work: Work) =>
    m.list(atlas.place(work).municipality.flatMap((cut) => atlas.municipality.get(cut)?.name ?? []));
  const keys: Record<Column, (work: Work) => string | number | null> = {
    name: (work) => work.name[lang],
    where,
    sector: (work) => m.sectors[work.sector],
    stage: (work) => m.stages[work.stage],
    amount: ({ amount }) => (isKnown(amount) ? amount.value : null),
    known: ({ knownFrom }) => knownFrom,
    counts: (work) => notCounted(work, scene, language) ?? '',
  };
  const key = keys[sort.column as Column] ?? keys.amount;
  const known = atlas.facts.works.filter(({ knownFrom }) => knownFrom <= scene.date);
  const sorted = known.toSorted((a, b) => compare(a, b, key, sort.direction === 'ascending' ? 1 : -1));
  const column = (id: Column, title: string) => ({ id, title, sortable: true });
  return (
    <div className={css.stack}>
      <p>{m.table.intro}</p>
      <DataTable
        caption={m.table.title}
        hideCaption
        sort={sort}
        onSort={(id) =>
          setSort({
            column: id,
            direction: sort.column === id && sort.direction === 'ascending' ? 'descending' : 'ascending',
          })
        }
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
        rows={sorted.map((work) => ({
          id: work.id,
          cells: [
            <button key="open" type="button" className={css.link} onClick={() => onWork(work.id)}>
              {work.name[lang]}
            </button>,
            where(work),
            m.sectors[work.sector],
            m.stages[work.stage],
            isKnown(work.amount) ? inWords(f.moneyInFull(work.amount)) : m.unpublished,
            work.knownBy === 'read' ? m.noDate : f.date(work.knownFrom),
            notCounted(work, scene, language) ?? m.table.yes,
            <SourceLine key="source" lead="" sources={citeAll(work.sources, atlas, language)} />,
          ],
        }))}
      />
    </div>
  );
}
