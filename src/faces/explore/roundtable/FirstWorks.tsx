import { becameOf } from '../../../domain/becameOf';
import { lastDay } from '../../../domain/dates';
import { groupBy } from '../../../domain/groupBy';
import { sum } from '../../../domain/quantity';
import type { Scene } from '../../../domain/scene';
import type { Work } from '../../../domain/work';
import { amountText } from '../../../text/amountText';
import type { DialogLanguage } from '../../../text/dialogWords';
import { inWords } from '../../../text/format';
import { goalsWords } from '../../../text/goalsWords';
import { stageLine } from '../../../text/workWords';
import { DataTable } from '../../../ui/DataTable';
import { SourceLine } from '../../../ui/SourceLine';
import explore from '../explore.module.css';
import { citeAll } from '../sourceWords';
import css from './goals.module.css';

interface FirstWorksProps {
  readonly scene: Scene;
  readonly language: DialogLanguage;
  readonly onWork: (id: string) => void;
}

/** The works announced as about to begin, and the record that stands for each today; several may have become one. */
export function FirstWorks({ scene, language, onWork }: FirstWorksProps) {
  const { m, f, lang } = language;
  const words = goalsWords[lang];
  const { works, figures } = scene.atlas.facts;
  const start = figures.find(({ kind, unit }) => kind === 'milestone' && unit === 'works');
  if (!start) return null;
  const fates = becameOf(works, lastDay(start.asOf), scene.date);
  const title = (fates.length === 4 ? words.works : words.worksOther)(f.date(start.asOf));
  const opener = (work: Work) => (
    <button key={work.id} type="button" className={explore.link} onClick={() => onWork(work.id)}>
      {work.name[lang]}
    </button>
  );
  const rows = [...groupBy(fates, ({ later }) => later)].map(([later, from]) => {
    const announced = from.map((each) => each.announced);
    const { total } = sum(announced.map(({ amount }) => amount));
    const before = total ? inWords(f.money(total)) : m.unpublished;
    const after = amountText(later.amount, language);
    const same = announced.includes(later);
    return {
      id: later.id,
      cells: [
        <div key="announced" className={css.names}>
          {announced.map(opener)}
        </div>,
        <div key="later" className={css.names}>
          {same ? words.nothingLater : opener(later)}
          <span className={css.date}>{stageLine(later, language)}</span>
        </div>,
        same ? before : `${before} → ${after}`,
      ],
    };
  });
  return (
    <>
      <h3 className={explore.heading}>{title}</h3>
      <DataTable
        caption={title}
        hideCaption
        columns={[
          { id: 'announced', title: words.announcedWork },
          { id: 'later', title: words.today },
          { id: 'amount', title: words.amount, align: 'end' },
        ]}
        rows={rows}
      />
      <SourceLine
        lead={m.sources.label}
        sources={citeAll(
          [...start.sources, ...fates.flatMap(({ later }) => later.sources)],
          scene.atlas,
          language,
        )}
      />
    </>
  );
}
