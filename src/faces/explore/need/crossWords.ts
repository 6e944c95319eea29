import type { Third } from '../../../domain/choropleth';
import { figuresIn, placesIn, type CellId } from '../../../domain/cross';
import { isWorkMeasure } from '../../../domain/measure';
import type { Known } from '../../../domain/quantity';
import type { Scene } from '../../../domain/scene';
import { figureOf, inMillions, measureName } from '../../../text/figureWords';
import { inWords } from '../../../text/format';
import { filterWords, type HeadlineWords } from '../../../text/headlineWords';
import { indicatorName } from '../../../text/indicatorName';
import type { Language } from '../../../text/language';
import { needWords } from '../../../text/needWords';
import type { Crossing } from '../../../domain/crossing';

/** Digits after the comma of a score. */
const SCORE_DECIMALS = 1;

const thirdOfCell = (cell: CellId): Third => Number(cell[0]) as Third;

/** ` de agua potable`, or '' without a filter. */
export const whatWords = ({ view, atlas }: Scene, { m }: Language): string =>
  filterWords({ view, organisationName: (id) => atlas.organisation.get(id)?.name ?? id }, m);

/** The need's name: the indicator with its year, or that it is a score. */
export function needName({ indicator, weights }: Crossing, { lang }: Language): string {
  return indicator
    ? indicatorName(indicator, lang)
    : needWords[lang].score(weights.filter(({ weight }) => weight > 0).length);
}

/** Both scales, for a legend that stands alone. */
export const needTitle = (crossing: Crossing, scene: Scene, language: Language): string =>
  `${needName(crossing, language)} × ${measureName(scene, language).toLowerCase()}`;

/** What the need is counted in. */
export function needUnit({ indicator }: Crossing, { lang, m }: Language): string {
  return indicator ? (m.measures.units[indicator.unit] ?? '') : needWords[lang].scoreUnit;
}

/** A value of the need with its unit, e.g. `33,1 %`; a score as a plain number. */
export const needText = (value: number, { indicator }: Crossing, { f }: Language): string =>
  indicator ? f.indicator(value, indicator) : f.number(value, SCORE_DECIMALS);

/** The column of a cell in words: `sin obra publicada`, `menos inversión`. */
function columnWords(cell: CellId, { crossed }: Crossing, scene: Scene, language: Language): string {
  const w = needWords[language.lang];
  const { measure } = scene.view;
  const columns = w.columns[isWorkMeasure(measure) ? measure : 'funded'];
  switch (cell[1]) {
    case '1':
      return w.noWork(whatWords(scene, language));
    case 'u':
      return w.noFigure;
    case '2':
      return crossed.split === null ? columns.one : columns[2];
    default:
      return columns[3];
  }
}

export function cellWords(cell: CellId, crossing: Crossing, scene: Scene, language: Language): string {
  const w = needWords[language.lang];
  return w.cell(w.levels[thirdOfCell(cell)], columnWords(cell, crossing, scene, language));
}

/** From where to where a third goes, in words, always read upwards: `23 a 28 %`. The upper end belongs to the next. */
export function limitWords(third: Third, { crossed, indicator }: Crossing, { f, lang }: Language): string {
  const w = needWords[lang];
  const { thresholds, need } = crossed;
  const [low, high] = thresholds;
  if (low === undefined || high === undefined) return '';
  const unit = indicator?.unit === 'percent' ? ' %' : '';
  const decimals = Math.max(...thresholds.map(decimalsOf));
  const number = (value: number) => f.number(value, decimals);
  const upwards = need.direction === 'higher_is_better' ? 4 - third : third;
  if (upwards === 1) return w.below(number(low)) + unit;
  return (upwards === 2 ? w.between(number(low), number(high)) : w.above(number(high))) + unit;
}

/** Digits a threshold needs so that no value seems to be on its other side. */
const decimalsOf = (threshold: number): number => String(threshold).split('.')[1]?.length ?? 0;

/** The known figures of a column: one figure, or from the least to the largest, each with its light word. */
export function rangeWords(column: 2 | 3, { crossed }: Crossing, scene: Scene, language: Language): string {
  const w = needWords[language.lang];
  const figures = figuresIn(crossed, column);
  const [least, largest] = [figures[0], figures.at(-1)];
  if (!least || !largest) return column === 3 && crossed.split === null ? w.noSplit : w.noneYet;
  const text = (value: Known) => {
    const words = inMillions(scene.view) ? language.f.millions(value) : figureOf(value, scene, language);
    return inWords({ ...words, after: '' });
  };
  return least.value === largest.value ? text(largest) : language.m.legend.from(text(least), text(largest));
}

/** The sentence above the picture: how many places are in the chosen cell, and which of them the roundtable can help. */
export function crossHeadline(crossing: Crossing, scene: Scene, language: Language): HeadlineWords {
  const { m, f, lang } = language;
  const w = needWords[lang];
  const { cell, crossed, weighing } = crossing;
  if (weighing?.total === 0) return { sentence: w.zero, short: w.zero, detail: '' };
  const areas = placesIn(crossed, cell).map(({ invested }) => invested.area);
  const members = areas.filter(({ member }) => member).map(({ name }) => name);
  const level = w.levels[thirdOfCell(cell)];
  const names = (list: readonly string[]) => m.list(list);
  const sentence =
    cell[1] === '1'
      ? w.gap(areas.length, level, whatWords(scene, language), areas[0]?.name ?? '') +
        (areas.length > 1 ? w.ofMembers(members.length, names(members)) : '')
      : w.inCell(
          areas.length,
          level,
          columnWords(cell, crossing, scene, language),
          names(areas.map(({ name }) => name)),
        );
  const within = scene.view.in.map((cut) => scene.atlas.municipality.get(cut)?.name ?? cut);
  const detail = [
    w.detail(needName(crossing, language), measureName(scene, language), f.date(scene.date)),
    ...(within.length > 0 ? [w.onlyIn(names(within))] : []),
    ...(crossed.need.direction === 'neutral' ? [w.neutral] : []),
  ];
  return { sentence, short: sentence, detail: detail.join(' ') };
}
