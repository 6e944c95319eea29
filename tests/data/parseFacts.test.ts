import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SECTORS } from '../../src/domain/work';
import { parseFacts } from '../../src/data/parseFacts';
import { AREAS, FILES, parse, parseWith, told, works } from './world';

describe(parseFacts, () => {
  it('takes good files without a problem', () => {
    const { facts, problems } = parse();
    expect(problems).toEqual([]);
    expect(Object.values(facts).map((rows: readonly unknown[]) => rows.length)).toEqual([
      1, 1, 1, 1, 1, 1, 1, 1,
    ]);
    expect(facts.figures[0]).toMatchObject({
      value: { kind: 'exact', value: 7 },
      valueMax: 8,
      asOf: '2024-01-02',
    });
    expect(facts.contributions[0]).toMatchObject({ amount: { kind: 'unpublished' }, year: 1 });
    expect(facts.organisations[0]).toMatchObject({ member2024January: true, member2024September: false });
    expect(facts.values[0]).toEqual({ indicator: 'poverty', cut: '10209', value: 33.1, low: 25, high: 41.5 });
  });

  it.each([
    ['sources.csv', 'url', 'javascript:alert(1)', 'not_a_url'],
    ['sources.csv', 'read_on', '2026-11', 'not_a_day'],
    ['sources.csv', 'date', '02-01-2024', 'not_a_date'],
    ['organisations.csv', 'cut', '', 'empty_cell'],
    ['organisations.csv', 'cut', '10299', 'unknown_municipality'],
    ['organisations.csv', 'member_2024_01', 'sí', 'not_allowed'],
    ['organisations.csv', 'sources', 'radio', 'unknown_source'],
    ['figures.csv', 'value', '1.7', 'not_a_whole_number'],
    ['figures.csv', 'value', '', 'value_missing'],
    ['figures.csv', 'value_max', '7', 'range_reversed'],
    ['figures.csv', 'unit', 'pesos', 'not_allowed'],
    ['figures.csv', 'as_of', 'enero', 'not_a_date'],
    ['figures.csv', 'sources', 'radio', 'unknown_source'],
    ['contributions.csv', 'amount_clp', '120000000', 'value_of_unpublished'],
    ['contributions.csv', 'amount_clp', '120,5', 'not_whole_pesos'],
    ['contributions.csv', 'year', '0', 'out_of_range'],
    ['contributions.csv', 'sources', 'radio', 'unknown_source'],
    ['events.csv', 'municipalities', 'quenchi', 'unknown_municipality'],
    ['events.csv', 'related', 'W-9', 'unknown_work_or_figure'],
    ['events.csv', 'kind', 'party', 'not_allowed'],
    ['events.csv', 'sources', 'radio', 'unknown_source'],
    ['indicators_meta.csv', 'direction', 'up', 'not_allowed'],
    ['indicators_meta.csv', 'caution_es', 'Ojo', 'missing_translation'],
    ['indicators_meta.csv', 'sources', 'radio', 'unknown_source'],
    ['indicators.csv', 'value', '133.1', 'out_of_range'],
    ['indicators.csv', 'value', '20', 'outside_interval'],
    ['indicators.csv', 'low', '', 'interval_incomplete'],
    ['indicators.csv', 'high', '101', 'out_of_range'],
    ['indicators.csv', 'value', '33,1', 'not_a_number'],
    ['indicators.csv', 'cut', 'Quemchi', 'unknown_municipality'],
    ['indicators.csv', 'indicator', 'povert', 'unknown_indicator'],
  ])('%s: %s "%s" is %s', (file, column, cell, code) => {
    const { facts, problems } = parseWith(file, column, cell);
    const told = column === 'caution_es' ? { column: 'caution_en', value: '' } : { column, value: cell };
    expect(problems).toContainEqual(
      expect.objectContaining({ file, line: 2, ...told, code, severity: 'error' }),
    );
    const rows = {
      'sources.csv': facts.sources,
      'organisations.csv': facts.organisations,
      'figures.csv': facts.figures,
      'contributions.csv': facts.contributions,
      'events.csv': facts.events,
      'indicators_meta.csv': facts.indicators,
      'indicators.csv': facts.values,
    }[file];
    expect(rows).toEqual([]);
  });

  it('leaves out what leans on a row left out, and says that it did', () => {
    const { facts, problems } = parseWith('sources.csv', 'title', '');
    expect(Object.values(facts).flat()).toEqual([]);
    expect(told(problems)).toContainEqual({
      line: 2,
      column: 'sources',
      value: 'press',
      code: 'refers_to_left_out',
    });
  });

  it('warns of a source nobody cites and of a stated coverage that does not hold, and takes both', () => {
    const sources = `${FILES['sources.csv']}\nradio,Nota,Radio,,https://example.org,2026-11-22,,`;
    const uncited = parse({ 'sources.csv': sources });
    expect(uncited.facts.sources).toHaveLength(2);
    expect(uncited.problems).toMatchObject([
      { line: 3, value: 'radio', code: 'source_never_cited', severity: 'warning' },
    ]);
    const covered = parseWith('indicators_meta.csv', 'coverage', '30');
    expect(covered.facts.indicators[0]?.coverage).toBe(1);
    expect(covered.problems).toMatchObject([
      { column: 'coverage', value: '30', code: 'coverage_differs', detail: '1', severity: 'warning' },
    ]);
  });

  it('takes one value per indicator and municipality', () => {
    const { facts, problems } = parse({ 'indicators.csv': `${FILES['indicators.csv']}\npoverty,10209,40,,` });
    expect(facts.values).toHaveLength(1);
    expect(told(problems)).toEqual([
      { line: 3, column: 'indicator', value: 'poverty 10209', code: 'repeated_id' },
    ]);
  });

  it('names each absent file', () => {
    const absent = parseFacts({}, AREAS).problems.filter(({ code }) => code === 'missing_file');
    expect(absent.map(({ file }) => file).toSorted()).toEqual(Object.keys(FILES).toSorted());
  });

  it('accounts for every row: accepted, or left out with a problem at its line', () => {
    const id = fc.constantFrom('W-1', 'W-2', 'W-3', 'W-4', '', '__proto__');
    const row = fc.record({
      id,
      sector: fc.constantFrom(...SECTORS, 'camino'),
      amount_kind: fc.constantFrom('exact', 'about', 'unpublished', ''),
      amount_clp: fc.constantFrom('', '0', '12.5', '518000000'),
      place: fc.constantFrom('municipality', 'island', 'exact', 'approximate'),
      islands: fc.constantFrom('', 'mechuque', 'tranqui;mechuque', 'atlantis'),
      lon: fc.constantFrom('', '-73.5', '-80', '-73,5'),
      lat: fc.constantFrom('', '-42.5'),
      replaces: fc.constantFrom('', 'W-1', 'W-2;W-3', 'constructor'),
      part_of: fc.constantFrom('', 'W-2', 'W-4'),
      note_es: fc.string(),
      note_en: fc.string(),
      sources: fc.constantFrom('press', 'radio'),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const { facts, problems } = parse({ 'works.csv': works(...rows) });
        const wrong = problems.filter(({ file, severity }) => file === 'works.csv' && severity === 'error');
        const lines = new Set(wrong.map(({ line }) => line));
        expect(lines.has(null)).toBe(false);
        expect(facts.works.length + lines.size).toBe(rows.length);
        const ids = new Set(facts.works.map((work) => work.id));
        expect(ids.size).toBe(facts.works.length);
        for (const work of facts.works)
          for (const other of [...work.replaces, ...(work.partOf === null ? [] : [work.partOf])])
            expect(ids).toContain(other);
      }),
      { numRuns: 300 },
    );
  });
});
