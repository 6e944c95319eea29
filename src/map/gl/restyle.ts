import type { Map as MlMap } from 'maplibre-gl';
import { mapLayers, type Scene } from '../style';

/** Gives every layer the paint of another theme, size or level; sources and feature-state stay as they are. */
export function restyle(map: MlMap, { palette, size, choropleth }: Scene): void {
  for (const layer of mapLayers(palette, size, choropleth.level))
    for (const [property, value] of Object.entries(layer.paint ?? {}))
      map.setPaintProperty(layer.id, property as Parameters<MlMap['setPaintProperty']>[1], value);
}
