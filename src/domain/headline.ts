import { alike, pick } from './alike';
import type { Municipality } from './area';
import type { AreaFigure, Choropleth, ChoroplethInput } from './choropleth';
import type { Indicator } from './facts';
import { isKnown, type Sum } from './quantity';
import type { Work } from './work';

/** What the headline sentence may say, as facts; the words are made in `text/`. */
export type Headline =
  | {
      readonly about: 'works';
      readonly counted: readonly Work[];
      readonly total: Sum;
      /** Counted works without a published amount. */
      readonly unpublished: readonly Work[];
      /** Members with a counted work (whole or shared), and those without, in file order. */
      readonly membersWith: readonly Municipality[];
      readonly membersWithout: readonly Municipality[];
      readonly shared: Choropleth['shared'];
      readonly unplaced: readonly Work[];
    }
  | {
      readonly about: 'indicator';
      readonly indicator: Indicator;
      /** The worst value (the largest of a neutral one); several on a tie. Empty where the level has none. */
      readonly first: readonly AreaFigure[];
      /** Areas whose published interval overlaps that of the first: the order among them is not firm. */
      readonly overlapping: readonly AreaFigure[];
      readonly known: number;
      readonly areas: number;
    };

const overlaps = (a: AreaFigure, b: AreaFigure): boolean =>
  a.interval !== null &&
  b.interval !== null &&
  a.interval.low <= b.interval.high &&
  b.interval.low <= a.interval.high;

/** The facts of the one sentence above a picture. */
export function headline(picture: Choropleth, measure: string, input: ChoroplethInput): Headline {
  const indicator = input.indicators.find(({ id }) => id === measure);
  if (indicator) {
    const first = picture.figures.filter(({ rank }) => rank === 1);
    const [top] = first;
    return {
      about: 'indicator',
      indicator,
      first,
      overlapping: top ? picture.figures.filter((figure) => figure.rank !== 1 && overlaps(top, figure)) : [],
      known: picture.figures.filter(({ value }) => value !== null).length,
      areas: picture.figures.length,
    };
  }
  const reached = new Set(alike(picture.counted).flatMap(({ one }) => input.place(one).municipality));
  const members = input.areas.municipality.filter(({ member }) => member);
  return {
    about: 'works',
    counted: picture.counted,
    total: picture.total,
    unpublished: pick(picture.counted, ({ amount }) => !isKnown(amount)),
    membersWith: members.filter(({ id }) => reached.has(id)),
    membersWithout: members.filter(({ id }) => !reached.has(id)),
    shared: picture.shared,
    unplaced: picture.unplaced,
  };
}
