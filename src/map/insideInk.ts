import type { Choropleth } from '../domain/choropleth';
import { fillHex, inkOn } from './colour';
import { isFlat } from './paint';
import type { Palette } from './palette';

/** On a flat colour, black or white without a halo; on land and patterns, ordinary ink with one. */
export function insideInk(choropleth: Choropleth, palette: Palette): (areaId: string) => string | null {
  const inks = new Map(
    choropleth.figures.map(({ area, fill }) => [
      area.id,
      isFlat(fill) ? inkOn(fillHex(fill, palette)) : null,
    ]),
  );
  return (areaId) => inks.get(areaId) ?? null;
}
