import type { Choropleth, Fill } from '../../domain/choropleth';
import { patternOf } from '../paint';
import { PATTERN_NAMES } from '../patterns';
import type { Strokes } from '../strokes';
import { group, svg, type SvgElement } from './element';
import { transformOf, type Placement } from './grid';
import type { Ink } from './ink';
import { markedAreas } from './markedAreas';
import type { Outlines } from './outlines';
import { patternDefs, patternFill } from './patternDefs';

export interface BaseLook {
  readonly ink: Ink;
  /** A flat fill as a colour; for a pattern, the ground under its marks. */
  readonly colour: (fill: Fill) => string;
  readonly strokes: Strokes;
  /** Starts the ids, which must be one of a kind on the page. */
  readonly prefix: string;
  readonly placement: Placement;
  /** 1, or 1.6 on the projector. */
  readonly patternSize: number;
  readonly selectedArea: string | null;
}

/** Widths of strokes are those of the screen, however the group is scaled. */
const FIXED = { 'vector-effect': 'non-scaling-stroke', 'stroke-linejoin': 'round' };

/**
 * The areas and their surroundings, as MapLibre's layers stand one above another (style.ts). Each outline stands once in
 * the markup and is used for its colour, its pattern and its lines.
 */
export function baseOf(outlines: Outlines, choropleth: Choropleth, look: BaseLook): SvgElement[] {
  return [
    basePatterns(look),
    shapeDefs(outlines, look.prefix),
    paintedBase(outlines, choropleth, look, [
      markedAreas(look, outlines, { selected: look.selectedArea, hovered: null }),
    ]),
  ];
}

/** The patterns in the size they have on the screen at this placement. */
export function basePatterns({ prefix, ink, patternSize, placement }: BaseLook): SvgElement {
  return patternDefs(PATTERN_NAMES, { prefix, ink, factor: patternSize / placement.scale });
}

/** Every outline, to be used by its id: nothing here depends on the camera, the colours or the theme. */
export function shapeDefs({ areas, land, far, lakes, lines }: Outlines, prefix: string): SvgElement {
  const shape = (id: string, d: string): SvgElement =>
    svg('path', { id: `${prefix}-${id}`, d, ...FIXED, ...(lines && { 'stroke-linecap': 'round' }) });
  return svg('defs', {}, [
    group(
      { id: `${prefix}-areas` },
      areas.map(({ id, d }) => shape(id, d)),
    ),
    ...Object.entries({ land, far, lakes, ...lines }).flatMap(([id, d]) => (d === '' ? [] : [shape(id, d)])),
  ]);
}

/**
 * The group that the camera moves: colours, patterns and lines of the outlines in `shapeDefs`.
 * @param above what stands above them and moves with them
 */
export function paintedBase(
  outlines: Outlines,
  choropleth: Choropleth,
  look: BaseLook,
  above: readonly SvgElement[],
): SvgElement {
  const { ink, strokes, prefix, placement } = look;
  const { level } = choropleth;
  const drawn = new Set(outlines.areas.map(({ id }) => id));
  const figures = choropleth.figures.filter(({ area }) => drawn.has(area.id));
  const shape = (id: string, attributes: SvgElement['attributes']): SvgElement =>
    svg('use', { href: `#${prefix}-${id}`, ...attributes });
  const line = (token: Parameters<Ink>[0], width: number) => ({
    fill: 'none',
    stroke: ink(token),
    'stroke-width': width,
  });
  const own = outlines.lines;
  const edge = 2 * strokes.coast + (level === 'municipality' ? strokes.area : 0);
  const some = (d: string | undefined, element: SvgElement): SvgElement[] => (d ? [element] : []);

  return group({ 'data-base': '', transform: transformOf(placement) }, [
    ...some(outlines.far, shape('far', { fill: ink('land-far') })),
    // What the shapes themselves leave of these strokes is the outer edge.
    ...(own ? [] : some(outlines.land, shape('land', line('coast', edge)))),
    ...some(outlines.land, shape('land', { fill: ink('land') })),
    ...(own ? [] : [shape('areas', line('coast', edge))]),
    ...figures.map(({ area, fill }) => shape(area.id, { 'data-area': area.id, fill: look.colour(fill) })),
    ...figures.flatMap(({ area, fill }) => {
      const pattern = patternOf(fill);
      return pattern === null
        ? []
        : [shape(area.id, { 'data-pattern': area.id, fill: patternFill(prefix, pattern) })];
    }),
    ...some(outlines.lakes, shape('lakes', { fill: ink('lake') })),
    ...(own && level !== 'province' ? some(own.border, shape('border', line('border', strokes.area))) : []),
    ...(own ? some(own.province, shape('province', line('border', strokes.province))) : []),
    ...(own ? some(own.coast, shape('coast', line('coast', strokes.coast))) : []),
    ...(!own && level === 'municipality' ? [shape('areas', line('border', strokes.area))] : []),
    ...figures.flatMap(({ area: { id } }) =>
      choropleth.outlined.has(id) && !choropleth.picked?.has(id)
        ? [shape(id, line('member-line', strokes.member))]
        : [],
    ),
    ...figures.flatMap(({ area: { id } }) =>
      choropleth.picked?.has(id) ? [shape(id, line('member-line', strokes.select))] : [],
    ),
    ...above,
  ]);
}
