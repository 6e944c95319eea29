import type { Choropleth, Fill } from '../domain/choropleth';
import { fillHex } from './colour';
import type { Palette } from './palette';

export type PatternName = Extract<Fill, { kind: 'pattern' }>['pattern'];

/** How one area is painted: MapLibre's feature-state, and what a plain SVG needs. */
export interface AreaPaint {
  /** `#rrggbb`, under the pattern if there is one. */
  readonly fill: string;
  readonly pattern: PatternName | 'none';
  /** Outlined as one of the roundtable. */
  readonly member: boolean;
}

/** The choropleth as paint, by area id; the last pure stop before a polygon has a colour. */
export function paintAreas(choropleth: Choropleth, palette: Palette): Map<string, AreaPaint> {
  return new Map(
    choropleth.figures.map(({ area, fill }) => [
      area.id,
      {
        fill: fillHex(fill, palette),
        pattern: fill.kind === 'pattern' ? fill.pattern : 'none',
        member: area.member,
      },
    ]),
  );
}
