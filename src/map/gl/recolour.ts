import type { Map as MlMap } from 'maplibre-gl';
import type { Choropleth } from '../../domain/choropleth';
import { paintAreas } from '../paint';
import type { Palette } from '../palette';
import { AREAS } from '../style';

/**
 * Colours every area of the choropleth, to be seen in the next frame. Feature-state waits for tiles that are still
 * loading, so this may run before any of them is there.
 */
export function recolour(map: MlMap, choropleth: Choropleth, palette: Palette): void {
  for (const [id, paint] of paintAreas(choropleth, palette))
    map.setFeatureState({ source: AREAS, id }, { ...paint });
}
