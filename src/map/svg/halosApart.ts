import type { Extent } from '../screen';
import { group, svg, type SvgElement } from './element';

/**
 * Labels over their halos instead of each with its own: a stroke round letters is letters once more to a PDF, which
 * would then hold every word twice; what goes through a filter is a picture there.
 * @param id of the filter, one of a kind on the page
 */
export function halosApart(
  labels: readonly SvgElement[],
  { width, height }: Extent,
  id: string,
): SvgElement[] {
  const halos = labels.filter(({ attributes }) => attributes['paint-order'] === 'stroke');
  if (halos.length === 0) return [...labels];
  const room = { x: 0, y: 0, width, height };
  return [
    svg('filter', { id, filterUnits: 'userSpaceOnUse', ...room }, [svg('feOffset', { dx: 0, dy: 0 })]),
    group({ filter: `url(#${id})`, 'aria-hidden': 'true' }, halos.map(haloOf)),
    ...labels.map((label) => (halos.includes(label) ? lettersOf(label) : label)),
  ];
}

const haloOf = ({ tag, attributes, children }: SvgElement): SvgElement =>
  svg(tag, { ...attributes, fill: attributes['stroke'], 'paint-order': undefined }, children);

const lettersOf = ({ tag, attributes, children }: SvgElement): SvgElement =>
  svg(
    tag,
    {
      ...attributes,
      stroke: undefined,
      'stroke-width': undefined,
      'stroke-linejoin': undefined,
      'paint-order': undefined,
    },
    children,
  );
