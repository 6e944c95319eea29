import type { AddressProblem } from './address';
import { DEFAULT_VIEW } from './address';
import type { Areas } from './area';
import type { Facts } from './facts';
import { isWorkMeasure } from './measure';
import type { View } from './view';

/**
 * Takes out of a view what the data does not have (an indicator, area, work or funder that no longer exists) and tells
 * it, so that an old link shows the whole instead of nothing.
 */
export function checkIds(
  view: View,
  facts: Facts,
  areas: Areas,
): { readonly view: View; readonly problems: readonly AddressProblem[] } {
  const problems: AddressProblem[] = [];
  const tell = (parameter: keyof View, value: string) =>
    problems.push({ parameter, value, reason: 'unknown_id' });
  const indicators = new Set(facts.indicators.map(({ id }) => id));
  const funders = new Set(facts.organisations.map(({ id }) => id));
  const cuts = new Set(areas.municipality.map(({ id }) => id));
  const here = new Set(areas[view.level].map(({ id }) => id));

  const one = <T extends string>(
    name: keyof View,
    value: T | null,
    known: Pick<ReadonlySet<string>, 'has'>,
  ): T | null => {
    if (value === null || known.has(value)) return value;
    tell(name, value);
    return null;
  };
  const many = (
    name: keyof View,
    values: readonly string[],
    known: ReadonlySet<string>,
  ): readonly string[] => {
    const kept = values.filter((value) => known.has(value));
    if (kept.length === values.length) return values;
    tell(name, values.filter((value) => !known.has(value)).join(','));
    return kept;
  };

  const measure = isWorkMeasure(view.measure) ? view.measure : one('measure', view.measure, indicators);
  const weights = view.weights.filter(({ id }) => indicators.has(id));
  if (weights.length < view.weights.length) {
    const gone = view.weights.filter(({ id }) => !indicators.has(id));
    tell('weights', gone.map(({ id }) => id).join(','));
  }
  return {
    view: {
      ...view,
      measure: measure ?? DEFAULT_VIEW.measure,
      need: one('need', view.need, indicators),
      weights,
      in: many('in', view.in, cuts),
      funder: many('funder', view.funder, funders),
      area: one('area', view.area, here),
      work: one('work', view.work, { has: (id) => facts.works.some((work) => work.id === id) }),
      compare: many('compare', view.compare, here),
    },
    problems,
  };
}
