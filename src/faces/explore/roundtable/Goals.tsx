import type { Figure } from '../../../domain/facts';
import { stepsUntil } from '../../../domain/past';
import type { Scene } from '../../../domain/scene';
import type { DialogLanguage } from '../../../text/dialogWords';
import { inWords } from '../../../text/format';
import { goalsWords } from '../../../text/goalsWords';
import { SourceLine } from '../../../ui/SourceLine';
import { citeAll } from '../sourceWords';
import { figureValue } from '../../../text/figureValue';
import css from './goals.module.css';

interface GoalsProps {
  readonly scene: Scene;
  readonly language: DialogLanguage;
}

/** What was aimed at, newest first, and what is known of it; where it can't be measured, that is what is said. */
export function Goals({ scene, language }: GoalsProps) {
  const { m, f, lang } = language;
  const words = goalsWords[lang];
  const goals = scene.atlas.facts.figures
    .filter(({ kind, unit }) => kind === 'target' || (kind === 'milestone' && unit !== 'works'))
    .toSorted((a, b) => b.asOf.localeCompare(a.asOf) || a.id.localeCompare(b.id));
  const ready = goals.find(({ kind, unit }) => kind === 'milestone' && unit === 'projects');
  const known = stepsUntil(scene).at(-1)?.total.total;
  const progress = (goal: Figure): string => {
    if (goal.kind === 'milestone') return goal.status?.[lang] ?? '';
    // No bar of what is funded within the portfolio: nobody has said that the works are part of it.
    if (goal.unit === 'CLP' && known) {
      return words.portfolio(figureValue(goal, language), inWords(f.money(known)));
    }
    if (goal.unit === 'projects' && ready) {
      return words.nextGoal(figureValue(ready, language), f.date(ready.asOf));
    }
    return words.noProgress;
  };
  return (
    <ul className={css.grid}>
      {goals.map((goal) => (
        <li key={goal.id} className={css.fact}>
          <p className={css.name}>{goal.name[lang]}</p>
          <p>
            <span className={css.figure}>{figureValue(goal, language)}</span>{' '}
            <span className={css.date}>{f.date(goal.asOf)}</span>
          </p>
          <p>{progress(goal)}</p>
          <SourceLine lead={m.sources.label} sources={citeAll(goal.sources, scene.atlas, language)} />
        </li>
      ))}
    </ul>
  );
}
