import type { Choropleth, Fill, PatternName } from '../domain/choropleth';
import { fillHex } from './colour';
import type { Palette } from './palette';

/** The marks over a fill's flat colour, if there are any. */
export function patternOf(fill: Fill): PatternName | null {
  return fill.kind === 'pattern' || fill.kind === 'cross' ? fill.pattern : null;
}

/** A flat colour that is part of a scale: what stands on it is written in black or white, without a halo. */
export const isFlat = (fill: Fill): boolean =>
  fill.kind === 'ramp' || (fill.kind === 'cross' && fill.pattern === null);

/** How one area is painted: MapLibre's feature-state, and what a plain SVG needs. */
export interface AreaPaint {
  /** `#rrggbb`, under the pattern if there is one. */
  readonly fill: string;
  readonly pattern: PatternName | 'none';
  /** With the strong outline, as the members of the roundtable have it. */
  readonly member: boolean;
  /** With the outline of a chosen area. */
  readonly picked: boolean;
}

/** The choropleth as paint, by area id; the last pure stop before a polygon has a colour. */
export function paintAreas(choropleth: Choropleth, palette: Palette): Map<string, AreaPaint> {
  return new Map(
    choropleth.figures.map(({ area, fill }) => [
      area.id,
      {
        fill: fillHex(fill, palette),
        pattern: patternOf(fill) ?? 'none',
        member: choropleth.outlined.has(area.id),
        picked: choropleth.picked?.has(area.id) ?? false,
      },
    ]),
  );
}
