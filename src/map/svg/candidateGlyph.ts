import type { Sector } from '../../domain/work';
import { SECTOR_ICONS } from '../sectorIcons';
import { svg, type SvgElement } from './element';
import type { Ink } from './ink';

/** A square on its corner with a dashed edge around (0, 0): no work looks like it. `radius` reaches to the corners. */
export function candidateGlyph(sector: Sector, radius: number, ink: Ink): SvgElement[] {
  const corners = (r: number): string => `M0 ${-r} ${r} 0 0 ${r} ${-r} 0Z`;
  const scale = (radius * 0.92) / 24;
  return [
    svg('path', { d: corners(radius + 2.5), fill: ink('halo') }),
    svg('path', {
      d: corners(radius),
      fill: ink('disc'),
      stroke: ink('disc-ink'),
      'stroke-width': 1.75,
      'stroke-dasharray': '4 2.5',
    }),
    svg('path', {
      d: SECTOR_ICONS[sector],
      transform: `scale(${Math.round(scale * 1000) / 1000}) translate(-12 -12)`,
      fill: 'none',
      stroke: ink('disc-ink'),
      'stroke-width': 2.4,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
  ];
}
