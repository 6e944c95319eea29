import type { AddressProblem } from './address';
import { DEFAULT_VIEW } from './address';
import type { Areas } from './area';
import type { Facts } from './facts';
import { isWorkMeasure } from './measure';
import { isCrossed, type View } from './view';

/**
 * Takes out of a view what the data does not have (an indicator, area, work or funder that no longer exists) and what
 * does not go with the rest of it, and tells it, so that an old link shows the whole instead of nothing.
 */
export function checkIds(
  view: View,
  facts: Facts,
  areas: Areas,
): { readonly view: View; readonly problems: readonly AddressProblem[] } {
  const problems: AddressProblem[] = [];
  const tell = (parameter: keyof View, value: string, reason: AddressProblem['reason'] = 'unknown_id') =>
    problems.push({ parameter, value, reason });
  const indicators = new Set(facts.indicators.map(({ id }) => id));
  const funders = new Set(facts.organisations.map(({ id }) => id));
  const cuts = new Set(areas.municipality.map(({ id }) => id));

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

  const known = isWorkMeasure(view.measure) ? view.measure : one('measure', view.measure, indicators);
  const weights = view.weights.filter(({ id }) => indicators.has(id));
  if (weights.length < view.weights.length) {
    const gone = view.weights.filter(({ id }) => !indicators.has(id));
    tell('weights', gone.map(({ id }) => id).join(','));
  }
  const need = one('need', view.need, indicators);
  // A need is published by municipality, and it is works that it is crossed with.
  const crossed = isCrossed({ need, weights });
  const level = crossed ? 'municipality' : view.level;
  if (level !== view.level) tell('level', view.level, 'not_allowed');
  const measure = crossed && known !== null && !isWorkMeasure(known) ? null : known;
  if (measure !== known) tell('measure', view.measure, 'not_allowed');
  const here = new Set(areas[level].map(({ id }) => id));
  return {
    view: {
      ...view,
      level,
      measure: measure ?? DEFAULT_VIEW.measure,
      need,
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
