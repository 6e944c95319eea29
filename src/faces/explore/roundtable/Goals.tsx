import { becameOf } from '../../../domain/becameOf';
import { lastDay } from '../../../domain/dates';
import type { Figure } from '../../../domain/facts';
import { isKnown } from '../../../domain/quantity';
import type { Scene } from '../../../domain/scene';
import { amountText } from '../../../text/amountText';
import type { DialogLanguage } from '../../../text/dialogWords';
import { inWords } from '../../../text/format';
import { goalsWords } from '../../../text/goalsWords';
import { stageLine } from '../../../text/workWords';
import { CompareBars } from '../../../ui/CompareBars';
import { SourceLine } from '../../../ui/SourceLine';
import css from '../explore.module.css';
import { citeAll } from '../sourceWords';
import { figureValue } from './figureValue';

interface GoalsProps {
  readonly scene: Scene;
  readonly language: DialogLanguage;
}

/** What was announced or aimed at, and what is known of it; where it can't be measured, that is what is said. */
export function Goals({ scene, language }: GoalsProps) {
  const { m, f, lang } = language;
  const words = goalsWords[lang];
  const goals = scene.atlas.facts.figures.filter(
    ({ kind, unit }) => kind === 'target' || (kind === 'milestone' && unit !== 'works'),
  );
  const start = scene.atlas.facts.figures.find(({ kind, unit }) => kind === 'milestone' && unit === 'works');
  const ready = goals.find(({ kind, unit }) => kind === 'milestone' && unit === 'projects');
  const known = scene.steps.at(-1)?.total.total;
  const progress = (goal: Figure): string => {
    if (goal.kind === 'milestone') return goal.status?.[lang] ?? '';
    if (goal.unit === 'CLP' && known) {
      return words.portfolio(figureValue(goal, language), inWords(f.money(known)));
    }
    if (goal.unit === 'projects' && ready) {
      return words.nextGoal(figureValue(ready, language), f.date(ready.asOf));
    }
    return words.noProgress;
  };
  return (
    <>
      {goals.map((goal) => (
        <div key={goal.id} className={css.stack}>
          <p>
            {goal.name[lang]}: <strong>{figureValue(goal, language)}</strong>{' '}
            <span className={css.caption}>{f.date(goal.asOf)}</span>
          </p>
          <p>{progress(goal)}</p>
          <SourceLine lead={m.sources.label} sources={citeAll(goal.sources, scene.atlas, language)} />
        </div>
      ))}
      {start && <FirstWorks figure={start} scene={scene} language={language} />}
      <h4>{words.announced}</h4>
      <AnnouncedTotals scene={scene} language={language} />
    </>
  );
}

function FirstWorks({ figure, scene, language }: GoalsProps & { readonly figure: Figure }) {
  const { m, f, lang } = language;
  const words = goalsWords[lang];
  const fates = becameOf(scene.atlas.facts.works, lastDay(figure.asOf), scene.date);
  const title = fates.length === 4 ? words.works : words.worksOther;
  return (
    <>
      <h4>{title(f.date(figure.asOf))}</h4>
      <ul className={css.points}>
        {fates.map(({ announced, later }) => (
          <li key={announced.id}>
            {announced.name[lang]}, {amountText(announced.amount, language)}:{' '}
            {later === announced
              ? words.nothingLater
              : `${later.name[lang]}, ${stageLine(later, language)}, ${amountText(later.amount, language)}`}
          </li>
        ))}
      </ul>
      <SourceLine
        lead={m.sources.label}
        sources={citeAll(
          [...figure.sources, ...fates.flatMap(({ later }) => later.sources)],
          scene.atlas,
          language,
        )}
      />
    </>
  );
}

/** Each announced total over the sum of its own day, on one scale. */
function AnnouncedTotals({ scene, language }: GoalsProps) {
  const { m, f, lang } = language;
  const words = goalsWords[lang];
  const { reconciliations } = scene;
  const max = Math.max(
    ...reconciliations.flatMap(({ announced, sum }) => [announced.value, sum.total?.value ?? 0]),
  );
  return reconciliations.map(({ figure, date, announced, sum }) => (
    <div key={figure.id} className={css.stack}>
      <CompareBars
        figures={[
          { label: words.said, known: announced, hollow: true },
          { label: words.added, known: sum.total, hollow: false },
        ].map(({ label, known, hollow }) => ({
          label,
          hollow,
          date: f.date(date),
          share: known ? known.value / max : null,
          value: known && isKnown(known) ? inWords(f.money(known)) : m.unpublished,
          ...(known ? { end: known.kind } : {}),
        }))}
      />
      <SourceLine lead={m.sources.label} sources={citeAll(figure.sources, scene.atlas, language)} />
    </div>
  ));
}
