import { lazy, Suspense, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import insetCss from './inset.module.css';
import { INSET, insetCamera, insetRoom } from './insetLayout';
import { layOut, pictureShapes } from './layout';
import { Locator } from './Locator';
import css from './map.module.css';
import type { MapProps } from './mapProps';
import { Overlay } from './Overlay';
import { metresPerPixel } from './projection';
import { ScaleLine } from './ScaleLine';
import { useFrame } from './useFrame';
import { ownBoxes } from './ownBoxes';
import { useFlights } from './useFlights';
import { useMapPainter } from './useMapPainter';
import { useOnPaper } from './useOnPaper';
import { usePaddingProperties } from './usePaddingProperties';

// Only views of the whole region have one, and their colours come first.
const Inset = lazy(async () => import('./Inset'));

/** Pixels: locator, scale bar and buttons side by side. */
const LEAST_ROOM = 240;

/**
 * The interactive map: MapLibre, or plain SVG without WebGL, paints the areas; circles, labels and buttons stand above
 * as ordinary markup. Loading this module asks for the library, the heaviest part of the app.
 */
export function MapCanvas(props: MapProps) {
  const { picture, theme, size, words, covered, padding, inset: wish = null } = props;
  const root = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const [painted, setPainted] = useState(false);
  const crossed = picture.choropleth.figures.some(({ fill }) => fill.kind === 'cross');
  const frame = useFrame(root, theme, crossed);
  usePaddingProperties(root, padding);

  const { areas, ground } = picture;
  const { level } = picture.choropleth;
  // Only what outlines depend on: a filter must not project the region again.
  const shapes = useMemo(() => pictureShapes(areas, level, ground), [areas, level, ground]);
  const { map, moving, resting, hand } = useMapPainter(canvas, frame, shapes.areas, {
    ...props,
    onReady: () => {
      setPainted(true);
      props.onReady();
    },
  });
  useOnPaper(map, picture, frame, size);
  const { goHome, goNear, zoom } = useFlights(map, frame?.extent ?? null, shapes.areas, hand, props);
  // Beside a card that leaves a strip of the map, its own instruments would stand upon each other.
  const hasRoom = !frame || frame.extent.width - padding.left - padding.right >= LEAST_ROOM;
  const camera = useSyncExternalStore(moving.subscribe, moving.get);
  const settled = useSyncExternalStore(resting.subscribe, resting.get);

  const inset = useMemo(() => {
    if (!painted || !wish || !frame || !settled) return null;
    const { camera: nearer, shown } = insetCamera(wish.bounds);
    const box = insetRoom(nearer, shapes.areas, {
      camera: settled,
      extent: frame.extent,
      size,
      padding,
      covered,
    });
    return box && { wish, box, shown };
  }, [painted, wish, shapes, frame, settled, size, padding, covered]);
  const hasControls = props.controls !== undefined;
  const layout = useMemo(() => {
    // Colours first: finding room for the labels takes longer than a frame.
    if (!painted || !frame || !settled) return null;
    const { extent } = frame;
    const own = ownBoxes({ extent, size, padding, inset: inset?.box ?? null, hasControls });
    return layOut({ picture, shapes, camera: settled, size, ...frame, covered: [...covered, ...own] });
  }, [painted, frame, settled, picture, shapes, size, padding, covered, inset, hasControls]);

  return (
    <div ref={root} className={`${css.frame} ${css[size] ?? ''}`} data-placing={props.onPlace !== undefined}>
      <div ref={canvas} className={css.canvas} />
      {map &&
        frame &&
        layout &&
        camera &&
        createPortal(
          <Overlay
            picture={picture}
            layout={layout}
            camera={camera}
            extent={frame.extent}
            palette={frame.palette}
            size={size}
            framed={inset?.shown ?? null}
            onWork={(id) => {
              hand.chose(id);
              props.onWork(id);
            }}
            onCluster={goNear}
            onCandidate={props.onCandidate}
          />,
          map.overlayHost,
        )}
      {hasRoom && frame && camera && (
        <div className={css.foot}>
          {inset ? (
            <Suspense fallback={<svg className={insetCss.inset} {...INSET} />}>
              <Inset
                wish={inset.wish}
                picture={picture}
                shapes={shapes}
                frame={frame}
                onArea={(id, beside) => {
                  hand.chose(id);
                  props.onArea(id, beside);
                }}
              />
            </Suspense>
          ) : (
            <Locator
              municipalities={areas.municipality}
              camera={camera}
              extent={frame.extent}
              padding={padding}
              covered={covered}
            />
          )}
          <ScaleLine metresPerPixel={metresPerPixel(camera.lat, camera.zoom)} words={words.distance} />
        </div>
      )}
      {hasRoom && props.controls && (
        <div className={css.controls}>
          {props.controls({ zoomIn: () => zoom(1), zoomOut: () => zoom(-1), home: goHome })}
        </div>
      )}
      <p className={css.credit}>{words.attribution}</p>
    </div>
  );
}
