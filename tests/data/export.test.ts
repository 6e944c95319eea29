import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/data/csv';
import { AREA_COLUMNS, areaTable } from '../../src/data/export/areaTable';
import { csvText, harmless, MACHINE, SPANISH_EXCEL, unguarded } from '../../src/data/export/csvText';
import { areaFeatures, geoJsonSteps, workFeatures } from '../../src/data/export/geoJson';
import { inWords, type Cell } from '../../src/data/export/table';
import { workTable } from '../../src/data/export/workTable';
import { makeAtlas } from '../../src/domain/atlas';
import { finish } from '../../src/domain/steps';
import { placer } from '../../src/domain/placement';
import { makeScene } from '../../src/domain/scene';
import { DEFAULT_VIEW } from '../../src/domain/address';
import type { View } from '../../src/domain/view';
import type { Work } from '../../src/domain/work';
import { es } from '../../src/text/es';
import { amount, AREAS, day, work } from '../domain/make';

const NONE = {
  figures: [],
  contributions: [],
  organisations: [],
  events: [],
  indicators: [],
  values: [],
  sources: [],
};

function sceneOf(works: readonly Work[], view: Partial<View> = {}) {
  const atlas = makeAtlas({ ...NONE, works }, AREAS, placer(AREAS), day('2026-01-01'));
  return makeScene(atlas, { ...DEFAULT_VIEW, ...view });
}

const areasOf = (works: readonly Work[], view: Partial<View> = {}) =>
  areaTable(sceneOf(works, view), {
    measure: 'm',
    state: es.states,
    work: ({ name }) => name.es,
    link: 'https://example.org/',
  });
const worksOf = (works: readonly Work[]) =>
  workTable(sceneOf(works), { lang: 'es', sector: es.sectors, stage: es.stages, whyNot: () => 'no' });

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
  fc
    .tuple(fc.constantFrom('', '=', '+', '-', '@', "'", "'=", '"', ';', ','), fc.string({ unit: 'grapheme' }))
    .map((parts) => parts.join('').replaceAll('\r', ' ').trim()),
);
const manyWorks = fc.array(
  fc.record({
    municipalities: fc.constantFrom(['1'], ['2'], ['1', '2'], ['4']),
    amount: fc.option(fc.integer({ min: 0, max: 900 }), { nil: null }).map((millions) => amount(millions)),
  }),
);
const made = (changes: readonly Partial<Work>[]) => changes.map((change, at) => work(`w${at}`, change));

describe('a table as CSV', () => {
  it('is read back as it was, by our own reader, in both dialects', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ a: cell, b: cell }), { minLength: 1 }),
        fc.constantFrom(MACHINE, SPANISH_EXCEL),
        (rows, dialect) => {
          const full = rows.map((row) => ({ ...row, end: 'x' }));
          const text = csvText({ columns: ['a', 'b', 'end'], rows: full }, dialect);
          const read = readCsv('f', text, ['a', 'b', 'end']);
          expect(read.problems).toEqual([]);
          read.rows.forEach(({ cells }, at) => {
            for (const column of ['a', 'b'] as const) {
              const was = full[at]?.[column] ?? null;
              const is = cells.get(column) ?? '';
              const back = typeof was === 'number' ? Number(is.replace(',', '.')) : unguarded(is);
              expect(back).toBe(typeof was === 'number' ? was + 0 : (was ?? ''));
            }
          });
          expect(read.rows).toHaveLength(full.length);
        },
      ),
    );
  });

  it('says codes in words where there are some, and changes no number, no gap and no other text', () => {
    const table = {
      columns: ['kind', 'name', 'value'],
      rows: [
        { kind: 'about', name: 'about', value: 579 },
        { kind: 'unheard_of', name: 'Quemchi', value: null },
      ],
    } as const;
    expect([...inWords(table, { kind: { about: 'aproximado' } }).rows]).toEqual([
      { kind: 'aproximado', name: 'about', value: 579 },
      { kind: 'unheard_of', name: 'Quemchi', value: null },
    ]);
  });

  it('shows what looks like a formula, and leaves negative numbers numbers', () => {
    for (const text of ['=1+1', '+1', '-1', '@A1', '\t=1', '\r=1']) expect(harmless(text)).toBe(`'${text}`);
    const table = { columns: ['lon', 'text'], rows: [{ lon: -73.5, text: '=HYPERLINK("x")' }] };
    expect(csvText(table, SPANISH_EXCEL)).toBe('\uFEFFlon;text\r\n-73,5;"\'=HYPERLINK(""x"")"\r\n');
    expect(csvText(table, MACHINE)).toContain('\n-73.5,');
  });
});

describe('the list as a table', () => {
  it('has every area once and adds up to the total on the screen', () => {
    fc.assert(
      fc.property(manyWorks, fc.constantFrom('municipality', 'island', 'province'), (changes, level) => {
        const scene = sceneOf(made(changes), { level });
        const table = areasOf(made(changes), { level });
        const rows = [...table.rows];
        expect(table.columns).toBe(AREA_COLUMNS);
        const ids = rows.filter(({ row }) => row === 'area').map(({ id }) => id);
        expect(new Set(ids)).toEqual(new Set(AREAS[level].map(({ id }) => id)));
        expect(ids).toHaveLength(AREAS[level].length);
        const known = rows.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
        const total = scene.picture.total.total?.value ?? null;
        expect(known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0)).toBe(total);
      }),
    );
  });

  it('leaves an unpublished amount empty and says so', () => {
    const [row] = [...areasOf([work('w', { municipalities: ['2'] })]).rows].filter(({ id }) => id === '2');
    expect(row).toMatchObject({ value: null, kind: 'unpublished', works: 1, works_unpublished: 1 });
  });
});

describe('works as a table and as GeoJSON', () => {
  const works = [
    work('old'),
    work('new', { replaces: ['old'], amount: amount(5) }),
    work('point', { place: { certainty: 'approximate', lon: -73.5, lat: -42.5, radiusKm: 2 } }),
  ];

  it('says which record counts, and what stands in for the others', () => {
    const rows = [...worksOf(works).rows];
    expect(rows.map(({ id, counts }) => [id, counts])).toEqual([
      ['old', 'no'],
      ['new', 'yes'],
      ['point', 'yes'],
    ]);
    expect(rows[0]).toMatchObject({ replaced_by: 'new', why_not: 'no', amount_clp: null });
    expect(rows[1]).toMatchObject({ amount_clp: 5_000_000, amount_kind: 'exact' });
  });

  it('gives a point only where one is known', () => {
    const features = [...workFeatures(worksOf(works))];
    expect(features.map(({ geometry }) => geometry)).toEqual([
      null,
      null,
      { type: 'Point', coordinates: [-73.5, -42.5] },
    ]);
    expect(features[0]?.properties).toMatchObject({ certainty: 'municipality', lon: null });
    const [area] = areaFeatures(areasOf(works), AREAS.municipality);
    expect(area?.geometry?.type).toBe('Polygon');
    const text = finish(geoJsonSteps(features)).join('');
    expect(JSON.parse(text)).toEqual({ type: 'FeatureCollection', features });
  });
});
