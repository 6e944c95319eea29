import type { Area, Areas, Level } from './area';
import type { AsOf } from './asof';
import type { ClassScale } from './classes';
import { classIndex, classify } from './classify';
import type { Indicator, IndicatorValue } from './facts';
import { isFiltered, NO_FILTER } from './filter';
import { countWorks, type AreaTally, type Count, type Counter, type Funding } from './funding';
import { isWorkMeasure, perDenominator, summedIn, type WorkMeasure } from './measure';
import type { Placement } from './placement';
import { sum, type Known, type Sum } from './quantity';
import type { View } from './view';
import type { Work } from './work';

/**
 * What an area is, in one word. Each has its own look and legend entry; none of them but `value` has a colour of the scale.
 *
 * - `value`: a known figure (at least one addend is published).
 * - `unpublished`: works, none with a published figure.
 * - `shared`: only works that span several areas without a published split.
 * - `none`: of the roundtable, no published work (under the filter).
 * - `outside`: outside the roundtable.
 * - `no_data`: no value of the indicator, or no denominator (population, surface) to divide by.
 */
export type AreaState = 'value' | 'unpublished' | 'shared' | 'none' | 'outside' | 'no_data';

/** A hue has one meaning in every face: investment and counts of works are `inv`, need is `need`. */
export type Ramp = 'inv' | 'need';

export type PatternName = 'dots' | 'hatch' | 'lines' | 'plus';

/** A third of a scale, 1 (little) to 3 (much). */
export type Third = 1 | 2 | 3;

/** How an area is filled; both painters and every swatch read this and nothing else. */
export type Fill =
  /**
   * `at` is the place on the ramp, 0 (little) to 1 (much); colours between its five stops are mixed in OKLab. Where other
   * areas are picked out it is faded.
   */
  | { readonly kind: 'ramp'; readonly ramp: Ramp; readonly at: number; readonly faded?: true }
  | { readonly kind: 'pattern'; readonly pattern: PatternName }
  /** A cell of need x investment: the two hues mixed, under a pattern where the investment is none or not known. */
  | {
      readonly kind: 'cross';
      readonly need: Third;
      readonly invested: Third;
      readonly pattern: PatternName | null;
      /** Not in the chosen cell: near the colour of plain land. */
      readonly faded: boolean;
    }
  | { readonly kind: 'land' };

/** One area's figure: read by map, legend, ranking, card, tooltip, sentence and export. */
export interface AreaFigure {
  readonly area: Area;
  readonly state: AreaState;
  /** In the unit of the measure, divided by the denominator; null unless `state` is `value`. */
  readonly value: Known | null;
  /** Published interval of an indicator. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** Index into `scale.classes`; null unless `state` is `value`. */
  readonly classIndex: number | null;
  readonly fill: Fill;
  /** Undivided sum of the works whole in this area. */
  readonly sum: Sum;
  /** Works that count here, whole. */
  readonly works: readonly Work[];
  /** Works that count once for several areas, this one among them. */
  readonly shared: readonly Work[];
  /** 1 for the largest value, or the worst one of an indicator; equal values share a rank; null without a value. */
  readonly rank: number | null;
}

/** Works that several areas share: counted once, at no area, unless a published split divides the amount. */
export interface SharedGroup {
  readonly work: Work;
  readonly areas: readonly string[];
  readonly split: boolean;
}

export interface Choropleth {
  readonly level: Level;
  readonly ramp: Ramp;
  /** In file order of the areas. */
  readonly figures: readonly AreaFigure[];
  readonly scale: ClassScale;
  /** Ids of the areas with the strong outline: the members of the roundtable, or what a question picks out. */
  readonly outlined: ReadonlySet<string>;
  /** Ids of the areas with the outline of a chosen one: what changed. */
  readonly picked?: ReadonlySet<string>;
  readonly shared: readonly SharedGroup[];
  /** Works that count and fit no area of this level (e.g. no island published). */
  readonly unplaced: readonly Work[];
  /** Every work that counts under the view, each once. */
  readonly counted: readonly Work[];
  /** Works that match the filter but are in a stage that is not funded: listed, never summed. */
  readonly listed: readonly Work[];
  /** Other public works in the same places that match the filter: never in the roundtable's totals. */
  readonly others: readonly Work[];
  /** Sum over `counted`: areas + shared + unplaced. */
  readonly total: Sum;
}

/** What a choropleth is made of: the records of a day, the areas, and where each work lies. */
export interface ChoroplethInput {
  readonly asOf: AsOf;
  readonly areas: Areas;
  readonly place: (work: Work) => Placement;
  readonly indicators: readonly Indicator[];
  readonly values: readonly IndicatorValue[];
  /** Absent: works are counted one by one. */
  readonly count?: Counter | undefined;
}

type ChoroplethView = Pick<
  View,
  'level' | 'measure' | 'unit' | 'per' | 'classes' | 'k' | 'breaks' | 'sector' | 'stage' | 'in' | 'funder'
