import type { Mark } from '../marks';
import { clusterGlyph, discGlyph } from './discGlyph';
import type { SvgElement } from './element';
import type { Ink } from './ink';

/** A mark around (0, 0). */
export function markGlyph(mark: Mark, stroke: number, ink: Ink): SvgElement[] {
  if (mark.kind === 'cluster') return clusterGlyph(mark.radius, mark.count, ink);
  const { radius, disc } = mark;
  const { stage, sector, unpublished } = disc;
  return discGlyph({ radius, stage, sector, unpublished, stroke }, ink);
}
