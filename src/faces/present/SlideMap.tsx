import { useMemo } from 'react';
import type { MapContext } from '../../data/areas';
import type { Choropleth } from '../../domain/choropleth';
import { drawnWorks } from '../../domain/drawnWorks';
import type { Scene } from '../../domain/scene';
import { MapCanvas } from '../../map/MapCanvas';
import type { Language } from '../../text/language';
import { mapPictureOf, mapWordsOf } from '../common/mapPicture';
import css from './present.module.css';
import { SLIDE_PADDING, slideBounds } from './slideScene';

interface SlideMapProps {
  readonly scene: Scene;
  readonly picture: Choropleth;
  readonly context: MapContext;
  readonly language: Language;
}

const NOTHING = () => undefined;

/** The map of a slide: it flies from one to the next, and nothing in it waits for a hand. */
export function SlideMap({ scene, picture, context, language }: SlideMapProps) {
  const shown = useMemo(
    () => mapPictureOf(scene, picture, context, drawnWorks(scene), language),
    [scene, picture, context, language],
  );
  const words = useMemo(() => mapWordsOf(language), [language]);
  return (
    <div className={css.map} inert>
      <MapCanvas
        picture={shown}
        theme={scene.view.theme}
        size="projector"
        camera={scene.view.at}
        home={slideBounds(scene)}
        padding={SLIDE_PADDING}
        covered={[]}
        words={words}
        onArea={NOTHING}
        onWork={NOTHING}
        onHover={NOTHING}
        onCamera={NOTHING}
        onReady={NOTHING}
        onSimple={NOTHING}
      />
    </div>
  );
}
