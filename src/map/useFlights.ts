import { useCallback, useEffect, useEffectEvent, useRef } from 'react';
import type { Camera } from '../domain/view';
import { cameraToSee, sameCamera } from './flight';
import type { WorldArea } from './hit';
import type { MapProps } from './mapProps';
import type { MapPainter } from './painter';
import { fitBounds, type LonLat } from './projection';
import type { Extent } from './screen';
import type { ReadersHand } from './ReadersHand';
import { sightOfChoice } from './sightOfChoice';

const CLUSTER_STEP = 1.5;

interface Flights {
  readonly goHome: () => void;
  /** Nearer to a place, by a step that opens a counted circle. */
  readonly goNear: (at: LonLat) => void;
  /** One step nearer or farther, around the middle of the uncovered map. */
  readonly zoom: (step: 1 | -1) => void;
}

/** Moves the camera when the address, the selection or the room asks for it, and never when the reader just did. */
export function useFlights(
  map: MapPainter | null,
  extent: Extent | null,
  areas: readonly WorldArea[],
  hand: ReadersHand,
  { camera, home, padding, picture, size, onCamera }: MapProps,
): Flights {
  const { selectedArea, selectedWork } = picture;
  const cameraFor = (from: Camera): Camera | null => {
    const choice = sightOfChoice(picture, areas, size);
    // What the reader just pressed on this map is in sight.
    if (!choice || hand.hasChosen(choice.id) || !extent) return null;
    return cameraToSee(choice.sight, from, extent, padding);
  };

  // A view that was fitted is fitted again when its room changes; a chosen camera stays where it is.
  const room = extent && [extent.width, extent.height].join();
  const fitted = camera === null ? [...home, ...Object.values(padding)].join() : null;
  const before = useRef<{ map: MapPainter; room: string | null } | null>(null);
  const obey = useEffectEvent((how: 'fly' | 'jump') => {
    if (!map || !extent) return;
    if (hand.isEcho(camera)) return;
    const whole = fitBounds(home, extent, padding);
    const target = camera ?? cameraFor(whole) ?? whole;
    if (!sameCamera(map.camera, target)) map.moveTo(target, how);
  });
  useEffect(() => {
    if (!map) return;
    const known = before.current?.map === map && before.current.room === room;
    before.current = { map, room };
    map.resize();
    obey(known ? 'fly' : 'jump');
  }, [map, room, camera, fitted]);

  const approach = useEffectEvent(() => {
    hand.keepOnly([selectedArea, selectedWork]);
    const target = map && cameraFor(map.camera);
    if (target) map.moveTo(target, 'fly');
  });
  // A work's card that closes leaves its area chosen: the reader goes nowhere.
  const selectedBefore = useRef({ area: selectedArea, work: selectedWork });
  useEffect(() => {
    const { area, work } = selectedBefore.current;
    selectedBefore.current = { area: selectedArea, work: selectedWork };
    if (area !== selectedArea || (work !== selectedWork && selectedWork !== null)) approach();
  }, [selectedArea, selectedWork]);

  const goHome = useCallback(() => {
    if (!map || !extent) return;
    map.moveTo(fitBounds(home, extent, padding), 'fly');
    onCamera(null);
  }, [map, extent, home, padding, onCamera]);
  // By way of the address, which then brings the map there.
  const goNear = useCallback(
    ([lon, lat]: LonLat) => map && onCamera({ lon, lat, zoom: map.camera.zoom + CLUSTER_STEP }),
    [map, onCamera],
  );
  const zoom = useCallback(
    (step: 1 | -1) => {
      if (!map || !extent) return;
      const { left, right, top, bottom } = padding;
      map.zoomBy(step, [(extent.width + left - right) / 2, (extent.height + top - bottom) / 2]);
    },
    [map, extent, padding],
  );
  return { goHome, goNear, zoom };
}
