import { isIsoDate, type IsoDate } from '../../../domain/dates';
import { allSteps } from '../../../domain/past';
import type { Scene } from '../../../domain/scene';
import {
  MARK_KINDS,
  sourceDates,
  timeline,
  type MarkKind,
  type TimelineMark,
} from '../../../domain/timeline';
import type { Go } from '../../../domain/view';
import { changesWords } from '../../../text/changesWords';
import { inWords } from '../../../text/format';
import type { Language } from '../../../text/language';
import { Button } from '../../../ui/Button';
import { DateSlider, type DateLane } from '../../../ui/DateSlider';
import css from './timeline.module.css';

interface TimelineProps {
  readonly scene: Scene;
  readonly language: Language;
  readonly go: Go;
  readonly since: IsoDate;
  /** The marks under the axis, where there is room for them. */
  readonly lanes: boolean;
}

const SHAPES = {
  announcement: 'circle',
  start: 'triangle',
  finish: 'square',
  total: 'diamond',
} as const satisfies Record<MarkKind, DateLane['shape']>;

/** The time axis with two handles, and the same marks as a list for those who do not see it. */
export function Timeline({ scene, language, go, since, lanes }: TimelineProps) {
  const { m, f, lang } = language;
  const { atlas, date } = scene;
  const words = changesWords[lang];
  const marks = timeline(atlas.facts, allSteps(atlas), atlas.newest);
  const dates = sourceDates(marks, atlas.newest);
  const first = Date.parse(dates[0] ?? atlas.newest);
  const span = Math.max(1, Date.parse(atlas.newest) - first);
  const at = (day: IsoDate) => Math.min(1, Math.max(0, (Date.parse(day) - first) / span));
  const stop = (day: IsoDate) => ({ value: day, label: f.date(day), at: at(day) });
  const text = ({ date: day, name, step }: TimelineMark) =>
    `${f.date(day)}: ${
      name?.[lang] ??
      words.totalOn(step?.total.total ? inWords(f.money(step.total.total)) : m.unpublished, step?.works ?? 0)
    }`;
  return (
    <section className={css.timeline} aria-label={words.title}>
      <div className={css.head}>
        <h2 className={css.title}>
          {words.title} <span className={css.light}>{words.snap}</span>
        </h2>
        <Button kind="quiet" icon="close" onClick={() => go({ since: null })}>
          {words.close}
        </Button>
      </div>
      <DateSlider
        stops={dates.map(stop)}
        lanes={
          lanes
            ? MARK_KINDS.map((kind) => ({
                id: kind,
                name: words.lanes[kind],
                shape: SHAPES[kind],
                marks: marks
                  .filter((mark) => mark.kind === kind)
                  .map((mark) => ({ id: mark.id, at: at(mark.date), title: text(mark) })),
              }))
            : []
        }
        from={stop(since)}
        to={stop(date)}
        fromLabel={words.from}
        toLabel={words.to}
        onFrom={(day) => {
          if (isIsoDate(day)) go({ since: day }, { replace: true });
        }}
        onTo={(day) => {
          if (isIsoDate(day)) go({ asof: day === atlas.newest ? null : day }, { replace: true });
        }}
      />
      <ul className="visually-hidden">
        {marks.map((mark) => (
          <li key={mark.id}>
            {words.mark[mark.kind]}, {text(mark)}
          </li>
        ))}
      </ul>
    </section>
  );
}
