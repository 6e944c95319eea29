import type { AreaFigure } from '../../domain/choropleth';
import { groupBy } from '../../domain/groupBy';
import { isKnown, sum, type Known } from '../../domain/quantity';
import { isWorkMeasure, quantityIn, summedIn } from '../../domain/measure';
import type { Work } from '../../domain/work';
import { inWords } from '../../text/format';
import type { Language } from '../../text/language';
import { fillCss } from '../../map/colour';
import type { RankingActions } from '../../ui/Ranking';
import type { RankingRow } from '../../ui/RankingRows';
import type { RankingTailProps } from '../../ui/RankingTail';
import { areaSwatch } from './areaSwatch';
import { figureOf, inMillions } from '../../text/figureWords';
import type { Scene } from '../../domain/scene';

/** The ranking as rows: the accessible twin of the map, adding up to the same total. */
export interface RankedRows {
  readonly rows: readonly RankingRow[];
  /** Places that say the same thing, folded: by what they say. */
  readonly tails: readonly Omit<RankingTailProps, keyof RankingActions>[];
  readonly total: { readonly name: string; readonly lead?: string; readonly value: string } | null;
}

const WORK_ROW = 'work:';

/** The work a row of the ranking stands for, or null if it stands for an area. */
export const workOfRow = (id: string): string | null =>
  id.startsWith(WORK_ROW) ? id.slice(WORK_ROW.length) : null;

function valueWords(value: Known, scene: Scene, language: Language): Pick<RankingRow, 'lead' | 'value'> {
  const { before, figure, after } = inMillions(scene.view)
    ? language.f.millions(value)
    : figureOf(value, scene, language);
  // A column of quotients or counts is headed by its unit; the row carries the number alone.
  const shown = isWorkMeasure(scene.view.measure) ? figure : inWords({ before: '', figure, after });
  return { value: shown, ...(before === '' ? {} : { lead: before }) };
}

/** Of one rank by name; islands without one stand last, since nobody looks for them. */
const byRank = (a: AreaFigure, b: AreaFigure): number =>
  (a.rank ?? Infinity) - (b.rank ?? Infinity) ||
  Number(a.area.name === '') - Number(b.area.name === '') ||
  a.area.name.localeCompare(b.area.name, 'es');

const areaName = ({ area }: AreaFigure, { m }: Language): string =>
  area.level === 'island' && !area.named ? m.ranking.unnamed : area.name;

function areaRow(figure: AreaFigure, max: number, scene: Scene, language: Language): RankingRow {
  const { area, value, interval, fill } = figure;
  const base = { id: area.id, name: areaName(figure, language) };
  if (value === null)
    return { ...base, swatch: areaSwatch(fill), note: language.m.statesShort[figure.state] };
  const words = valueWords(value, scene, language);
  if (interval) {
    const top = Math.max(...scene.picture.figures.map((each) => each.interval?.high ?? 0));
    const share = (n: number) => n / top;
    return {
      ...base,
      ...words,
      interval: {
        low: share(interval.low),
        at: share(value.value),
        high: share(interval.high),
        fill: fillCss(fill),
      },
    };
  }
  return { ...base, ...words, bar: { share: value.value / max, fill: fillCss(fill), end: value.kind } };
}

/** A work that several areas share: its amount once, then the places under a bracket. */
function sharedRows(
  work: Work,
  areas: readonly string[],
  max: number,
  scene: Scene,
  language: Language,
): readonly RankingRow[] {
  const quantity = quantityIn(work, summedIn(scene.view));
  const names = new Map(scene.picture.figures.map((figure) => [figure.area.id, areaName(figure, language)]));
  return [
    {
      id: WORK_ROW + work.id,
      name: language.m.ranking.shared,
      strong: true,
      ...(isKnown(quantity)
        ? {
            ...valueWords(quantity, scene, language),
            bar: { share: quantity.value / max, fill: 'var(--inv-1)', end: quantity.kind },
          }
        : { swatch: { pattern: 'lines' as const }, note: language.m.unpublished }),
    },
    ...areas.map((id): RankingRow => ({
      id,
      name: names.get(id) ?? id,
      nested: true,
      note: language.m.statesShort.shared,
    })),
  ];
}

