import { lazy, Suspense, useMemo } from 'react';
import type { MapContext } from '../../data/areas';
import type { Go, View } from '../../domain/view';
import type { Work } from '../../domain/work';
import type { MapActions } from '../../map/mapProps';
import type { Bounds, MapPicture, MapSize, Padding } from '../../map/picture';
import type { Box } from '../../map/screen';
import { isWorkMeasure } from '../../domain/measure';
import { amountText } from '../../text/amountText';
import type { Language } from '../../text/language';
import { ControlStack } from '../../ui/ControlStack';
import { boundsOfChoice } from './boundsOfChoice';
import { figureText } from './figureWords';
import type { Scene } from './scene';

// Asked for before there is anything to draw: the library is made ready while the figures are.
const canvas = import('../../map/gl/MapCanvas');
const MapCanvas = lazy(async () => canvas);

interface MapPaneProps {
  readonly scene: Scene;
  readonly context: MapContext;
  readonly language: Language;
  readonly go: Go;
  readonly drawn: readonly Work[];
  readonly camera: View['at'];
  readonly size: MapSize;
  readonly padding: Padding;
  readonly covered: readonly Box[];
  readonly onHover: (area: string | null) => void;
  readonly onFailure: (reason: 'no-webgl' | 'context-lost') => void;
}

/** The roundtable's waters, where its works are; in the south some sea for the scale bar and the credit. */
const WATERS: Bounds = [-75.05, -43.9, -72.75, -41.5];
/** Where the small members lie, too small to read on a map of all 30. */
const INNER_SEA: Bounds = [-74, -43.05, -72.85, -42.02];
/** All 30 municipalities. */
const REGION: Bounds = [-75, -44.1, -71.3, -40.2];

const nothing = () => undefined;

/** The map of a scene: what is painted, and what a press on it means for the address. */
export function MapPane(props: MapPaneProps) {
  const { scene, context, language, go, drawn, camera, size, padding, covered, onHover, onFailure } = props;
  const { picture, view, atlas } = scene;
  const { m, f, lang } = language;
  const ofWorks = isWorkMeasure(view.measure);

  const mapPicture = useMemo(
    (): MapPicture => ({
      choropleth: picture,
      areas: atlas.areas,
      ground: context,
      works: drawn,
      areaWords: (figure) => ({
        name: figure.area.name,
        detail:
          figure.state === 'value' && (figure.area.member || !ofWorks)
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
    }),
    [picture, atlas, context, drawn, ofWorks, scene, language, m, f, lang],
  );
  // Under an open sheet there is room for one place only: the chosen one is what the map is fitted to.
  const home = useMemo(
    () => (size === 'phone' ? boundsOfChoice(scene) : null) ?? (ofWorks ? WATERS : REGION),
    [size, scene, ofWorks],
  );
  const inset = useMemo(() => ({ bounds: INNER_SEA, title: m.map.innerSea }), [m]);
  const words = useMemo(
    () => ({
      map: m.map.label,
      attribution: m.map.credit,
      distance: (metres: number) =>
        metres >= 1000 ? `${f.number(metres / 1000)} km` : `${f.number(metres)} m`,
    }),
    [m, f],
  );
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
    <Suspense fallback={null}>
      <MapCanvas
        picture={mapPicture}
        theme={view.theme}
        size={size}
        camera={camera}
        home={home}
        inset={ofWorks ? null : inset}
        padding={padding}
        covered={covered}
        words={words}
        controls={controls}
        onArea={(area) => go({ area, work: null })}
        onWork={(work) => go({ work })}
        onHover={onHover}
        onCamera={(at) => go({ at }, { replace: true })}
        onReady={nothing}
        onFailure={onFailure}
      />
    </Suspense>
  );
}
