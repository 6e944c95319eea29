import { askedNeed } from '../../../domain/crossing';
import { publishedFor, type Published } from '../../../domain/planOutcome';
import type { Scene } from '../../../domain/scene';
import type { View } from '../../../domain/view';
import { lastOf } from '../lastOf';

/** Whose worst third is of high need, unless the address asks for another need. */
const USUAL_NEED = 'pov_multi_2022';

const latest = lastOf(
  (
    input: Scene['input'],
    atlas: Scene['atlas'],
    need: string,
    weights: View['weights'],
    cuts: View['cuts'],
  ): Published => {
    const asked = askedNeed({ need, weights }, atlas);
    if (!asked) return publishedFor(input, null, []);
    // One that weighs nothing has no say in what is high.
    const weighed = asked.weights.flatMap(({ indicator, weight }) => (weight > 0 ? [indicator] : []));
    return publishedFor(input, asked.need, asked.indicator ? [asked.indicator] : weighed, cuts);
  },
);

/** The published side of a plan: of the scene's day, by the need on screen if there is one. */
export function publishedOf({ input, view, atlas }: Scene): Published {
  const shown = [view.need, view.measure].find(
    (id) => id !== null && (atlas.indicator.get(id)?.direction ?? 'neutral') !== 'neutral',
  );
  return latest(input, atlas, shown ?? USUAL_NEED, view.weights, view.cuts);
}
