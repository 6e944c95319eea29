import { ringIsToScale, ringRadius, standsAt, type Mark } from '../marks';
import type { Projection } from '../projection';
import type { Point } from '../screen';
import { group, svg, type SvgElement } from './element';
import type { Ink } from './ink';

/** What lies under a circle and the labels: how far the site may be from it, and the islands that share the work. */
export function markGround(mark: Mark, projection: Projection, zoom: number, ink: Ink): SvgElement[] {
  if (mark.kind !== 'work') return [];
  const at = standsAt(mark, projection);
  const ring = ringRadius(mark, zoom);
  const spread = mark.offset[0] !== 0 || mark.offset[1] !== 0;
  const ends = spread ? mark.disc.ends.map((end) => projection.toScreen(end)) : [];
  return [
    ...(ring === null
      ? []
      : distanceRing(ringIsToScale(mark, ring) ? projection.toScreen(mark.disc.anchor) : at, ring, ink)),
    ...ends.map((end) => spoke(at, end, ink)),
  ];
}

function distanceRing([cx, cy]: Point, r: number, ink: Ink): SvgElement[] {
  const circle = { cx, cy, r, fill: 'none' };
  return [
    svg('circle', { ...circle, stroke: ink('halo'), 'stroke-width': 4, 'stroke-opacity': 0.6 }),
    svg('circle', {
      ...circle,
      stroke: ink('disc-ink'),
      'stroke-width': 1.5,
      'stroke-dasharray': '2.5 3',
    }),
  ];
}

function spoke(from: Point, [x, y]: Point, ink: Ink): SvgElement {
  const d = `M${from[0]} ${from[1]} ${x} ${y}`;
  return group({}, [
    svg('path', { d, fill: 'none', stroke: ink('halo'), 'stroke-width': 5 }),
    svg('path', { d, fill: 'none', stroke: ink('disc-ink'), 'stroke-width': 2 }),
    svg('circle', { cx: x, cy: y, r: 5, fill: ink('disc-ink'), stroke: ink('halo'), 'stroke-width': 1.75 }),
  ]);
}
