import type { Go } from '../../domain/view';
import { inWords } from '../../text/format';
import type { Language } from '../../text/language';
import { BriefList, type BriefRow } from '../../ui/BriefList';
import { areaSwatch } from './areaSwatch';
import css from './explore.module.css';
import { figureOf } from '../../text/figureWords';
import type { Scene } from '../../domain/scene';

interface BriefPanelProps {
  readonly scene: Scene;
  readonly language: Language;
  readonly go: Go;
  readonly onSources: () => void;
  readonly sources: number;
  /** In place of the first places, as a question answers it. */
  readonly asked?: readonly BriefRow[] | undefined;
}

/** Rows that fit a closed sheet. */
const MOST = 4;

/** Legend and list in one, in the closed sheet of a phone: the first places, what holds for the rest, and the date. */
export function BriefPanel({ scene, language, go, onSources, sources, asked }: BriefPanelProps) {
  const { m, f } = language;
  const { picture, view } = scene;
  const known = picture.figures
    .filter(({ value }) => value !== null)
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  const silent = picture.figures.filter(({ state }) => state === 'none');
  const rest = silent[0];
  const rows: BriefRow[] = [
    ...known.slice(0, rest ? MOST - 1 : MOST).flatMap((figure): BriefRow[] => {
      if (!figure.value) return [];
      const words = figureOf(figure.value, scene, language);
      return [
        {
          id: figure.area.id,
          swatch: areaSwatch(figure.fill),
          name: figure.area.name,
          ...(words.before === '' ? {} : { lead: words.before }),
          value: inWords({ ...words, before: '' }),
        },
      ];
    }),
    ...(rest
      ? [
          {
            id: 'rest',
            swatch: areaSwatch(rest.fill),
            name: m.ranking.others(silent.length),
            note: m.statesShort.none,
            selectable: false,
          },
        ]
      : []),
  ];
  return (
    <BriefList
      label={m.sheet.label}
      rows={asked ?? rows}
      selected={view.area}
      onSelect={(area) => go({ area, work: null })}
      foot={
        <>
          {m.sources.dataOf(f.date(scene.date))} ·{' '}
          <button type="button" className={css.link} onClick={onSources}>
            {m.sources.count(sources)}
          </button>
        </>
      }
    />
  );
}
