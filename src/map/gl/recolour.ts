import type { Map as MlMap } from 'maplibre-gl';
import type { Choropleth } from '../../domain/choropleth';
import { paintAreas, type AreaPaint } from '../paint';
import type { Palette } from '../palette';
import { AREAS } from '../style';

export type Paints = ReadonlyMap<string, AreaPaint>;

/**
 * Colours every area that is not yet `painted` as it should be, to be seen in the next frame, and gives the paint of
 * all. Feature-state waits for tiles that are still loading, so this may run before any of them is there.
 */
export function recolour(map: MlMap, choropleth: Choropleth, palette: Palette, painted: Paints): Paints {
  const paints = paintAreas(choropleth, palette);
  for (const [id, paint] of paints)
    if (!samePaint(paint, painted.get(id))) map.setFeatureState({ source: AREAS, id }, { ...paint });
  return paints;
}

const samePaint = (one: AreaPaint, other: AreaPaint | undefined): boolean =>
  one.fill === other?.fill &&
  one.pattern === other.pattern &&
  one.member === other.member &&
  one.picked === other.picked;
