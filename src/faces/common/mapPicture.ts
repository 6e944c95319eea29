import type { MapContext } from '../../data/areas';
import type { Choropleth } from '../../domain/choropleth';
import { isWorkMeasure } from '../../domain/measure';
import type { Scene } from '../../domain/scene';
import { isCrossed, type View } from '../../domain/view';
import type { Work } from '../../domain/work';
import type { MapWords } from '../../map/mapProps';
import type { Bounds, MapPicture } from '../../map/picture';
import { amountText } from '../../text/amountText';
import { figureText } from '../../text/figureWords';
import type { Language } from '../../text/language';

/** The roundtable's waters, where its works are; in the south some sea for the scale bar and the credit. */
const WATERS: Bounds = [-75.05, -43.9, -72.75, -41.5];
/** All 30 municipalities. */
const REGION: Bounds = [-75, -44.1, -71.3, -40.2];

/** What is looked at before anybody moves the map. */
export const homeBounds = (view: View): Bounds => (showsRegion(view) ? REGION : WATERS);

/** True where the picture is of all 30, the small members in an inset; else of the roundtable's waters. */
export const showsRegion = (view: View): boolean => !isWorkMeasure(view.measure) || isCrossed(view);

/** "5 km", "500 m". */
export const distanceText = (metres: number, { f }: Language): string =>
  metres >= 1000 ? `${f.number(metres / 1000)} km` : `${f.number(metres)} m`;

/** What a live map says of itself. */
export const mapWordsOf = (language: Language): MapWords => ({
  map: language.m.map.label,
  attribution: language.m.map.credit,
  distance: (metres) => distanceText(metres, language),
});

/** A scene as what a painter paints, with its words. */
export function mapPictureOf(
  scene: Scene,
  picture: Choropleth,
  context: MapContext,
  drawn: readonly Work[],
  language: Language,
): MapPicture {
  const { view, atlas } = scene;
  const { m, f, lang } = language;
  const ofWorks = isWorkMeasure(view.measure);
  return {
    choropleth: picture,
    areas: atlas.areas,
    ground: context,
    works: drawn,
    areaWords: (figure) => ({
      name: figure.area.name,
      detail:
        figure.state === 'value' && !isCrossed(view) && (figure.area.member || !ofWorks)
          ? figureText(figure, scene, language)
          : null,
    }),
    workWords: (work) =>
      m.work.disc(work.name[lang], amountText(work.amount, language), m.stages[work.stage]),
    clusterWords: m.works,
    workCaption: (work) =>
      work.islands.length > 1
        ? {
            name: m.map.forIslands(amountText(work.amount, language), work.islands.length),
            detail: m.map.noSplit,
          }
        : null,
    ringCaption: ({ place }) =>
      'radiusKm' in place && place.radiusKm !== null ? m.map.ring(f.number(place.radiusKm)) : null,
    seaNames: [
      { name: m.map.seas.pacific, lon: -74.62, lat: -42.55 },
      { name: m.map.seas.ancud, lon: -72.98, lat: -42.03 },
      { name: m.map.seas.corcovado, lon: -73.05, lat: -43.35 },
    ],
    selectedArea: scene.area?.id ?? null,
    selectedWork: scene.work?.id ?? null,
  };
}
