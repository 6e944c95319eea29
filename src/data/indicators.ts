import type { Direction, Indicator, IndicatorValue } from '../domain/facts';
import { SECTORS } from '../domain/work';
import { atLeastOne, between, id, list, number, oneOf, optional, text, whole } from './cells';
import { problemAt } from './csv';
import { optionalWords } from './pairs';
import { checkReferences, knownIn, type KnownIds } from './references';
import { keep, readTable, valuesIn, type Complain, type Table } from './table';

const UNITS = ['percent', 'index', 'minutes', 'persons', 'dwellings', 'saidi', 'localities'] as const;
const DIRECTIONS = ['higher_is_worse', 'higher_is_better', 'neutral'] as const satisfies readonly Direction[];
const THEMES = [
  'poverty',
  'water',
  'power',
  'access',
  'connectivity',
  'development',
  'isolation',
  'population',
  'capacity',
] as const satisfies readonly Indicator['theme'][];

const META = {
  id,
  name_es: text,
  name_en: text,
  definition_es: text,
  definition_en: text,
  unit: oneOf(UNITS),
  decimals: between(whole, 0, 3),
  direction: oneOf(DIRECTIONS),
  theme: oneOf(THEMES),
  sector: optional(oneOf(SECTORS)),
  year: between(whole, 1900, 2100),
  coverage: whole,
  min: optional(number),
  max: optional(number),
  caution_es: optional(text),
  caution_en: optional(text),
  sources: atLeastOne(list(id)),
};

const VALUES = { indicator: id, cut: text, value: number, low: optional(number), high: optional(number) };

/** Lowest and highest value that can be true; infinite where nothing bounds it. */
type Range = readonly [number, number];

/** What indicators measure, and their values: one per indicator and municipality. */
export function parseIndicators(
  meta: string | undefined,
  rows: string | undefined,
  known: { readonly municipalities: KnownIds; readonly sources: KnownIds },
): { readonly indicators: Table<Indicator>; readonly values: Table<IndicatorValue> } {
  const ranges = new Map<string, Range>();
  const indicators = keep(readTable('indicators_meta.csv', meta, META, ['id']), (row, complain) => {
    ranges.set(row.id, [row.min ?? -Infinity, row.max ?? Infinity]);
    checkReferences('sources', row.sources, known.sources, 'unknown_source', complain);
    return {
      id: row.id,
      name: { es: row.name_es, en: row.name_en },
      definition: { es: row.definition_es, en: row.definition_en },
      unit: row.unit,
      decimals: row.decimals,
      direction: row.direction,
      theme: row.theme,
      sector: row.sector,
      year: row.year,
      coverage: row.coverage,
      caution: optionalWords('caution', row.caution_es, row.caution_en, complain),
      sources: row.sources,
    };
  });

  const named = knownIn(indicators, ({ name }) => [name.es, name.en]);
  const values = keep(
    readTable('indicators.csv', rows, VALUES, ['indicator', 'cut']),
    (row, complain): IndicatorValue => {
      checkReferences('indicator', [row.indicator], named, 'unknown_indicator', complain);
      checkReferences('cut', [row.cut], known.municipalities, 'unknown_municipality', complain);
      checkRange(row, ranges.get(row.indicator) ?? [-Infinity, Infinity], complain);
      return row;
    },
  );
  return { indicators: counted(indicators, valuesIn(values)), values };
}

function checkRange(row: IndicatorValue, [min, max]: Range, complain: Complain): void {
  for (const column of ['value', 'low', 'high'] as const) {
    const value = row[column];
    if (value !== null && (value < min || value > max))
      complain({ column, code: 'out_of_range', detail: `${min}..${max}` });
  }
  if ((row.low === null) !== (row.high === null))
    complain({ column: row.low === null ? 'low' : 'high', code: 'interval_incomplete' });
  else if (row.low !== null && row.high !== null && !(row.low <= row.value && row.value <= row.high))
    complain({ column: 'value', code: 'outside_interval', detail: `${row.low}..${row.high}` });
}

/** Coverage as counted; told where the file states another, for then a row was lost or added unnoticed. */
function counted(indicators: Table<Indicator>, values: readonly IndicatorValue[]): Table<Indicator> {
  const counts = new Map<string, number>();
  for (const { indicator } of values) counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
  const problems = [...indicators.problems];
  const entries = indicators.entries.map(({ row, value }) => {
    const coverage = counts.get(value.id) ?? 0;
    if (coverage !== value.coverage)
      problems.push(
        problemAt(row, {
          column: 'coverage',
          code: 'coverage_differs',
          detail: String(coverage),
          severity: 'warning',
        }),
      );
    return { row, value: { ...value, coverage } };
  });
  return { ...indicators, entries, problems };
}
