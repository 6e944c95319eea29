import type { FeatureCollection, MultiLineString } from 'geojson';
import type { Areas } from '../domain/area';
import type { AreaFigure, Choropleth } from '../domain/choropleth';
import type { Work } from '../domain/work';
import type { MapCandidate } from './candidates';

/** Everything that is drawn under the data: calm, without figures. */
export interface MapGround {
  readonly lakes: FeatureCollection;
  /** Land beyond the region (Argentina, Los Ríos, Aysén). */
  readonly neighbours: FeatureCollection;
  /** Land borders between municipalities; never the helper lines at sea. */
  readonly borders: MultiLineString;
  readonly provinceBorders: MultiLineString;
  readonly coast: MultiLineString;
}

export interface SeaName {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
}

/** What a label says: the name, and the figure below it if there is one. */
export interface LabelWords {
  readonly name: string;
  readonly detail: string | null;
}

/** One picture, whoever paints it: the figures, the ground, the marks and their words. */
export interface MapPicture {
  readonly choropleth: Choropleth;
  readonly areas: Areas;
  readonly ground: MapGround;
  /** Works to draw. Those known only by municipality may be among them: they are never drawn. */
  readonly works: readonly Work[];
  /** Works that somebody tries out: on the live map only, never in a picture that is saved. */
  readonly candidates?: readonly MapCandidate[];
  readonly areaWords: (figure: AreaFigure) => LabelWords;
  /** Accessible name of a work's circle. */
  readonly workWords: (work: Work) => string;
  /** What stands beside the circle of a work on several islands, once they are seen apart; null for nothing. */
  readonly workCaption?: (work: Work) => LabelWords | null;
  /** What stands at the foot of the ring of an approximate place, once it is large; null for nothing. */
  readonly ringCaption?: (work: Work) => string | null;
  /** Accessible name of a circle that stands for several works. */
  readonly clusterWords: (count: number) => string;
  readonly seaNames: readonly SeaName[];
  /** Area id at the level of the choropleth. */
  readonly selectedArea: string | null;
  readonly selectedWork: string | null;
}

/** Sizes of type, circles and strokes; not a device. */
export type MapSize = 'desktop' | 'phone' | 'projector';

/** [west, south, east, north] in degrees. */
export type Bounds = readonly [number, number, number, number];

/** Pixels of each edge that other things cover. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}
