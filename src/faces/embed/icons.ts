import { svg, type SvgElement } from '../../map/svg/element';

/** A magnifying glass. */
export const SEARCH = 'M4 10.5a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0M15.5 15.5l5 5';

/** A line icon of 24 px in the colour of the text around it, by its path. */
export function icon(d: string): SvgElement {
  return svg('svg', { width: 24, height: 24, viewBox: '0 0 24 24', 'aria-hidden': 'true' }, [
    svg('path', {
      d,
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': 1.8,
      'stroke-linecap': 'round',
    }),
  ]);
}
