import type { Area, Level } from './area';
import type { ClassScale } from './classes';
import type { Known, Sum } from './quantity';
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

/** How an area is filled; both painters and every swatch read this and nothing else. */
export type Fill =
  /** `at` is the place on the ramp, 0 (little) to 1 (much); colours between its five stops are mixed in OKLab. */
  | { readonly kind: 'ramp'; readonly ramp: Ramp; readonly at: number }
  | { readonly kind: 'pattern'; readonly pattern: 'dots' | 'hatch' | 'lines' | 'plus' }
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
  /** 1 for the largest value; equal values share a rank; null without a value. */
  readonly rank: number | null;
}

/** Works that several areas share: counted once, at no area. */
export interface SharedGroup {
  readonly work: Work;
  readonly areas: readonly string[];
}

export interface Choropleth {
  readonly level: Level;
  readonly ramp: Ramp;
  /** In file order of the areas. */
  readonly figures: readonly AreaFigure[];
  readonly scale: ClassScale;
  readonly shared: readonly SharedGroup[];
  /** Works that count and fit no area of this level (e.g. no island published). */
  readonly unplaced: readonly Work[];
  /** Every work that counts under the view, each once. */
  readonly counted: readonly Work[];
  /** Works that match the filter but are in a stage that is not funded: listed, never summed. */
  readonly listed: readonly Work[];
  /** Sum over `counted`: areas + shared + unplaced. */
  readonly total: Sum;
}
