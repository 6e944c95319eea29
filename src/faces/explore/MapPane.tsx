import { useMemo, useState } from 'react';
import type { MapContext } from '../../data/areas';
import type { Choropleth } from '../../domain/choropleth';
import type { Go, View } from '../../domain/view';
import type { Work } from '../../domain/work';
import { MapCanvas } from '../../map/MapCanvas';
import type { MapActions, MapProps } from '../../map/mapProps';
import type { Bounds, MapPicture, MapSize, Padding } from '../../map/picture';
import type { Box } from '../../map/screen';
import { placeBeside } from '../../domain/sideBySide';
import type { Language } from '../../text/language';
import { ControlStack } from '../../ui/ControlStack';
import { FirstPicture } from '../../ui/FirstPicture';
import { boundsOfChoice } from '../common/boundsOfChoice';
import { homeBounds, mapPictureOf, mapWordsOf, showsRegion } from '../common/mapPicture';
import type { Scene } from '../../domain/scene';

interface MapPaneProps {
  readonly scene: Scene;
  /** The scene's own, or as a question shows it. */
  readonly picture: Choropleth;
  readonly context: MapContext;
  readonly language: Language;
  readonly go: Go;
  readonly drawn: readonly Work[];
  readonly camera: View['at'];
  readonly size: MapSize;
  readonly padding: Padding;
  readonly covered: readonly Box[];
  readonly candidates?: MapPicture['candidates'];
  readonly onCandidate?: MapProps['onCandidate'];
  readonly onPlace?: MapProps['onPlace'];
  readonly onHover: (area: string | null) => void;
  readonly onSimple: () => void;
}

/** Where the small members lie, too small to read on a map of all 30. */
const INNER_SEA: Bounds = [-74, -43.05, -72.85, -42.02];

/** The map of a scene: what is painted, and what a press on it means for the address. */
export function MapPane(props: MapPaneProps) {
  const { scene, picture, context, language, go, drawn, camera, size, padding, covered, onHover, onSimple } =
    props;
  const { view } = scene;
  const { m } = language;
  const [painted, setPainted] = useState(false);

  const { candidates } = props;
  const mapPicture = useMemo(
    () => ({ ...mapPictureOf(scene, picture, context, drawn, language), ...(candidates && { candidates }) }),
    [scene, picture, context, drawn, language, candidates],
  );
  // Under an open sheet there is room for one place only: the chosen one is what the map is fitted to.
  const home = useMemo(
    () => (size === 'phone' ? boundsOfChoice(scene) : null) ?? homeBounds(view),
    [size, scene, view],
  );
  const inset = useMemo(() => ({ bounds: INNER_SEA, title: m.map.innerSea }), [m]);
  const words = useMemo(() => mapWordsOf(language), [language]);
  const controls = ({ zoomIn, zoomOut, home }: MapActions) => (
    <ControlStack
      label={m.map.label}
      controls={[
        // Fingers pinch; a phone keeps the way home alone.
        ...(size === 'phone'
          ? []
          : ([
              { icon: 'plus', label: m.map.zoomIn, onPress: zoomIn },
              { icon: 'minus', label: m.map.zoomOut, onPress: zoomOut },
            ] as const)),
        { icon: 'home', label: m.map.home, onPress: home },
      ]}
    />
  );
  return (
    <>
      <MapCanvas
        picture={mapPicture}
        theme={view.theme}
        size={size}
        camera={camera}
        home={home}
        inset={showsRegion(view) ? inset : null}
        padding={padding}
        covered={covered}
        words={words}
        controls={controls}
        onArea={(area, beside) =>
          go(beside && area !== null ? placeBeside(view, area) : { area, work: null })
        }
        onWork={(work) => go({ work })}
        {...(props.onCandidate && { onCandidate: props.onCandidate })}
        onPlace={props.onPlace}
        onHover={onHover}
        onCamera={(at) => go({ at }, { replace: true })}
        onReady={() => setPainted(true)}
        onSimple={onSimple}
      />
      {!painted && <FirstPicture />}
    </>
  );
}
