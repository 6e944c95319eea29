import type { Fill } from '../../domain/choropleth';
import { fillCss } from '../../map/colour';
import type { SwatchProps } from '../../ui/Swatch';

/** How an area looks on the map, for the legend and the list. */
export function areaSwatch(fill: Fill): SwatchProps {
  switch (fill.kind) {
    case 'ramp':
      return { fill: fillCss(fill) };
    case 'pattern':
      return { pattern: fill.pattern };
    case 'cross':
      return { fill: fillCss(fill), ...(fill.pattern && { pattern: fill.pattern }) };
    case 'land':
      return { pattern: 'land' };
  }
}
