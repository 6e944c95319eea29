import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import css from './DateSlider.module.css';

export interface DateStop {
  /** ISO date. */
  readonly value: string;
  /** The date as people write it. */
  readonly label: string;
  /** Place on the axis, 0..1. */
  readonly at: number;
}

/** One kind of mark, named at the left, so that no mark needs a colour or a key. */
export interface DateLane {
  readonly id: string;
  readonly name: string;
  readonly shape: 'circle' | 'triangle' | 'square' | 'diamond';
  readonly marks: readonly { readonly id: string; readonly at: number; readonly title: string }[];
}

interface DateSliderProps {
  /** Dates a handle can rest on, ascending; at least two. */
  readonly stops: readonly DateStop[];
  readonly lanes: readonly DateLane[];
  /** The dates of the handles, which may lie between two stops: such a handle stands where its date is. */
  readonly from: DateStop;
  readonly to: DateStop;
  readonly fromLabel: string;
  readonly toLabel: string;
  readonly onFrom: (date: string) => void;
  readonly onTo: (date: string) => void;
}

const SHAPES: Readonly<Record<DateLane['shape'], string>> = {
  circle: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z',
  triangle: 'M-4 -4.5L5 0L-4 4.5Z',
  square: 'M-4 -4H4V4H-4Z',
  diamond: 'M0 -5L5 0L0 5L-5 0Z',
};

const percent = (at: number): string => `${Math.round(at * 1e4) / 100}%`;

/** Two handles on a time axis; they snap to the given dates, by pointer and by keyboard, and never cross. */
export function DateSlider(props: DateSliderProps) {
  const { stops, lanes, from, to, fromLabel, toLabel, onFrom, onTo } = props;
  const track = useRef<HTMLDivElement>(null);
  const last = stops.length - 1;
  // Of a date between two stops: the stop before it, from which the handle goes on.
  const indexOf = (date: DateStop) =>
    Math.max(
      0,
      stops.findLastIndex(({ value }) => value <= date.value),
    );
  const [low, high] = [indexOf(from), indexOf(to)];

  const handle = (which: 'from' | 'to') => {
    const [index, min, max] =
      which === 'from' ? [low, 0, Math.max(0, high - 1)] : [high, Math.min(last, low + 1), last];
    const date = which === 'from' ? from : to;
    const back = stops[index] && stops[index].value < date.value ? index : index - 1;
    const move = (next: number) => {
      const target = stops[Math.min(max, Math.max(min, next))];
      if (target && target.value !== date.value) {
        (which === 'from' ? onFrom : onTo)(target.value);
      }
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const next = {
        ArrowLeft: back,
        ArrowDown: back,
        ArrowRight: index + 1,
        ArrowUp: index + 1,
        Home: min,
        End: max,
      }[event.key];
      if (next === undefined) return;
      event.preventDefault();
      move(next);
    };
    const onPointerMove = (event: PointerEvent) => {
      const box = track.current?.getBoundingClientRect();
      if (!box || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
      const at = (event.clientX - box.left) / box.width;
      const gaps = stops.map((each) => Math.abs(each.at - at));
      move(gaps.indexOf(Math.min(...gaps)));
    };
    return (
      <div
        key={which}
        role="slider"
        tabIndex={0}
        className={css.handle}
        aria-label={which === 'from' ? fromLabel : toLabel}
        aria-valuemin={min}
        aria-valuemax={max}
        aria-valuenow={index}
        aria-valuetext={date.label}
        ref={(element) => element?.style.setProperty('--at', percent(date.at))}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          event.currentTarget.focus();
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={onPointerMove}
      />
    );
  };
  const [start, end] = [percent(from.at), percent(to.at)];
  return (
    <div className={css.slider}>
      <div className={css.ends}>
        <span>
          {fromLabel} <strong>{from.label}</strong>
        </span>
        <span>
          {toLabel} <strong>{to.label}</strong>
        </span>
      </div>
      <div ref={track} className={css.track}>
        <svg aria-hidden="true" focusable="false" className={css.line}>
          <line className={css.whole} x1="0" x2="100%" y1="18" y2="18" />
          <line className={css.chosen} x1={start} x2={end} y1="18" y2="18" />
          {stops.map(({ value, at }) => (
            <line key={value} className={css.whole} x1={percent(at)} x2={percent(at)} y1="26" y2="33" />
          ))}
        </svg>
        {handle('from')}
        {handle('to')}
      </div>
      {lanes.map(({ id, name, shape, marks }) => (
        <div key={id} className={css.lane} aria-hidden="true">
          <span className={css.name}>{name}</span>
          <svg className={css.marks} focusable="false">
            {marks.map((mark) => (
              <svg key={mark.id} x={percent(mark.at)} y="10" overflow="visible">
                <path className={css.mark} d={SHAPES[shape]}>
                  <title>{mark.title}</title>
                </path>
              </svg>
            ))}
          </svg>
        </div>
      ))}
    </div>
  );
}
