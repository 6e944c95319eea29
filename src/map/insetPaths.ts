import type { MultiLineString } from 'geojson';
import type { MapPicture } from './picture';
import type { PictureShapes } from './layout';
import { worldOf, type Projection } from './projection';
import { mapRings, ringsOf, type Ring } from './rings';
import { overlaps, type Box, type Extent, type Point } from './screen';
import { halfPixelLines, halfPixelPath } from './svgPath';

/** Everything of a small picture as SVG paths in its pixels. */
export interface InsetPaths {
  /** Municipalities and neighbours: the ground of every level. */
  readonly land: string;
  readonly areas: readonly { readonly id: string; readonly d: string }[];
  readonly lakes: string;
  readonly borders: string;
  readonly coast: string;
}

/** Room around the frame in which outlines still count: their strokes reach in. */
const AROUND = 4;

/** The parts of the picture that this frame of pixels shows. */
export function insetPaths(
  { areas, land }: PictureShapes,
  { lakes, borders, coast }: MapPicture['ground'],
  { toWorldPoint }: Projection,
  { width, height }: Extent,
): InsetPaths {
  const frame: Box = { left: -AROUND, top: -AROUND, right: width + AROUND, bottom: height + AROUND };
  const seen = (rings: readonly Ring[]): string =>
    halfPixelPath(mapRings(rings, toWorldPoint).filter((ring) => overlaps(ring, frame)));
  const lines = ({ coordinates }: MultiLineString): string =>
    halfPixelLines(
      coordinates
        .map((line) => line.map(([lon = NaN, lat = NaN]) => toWorldPoint(worldOf([lon, lat]))))
        .filter((line) => overlaps(hullOf(line), frame)),
    );
  return {
    land: seen(land.flat()),
    areas: areas.flatMap(({ area, rings }) => {
      const d = seen(rings);
      return d === '' ? [] : [{ id: area.id, d }];
    }),
    lakes: seen(lakes.features.flatMap(({ geometry }) => ringsOf(geometry, worldOf))),
    borders: lines(borders),
    coast: lines(coast),
  };
}

function hullOf(line: readonly Point[]): Box {
  const xs = line.map(([x]) => x);
  const ys = line.map(([, y]) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}
