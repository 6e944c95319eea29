import type { AreaFigure } from '../domain/choropleth';
import type { Work } from '../domain/work';
import type { WorldArea } from './hit';
import { isNear, type IslandSign } from './islandSigns';
import type { LabelRequest } from './labels';
import { inTwoLines, labelBlock, type LabelBlock, type LabelLine, type Measure } from './labelType';
import type { MapPicture, MapSize, SeaName } from './picture';
import type { OnScreen } from './onScreen';
import type { Ring } from './rings';
import type { Circle } from './screen';

/** An island smaller than this on screen has no name until the reader is near enough for all names. */
const LEAST_ISLAND = 26;

export interface LabelContext {
  readonly picture: MapPicture;
  readonly size: MapSize;
  readonly measure: Measure;
  readonly projection: OnScreen;
  /** Where the circle of each work stands that has one of its own. */
  readonly circles: ReadonlyMap<Work, Circle>;
  /** Islands in view that a ring stands for. */
  readonly signs: readonly IslandSign[];
}

/** The labels this picture wants, the important ones first: figures, then other places, then the sea. */
export function labelRequests(context: LabelContext, areas: readonly WorldArea[]): LabelRequest[] {
  const { picture, size, projection } = context;
  const shapes = new Map(areas.map(({ area, rings }) => [area.id, rings]));
  const places = picture.choropleth.figures.flatMap((figure) => {
    const rings = projection.seen(shapes.get(figure.area.id) ?? []);
    const weight = weightOf(figure, rings, context);
    return weight > 0 ? [{ figure, rings, weight }] : [];
  });
  const ranked = places.toSorted(
    (a, b) => b.weight - a.weight || (a.figure.area.id < b.figure.area.id ? -1 : 1),
  );
  return [
    ...ranked.map(({ figure, rings }) => placeRequest(figure, rings, context)),
    ...(size === 'phone' ? [] : picture.seaNames.map((sea) => seaRequest(sea, context))),
  ];
}

/** 0: no label. Selected first, then figures, then the other members, then the rest by size. */
function weightOf(figure: AreaFigure, rings: readonly Ring[], context: LabelContext): number {
  const { picture, size, projection, signs } = context;
  const { area } = figure;
  const surface = Math.min((area.km2 ?? 0) / 1e6, 0.9);
  if (area.id === picture.selectedArea) return 5;
  if (area.level === 'island') {
    if (!area.named) return 0;
    if (isSaid(figure)) return 4 + surface;
    const least = isNear(projection, area.point) ? 0 : (size === 'phone' ? 2 : 1) * LEAST_ISLAND;
    const isSeen = rings.length > 0 || signs.some(({ id }) => id === area.id);
    return isSeen && largest(rings) >= least ? 1 + surface : 0;
  }
  if (isStrong(figure, picture)) return (isSaid(figure) ? 4 : 3) + surface;
  return size === 'phone' || rings.length === 0 ? 0 : 1 + surface;
}

/** Its works are the picture's subject. */
function isSaid({ works, shared }: AreaFigure): boolean {
  return works.length > 0 || shared.length > 0;
}

/** Written as one of the roundtable or of what is picked out; of the islands those with a work, since most lie in a member. */
function isStrong(figure: AreaFigure, { choropleth }: MapPicture): boolean {
  const { area } = figure;
  return area.level === 'island' ? isSaid(figure) : area.member || choropleth.outlined.has(area.id);
}

function largest(rings: readonly Ring[]): number {
  return Math.max(0, ...rings.map(({ left, right, top, bottom }) => Math.hypot(right - left, bottom - top)));
}

function placeRequest(figure: AreaFigure, rings: readonly Ring[], context: LabelContext): LabelRequest {
  const { area } = figure;
  const strong = isStrong(figure, context.picture) || area.id === context.picture.selectedArea;
  return {
    id: area.id,
    blocks: blocksOf(figure, strong, context),
    at: context.projection.toScreen(area.point),
    rings,
    circles: circlesOf(figure, context.circles),
    where: strong || area.level === 'island' ? 'either' : 'inside',
    reach: strong ? 170 : 12,
  };
}

/** Of ten thousand works most are counted in a circle together: whichever is less is looked through. */
function circlesOf({ works }: AreaFigure, circles: LabelContext['circles']): readonly Circle[] {
  if (works.length <= circles.size) return works.flatMap((work) => circles.get(work) ?? []);
  return [...circles].flatMap(([work, circle]) => (works.includes(work) ? circle : []));
}

function blocksOf(
  figure: AreaFigure,
  strong: boolean,
  { picture, size, measure }: LabelContext,
): LabelBlock[] {
  const { name, detail } = picture.areaWords(figure);
  const head: LabelLine = { text: name, role: strong ? 'name' : 'place' };
  if (!strong || detail === null || size === 'phone') return [labelBlock([head], size, measure)];
  const broken = inTwoLines(detail).map((text): LabelLine => ({ text, role: 'detail' }));
  const ways = [
    [head, { text: detail, role: 'detail' } as const],
    [head, ...broken],
  ];
  return ways.map((lines) => labelBlock(lines, size, measure));
}

function seaRequest({ name, lon, lat }: SeaName, { projection, size, measure }: LabelContext): LabelRequest {
  const lines = inTwoLines(name).map((text): LabelLine => ({ text, role: 'sea' }));
  return {
    id: `sea-${name}`,
    blocks: [labelBlock(lines, size, measure)],
    at: projection.toScreen([lon, lat]),
    rings: [],
    circles: [],
    where: 'sea',
    reach: Infinity,
  };
}
