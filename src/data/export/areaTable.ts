import type { AreaFigure, AreaState } from '../../domain/choropleth';
import { isWorkMeasure, quantityIn, summedIn } from '../../domain/measure';
import { isKnown, type Quantity } from '../../domain/quantity';
import type { Scene } from '../../domain/scene';
import { usedSources } from '../../domain/usedSources';
import type { Work } from '../../domain/work';
import { citedIn } from './citedIn';
import { joined, type Cell, type Table } from './table';

export const AREA_COLUMNS = [
  'row',
  'id',
  'name',
  'level',
  'measure',
  'value',
  'kind',
  'unit',
  'denominator',
  'denominator_value',
  'low',
  'high',
  'rank',
  'state',
  'state_words',
  'works',
  'works_unpublished',
  'need',
  'need_value',
  'need_low',
  'need_high',
  'need_cell',
  'as_of',
  'link',
  'sources',
  'source_urls',
] as const;
export type AreaColumn = (typeof AREA_COLUMNS)[number];
type AreaRow = Readonly<Record<AreaColumn, Cell>>;

/** What a reader's language says. */
export interface AreaTableWords {
  readonly measure: string;
  readonly state: Readonly<Record<AreaState, string>>;
  readonly work: (work: Work) => string;
  /** Address of the view that the table is of. */
  readonly link: string;
  /** What the view crosses its figures with, if it does. */
  readonly need?: {
    readonly name: string;
    /** Ids of the sources behind it. */
    readonly sources: readonly string[];
    readonly of: (area: string) => {
      readonly value: number | null;
      readonly low: number | null;
      readonly high: number | null;
      /** In words: how much need, how much investment. */
      readonly cell: string | null;
    };
  };
}

/**
 * The ranked list as a table: every area once, best ranked first; with undivided measures of works also each work that
 * several areas share and each that fits none, so that the rows add up to the total on the screen.
 */
export function areaTable(scene: Scene, words: AreaTableWords): Table<AreaColumn> {
  const { picture, view } = scene;
  const counts = isWorkMeasure(view.measure);
  const apart = counts && view.per === 'total';
  const ranked = picture.figures.toSorted(
    (a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || a.area.name.localeCompare(b.area.name, 'es'),
  );
  return {
    columns: AREA_COLUMNS,
    rows: [
      ...ranked.map((figure) => areaRow(figure, scene, words)),
      ...(apart
        ? [
            ...picture.shared
              .filter(({ split }) => !split)
              .map(({ work }) => workRow('shared', work, scene, words)),
            ...picture.unplaced.map((work) => workRow('unplaced', work, scene, words)),
          ]
        : []),
    ],
  };
}

function common({ view, atlas, date }: Scene, words: AreaTableWords) {
  const indicator = atlas.indicator.get(view.measure);
  const unit = { funded: 'CLP', works: 'works', beneficiaries: view.unit };
  return {
    level: view.level,
    measure: words.measure,
    unit: isWorkMeasure(view.measure) ? unit[view.measure] : (indicator?.unit ?? null),
    denominator: isWorkMeasure(view.measure) && view.per !== 'total' ? view.per : null,
    as_of: date,
    link: words.link,
    need: words.need?.name ?? null,
    need_value: null,
    need_low: null,
    need_high: null,
    need_cell: null,
  };
}

function needCells(area: string, { need }: AreaTableWords) {
  const { value = null, low = null, high = null, cell = null } = need?.of(area) ?? {};
  return { need_value: value, need_low: low, need_high: high, need_cell: cell };
}

const valueOf = (quantity: Quantity) => ({
  value: isKnown(quantity) ? quantity.value : null,
  kind: quantity.kind,
});

function areaRow(figure: AreaFigure, scene: Scene, words: AreaTableWords): AreaRow {
  const { area, state, value, interval, works, shared } = figure;
  const denominators = {
    total: null,
    resident: area.population?.count ?? null,
    km2: area.km2,
    work: figure.sum.known,
  };
  const counts = isWorkMeasure(scene.view.measure);
  const own = [...works, ...shared].flatMap(({ sources }) => sources);
  return {
    ...common(scene, words),
    ...needCells(area.id, words),
    row: 'area',
    id: area.id,
    name: area.name,
    value: value?.value ?? null,
    kind: value?.kind ?? (state === 'unpublished' ? 'unpublished' : null),
    denominator_value: counts ? denominators[scene.view.per] : null,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    rank: figure.rank,
    state,
    state_words: words.state[state],
    works: counts ? works.length : null,
    works_unpublished: counts ? figure.sum.unpublished : null,
    // That an area has nothing published rests on everything that was read for the view.
    ...citedIn([...(own.length > 0 ? own : usedSources(scene)), ...(words.need?.sources ?? [])], scene.atlas),
  };
}

/** A work that stands at no one area; its areas or municipalities by their codes. */
function workRow(row: 'shared' | 'unplaced', work: Work, scene: Scene, words: AreaTableWords): AreaRow {
  const { view, atlas } = scene;
  const quantity = quantityIn(work, summedIn(view));
  const place = atlas.place(work);
  return {
    ...common(scene, words),
    row,
    id: joined(row === 'shared' ? place[view.level] : place.municipality),
    name: words.work(work),
    ...valueOf(quantity),
    denominator_value: null,
    low: null,
    high: null,
    rank: null,
    state: isKnown(quantity) ? 'value' : 'unpublished',
    state_words: words.state[isKnown(quantity) ? 'value' : 'unpublished'],
    works: 1,
    works_unpublished: isKnown(quantity) ? 0 : 1,
    ...citedIn(work.sources, atlas),
  };
}
