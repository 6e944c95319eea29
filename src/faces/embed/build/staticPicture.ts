import type { Areas } from '../../../domain/area';
import type { Scene } from '../../../domain/scene';
import type { Camera } from '../../../domain/view';
import type { Work } from '../../../domain/work';
import type { MapContext } from '../../../data/areas';
import { fillCss, fillHex, inkOn } from '../../../map/colour';
import { layOut, pictureShapes } from '../../../map/layout';
import { letterMeasure } from '../../../map/letterMeasure';
import { placeMarks, standsAt, type Mark } from '../../../map/marks';
import type { Palette } from '../../../map/palette';
import type { Bounds } from '../../../map/picture';
import { fitBounds, projectionOf, type Projection } from '../../../map/projection';
import type { Extent } from '../../../map/screen';
import { strokesFor } from '../../../map/strokes';
import { baseOf } from '../../../map/svg/base';
import { group, svg, type SvgElement } from '../../../map/svg/element';
import { placementOf, type Grid, type Placement } from '../../../map/svg/grid';
import { pageInk } from '../../../map/svg/ink';
import { labelGlyph } from '../../../map/svg/labelGlyph';
import { markGlyph } from '../../../map/svg/markGlyph';
import { markGround } from '../../../map/svg/markGround';
import { outlinesOf } from '../../../map/svg/outlines';
import { embedPicture } from '../embedPicture';
import { PREFIX } from '../parts';
import type { Tolerance } from '../../../data/simplifyArcs';

/** The room of the map on a narrow page and on a wide one; larger pages show more around it. */
const FRAMES = { S: { width: 320, height: 226 }, L: { width: 384, height: 358 } } as const;
const PADDING = { top: 8, right: 8, bottom: 8, left: 8 };
/** Rings without a side this long, in pixels of the wide page, are left out. */
const LEAST_RING = 2;
/** Pixels of the wide page that a simplified border may stray; the eye sees none below one. */
const STRAY = 0.65;

export interface StaticPicture {
  readonly elements: readonly SvgElement[];
  /** Moves the areas on a wide page. */
  readonly wide: Placement;
  /** Where a live map has to look to stand in the same place. */
  readonly cameras: Readonly<Record<'S' | 'L', Camera>>;
}

interface PictureInput {
  readonly scene: Scene;
  readonly ground: MapContext;
  /** Outlines with no more vertices than the page can show. */
  readonly coarse: { readonly areas: Areas; readonly context: MapContext };
  readonly bounds: Bounds;
  readonly palette: Palette;
  /** Every work that some view may draw. */
  readonly works: readonly Work[];
}

/** In sight by the scale of the wide page, elsewhere coarser: by that of the page of `whole`. */
export function toleranceOf(bounds: Bounds, whole: Bounds): Tolerance {
  const stray = (of: Bounds): number => (STRAY * 360) / (512 * 2 ** camera(of, FRAMES.L).zoom);
  const [west, south, east, north] = bounds;
  const [wide, tall] = [east - west, north - south];
  const sight: Bounds = [west - wide / 2, south - tall / 4, east + wide / 2, north + tall / 4];
  return {
    within: stray(bounds),
    beyond: bounds === whole ? stray(bounds) : 3 * stray(whole),
    sight,
  };
}

/** The map of the small page: areas once, circles and labels for a narrow and for a wide page, all from the middle. */
export function staticPicture(input: PictureInput): StaticPicture {
  const { scene, coarse, bounds, palette } = input;
  const middle: Extent = { width: 0, height: 0 };
  const cameras = { S: camera(bounds, FRAMES.S), L: camera(bounds, FRAMES.L) };
  const grid: Grid = { zoom: cameras.L.zoom + 0.5, origin: [cameras.L.lon, cameras.L.lat] };
  const place = (size: 'S' | 'L') => placementOf(grid, cameras[size], middle);
  const [narrow, wide] = [place('S'), place('L')];
  const outlines = outlinesOf(coarse.areas, 'municipality', coarse.context, grid, LEAST_RING * Math.SQRT2);
  const base = baseOf(outlines, scene.picture, {
    ink: pageInk,
    colour: fillCss,
    strokes: strokesFor(palette, 'municipality', 'phone'),
    prefix: PREFIX,
    placement: narrow,
    // Between the two sizes of the page.
    patternSize: Math.sqrt(narrow.scale / wide.scale),
    selectedArea: scene.view.area,
  });
  return {
    elements: [svg('svg', { x: '50%', y: '50%' }, [...base, overlay(input, 'S'), overlay(input, 'L')])],
    wide,
    cameras,
  };
}

function camera(bounds: Bounds, extent: Extent) {
  return fitBounds(bounds, extent, PADDING);
}

function overlay({ scene, ground, bounds, palette, works }: PictureInput, size: 'S' | 'L'): SvgElement {
  const extent = FRAMES[size];
  const view = camera(bounds, extent);
  const projection = projectionOf(view, extent);
  const picture = embedPicture(scene, ground);
  const shapes = pictureShapes(scene.atlas.areas, 'municipality', ground);
  const { marks, labels } = layOut({
    picture,
    shapes,
    camera: view,
    extent,
    size: 'phone',
    measure: letterMeasure,
    covered: coveredOf(extent),
  });
  const inks = new Map(
    scene.picture.figures.map(({ area, fill }) => [
      area.id,
      fill.kind === 'ramp' ? themedInk(fillHex(fill, palette)) : null,
    ]),
  );
  const shown = new Set(picture.works);
  const others = placedApart(
    works.filter((work) => !shown.has(work)),
    scene,
    projection,
    extent,
  );
  return group({ class: size, transform: `translate(${-extent.width / 2} ${-extent.height / 2})` }, [
    ...marks.map((mark) =>
      group({ 'data-ground': mark.id }, markGround(mark, projection, view.zoom, pageInk)),
    ),
    ...labels.map((label) =>
      group(
        { 'data-label': label.inside ? label.id : undefined },
        labelGlyph(label, 'phone', label.inside ? (inks.get(label.id) ?? null) : null, pageInk),
      ),
    ),
    ...marks.map((mark) => standing(mark, projection)),
    ...others.map((mark) => standing(mark, projection, 'hidden')),
  ]);
}

/** A ramp that is dark in one theme is light in another, and so is the ink on it: the page has no script to ask. */
function themedInk(hex: string): string {
  return pageInk(inkOn(hex) === '#ffffff' ? 'area-ink' : 'ink');
}

/** Works of other days and filters: the page's script shows them when a view asks for them. */
function placedApart(works: readonly Work[], scene: Scene, projection: Projection, extent: Extent): Mark[] {
  return placeMarks({ works, areas: scene.atlas.areas, size: 'phone' }, projection, extent);
}

function standing(mark: Mark, projection: Projection, visibility?: 'hidden'): SvgElement {
  const [x, y] = standsAt(mark, projection);
  return group(
    { 'data-work': mark.id, transform: `translate(${Math.round(x)} ${Math.round(y)})`, visibility },
    markGlyph(mark, 2, pageInk),
  );
}

/** Search above and the button below on the left, the credit on the right. */
function coveredOf({ width, height }: Extent) {
  return [
    { left: 0, top: height - 52, right: 160, bottom: height },
    { left: 0, top: 0, right: 52, bottom: 52 },
    { left: width - 230, top: height - 24, right: width, bottom: height },
  ];
}
