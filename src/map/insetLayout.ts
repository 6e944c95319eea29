import type { Camera } from '../domain/view';
import type { WorldArea } from './hit';
import { labelRequests } from './labelRequests';
import { placeLabels } from './labels';
import type { Measure } from './labelType';
import { anchored, type AnchoredLabel, type PictureShapes } from './layout';
import type { Bounds, MapPicture, MapSize, Padding } from './picture';
import { fitBounds, projectionOf, viewBounds, type Projection } from './projection';
import { onScreen } from './onScreen';
import { overlaps, type Box, type Extent } from './screen';

export const INSET: Extent = { width: 288, height: 356 };

const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
/** Left edge and distance from the foot of the map (style sheet: `.foot`). */
const LEFT = 24;
const UP = 16;
/** A smaller map has no room to give away. */
const LEAST_MAP: Extent = { width: 1000, height: 640 };
/** An inset that enlarges less than this shows nothing that the map does not show. */
const LEAST_STEPS = 0.4;
const EDGE = 4;

/** The camera of an inset of these bounds, and the degrees that it then shows from edge to edge. */
export function insetCamera(bounds: Bounds): { readonly camera: Camera; readonly shown: Bounds } {
  const camera = fitBounds(bounds, INSET, NO_PADDING);
  return { camera, shown: viewBounds(camera, INSET, NO_PADDING) };
}

/**
 * Where the inset stands at the left foot of the map; null on phones and projectors, on small maps, under a legend or
 * a card, where the map is as near as the inset, and where it would cover an area instead of open sea.
 */
export function insetRoom(
  inset: Camera,
  areas: readonly WorldArea[],
  map: {
    readonly camera: Camera;
    readonly extent: Extent;
    readonly size: MapSize;
    readonly padding: Padding;
    readonly covered: readonly Box[];
  },
): Box | null {
  const { camera, extent, size, padding, covered } = map;
  const bottom = extent.height - padding.bottom - UP;
  const box: Box = { left: LEFT, top: bottom - INSET.height, right: LEFT + INSET.width, bottom };
  const fits =
    size === 'desktop' &&
    extent.width >= LEAST_MAP.width &&
    extent.height >= LEAST_MAP.height &&
    inset.zoom - camera.zoom >= LEAST_STEPS &&
    !covered.some((other) => overlaps(box, other)) &&
    !isOverLand(box, areas, projectionOf(camera, extent));
  return fits ? box : null;
}

function isOverLand(box: Box, areas: readonly WorldArea[], { toWorldPoint }: Projection): boolean {
  return areas.some(({ rings }) =>
    rings.some((ring) => {
      const [left, top] = toWorldPoint([ring.left, ring.top]);
      const [right, bottom] = toWorldPoint([ring.right, ring.bottom]);
      return overlaps(box, { left, top, right, bottom });
    }),
  );
}

/** Names of the roundtable's areas in the inset; without figures, which the map and the ranking have. */
export function insetLabels(input: {
  readonly picture: MapPicture;
  readonly shapes: PictureShapes;
  readonly camera: Camera;
  readonly measure: Measure;
  readonly title: Box;
}): AnchoredLabel[] {
  const { shapes, camera, measure, title } = input;
  const projection = onScreen(camera, INSET, EDGE);
  const { view } = projection;
  const { choropleth } = input.picture;
  const picture: MapPicture = {
    ...input.picture,
    choropleth: { ...choropleth, figures: choropleth.figures.filter(({ area }) => area.member) },
    works: [],
    seaNames: [],
    areaWords: ({ area }) => ({ name: area.name, detail: null }),
  };
  const context = {
    picture,
    size: 'desktop',
    measure,
    projection,
    circles: new Map(),
    signs: [],
  } as const;
  const land = shapes.land.map(projection.rings);
  const labels = placeLabels(labelRequests(context, shapes.areas), {
    view,
    covered: [title],
    circles: [],
    rings: [],
    lines: [],
    land,
    painted: land,
  });
  return labels.map(anchored(projection));
}
