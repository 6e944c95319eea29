import type { AreaFigure } from '../../../domain/choropleth';
import { rowScale, shareOf, type ComparedRow } from '../../../domain/comparison';
import type { Indicator } from '../../../domain/facts';
import { isFiltered } from '../../../domain/filter';
import { isWorkMeasure } from '../../../domain/measure';
import type { Known } from '../../../domain/quantity';
import type { Scene } from '../../../domain/scene';
import type { CompareWords } from '../../../text/compareWords';
import { figureOf } from '../../../text/figureWords';
import { inWords } from '../../../text/format';
import { indicatorName } from '../../../text/indicatorName';
import type { Language } from '../../../text/language';
import type { CompareCell, CompareGroup, CompareRow } from '../../../ui/CompareTable';
import { SourceLine } from '../../../ui/SourceLine';
import { areaSwatch } from '../areaSwatch';
import { citeAll } from '../sourceWords';
import { WorkLinks } from './WorkLinks';

interface Told {
  readonly rows: readonly ComparedRow[];
  readonly scene: Scene;
  readonly language: Language;
  readonly words: CompareWords;
  readonly onWork: (id: string) => void;
}

/** The comparison in words and bars: the works, the place, and the indicators by theme. */
export function compareGroups(told: Told): readonly CompareGroup[] {
  const { rows, scene, language, words } = told;
  const { m } = language;
  const themes = Object.keys(m.measures.themes) as Indicator['theme'][];
  return [
    {
      id: 'works',
      title: isFiltered(scene.view) ? words.worksFiltered : words.works,
      rows: rows.filter(({ indicator }) => indicator === null).map((row) => workRow(row, told)),
      foot: <WorkSources {...told} />,
    },
    { id: 'place', title: words.place, rows: placeRows(told), foot: placeSource(told) },
    ...themes
      .map((theme) => ({
        id: theme,
        title: m.measures.themes[theme],
        rows: rows.flatMap((row) =>
          row.indicator?.theme === theme ? [indicatorRow(row, row.indicator, scene, language)] : [],
        ),
      }))
      .filter((group) => group.rows.length > 0),
  ];
}

const rowTitle = ({ asked: { measure, per, unit } }: ComparedRow, { m }: Language, words: CompareWords) => {
  if (measure === 'beneficiaries') return m.measures.beneficiaries[unit];
  if (measure === 'works') return m.measures.works;
  return per === 'resident' ? words.perResident : m.measures.funded;
};

/** A figure of the row's own measure, as the map would write it; the row's title says what works are counted in. */
function valueWords(value: Known, { asked }: ComparedRow, scene: Scene, language: Language) {
  const { before, figure, after } = figureOf(
    value,
    { view: { ...scene.view, ...asked }, atlas: scene.atlas },
    language,
  );
  return {
    ...(before === '' ? {} : { lead: before }),
    value: isWorkMeasure(asked.measure) ? figure : inWords({ before: '', figure, after }),
  };
}

/** What stands where no figure is: never 0. */
function missing({ state, fill }: AreaFigure, { asked }: ComparedRow, { m }: Language): CompareCell {
  const noPeople = asked.measure === 'beneficiaries' && state === 'unpublished';
  return { missing: noPeople ? m.work.none : m.statesShort[state], swatch: areaSwatch(fill) };
}

function workRow(row: ComparedRow, { scene, language, words, onWork }: Told): CompareRow {
  const { asked, scale, figures } = row;
  return {
    id: [asked.measure, asked.per, asked.unit].join('-'),
    title: rowTitle(row, language, words),
    cells: figures.map((figure): CompareCell => {
      const works = [...figure.works, ...figure.shared];
      const links = asked.measure === 'works' &&
        works.length > 0 && {
          remark: <WorkLinks works={works} lang={language.lang} onWork={onWork} />,
        };
      if (figure.value === null || scale === null) return { ...missing(figure, row, language), ...links };
      return {
        ...valueWords(figure.value, row, scene, language),
        bar: {
          share: shareOf(scale, figure.value.value),
          fill: 'var(--inv-3)',
          end: figure.value.kind,
          height: 10,
        },
        ...links,
      };
    }),
  };
}

function indicatorRow(row: ComparedRow, indicator: Indicator, scene: Scene, language: Language): CompareRow {
  const { m, f, lang } = language;
  const { scale, figures } = row;
  return {
    id: indicator.id,
    title: indicatorName(indicator, lang),
    source: <SourceLine lead={m.sources.label} sources={citeAll(indicator.sources, scene.atlas, language)} />,
    cells: figures.map((figure): CompareCell => {
      const { value, interval } = figure;
      if (value === null || scale === null) return missing(figure, row, language);
      const share = (n: number) => shareOf(scale, n);
      return {
        ...valueWords(value, row, scene, language),
        scaleBar: {
          zero: share(0),
          at: share(value.value),
          fill: 'var(--need-3)',
          ...(interval && { interval: { low: share(interval.low), high: share(interval.high) } }),
        },
        ...(interval && {
          remark: m.card.interval(
            f.number(interval.low, indicator.decimals),
            f.indicator(interval.high, indicator),
          ),
        }),
      };
    }),
  };
}

/** Surface and, where it is no indicator, population: what the works are measured against. */
function placeRows({ rows, scene: { atlas, view }, language }: Told): readonly CompareRow[] {
  const { m, f } = language;
  const areas = (rows[0]?.figures ?? []).map(({ area }) => area);
  const exact = (value: number | null): Known | null => (value === null ? null : { kind: 'exact', value });
  const row = (
    id: string,
    title: string,
    of: (area: (typeof areas)[number]) => number | null,
    write: (n: number, area: (typeof areas)[number]) => string,
  ): CompareRow => {
    const scale = rowScale(
      atlas.areas[view.level].map((area) => ({ value: exact(of(area)), interval: null })),
    );
    return {
      id,
      title,
      cells: areas.map((area) => {
        const value = of(area);
        if (value === null || scale === null) return { missing: m.noData };
        return {
          value: write(value, area),
          scaleBar: { zero: 0, at: shareOf(scale, value), fill: 'var(--line-strong)' },
        };
      }),
    };
  };
  return [
    row(
      'surface',
      m.card.facts.surface,
      ({ km2 }) => km2,
      (km2) => `${f.number(km2, km2 < 100 ? 1 : 0)} km²`,
    ),
    row(
      'population',
      m.card.facts.population,
      ({ population }) => population?.count ?? null,
      (count, { population }) => `${f.number(count)} (${population?.year})`,
    ),
  ];
}

/** Who measured and who counted. */
function placeSource({ rows, words, language: { m } }: Told): string {
  const counted = (rows[0]?.figures ?? []).flatMap(({ area }) => area.population?.source ?? []);
  return [
    words.surfaceSource,
    ...(counted.length === 0 ? [] : [words.populationSource(m.list([...new Set(counted)]))]),
  ].join(' ');
}

/** The sources of every compared work. */
function WorkSources({ rows, scene, language }: Told) {
  const works = (rows[0]?.figures ?? []).flatMap(({ works, shared }) => [...works, ...shared]);
  const sources = works.flatMap((work) => work.sources);
  return sources.length === 0 ? null : (
    <SourceLine lead={language.m.sources.label} sources={citeAll(sources, scene.atlas, language)} />
  );
}
