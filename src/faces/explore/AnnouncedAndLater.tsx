import { lineage } from '../../domain/asof';
import { isKnown } from '../../domain/quantity';
import type { Work } from '../../domain/work';
import { inWords } from '../../text/format';
import type { Language } from '../../text/language';
import { CompareBars, type ComparedFigure } from '../../ui/CompareBars';
import { whereText } from '../../text/figureWords';
import type { Scene } from '../../domain/scene';

interface AnnouncedAndLaterProps {
  readonly work: Work;
  readonly scene: Scene;
  readonly language: Language;
}

/** What was announced first and what was said later, on one scale; nothing where a work has only one record. */
export function AnnouncedAndLater({ work, scene, language }: AnnouncedAndLaterProps) {
  const { m, f } = language;
  const records = [...lineage(work, scene.atlas.facts.works), work];
  if (records.length < 2) return null;
  const max = Math.max(...records.flatMap(({ amount }) => (isKnown(amount) ? [amount.value] : [0])));
  const figures = records.map((record): ComparedFigure => {
    const last = record === work;
    const date = record.stageDate ?? record.knownFrom;
    const label = last ? (m.work.later[record.stage] ?? m.stages[record.stage]) : m.work.announced;
    const common = {
      label: records.length > 2 && !last ? `${label}, ${whereText(record, scene, language)}` : label,
      date: f.date(last ? date : record.knownFrom),
      hollow: !last,
    };
    return isKnown(record.amount)
      ? {
          ...common,
          share: record.amount.value / max,
          value: inWords(f.money(record.amount)),
          end: record.amount.kind,
        }
      : { ...common, share: null, value: m.unpublished };
  });
  return <CompareBars figures={figures} />;
}
