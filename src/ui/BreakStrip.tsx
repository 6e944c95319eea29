import { useLayoutEffect, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import css from './BreakStrip.module.css';

export interface StripDot {
  readonly id: string;
  /** Share of the axis, 0..1. */
  readonly at: number;
  /** A CSS colour. */
  readonly fill: string;
}

export interface StripBreak {
  /** Share of the axis, 0..1. */
  readonly at: number;
  /** "Límite 2". */
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** The value in words. */
  readonly text: string;
}

/** So many steps up (or down, where negative), or to an end of its room. */
export type StripMove = number | 'least' | 'most';

interface BreakStripProps {
  /** Name of the picture. */
  readonly label: string;
  readonly dots: readonly StripDot[];
  /** The dot under the hand or chosen, with its name. */
  readonly marked: { readonly id: string; readonly name: string } | null;
  /** Colours of the classes, low to high: one more than `breaks`. */
  readonly fills: readonly string[];
  readonly breaks: readonly StripBreak[];
  /** Written under the ends of the axis. */
  readonly ends: readonly [low: string, high: string];
  /** A break is dragged to a share of the axis. */
  readonly onDrag: (index: number, share: number) => void;
  readonly onStep: (index: number, move: StripMove) => void;
}

const HEIGHT = 52;
const BAND = 14;
const COLUMNS = 32;
const LARGE_STEP = 10;
const MOVES: Readonly<Record<string, StripMove>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -LARGE_STEP,
  PageUp: LARGE_STEP,
  Home: 'least',
  End: 'most',
};

const percent = (share: number) => `${Math.round(share * 1e4) / 100}%`;

/** Dots one above the other where they would overlap, closer where many would. */
function stacked(dots: readonly StripDot[]): readonly (StripDot & { readonly above: number })[] {
  const heights = new Map<number, number>();
  const placed = dots.map((dot) => {
    const column = Math.round(dot.at * COLUMNS);
    const below = heights.get(column) ?? 0;
    heights.set(column, below + 1);
    return { ...dot, above: below };
  });
  const gap = Math.min(7.5, (HEIGHT - 10) / Math.max(1, ...heights.values()));
  return placed.map((dot) => ({ ...dot, above: dot.above * gap }));
}

/** Every value as a dot over its class, and the breaks between the classes as handles: by pointer or by keys. */
export function BreakStrip(props: BreakStripProps) {
  const { label, dots, marked, fills, breaks, ends, onDrag, onStep } = props;
  const axis = useRef<HTMLDivElement>(null);
  const placed = stacked(dots);
  const chosen = placed.find(({ id }) => id === marked?.id);
  const edges = [0, ...breaks.map(({ at }) => at), 1];
  return (
    <div role="group" aria-label={label}>
      <div ref={axis} className={css.axis}>
        <svg aria-hidden="true" focusable="false" className={css.picture} height={HEIGHT + BAND}>
          {fills.map((fill, i) => (
            <rect
              // A class is known by its place alone.
              // oxlint-disable-next-line react/no-array-index-key
              key={i}
              x={percent(edges[i] ?? 0)}
              y={HEIGHT}
              width={percent((edges[i + 1] ?? 1) - (edges[i] ?? 0))}
              height={BAND}
              fill={fill}
            />
          ))}
          <rect className={css.band} x="0" y={HEIGHT} width="100%" height={BAND} />
          {placed.map(({ id, at, above, fill }) => (
            <circle
              key={id}
              cx={percent(at)}
              cy={HEIGHT - 6 - above}
              r="3.5"
              fill={fill}
              className={css.dot}
            />
          ))}
          {chosen && (
            <circle
              cx={percent(chosen.at)}
              cy={HEIGHT - 6 - chosen.above}
              r="5.5"
              fill={chosen.fill}
              className={css.chosen}
            />
          )}
        </svg>
        {chosen && marked && <Name at={chosen.at} name={marked.name} />}
        {breaks.map((each, index) => (
          <Handle
            key={each.label}
            of={each}
            onKey={(move) => onStep(index, move)}
            onDrag={(clientX) => {
              const box = axis.current?.getBoundingClientRect();
              if (box) onDrag(index, (clientX - box.left) / box.width);
            }}
          />
        ))}
      </div>
      <p className={css.ends} aria-hidden="true">
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </p>
    </div>
  );
}

/** Keeps `--at` on an element; by script, since the page's policy allows no style attributes. */
function usePlace(at: number) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    element.current?.style.setProperty('--at', percent(at));
  }, [at]);
  return element;
}

function Name({ at, name }: { readonly at: number; readonly name: string }) {
  return (
    <div ref={usePlace(at)} className={css.name} data-side={at > 0.5 ? 'before' : 'after'} aria-hidden="true">
      {name}
    </div>
  );
}

interface HandleProps {
  readonly of: StripBreak;
  readonly onDrag: (clientX: number) => void;
  readonly onKey: (move: StripMove) => void;
}

function Handle({ of, onDrag, onKey }: HandleProps) {
  const element = usePlace(of.at);
  return (
    <div
      ref={element}
      role="slider"
      tabIndex={0}
      className={css.handle}
      aria-label={of.label}
      aria-valuemin={of.least}
      aria-valuemax={of.most}
      aria-valuenow={of.value}
      aria-valuetext={of.text}
      onKeyDown={(event: KeyboardEvent) => {
        const move = MOVES[event.key];
        if (move === undefined) return;
        event.preventDefault();
        onKey(move);
      }}
      onPointerDown={(event: PointerEvent) => {
        if (event.button === 0) event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event: PointerEvent) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) onDrag(event.clientX);
      }}
    />
  );
}
