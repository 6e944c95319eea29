import type { Areas, Level } from '../domain/area';
import type { Camera } from '../domain/view';
import { captionRequests, LARGE_RING } from './captionRequests';
import { worldAreas, type WorldArea } from './hit';
import { islandSigns, type IslandSign } from './islandSigns';
import { placeLabels, type Line, type PlacedLabel } from './labels';
import { labelRequests } from './labelRequests';
import type { Measure } from './labelType';
import { placeMarks, ringIsToScale, ringRadius, standsAt, type Mark } from './marks';
import { middleOf } from './labelRoom';
import { onScreen, type OnScreen } from './onScreen';
import type { MapGround, MapPicture, MapSize } from './picture';
import type { LonLat, Projection } from './projection';
import { worldRings, type Ring } from './rings';
import { boxAround, contains, type Box, type Circle, type Extent, type Point } from './screen';

/** A placed label that moves with the map: everything in it is counted from `anchor`, in pixels. */
export interface AnchoredLabel extends PlacedLabel {
  readonly anchor: LonLat;
  /** Where the anchor was on screen when the label was placed. */
  readonly origin: Point;
}

/** All that stands above the areas, for one camera; valid until the zoom, the size or the data change. */
export interface Layout {
  readonly marks: readonly Mark[];
  /** Islands too small to be seen as a shape. */
  readonly signs: readonly IslandSign[];
  readonly labels: readonly AnchoredLabel[];
}

export interface LayoutInput {
  readonly picture: MapPicture;
  readonly shapes: PictureShapes;
  readonly camera: Camera;
  readonly extent: Extent;
  readonly size: MapSize;
  readonly measure: Measure;
  /** What lies over the map: legend, card, controls. */
  readonly covered: readonly Box[];
}

/** Outlines of a level in the unit square, projected once for all cameras. */
export interface PictureShapes {
  readonly areas: readonly WorldArea[];
  readonly land: readonly (readonly Ring[])[];
}

export function pictureShapes(areas: Areas, level: Level, { neighbours }: MapGround): PictureShapes {
  return {
    areas: worldAreas(areas[level]),
    land: [
      ...areas.municipality.map(({ geometry }) => worldRings(geometry)),
      ...neighbours.features.map(({ geometry }) => worldRings(geometry)),
    ],
  };
}

/** Labels keep this far from the middle of an island's ring. */
const SIGN_ROOM = 6;

/** The labels last placed for a camera: a weight that is dragged changes colours, and no word or circle. */
const placements = new WeakMap<
  OnScreen,
  { readonly shapes: PictureShapes; readonly key: string; readonly labels: readonly AnchoredLabel[] }
>();

/** Circles first, then labels around them. */
export function layOut(input: LayoutInput): Layout {
  const { picture, shapes, camera, extent, size, measure, covered } = input;
  const projection = onScreen(camera, extent);
  const { view } = projection;
  const marks = placeMarks({ works: picture.works, areas: picture.areas, size }, projection, extent);
  const circles = new Map(
    marks.flatMap((mark) => (mark.kind === 'work' ? [[mark.disc.work, circleOf(mark, projection)]] : [])),
  );
  const painted = new Set(
    picture.choropleth.figures.flatMap(({ area, fill }) => (fill.kind === 'land' ? [] : [area.id])),
  );

  const signs = islandSigns(shapes.areas, projection, picture.selectedArea).filter(({ at }) =>
    contains(view, boxAround(projection.toScreen(at), 0)),
  );
  const context = { picture, size, measure, projection, circles, signs };
  const requests = [...captionRequests(context, marks, camera.zoom), ...labelRequests(context, shapes.areas)];
  const ground = {
    view,
    covered,
    rings: marks.flatMap((mark) => ringOf(mark, projection, camera.zoom)),
    circles: [
      ...marks.map((mark) => circleOf(mark, projection)),
      ...marks.flatMap((mark) => islandDots(mark, projection)),
      ...signs.map(({ at }) => ({ at: projection.toScreen(at), radius: SIGN_ROOM })),
      ...(picture.candidates ?? []).map(({ at }) => ({ at: projection.toScreen(at), radius: 14 })),
    ],
    lines: marks.flatMap((mark) => spokes(mark, projection)),
    land: shapes.land.map(projection.rings),
    painted: shapes.areas
      .filter(({ area }) => painted.has(area.id))
      .map(({ rings }) => projection.rings(rings)),
  };
  const key = JSON.stringify(
    [requests, covered, ground.rings, ground.circles, ground.lines, [...painted]],
    // Long, and told by the id: the shapes are compared by themselves.
    (name, value: unknown) => (name === 'rings' ? undefined : value),
  );
  const before = placements.get(projection);
  const same = before?.shapes === shapes && before.key === key;
  const labels = same ? before.labels : placeLabels(requests, ground).map(anchored(projection));
  if (!same) placements.set(projection, { shapes, key, labels });
  return { marks, signs, labels };
}

/** Fixes labels to the place that they name, or to their own. */
export const anchored =
  ({ toLonLat }: Projection) =>
  (label: PlacedLabel): AnchoredLabel => {
    const origin = label.leader?.[1] ?? middleOf(label.box);
    return { ...label, origin, anchor: toLonLat(origin) };
  };

function circleOf(mark: Mark, projection: Projection): Circle {
  return { at: standsAt(mark, projection), radius: mark.radius + 3 };
}

/** The ring of an approximate place, unless it is so large that labels may stand in it. */
function ringOf(mark: Mark, projection: Projection, zoom: number): Circle[] {
  const ring = mark.kind === 'work' ? ringRadius(mark, zoom) : null;
  if (mark.kind !== 'work' || ring === null || ring > LARGE_RING) return [];
  const at = ringIsToScale(mark, ring) ? projection.toScreen(mark.anchor) : standsAt(mark, projection);
  return [{ at, radius: ring + 2 }];
}

function islandDots(mark: Mark, { toScreen }: Projection): Circle[] {
  return mark.kind === 'work' ? mark.disc.ends.map((end) => ({ at: toScreen(end), radius: 7 })) : [];
}

function spokes(mark: Mark, projection: Projection): Line[] {
  if (mark.kind !== 'work') return [];
  const at = standsAt(mark, projection);
  return mark.disc.ends.map((end) => [at, projection.toScreen(end)]);
}
