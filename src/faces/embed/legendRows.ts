import type { AreaFigure, AreaState } from '../../domain/choropleth';
import type { Scene } from '../../domain/scene';
import { figureOf } from '../../text/figureWords';
import { inWords } from '../../text/format';
import type { EmbedRow } from './content';
import type { EmbedLanguage } from './embedLanguage';

const SILENT: readonly AreaState[] = ['unpublished', 'shared', 'none', 'no_data', 'outside'];

/** Members are named up to here; more are counted. */
const MOST_NAMES = 4;

/** The places with a figure, or the classes where there are many, then what holds for the others. */
export function legendRows(scene: Scene, language: EmbedLanguage): EmbedRow[] {
  const { picture } = scene;
  const known = picture.figures
    .filter(({ value }) => value !== null)
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  return [
    ...(picture.scale.form === 'places'
      ? known.map((figure) => placeRow(figure, scene, language))
      : classRows(scene, language)),
    ...SILENT.flatMap((state) => stateRow(state, scene, language)),
  ];
}

function placeRow(figure: AreaFigure, scene: Scene, language: EmbedLanguage): EmbedRow {
  const { area, fill, value } = figure;
  const row = { fill, name: area.name, opens: { area: area.id } };
  if (!value) return row;
  const words = figureOf(value, scene, language);
  return { ...row, before: words.before, value: inWords({ ...words, before: '' }) };
}

function classRows(scene: Scene, language: EmbedLanguage): EmbedRow[] {
  const { picture } = scene;
  const figure = (value: number): string => inWords(figureOf({ kind: 'exact', value }, scene, language));
  return picture.scale.classes
    .map((each): EmbedRow => ({
      fill: { kind: 'ramp', ramp: picture.ramp, at: each.at },
      name: '',
      note: language.e.range(figure(each.low), figure(each.high)),
    }))
    .toReversed();
}

function stateRow(state: AreaState, { picture }: Scene, { m, e }: EmbedLanguage): EmbedRow[] {
  const figures = picture.figures.filter((figure) => figure.state === state);
  const [first] = figures;
  if (!first) return [];
  if (state === 'outside') return [{ fill: first.fill, name: '', note: m.states.outside, wideOnly: true }];
  const [only] = figures.length === 1 ? figures : [];
  const others = only ? only.area.name : e.others(figures.length);
  const names = figures.length <= MOST_NAMES ? m.list(figures.map(({ area }) => area.name)) : others;
  return [
    {
      fill: first.fill,
      name: `${names}:`,
      short: `${others}:`,
      note: m.statesShort[state],
      ...(only && { opens: { area: only.area.id } }),
    },
  ];
}
