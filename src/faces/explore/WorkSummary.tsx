import type { Work } from '../../domain/work';
import { amountText } from '../../text/amountText';
import type { Language } from '../../text/language';
import { SourceLine } from '../../ui/SourceLine';
import { WorkTitle } from '../../ui/WorkTitle';
import { AnnouncedAndLater } from './AnnouncedAndLater';
import type { Scene } from '../../domain/scene';
import { citeAll } from './sourceWords';
import { fundersText, stageLine } from '../../text/workWords';
import { SECTOR_ICONS, discFill } from './workLook';
import { lineage } from '../../domain/asof';
import css from './explore.module.css';

interface WorkSummaryProps {
  readonly work: Work;
  readonly scene: Scene;
  readonly language: Language;
  readonly onWork: (id: string) => void;
}

/** A work inside an area's card: its name opens its own card. */
export function WorkSummary({ work, scene, language, onWork }: WorkSummaryProps) {
  const { m, lang } = language;
  const older = lineage(work, scene.atlas.facts.works);
  const sources = [...older.flatMap((record) => record.sources), ...work.sources];
  return (
    <div className={css.stack}>
      <WorkTitle
        icon={SECTOR_ICONS[work.sector]}
        fill={discFill(work)}
        title={work.name[lang]}
        onOpen={() => onWork(work.id)}
        lines={[
          stageLine(work, language),
          ...(older.length === 0 ? [amountText(work.amount, language)] : []),
          `${m.work.pays}: ${fundersText(work, scene, language)}`,
        ]}
      />
      <AnnouncedAndLater work={work} scene={scene} language={language} />
      <SourceLine lead={m.sources.label} sources={citeAll(sources, scene.atlas, language)} />
    </div>
  );
}
