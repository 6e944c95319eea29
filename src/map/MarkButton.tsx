import type { KeyboardEvent } from 'react';
import { Drawn } from './Drawn';
import css from './map.module.css';
import type { Point } from './screen';
import type { SvgElement } from './svg/element';

interface MarkButtonProps {
  readonly id: string;
  readonly at: Point;
  /** Of what is drawn, in pixels. */
  readonly radius: number;
  /** Of what can be pressed, at least. */
  readonly hit: number;
  readonly selected: boolean;
  readonly label: string;
  /** Around (0, 0). */
  readonly glyph: readonly SvgElement[];
  readonly onPress: () => void;
}

/** A mark on the map that can be pressed, by hand and by key. */
export function MarkButton({ id, at, radius, hit, selected, label, glyph, onPress }: MarkButtonProps) {
  const pressByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.stopPropagation();
    onPress();
  };
  return (
    <g
      className={css.mark}
      data-mark={id}
      transform={`translate(${at[0]} ${at[1]})`}
      role="button"
      tabIndex={0}
      aria-label={label}
      aria-pressed={selected}
      onClick={onPress}
      onKeyDown={pressByKey}
    >
      <circle className={css.hit} r={Math.max(hit, radius)} />
      <circle className={css.focusOut} r={radius + 7} />
      <circle className={css.focusIn} r={radius + 5} />
      <Drawn of={glyph} />
      {selected && <circle className={css.chosen} r={radius + 4} />}
    </g>
  );
}
