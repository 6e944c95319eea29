import type { AreaFigure } from '../domain/choropleth';
import { isWorkMeasure } from '../domain/measure';
import type { Known } from '../domain/quantity';
import type { View } from '../domain/view';
import type { Work } from '../domain/work';
import { inWords, type FigureWords } from './format';
import { indicatorName } from './indicatorName';
import type { Speech } from './language';
import type { Scene } from '../domain/scene';

/** What the view measures, for titles: `Monto financiado`, `Pobreza multidimensional 2022`. */
export function measureName({ view, atlas }: Pick<Scene, 'view' | 'atlas'>, { m, lang }: Speech): string {
  if (view.measure === 'funded') return m.measures.funded;
  if (view.measure === 'works') return m.measures.works;
  if (view.measure === 'beneficiaries') return m.measures.beneficiaries[view.unit];
  const indicator = atlas.indicator.get(view.measure);
  return indicator ? indicatorName(indicator, lang) : view.measure;
}

/** A known figure of the view's measure, in words. */
export function figureOf(
  value: Known,
  { view, atlas }: Pick<Scene, 'view' | 'atlas'>,
  { f }: Speech,
): FigureWords {
  if (isWorkMeasure(view.measure)) return f.measure(value, view.measure, view.per, view.unit);
  const indicator = atlas.indicator.get(view.measure);
  return {
    before: '',
    figure: indicator ? f.indicator(value.value, indicator) : f.number(value.value),
    after: '',
  };
}

/** What an area's label, legend entry and card say of its figure. */
export const figureText = (figure: AreaFigure, scene: Scene, language: Speech): string =>
  figure.value ? inWords(figureOf(figure.value, scene, language)) : language.m.statesShort[figure.state];

/** True where columns are headed "millones de pesos" and rows carry the number of millions alone. */
export const inMillions = ({ measure, per }: Pick<View, 'measure' | 'per'>): boolean =>
  measure === 'funded' && per === 'total';

/** Where a work lies, for a line: its islands, else its localities, else its municipalities. */
export function whereText(work: Work, scene: Pick<Scene, 'atlas'>, { m }: Speech): string {
  const islands = work.islands.flatMap((id) => scene.atlas.island.get(id)?.name ?? []);
  const municipalities = work.municipalities.flatMap((cut) => scene.atlas.municipality.get(cut)?.name ?? []);
  if (islands.length > 0) return m.list(islands);
  return m.list(work.localities.length > 0 ? work.localities : municipalities);
}

/** What the numbers of the view are counted in, for the heads of list and legend; '' where each number says so. */
export function unitName({ view, atlas }: Pick<Scene, 'view' | 'atlas'>, { m }: Speech): string {
  if (inMillions(view)) return m.measures.unitOf.millions;
  if (!isWorkMeasure(view.measure))
    return m.measures.units[atlas.indicator.get(view.measure)?.unit ?? ''] ?? '';
  if (view.measure === 'funded') {
    return view.per === 'total' ? '' : `${m.measures.unitOf.pesos} ${m.pers[view.per].toLowerCase()}`;
  }
  return view.per === 'total' ? '' : m.measures.per[view.per];
}
