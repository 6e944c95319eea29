import { alike } from './alike';
import type { Scene } from './scene';

/** Ids of the sources behind the figures on the page: the indicator's, or those of every work that counts. */
export function usedSources({
  atlas,
  view,
  picture,
}: Pick<Scene, 'atlas' | 'view' | 'picture'>): ReadonlySet<string> {
  const indicator = atlas.indicator.get(view.measure);
  return new Set(indicator?.sources ?? alike(picture.counted).flatMap(({ one }) => one.sources));
}