/** More works than this that several areas share are one row: a file of somebody's own may have ten thousand. */
const MOST_SHARED = 6;

function manySharedRow(works: readonly Work[], scene: Scene, language: Language): RankingRow {
  const { total } = sum(works.map((work) => quantityIn(work, summedIn(scene.view))));
  return {
    id: 'shared:many',
    name: language.m.ranking.sharedMany(works.length),
    strong: true,
    selectable: false,
    ...(total ? valueWords(total, scene, language) : { note: language.m.unpublished }),
  };
}

/** Works that fit no area of the level, by the municipality they are known for. */
function unplacedRows(scene: Scene, language: Language): readonly RankingRow[] {
  const { picture, view, atlas } = scene;
  const byMunicipality = groupBy(picture.unplaced, (work) => atlas.place(work).municipality.join(','));
  return [...byMunicipality].map(([cuts, works]): RankingRow => {
    const names = cuts.split(',').flatMap((cut) => atlas.municipality.get(cut)?.name ?? []);
    const { total } = sum(works.map((work) => quantityIn(work, summedIn(view))));
    return {
      id: `unplaced:${cuts}`,
      name: language.m.ranking.unplaced[view.level](language.m.list(names)),
      selectable: false,
      ...(total ? valueWords(total, scene, language) : { note: language.m.unpublished }),
    };
  });
}

export function rankingRows(scene: Scene, language: Language): RankedRows {
  const { picture, view } = scene;
  const { m } = language;
  const ofWorks = isWorkMeasure(view.measure);
  const divided = view.per !== 'total';
  const figures = picture.figures.toSorted(byRank);
  const inState = (...states: readonly AreaFigure['state'][]) =>
    figures.filter(({ state }) => states.includes(state));
  const allShared = ofWorks ? picture.shared.filter((group) => !group.split) : [];
  const isMany = allShared.length > MOST_SHARED;
  const shared = isMany ? [] : allShared;
  const sharedValues = divided
    ? []
    : shared.map(({ work }) => quantityIn(work, summedIn(view))).filter(isKnown);
  const max = Math.max(
    1e-9,
    ...figures.map(({ value }) => value?.value ?? 0),
    ...sharedValues.map(({ value }) => value),
  );
  const row = (figure: AreaFigure) => areaRow(figure, max, scene, language);
  const nested = new Set(shared.flatMap(({ areas }) => areas));
  const manyNone = view.level === 'island';
  const none = inState('none');

  const rows = [
    ...(isMany && !divided
      ? [
          manySharedRow(
            allShared.map(({ work }) => work),
            scene,
            language,
          ),
        ]
      : []),
    ...shared.flatMap(({ work, areas }) => sharedRows(work, areas, max, scene, language)),
    ...inState('value').map(row),
    ...inState('unpublished').map(row),
    ...inState('shared')
      .filter(({ area }) => !nested.has(area.id))
      .map(row),
    ...(divided || !ofWorks ? [] : unplacedRows(scene, language)),
    ...(ofWorks ? inState('no_data').map(row) : []),
    ...(manyNone ? [] : none.map(row)),
  ];
  const tail = (label: (n: number) => string, list: readonly AreaFigure[]) =>
    list.length === 0
      ? []
      : [
          {
            label: label(list.length),
            rows: list.map(row),
            ...(list[0] ? { swatch: areaSwatch(list[0].fill) } : {}),
          },
        ];
  return {
    rows,
    tails: [
      ...(manyNone ? tail(m.ranking.otherIslands, none) : []),
      ...tail(m.ranking.outside[view.level], inState('outside')),
      ...(ofWorks ? [] : tail(m.ranking.noDataTail, inState('no_data'))),
    ],
    total:
      ofWorks && !divided && picture.total.total
        ? { name: m.ranking.total, ...totalWords(picture.total.total, scene, language) }
        : null,
  };
}

function totalWords(value: Known, scene: Scene, language: Language): { lead?: string; value: string } {
  const { lead, value: words = '' } = valueWords(value, scene, language);
  return { value: words, ...(lead === undefined ? {} : { lead }) };
}
