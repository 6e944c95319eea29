import type { MapContext } from '../../data/areas';
import type { Choropleth } from '../../domain/choropleth';
import type { Scene } from '../../domain/scene';
import type { Work } from '../../domain/work';
import { cameraToSee } from '../../map/flight';
import { pictureShapes } from '../../map/layout';
import { overColours } from '../../map/palette';
import { fitBounds } from '../../map/projection';
import { sightOfChoice } from '../../map/sightOfChoice';
import type { MapSheet } from '../../map/svg/pictureSvg';
import type { Language } from '../../text/language';
import { distanceText, homeBounds, mapPictureOf } from './mapPicture';

const PADDING = { top: 24, right: 24, bottom: 24, left: 24 };

/** The map of an address for a picture that leaves the page: whoever opens the same link gets the same one, on any screen. */
export function mapSheetOf(
  scene: Scene,
  choropleth: Choropleth,
  context: MapContext,
  drawn: readonly Work[],
  language: Language,
  { palette, measure, size }: Pick<MapSheet, 'palette' | 'measure' | 'size'>,
): MapSheet {
  const { view } = scene;
  const picture = mapPictureOf(scene, choropleth, context, drawn, language);
  const shapes = pictureShapes(picture.areas, view.level, picture.ground);
  const choice = sightOfChoice(picture, shapes.areas, size);
  return {
    picture,
    shapes,
    camera: (extent) => {
      const whole = fitBounds(homeBounds(view), extent, PADDING);
      return view.at ?? (choice && cameraToSee(choice.sight, whole, extent, PADDING)) ?? whole;
    },
    size,
    // The marks of patterns over the need's colours are darker, as on the screen.
    palette: choropleth === scene.picture ? palette : overColours(palette),
    measure,
    distance: (metres) => distanceText(metres, language),
  };
}
