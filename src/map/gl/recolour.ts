import type { Map as MlMap } from 'maplibre-gl';
import type { AreaPaint } from '../paint';
import { AREAS } from '../style';

/** How every area is painted, by its id. */
export type Painted = ReadonlyMap<string, AreaPaint>;

/**
 * Colours the areas whose paint is not as it was, to be seen in the next frame; all of them with nothing before.
 * Feature-state waits for tiles that are still loading, so this may run before any of them is there. Each area costs
 * the library all of its vertices in every layer, and a step of a drag changes few.
 */
export function recolour(map: MlMap, before: Painted, now: Painted): void {
  for (const [id, paint] of now)
    if (String(Object.values(before.get(id) ?? {})) !== String(Object.values(paint)))
      map.setFeatureState({ source: AREAS, id }, { ...paint });
}
