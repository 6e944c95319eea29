import type { Scene } from '../../../domain/scene';
import { reconciliationsUntil } from '../../../domain/past';
import type { DialogLanguage } from '../../../text/dialogWords';
import { inWords } from '../../../text/format';
import { goalsWords } from '../../../text/goalsWords';
import { CompareBars } from '../../../ui/CompareBars';
import { SourceLine } from '../../../ui/SourceLine';
import { citeAll } from '../sourceWords';
import css from './goals.module.css';

interface AnnouncedTotalsProps {
  readonly scene: Scene;
  readonly language: DialogLanguage;
}

/** Each announced total over the sum of its own day, on one scale. */
export function AnnouncedTotals({ scene, language }: AnnouncedTotalsProps) {
  const { m, f, lang } = language;
  const words = goalsWords[lang];
  const reconciliations = reconciliationsUntil(scene);
  const max = Math.max(
    ...reconciliations.flatMap(({ announced, sum }) => [announced.value, sum.total?.value ?? 0]),
  );
  return (
    <ul className={css.grid}>
      {reconciliations.map(({ figure, date, announced, sum }) => (
        <li key={figure.id} className={css.fact}>
          <CompareBars
            figures={[
              { label: words.said, known: announced, hollow: true },
              { label: words.added, known: sum.total, hollow: false },
            ].map(({ label, known, hollow }) => ({
              label,
              hollow,
              date: f.date(date),
              share: known ? known.value / max : null,
              value: known ? inWords(f.money(known)) : m.unpublished,
              ...(known ? { end: known.kind } : {}),
            }))}
          />
          <SourceLine lead={m.sources.label} sources={citeAll(figure.sources, scene.atlas, language)} />
        </li>
      ))}
    </ul>
  );
}
