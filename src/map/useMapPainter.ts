import { useEffect, useEffectEvent, useState, useSyncExternalStore, type RefObject } from 'react';
import type { Camera } from '../domain/view';
import { Feed } from './Feed';
import { sameCamera } from './flight';
import { library } from './gl/library';
import { openGlMap } from './gl/openGlMap';
import { areaAt, type WorldArea } from './hit';
import type { MapProps } from './mapProps';
import type { MapPainter, PainterListeners } from './painter';
import { fitBounds, projectionOf } from './projection';
import { ReadersHand } from './ReadersHand';
import type { Point } from './screen';
import type { Scene } from './style';
import { SvgMap } from './svg/SvgMap';
import type { Frame } from './useFrame';

/** A press is this exact, in pixels. */
const PRESS = 8;
/** Time a browser gets to bring a lost WebGL context back before the map goes on without. */
const RESTORE_MS = 5000;

interface MapPainterState {
  readonly map: MapPainter | null;
  /** The camera of this frame. */
  readonly moving: Feed<Camera>;
  /** Where the camera last came to rest. */
  readonly resting: Feed<Camera>;
  readonly hand: ReadersHand;
}

/**
 * Makes the map once there is room for it, keeps it showing the picture, and removes it with the component. Without
 * WebGL, or when it is lost for good, the SVG painter stands in at the same camera.
 */
export function useMapPainter(
  container: RefObject<HTMLElement | null>,
  frame: Frame | null,
  areas: readonly WorldArea[],
  props: MapProps,
): MapPainterState {
  const { picture, size } = props;
  const [moving] = useState(() => new Feed<Camera>());
  const [resting] = useState(() => new Feed<Camera>());
  const [maps] = useState(() => new Feed<MapPainter>());
  const map = useSyncExternalStore(maps.subscribe, maps.get);
  const [hand] = useState(() => new ReadersHand());

  const areaUnder = useEffectEvent((at: Point): string | null => {
    const camera = moving.get();
    return camera && frame && areaAt(areas, projectionOf(camera, frame.extent), at);
  });
  /** What a painter is made with, at this moment. */
  const start = useEffectEvent(() => {
    if (!frame) throw new Error('a map is made only where there is room');
    const camera = maps.get()?.camera ?? props.camera ?? fitBounds(props.home, frame.extent, props.padding);
    return [sceneOf(props, frame), camera, props.words.map] as const;
  });
  const painted = useEffectEvent(() => {
    performance.mark('livemap');
    // The usual view's colours are on the screen before any script (index.html).
    if (performance.getEntriesByName('choropleth').length === 0) performance.mark('choropleth');
    props.onReady();
  });
  const hovered = useEffectEvent((id: string | null) => {
    props.onHover(id);
  });
  const choose = useEffectEvent((at: Point, beside: boolean) => {
    const camera = moving.get();
    if (props.onPlace && frame && camera) {
      const projection = projectionOf(camera, frame.extent);
      const place = projection.toLonLat(at);
      props.onPlace(place, Math.max(1, Math.round((PRESS * projection.metresPerPixel(place[1])) / 1000)));
      return;
    }
    const area = areaUnder(at);
    hand.chose(area);
    props.onArea(area, beside);
  });
  const moved = useEffectEvent((camera: Camera, isByHand: boolean) => {
    const before = resting.get();
    resting.set(camera);
    if (!isByHand || (before && sameCamera(before, camera))) return;
    hand.moved(camera);
    props.onCamera(camera);
  });
  const tellSimple = useEffectEvent(() => {
    props.onSimple();
  });

  const hasRoom = frame !== null;
  useEffect(() => {
    const host = container.current;
    if (!host || !hasRoom) return;
    let gone = false;
    let waiting: number | undefined;
    let over: string | null = null;
    const listeners: PainterListeners = {
      onMove: (camera) => {
        moving.set(camera);
      },
      onMoveEnd: moved,
      onPointer: (at) => {
        const id = at && areaUnder(at);
        if (id === over) return;
        over = id;
        maps.get()?.hover(id);
        hovered(id);
      },
      onClick: choose,
      onPainted: painted,
    };
    const put = (painter: MapPainter): void => {
      moving.set(painter.camera);
      resting.set(painter.camera);
      maps.set(painter);
    };
    const goSimple = (): void => {
      const settings = start();
      const hadFocus = host.contains(document.activeElement);
      maps.get()?.remove();
      host.replaceChildren();
      put(new SvgMap(host, ...settings, listeners));
      if (hadFocus) host.querySelector<SVGElement>('[role="application"]')?.focus();
      tellSimple();
    };
    const onContext = (state: 'lost' | 'restored'): void => {
      window.clearTimeout(waiting);
      if (state === 'lost') waiting = window.setTimeout(goSimple, RESTORE_MS);
    };
    void library.then((loaded) => {
      if (gone) return;
      const painter = loaded && openGlMap(loaded, host, ...start(), { ...listeners, onContext });
      if (painter) put(painter);
      else goSimple();
    });
    return () => {
      gone = true;
      window.clearTimeout(waiting);
      const last = maps.get();
      maps.set(null);
      last?.remove();
    };
  }, [container, maps, moving, resting, hasRoom]);

  const { choropleth, areas: all, works, ground, selectedArea } = picture;
  const palette = frame?.palette;
  useEffect(() => {
    if (palette) map?.show({ choropleth, areas: all, works, ground, palette, size });
  }, [map, choropleth, all, works, ground, palette, size]);
  useEffect(() => {
    map?.select(selectedArea);
  }, [map, selectedArea]);

  return { map, moving, resting, hand };
}

function sceneOf({ picture, size }: MapProps, { palette }: Frame): Scene {
  const { choropleth, areas, works, ground } = picture;
  return { choropleth, areas, works, ground, palette, size };
}