>;

const NOTHING: AreaTally = { works: [], shared: [], sum: sum([]), mean: () => null };

/** An area's figure before the scale is known. */
type Draft = Omit<AreaFigure, 'classIndex' | 'fill' | 'rank'>;

const PATTERNS: Partial<Record<AreaState, Fill>> = {
  unpublished: { kind: 'pattern', pattern: 'dots' },
  shared: { kind: 'pattern', pattern: 'lines' },
  none: { kind: 'pattern', pattern: 'hatch' },
  no_data: { kind: 'pattern', pattern: 'plus' },
};

function fillOf(state: AreaState, ramp: Ramp, at: number | null): Fill {
  if (at !== null) return { kind: 'ramp', ramp, at };
  return PATTERNS[state] ?? { kind: 'land' };
}

function fundingDrafts(
  areas: readonly Area[],
  funding: Pick<Funding, 'byArea'>,
  measure: WorkMeasure,
  view: ChoroplethView,
): readonly Draft[] {
  return areas.map((area) => {
    const tally = funding.byArea.get(area.id) ?? NOTHING;
    const { works, shared } = tally;
    const per = measure === 'works' && view.per === 'work' ? 'total' : view.per;
    const value = perDenominator(tally, per, area);
    const state = ((): AreaState => {
      if (value) return 'value';
      if (tally.sum.total) return 'no_data';
      if (works.length > 0) return 'unpublished';
      if (shared.length > 0) return 'shared';
      return area.member ? 'none' : 'outside';
    })();
    return { area, state, value, interval: null, sum: tally.sum, works, shared };
  });
}

/** Indicators are published by municipality; at any other level every area has no data rather than a guess. */
function indicatorDrafts(
  areas: readonly Area[],
  level: Level,
  indicator: string,
  values: readonly IndicatorValue[],
): readonly Draft[] {
  const byCut = new Map(
    level === 'municipality'
      ? values.filter((row) => row.indicator === indicator).map((row) => [row.cut, row] as const)
      : [],
  );
  return areas.map((area) => {
    const row = byCut.get(area.id);
    const value: Known | null = row ? { kind: 'exact', value: row.value } : null;
    const interval = row && row.low !== null && row.high !== null ? { low: row.low, high: row.high } : null;
    return { area, state: value ? 'value' : 'no_data', value, interval, sum: sum([]), works: [], shared: [] };
  });
}

const knownValues = (drafts: readonly Draft[]): readonly number[] =>
  drafts.flatMap(({ value }) => (value ? [value.value] : []));

/** Dark is much; where more is better, dark is the worse end. */
const worseIsDark = (scale: ClassScale): ClassScale => ({
  ...scale,
  classes: scale.classes.map((each) => ({ ...each, at: 1 - each.at })),
});

/**
 * Paints a view of the data as one value that map, legend, ranking, table, card, sentence, slide and export read, so
 * that they cannot disagree.
 *
 * The scale is made from the unfiltered figures, so a filter changes what is counted and never what a colour means.
 */
export function choropleth(input: ChoroplethInput, view: ChoroplethView): Choropleth {
  const { asOf, place, values } = input;
  const { level, measure } = view;
  const areas: readonly Area[] = input.areas[level];
  const summed = summedIn(view);
  const counter = input.count ?? countWorks(place);
  const count = (filter: typeof NO_FILTER): Count => counter(asOf, { filter, level, summed });
  const { shared, unplaced, counted, listed, others, total, ...funding } = count(view);

  const indicator = isWorkMeasure(measure) ? null : input.indicators.find(({ id }) => id === measure);
  const drafts = isWorkMeasure(measure)
    ? fundingDrafts(areas, funding, measure, view)
    : indicatorDrafts(areas, level, measure, values);
  const base =
    isWorkMeasure(measure) && isFiltered(view)
      ? fundingDrafts(areas, count(NO_FILTER), measure, view)
      : drafts;

  const ascending = indicator?.direction === 'higher_is_better';
  const plain = classify(knownValues(base), { method: view.classes, k: view.k, breaks: view.breaks });
  const scale = ascending ? worseIsDark(plain) : plain;
  const ramp: Ramp = isWorkMeasure(measure) ? 'inv' : 'need';
  const ordered = knownValues(drafts).toSorted((a, b) => (ascending ? a - b : b - a));

  return {
    level,
    ramp,
    figures: drafts.map((draft) => {
      const index = draft.value ? classIndex(scale, draft.value.value) : null;
      const at = index === null ? null : (scale.classes[index]?.at ?? null);
      return {
        ...draft,
        classIndex: index,
        fill: fillOf(draft.state, ramp, at),
        rank: draft.value ? ordered.indexOf(draft.value.value) + 1 : null,
      };
    }),
    scale,
    outlined: new Set(areas.flatMap(({ id, member }) => (member ? [id] : []))),
    shared,
    unplaced,
    counted,
    listed,
    others,
    total,
  };
}
