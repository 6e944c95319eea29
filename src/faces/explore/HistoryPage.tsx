import { inWords } from '../../text/format';
import type { DialogLanguage } from '../../text/dialogWords';
import { DataTable } from '../../ui/DataTable';
import { SourceLine } from '../../ui/SourceLine';
import css from './explore.module.css';
import type { Scene } from '../../domain/scene';
import { reconciliationsUntil, stepsUntil } from '../../domain/past';
import { citeAll } from './sourceWords';
import { stepDetail, stepWhen } from './stripPoints';

interface HistoryPageProps {
  readonly scene: Scene;
  readonly language: DialogLanguage;
  readonly onWork: (id: string) => void;
}

/** Each announced total against its own day's works, then every change of the sum, with its sources. */
export function HistoryPage({ scene, language, onWork }: HistoryPageProps) {
  const { m, f, lang } = language;
  const { atlas } = scene;
  return (
    <div className={css.stack}>
      <p>{m.history.intro}</p>
      <h3 className={css.heading}>{m.history.announced}</h3>
      {reconciliationsUntil(scene).map(({ figure, date, announced, sum, difference }) => {
        const [when, said, added] = [
          f.date(date),
          inWords(f.money(announced)),
          sum.total ? inWords(f.money(sum.total)) : m.unpublished,
        ];
        const gap =
          difference !== null && difference > 0 ? f.money({ kind: 'exact', value: difference }).figure : null;
        return (
          <div key={figure.id} className={css.stack}>
            <p>
              {gap === null ? m.strip.match(when, said, added) : m.strip.gap(when, said, added, gap)}{' '}
              {announced.kind === 'at_least' && sum.total?.kind === 'at_least' ? m.history.minimums : ''}
            </p>
            {figure.note && <p className={css.caption}>{figure.note[lang]}</p>}
            <SourceLine lead={m.sources.label} sources={citeAll(figure.sources, atlas, language)} />
          </div>
        );
      })}
      <h3 className={css.heading}>{m.history.steps}</h3>
      <DataTable
        caption={m.history.steps}
        hideCaption
        columns={[
          { id: 'date', title: m.history.date },
          { id: 'change', title: m.history.change, align: 'end' },
          { id: 'sum', title: `${m.history.sum}, ${m.strip.unit}`, align: 'end' },
          { id: 'works', title: m.history.works },
          { id: 'source', title: m.sources.label },
        ]}
        rows={stepsUntil(scene).map((step) => ({
          id: step.date,
          cells: [
            stepWhen(step, language),
            step.change === null ? m.strip.noAmount : f.change(step.change),
            step.total.total ? inWords(f.millions(step.total.total)) : m.strip.noAmount,
            <div key="works" className={css.stack}>
              <span>{stepDetail(step, scene, language)}</span>
              {step.added.map((work) => (
                <button key={work.id} type="button" className={css.link} onClick={() => onWork(work.id)}>
                  {work.name[lang]}
                </button>
              ))}
            </div>,
            <SourceLine
              key="source"
              lead=""
              sources={citeAll(
                step.added.flatMap(({ sources }) => sources),
                atlas,
                language,
              )}
            />,
          ],
        }))}
      />
    </div>
  );
}
