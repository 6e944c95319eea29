import type { Work } from '../../domain/work';
import type { Strokes } from '../strokes';
import { group, svg, type SvgElement } from './element';
import { gridPoint, type Grid } from './grid';
import { gridPath } from './gridPath';
import type { Ink } from './ink';

/** The traced lines and outlines of works, ink on a halo, in steps of the grid. */
export function tracesOf(works: readonly Work[], grid: Grid, strokes: Strokes, ink: Ink): SvgElement {
  const toGrid = gridPoint(grid);
  const d = works.map(({ shape }) => gridPath(shape, toGrid)).join('');
  const line = (stroke: string, width: number): SvgElement =>
    svg('path', {
      d,
      fill: 'none',
      stroke,
      'stroke-width': width,
      'stroke-linejoin': 'round',
      'stroke-linecap': 'round',
      'vector-effect': 'non-scaling-stroke',
    });
  return group(
    { 'data-traces': '' },
    d === '' ? [] : [line(ink('halo'), strokes.trace * 2), line(ink('disc-ink'), strokes.trace)],
  );
}
