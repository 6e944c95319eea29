import type { Choropleth } from '../domain/choropleth';
import { fillHex, inkOn } from './colour';
import { luminance } from './oklab';
import { isFlat } from './paint';
import type { Palette } from './palette';

/** Stray light of a meeting room by day, a fifth of white, on top of the 0.05 of WCAG's formula. */
const STRAY = 0.25;

function isReadWashedOut(ink: string, ground: string): boolean {
  const [a, b] = [luminance(ink) + STRAY, luminance(ground) + STRAY];
  return Math.max(a, b) >= 3 * Math.min(a, b);
}

/**
 * On a flat colour, black or white without a halo; on land and patterns, ordinary ink with one.
 * @param isWashed on the wall of a bright room: there the middle colours, too, need the halo
 */
export function insideInk(
  { figures }: Pick<Choropleth, 'figures'>,
  palette: Palette,
  isWashed = false,
): (areaId: string) => string | null {
  const inks = new Map<string, string>();
  for (const { area, fill } of figures) {
    const ground = fillHex(fill, palette);
    const ink = inkOn(ground);
    if (isFlat(fill) && (!isWashed || isReadWashedOut(ink, ground))) inks.set(area.id, ink);
  }
  return (areaId) => inks.get(areaId) ?? null;
}
