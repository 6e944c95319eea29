import { inWords } from '../../text/format';
import type { Language } from '../../text/language';
import { Strip } from '../../ui/Strip';
import { StripLine } from '../../ui/StripLine';
import type { Scene } from '../../domain/scene';
import { reconciliationsUntil } from '../../domain/past';
import { stripPoints } from './stripPoints';
import css from './explore.module.css';

interface ChangesStripProps {
  readonly scene: Scene;
  readonly language: Language;
  /** In one line, where the window is low or narrow. */
  readonly oneLine: boolean;
  readonly onCompare: () => void;
}

/** The newest announced total that its own day's works do not reach, in words. */
function gapText(scene: Scene, { m, f }: Language): string | null {
  const gap = reconciliationsUntil(scene).findLast(({ difference }) => difference !== null && difference > 0);
  if (!gap?.sum.total || gap.difference === null) return null;
  return m.strip.gapShort(
    f.date(gap.date),
    inWords(f.millions(gap.announced)),
    inWords(f.millions(gap.sum.total)),
    f.millions({ kind: 'exact', value: gap.difference }).figure,
  );
}

/** From what was announced to what is known on the view's day; the announced totals stand beside, outside the sum. */
export function ChangesStrip({ scene, language, oneLine, onCompare }: ChangesStripProps) {
  const { m } = language;
  const points = stripPoints(scene, language);
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return null;
  const gap = gapText(scene, language);
  const changes = Math.max(0, points.length - 2);
  if (oneLine) {
    return (
      <StripLine
        label={m.strip.region}
        parts={[
          { id: 'start', words: <Point when={first.when} figure={first.figure} /> },
          ...(last === first
            ? []
            : [
                {
                  id: 'end',
                  words: <Point when={last.when} figure={`${last.figure} ${m.strip.unitShort}`} />,
                },
              ]),
        ]}
        action={
          <button type="button" className={css.link} onClick={onCompare}>
            {changes > 0 ? m.strip.seeChanges(changes) : m.strip.compare}
          </button>
        }
      />
    );
  }
  return (
    <Strip
      title={m.strip.heading}
      unit={m.strip.unit}
      remark={
        <>
          {gap}{' '}
          <button type="button" className={css.link} onClick={onCompare}>
            {m.strip.compare}
          </button>
        </>
      }
      points={points}
    />
  );
}

const Point = ({ when, figure }: { readonly when: string; readonly figure: string }) => (
  <>
    {when}: <strong>{figure}</strong>
  </>
);
