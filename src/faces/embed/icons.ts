import { svg, type SvgElement } from '../../map/svg/element';

const PATHS = {
  search: 'M4 10.5a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0M15.5 15.5l5 5',
  zoomIn: 'M12 5v14M5 12h14',
  zoomOut: 'M5 12h14',
  home: 'M4 11.5 12 4.5l8 7M6.5 10v9h11v-9',
  close: 'M6 6l12 12M18 6 6 18',
} as const;

export type EmbedIcon = keyof typeof PATHS;

/** A line icon of 24 px in the colour of the text around it. */
export function icon(name: EmbedIcon): SvgElement {
  return svg('svg', { width: 24, height: 24, viewBox: '0 0 24 24', 'aria-hidden': 'true' }, [
    svg('path', {
      d: PATHS[name],
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': 1.8,
      'stroke-linecap': 'round',
    }),
  ]);
}
