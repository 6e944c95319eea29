import { useState } from 'react';
import type { Changes, Succession } from '../../../domain/changes';
import type { Scene } from '../../../domain/scene';
import { sum } from '../../../domain/quantity';
import type { Go } from '../../../domain/view';
import type { Work } from '../../../domain/work';
import { amountText } from '../../../text/amountText';
import { changesWords } from '../../../text/changesWords';
import type { Language } from '../../../text/language';
import { stageLine } from '../../../text/workWords';
import { Button } from '../../../ui/Button';
import { SourceLine } from '../../../ui/SourceLine';
import { WorkTitle } from '../../../ui/WorkTitle';
import css from '../explore.module.css';
import { citeAll } from '../sourceWords';
import { discFill, SECTOR_ICONS } from '../workLook';

interface ChangesListProps {
  readonly changes: Changes;
  readonly scene: Scene;
  readonly language: Language;
  readonly go: Go;
}

interface Line {
  readonly work: Work;
  readonly words: string;
  readonly sources: readonly string[];
}

/** What changed, work by work under its heading; each opens its card and leads to its sources. */
export function ChangesList({ changes, scene, language, go }: ChangesListProps) {
  const { m, lang } = language;
  const words = changesWords[lang];
  const plain =
    (text: (work: Work) => string) =>
    (work: Work): Line => ({
      work,
      words: text(work),
      sources: work.sources,
    });
  const succession =
    (text: (each: Succession) => string) =>
    (each: Succession): Line => ({
      work: each.after,
      words: text(each),
      sources: [...each.before.flatMap(({ sources }) => sources), ...each.after.sources],
    });
  const amount = (work: Work) => `${amountText(work.amount, language)} · ${stageLine(work, language)}`;
  const amounts = ({ before, after }: Succession) => {
    const { total } = sum(before.map((work) => work.amount));
    return words.became(
      total ? amountText(total, language) : m.unpublished,
      amountText(after.amount, language),
    );
  };
  const stages = ({ before, after }: Succession) =>
    words.became(m.list([...new Set(before.map(({ stage }) => m.stages[stage]))]), m.stages[after.stage]);
  const stage = (work: Work) => stageLine(work, language);
  const sections = [
    listed(words.sections.added, changes.added, plain(amount)),
    listed(words.sections.amounts, changes.amountChanged, succession(amounts)),
    listed(words.sections.stages, changes.stageMoved, succession(stages)),
    listed(words.sections.gone, changes.gone, plain(amount)),
    listed(words.sections.still, changes.stillUnpublished, plain(stage)),
    listed(words.sections.unchanged, changes.unchanged, plain(amount)),
  ].filter(({ count }) => count > 0);
  return (
    <div className={css.stack}>
      {sections.map((section) => (
        <Section key={section.title} {...section} {...{ scene, language, go }} />
      ))}
    </div>
  );
}

/** More lines than this are shown when asked for: a long list would be laid out anew at every step of a drag. */
const MOST = 6;

interface Listed {
  readonly title: string;
  readonly count: number;
  /** The first lines, so many; words are made for what is shown alone. */
  readonly first: (most: number) => readonly Line[];
}

const listed = <T,>(title: string, items: readonly T[], lineOf: (item: T) => Line): Listed => ({
  title,
  count: items.length,
  first: (most) => items.slice(0, most).map(lineOf),
});

type SectionProps = Omit<ChangesListProps, 'changes'> & Listed;

function Section({ title, count, first, scene, language, go }: SectionProps) {
  const { m, lang } = language;
  const [all, setAll] = useState(false);
  const shown = first(all ? count : MOST);
  return (
    <section className={css.stack} aria-label={title}>
      <h2 className={css.heading}>{title}</h2>
      {shown.map(({ work, words, sources }) => (
        <div key={work.id} className={css.stack}>
          <WorkTitle
            icon={SECTOR_ICONS[work.sector]}
            fill={discFill(work)}
            title={work.name[lang]}
            onOpen={() => go({ work: work.id })}
            lines={[words]}
          />
          <SourceLine lead={m.sources.label} sources={citeAll(sources, scene.atlas, language)} />
        </div>
      ))}
      {shown.length < count && (
        <Button kind="quiet" onClick={() => setAll(true)}>
          {changesWords[lang].showAll(language.f.number(count))}
        </Button>
      )}
    </section>
  );
}
