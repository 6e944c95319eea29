import type { Lens, LensInput } from '../lens';
import { crossHeadline } from './crossWords';
import { crossingOf } from '../../../domain/crossing';
import { NeedLegend } from './NeedLegend';
import { NeedList } from './NeedList';
import { needBrief } from './needRows';

/** Need x investment: where much is needed and nothing is published. */
export function lens({ scene, language, go }: LensInput): Lens {
  const crossing = crossingOf(scene);
  if (!crossing) return {};
  const part = { crossing, scene, language, go };
  return {
    picture: crossing.picture,
    // Colours of two scales are enough to read; circles would be a third.
    works: [],
    headline: crossHeadline(crossing, scene, language),
    legend: <NeedLegend {...part} />,
    brief: needBrief(crossing, language),
    list: <NeedList {...part} />,
  };
}
