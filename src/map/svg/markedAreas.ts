import type { BaseLook } from './base';
import { group, svg, type SvgElement } from './element';
import type { Strokes } from '../strokes';

interface MarkLook extends Pick<BaseLook, 'prefix' | 'ink'> {
  readonly strokes: Pick<Strokes, 'hover' | 'select'>;
}

/** The outlines of the chosen area and the one under the pointer, as style.ts has them: halos below, lines above. */
export function markedAreas(
  { prefix, ink, strokes }: MarkLook,
  { areas }: { readonly areas: readonly { readonly id: string }[] },
  { selected, hovered }: { readonly selected: string | null; readonly hovered: string | null },
): SvgElement {
  const widths = new Map([
    [hovered, strokes.hover],
    [selected, strokes.select],
  ]);
  const marked = areas.flatMap(({ id }) => {
    const width = widths.get(id);
    return width === undefined ? [] : [{ href: `#${prefix}-${id}`, fill: 'none', width }];
  });
  const drawn = (stroke: string, factor: number): SvgElement[] =>
    marked.map(({ width, ...shape }) => svg('use', { ...shape, stroke, 'stroke-width': width * factor }));
  return group({ 'data-marked': '' }, [...drawn(ink('halo'), 2), ...drawn(ink('select'), 1)]);
}
