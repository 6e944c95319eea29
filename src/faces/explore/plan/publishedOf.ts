import { publishedFor, type Published } from '../../../domain/planOutcome';
import type { Scene } from '../../../domain/scene';
import { lastOf } from '../lastOf';

/** Whose worst third is of high need, unless the address asks for another need. */
const USUAL_NEED = 'pov_multi_2022';

const latest = lastOf(publishedFor);

/** The published side of a plan: of the scene's day, by the need on screen if there is one. */
export function publishedOf({ input, view, atlas }: Scene): Published {
  const shown = [view.need, view.measure].find(
    (id) => id !== null && (atlas.indicator.get(id)?.direction ?? 'neutral') !== 'neutral',
  );
  return latest(input, shown ?? USUAL_NEED, view.cuts);
}
