import type { Camera } from '../../domain/view';
import { fillHex } from '../colour';
import { insideInk } from '../insideInk';
import { layOut, type PictureShapes } from '../layout';
import type { LabelFont, Measure } from '../labelType';
import { standsAt } from '../marks';
import type { Palette } from '../palette';
import { PATTERN_NAMES, PROJECTOR_FACTOR } from '../patterns';
import type { MapPicture, MapSize } from '../picture';
import { metresPerPixel, projectionOf } from '../projection';
import { scaleBar } from '../scaleBar';
import type { Box, Extent } from '../screen';
import { strokesFor } from '../strokes';
import { baseOf } from './base';
import { group, svg, type SvgElement } from './element';
import { placementOf, transformOf, type Grid } from './grid';
import { fixedInk } from './ink';
import { halosApart } from './halosApart';
import { labelGlyph } from './labelGlyph';
import { linesOf } from './lines';
import { markGlyph } from './markGlyph';
import { markGround } from './markGround';
import { outlinesOf } from './outlines';
import { patternDefs } from './patternDefs';
import { sheetLegend, type SheetLegend } from './sheetLegend';
import { signGlyph } from './signGlyph';
import { tracesOf } from './tracesOf';
import { wrapped } from './wrapped';

/** A map alone, for whatever says the rest. */
export interface MapSheet {
  readonly picture: MapPicture;
  readonly shapes: PictureShapes;
  /** The sight, for a map of this extent. */
  readonly camera: (extent: Extent) => Camera;
  readonly size: MapSize;
  readonly palette: Palette;
  readonly measure: Measure;
  /** "5 km". */
  readonly distance: (metres: number) => string;
}

/** A map with everything it needs to stand alone: in a report, in a slide, on paper. */
export interface Sheet extends MapSheet {
  /** Of the whole sheet. The map takes what title, legend and foot leave; where they leave too little, the sheet grows. */
  readonly page: Extent;
  /** Image pixels for each pixel of `page`. */
  readonly scale: number;
  readonly title: string;
  readonly legend: SheetLegend;
  /** Below everything, a line each: day of the figures, sources, who drew the coast. */
  readonly foot: readonly string[];
}

const MARGIN = 32;
const TITLE: LabelFont = { size: 26, line: 34, weight: 650, italic: false };
const FOOT: LabelFont = { size: 14, line: 20, weight: 400, italic: false };
const SCALE_ROOM = 160;
/** Type of the scale bar: on the wall no smaller than anything else. */
const SCALE_TYPE: Readonly<Record<MapSize, number>> = { desktop: 14, phone: 14, projector: 24 };
/** A map lower than this shows nothing. */
const LEAST_MAP = 240;
/** Finer than a pixel, so that the file can be enlarged. */
const FINER = 1;
/** Ours where the reader has it installed, else what there is: a file carries no font. */
export const PICTURE_FONT = "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', sans-serif";

/** The sheet as one SVG file: fixed colours, nothing to load, type of the reader's own if ours is not at hand. */
export function pictureSvg(sheet: Sheet): SvgElement {
  const { page, scale, palette, measure, title, foot } = sheet;
  const ink = fixedInk(palette);
  const { width } = page;
  const inner = width - 2 * MARGIN;
  const headline = textLines(wrapped(title, inner, TITLE, measure), TITLE, ink('ink'));
  const mapTop = MARGIN + headline.height + 12;
  const legend = sheetLegend(sheet.legend, { width: inner, palette, measure, prefix: 'legend' });
  const sources = textLines(
    foot.flatMap((line) => wrapped(line, inner, FOOT, measure)),
    FOOT,
    ink('ink-2'),
  );
  const below = 24 + legend.height + 20 + sources.height + MARGIN - 8;
  const extent = { width: inner, height: Math.max(LEAST_MAP, page.height - mapTop - below) };
  const legendTop = mapTop + extent.height + 24;
  const footTop = legendTop + legend.height + 20;
  const height = mapTop + extent.height + below;
  const at = (y: number, children: readonly SvgElement[]): SvgElement =>
    group({ transform: `translate(${MARGIN} ${y})` }, children);
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: Math.round(width * scale),
      height: Math.round(height * scale),
      viewBox: `0 0 ${width} ${height}`,
      'font-family': PICTURE_FONT,
      role: 'img',
    },
    [
      svg('title', {}, [title]),
      svg('rect', { width, height, fill: ink('halo') }),
      patternDefs(PATTERN_NAMES, { prefix: 'legend', ink }),
      at(MARGIN, headline.drawn),
      at(mapTop, [mapOf(sheet, extent)]),
      at(legendTop, [legend.drawn]),
      at(footTop, sources.drawn),
    ],
  );
}

