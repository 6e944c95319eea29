import type { Level } from '../domain/area';
import type { MapSize } from './picture';
import type { Palette } from './palette';

/** Widths in CSS pixels. */
export interface Strokes {
  readonly area: number;
  readonly province: number;
  readonly coast: number;
  readonly member: number;
  readonly hover: number;
  readonly select: number;
  /** A traced work; its halo is twice as wide. */
  readonly trace: number;
}

/** Phones draw finer selections, islands bolder ones (the look's README, "Tokens"). */
export function strokesFor(palette: Palette, level: Level, size: MapSize): Strokes {
  const select =
    size === 'phone'
      ? 1.75
      : level === 'island' && size === 'desktop'
        ? palette['stroke-select-islands']
        : palette['stroke-select'];
  return {
    area: palette['stroke-area'],
    province: palette['stroke-area'] * 1.6,
    coast: palette['stroke-coast'],
    member: palette['stroke-member'],
    hover: Math.max(palette['stroke-member'] + 0.5, 1.75),
    select,
    trace: size === 'projector' ? 4 : 2.5,
  };
}
