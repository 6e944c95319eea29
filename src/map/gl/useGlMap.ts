import { GPUInitializationError } from 'maplibre-gl';
import { useEffect, useEffectEvent, useState, useSyncExternalStore, type RefObject } from 'react';
import type { Camera } from '../../domain/view';
import { sameCamera } from '../flight';
import { areaAt, type WorldArea } from '../hit';
import type { MapProps } from '../mapProps';
import { fitBounds, projectionOf } from '../projection';
import type { Point } from '../screen';
import type { Scene } from '../style';
import type { Frame } from '../useFrame';
import { Feed } from './Feed';
import { GlMap } from './GlMap';
import { ReadersHand } from './ReadersHand';

/** Time a browser gets to bring a lost WebGL context back before the reader is told. */
const RESTORE_MS = 5000;

interface GlMapState {
  readonly map: GlMap | null;
  /** The camera of this frame. */
  readonly moving: Feed<Camera>;
  /** Where the camera last came to rest. */
  readonly resting: Feed<Camera>;
  readonly hand: ReadersHand;
}

/** Makes the map once there is room for it, keeps it showing the picture, and removes it with the component. */
export function useGlMap(
  container: RefObject<HTMLElement | null>,
  frame: Frame | null,
  areas: readonly WorldArea[],
  props: MapProps,
): GlMapState {
  const { picture, size } = props;
  const [moving] = useState(() => new Feed<Camera>());
  const [resting] = useState(() => new Feed<Camera>());
  const [maps] = useState(() => new Feed<GlMap>());
  const map = useSyncExternalStore(maps.subscribe, maps.get);
  const [hand] = useState(() => new ReadersHand());

  const areaUnder = useEffectEvent((at: Point): string | null => {
    const camera = moving.get();
    return camera && frame && areaAt(areas, projectionOf(camera, frame.extent), at);
  });
  const create = useEffectEvent((host: HTMLElement, on: Listening): GlMap | null => {
    if (!frame) return null;
    const camera = props.camera ?? fitBounds(props.home, frame.extent, props.padding);
    try {
      return new GlMap(host, sceneOf(props, frame), camera, props.words.map, on);
    } catch (error) {
      if (!(error instanceof GPUInitializationError)) throw error;
      host.replaceChildren();
      props.onFailure('no-webgl');
      return null;
    }
  });
  const painted = useEffectEvent(() => {
    performance.mark('choropleth');
    props.onReady();
  });
  const hovered = useEffectEvent((id: string | null) => {
    props.onHover(id);
  });
  const choose = useEffectEvent((at: Point) => {
    const area = areaUnder(at);
    hand.chose(area);
    props.onArea(area);
  });
  const moved = useEffectEvent((camera: Camera, isByHand: boolean) => {
    const before = resting.get();
    resting.set(camera);
    if (!isByHand || (before && sameCamera(before, camera))) return;
    hand.moved(camera);
    props.onCamera(camera);
  });
  const gaveUp = useEffectEvent(() => {
    props.onFailure('context-lost');
  });

  const hasRoom = frame !== null;
  useEffect(() => {
    const host = container.current;
    if (!host || !hasRoom) return;
    let waiting: number | undefined;
    let over: string | null = null;
    const made: GlMap | null = create(host, {
      onMove: (camera) => {
        moving.set(camera);
      },
      onMoveEnd: moved,
      onPointer: (at) => {
        const id = at && areaUnder(at);
        if (id === over) return;
        over = id;
        made?.hover(id);
        hovered(id);
      },
      onClick: choose,
      onPainted: painted,
      onContext: (state) => {
        window.clearTimeout(waiting);
        if (state === 'lost') waiting = window.setTimeout(gaveUp, RESTORE_MS);
      },
    });
    if (!made) return;
    moving.set(made.camera);
    resting.set(made.camera);
    maps.set(made);
    return () => {
      window.clearTimeout(waiting);
      maps.set(null);
      made.remove();
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

type Listening = ConstructorParameters<typeof GlMap>[4];

function sceneOf({ picture, size }: MapProps, { palette }: Frame): Scene {
  const { choropleth, areas, works, ground } = picture;
  return { choropleth, areas, works, ground, palette, size };
}
