import type { PlacedLabel } from '../labels';
import { baselines, labelFont, type LabelRole } from '../labelType';
import type { ColourToken } from '../palette';
import type { MapSize } from '../picture';
import { svg, type SvgElement } from './element';
import type { Ink } from './ink';

/** Outside its area a label has ordinary ink and a halo. */
const OUTSIDE: Record<
  LabelRole,
  { readonly ink: ColourToken; readonly halo: ColourToken; readonly wide: number }
> = {
  name: { ink: 'ink', halo: 'halo', wide: 4 },
  detail: { ink: 'ink-2', halo: 'halo', wide: 4 },
  place: { ink: 'ink-2', halo: 'halo', wide: 4 },
  sea: { ink: 'sea-ink', halo: 'sea', wide: 3 },
};

/**
 * A label where it was placed, with its leader.
 * @param inside ink of the colour below when the label stands in its area; null: outside, with a halo
 */
export function labelGlyph(
  label: Pick<PlacedLabel, 'box' | 'block' | 'align' | 'leader'>,
  size: MapSize,
  inside: string | null,
  ink: Ink,
): SvgElement[] {
  const { box, block, align, leader } = label;
  const x = align === 'start' ? box.left : align === 'end' ? box.right : (box.left + box.right) / 2;
  const below = baselines(block, size);
  return [
    ...(leader ? leaderLine(leader, ink) : []),
    ...block.lines.map(({ text, role }, index) => {
      const font = labelFont(role, size);
      const { halo, wide, ...outside } = OUTSIDE[role];
      return svg(
        'text',
        {
          x,
          y: box.top + (below[index] ?? 0),
          'font-size': font.size,
          'font-weight': font.weight === 650 ? 650 : undefined,
          'font-style': font.italic ? 'italic' : undefined,
          'text-anchor': align === 'start' ? undefined : align,
          fill: inside ?? ink(outside.ink),
          ...(inside === null && {
            stroke: ink(halo),
            'stroke-width': wide,
            'stroke-linejoin': 'round',
            'paint-order': 'stroke',
          }),
        },
        [text],
      );
    }),
  ];
}

function leaderLine([from, to]: NonNullable<PlacedLabel['leader']>, ink: Ink): SvgElement[] {
  const d = `M${from.join(' ')} ${to.join(' ')}`;
  return [
    svg('path', { d, fill: 'none', stroke: ink('halo'), 'stroke-width': 3, 'stroke-opacity': 0.7 }),
    svg('path', { d, fill: 'none', stroke: ink('ink'), 'stroke-width': 1 }),
    svg('circle', { cx: to[0], cy: to[1], r: 2.5, fill: ink('ink'), stroke: ink('halo'), 'stroke-width': 1 }),
  ];
}