/**
 * The map alone as an SVG, for a page that says the rest itself; `prefix` must be one of a kind on the page. Each label
 * is there once for who copies it out of a PDF: halos lie below, apart, made a picture by a filter.
 */
export function mapSvg(sheet: MapSheet, extent: Extent, prefix: string): SvgElement {
  const { width, height } = extent;
  return svg(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, 'font-family': PICTURE_FONT, 'aria-hidden': 'true' },
    [mapOf(sheet, extent, prefix, (labels) => halosApart(labels, extent, `${prefix}-halos`))],
  );
}

/** The map itself, cut at its frame. */
function mapOf(
  sheet: MapSheet,
  extent: Extent,
  prefix = 'map',
  lettered: (labels: readonly SvgElement[]) => readonly SvgElement[] = (labels) => labels,
): SvgElement {
  const { picture, shapes, size, palette, measure, distance } = sheet;
  const camera = sheet.camera(extent);
  const { choropleth, areas, ground, works } = picture;
  const ink = fixedInk(palette);
  const grid: Grid = { zoom: camera.zoom + FINER, origin: [camera.lon, camera.lat] };
  const strokes = strokesFor(palette, choropleth.level, size);
  const placement = placementOf(grid, camera, extent);
  const projection = projectionOf(camera, extent);
  const scale = scaleBar(metresPerPixel(camera.lat, camera.zoom), SCALE_ROOM - 20);
  const covered: Box = {
    left: 0,
    top: extent.height - 38 - SCALE_TYPE[size],
    right: SCALE_ROOM + 24,
    bottom: extent.height,
  };
  const { marks, signs, labels } = layOut({
    picture,
    shapes,
    camera,
    extent,
    size,
    measure,
    covered: [covered],
  });
  const inside = insideInk(choropleth, palette);
  return svg('svg', { width: extent.width, height: extent.height, overflow: 'hidden' }, [
    svg('rect', { width: extent.width, height: extent.height, fill: ink('sea') }),
    ...baseOf(
      { ...outlinesOf(areas, choropleth.level, ground, grid), lines: linesOf(ground, grid) },
      choropleth,
      {
        ink,
        colour: (fill) => fillHex(fill, palette),
        strokes,
        prefix,
        placement,
        patternSize: size === 'projector' ? PROJECTOR_FACTOR : 1,
        selectedArea: picture.selectedArea,
      },
    ),
    group({ transform: transformOf(placement) }, [tracesOf(works, grid, strokes, ink)]),
    ...signs.flatMap((sign) => signGlyph(sign, projection, picture.selectedArea, ink)),
    ...marks.flatMap((mark) => markGround(mark, projection, camera.zoom, ink)),
    ...lettered([
      ...labels.flatMap((label) => labelGlyph(label, size, label.inside ? inside(label.id) : null, ink)),
      svg(
        'text',
        {
          x: 20,
          y: extent.height - 32,
          'font-size': SCALE_TYPE[size],
          fill: ink('ink'),
          stroke: ink('sea'),
          'stroke-width': 4,
          'stroke-linejoin': 'round',
          'paint-order': 'stroke',
        },
        [distance(scale.metres)],
      ),
    ]),
    ...marks.map((mark) =>
      group(
        { transform: `translate(${standsAt(mark, projection).join(' ')})` },
        markGlyph(mark, palette['stroke-disc'], ink),
      ),
    ),
    group(
      { transform: `translate(20 ${extent.height - 36})`, fill: 'none' },
      (['sea', 'ink'] as const).map((token) =>
        svg('path', {
          d: `M0 10v7h${scale.width}v-7`,
          stroke: ink(token),
          'stroke-width': token === 'sea' ? 4 : 1.5,
        }),
      ),
    ),
    svg('rect', {
      x: 0.5,
      y: 0.5,
      width: extent.width - 1,
      height: extent.height - 1,
      fill: 'none',
      stroke: ink('coast'),
    }),
  ]);
}

function textLines(
  lines: readonly string[],
  { size, line, weight }: LabelFont,
  fill: string,
): { readonly drawn: readonly SvgElement[]; readonly height: number } {
  return {
    height: lines.length * line,
    drawn: lines.map((text, at) =>
      svg('text', { y: at * line + size, 'font-size': size, 'font-weight': weight, fill }, [text]),
    ),
  };
}
