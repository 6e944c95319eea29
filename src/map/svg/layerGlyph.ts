import type { Sector } from '../../domain/work';
import { SECTOR_ICONS } from '../sectorIcons';
import { svg, type SvgElement } from './element';
import type { Ink } from './ink';

/** Half the side of a layer's square, in pixels. */
export const LAYER_RADIUS = 11;

/**
 * A square in its layer's colour around (0, 0): no published work, which is round, and no candidate, which stands on its
 * corner, looks like it.
 * @param inside the sector of one work, or how many works it stands for
 */
export function layerGlyph(inside: Sector | number, colour: string, ink: Ink): SvgElement[] {
  const square = (r: number) => ({ x: -r, y: -r, width: 2 * r, height: 2 * r, rx: 3 });
  const scale = (LAYER_RADIUS * 1.45) / 24;
  const ground = [
    svg('rect', { ...square(LAYER_RADIUS + 2.5), fill: ink('halo') }),
    svg('rect', {
      ...square(LAYER_RADIUS),
      fill: `var(--layer-${colour})`,
      stroke: ink('disc-ink'),
      'stroke-width': 1.5,
    }),
  ];
  if (typeof inside === 'number')
    return [
      ...ground,
      svg('text', { class: 'layer-count', 'text-anchor': 'middle', y: 4.5, fill: '#ffffff' }, [
        inside > 999 ? `${Math.floor(inside / 1000)}k` : String(inside),
      ]),
    ];
  return [
    ...ground,
    svg('path', {
      d: SECTOR_ICONS[inside],
      transform: `scale(${Math.round(scale * 1000) / 1000}) translate(-12 -12)`,
      fill: 'none',
      stroke: '#ffffff',
      'stroke-width': 2.2,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
  ];
}
