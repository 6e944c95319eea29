import type { IslandSign } from '../islandSigns';
import type { Projection } from '../projection';
import { svg, type SvgElement } from './element';
import type { Ink } from './ink';

const SIGN_RADIUS = 4;

/** A ring for an island too small to be seen; no colour of the data, since it says no figure. */
export function signGlyph(
  { id, at }: IslandSign,
  { toScreen }: Projection,
  selected: string | null,
  ink: Ink,
): SvgElement[] {
  const [cx, cy] = toScreen(at);
  const ring = (r: number, stroke: string, width: number) =>
    svg('circle', { cx, cy, r, fill: 'none', stroke, 'stroke-width': width });
  return id === selected
    ? [ring(SIGN_RADIUS + 2, ink('halo'), 5), ring(SIGN_RADIUS + 2, ink('select'), 3)]
    : [ring(SIGN_RADIUS, ink('halo'), 4), ring(SIGN_RADIUS, ink('ink-2'), 1.5)];
}
