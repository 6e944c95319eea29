import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText, MACHINE, SPANISH_EXCEL } from '../../src/data/export/csvText';
import { importFeatures, importTable } from '../../src/data/export/importTable';
import { geoJsonSteps } from '../../src/data/export/geoJson';
import { oc4idsSteps } from '../../src/data/export/oc4ids';
import { worksCsvSteps } from '../../src/data/export/worksCsv';
import { xlsxSteps } from '../../src/data/export/xlsx';
import type { PlacedWork } from '../../src/data/import/importReport';
import { newLayer } from '../../src/data/import/layers/layer';
import { layerWorks, sectorNamed } from '../../src/data/import/layers/layerWorks';
import { makeReport } from '../../src/data/import/makeReport';
import { meaningOf } from '../../src/data/import/works/columnNames';
import { personalSteps } from '../../src/data/import/works/personal';
import { finish, type Steps } from '../../src/domain/steps';
import { readTable } from '../../src/data/import/readTable';
import { isIsoDate } from '../../src/domain/dates';
import { SECTORS, STAGES } from '../../src/domain/work';
import { parseFacts } from '../../src/data/parseFacts';
import { areas, FACT_FILES, facts, problems } from './geodataFiles';
import { placed } from './import/placedWorks';

const TODAY = '2026-11-24';
if (!isIsoDate(TODAY)) throw new Error(TODAY);

async function readAgain(name: string, content: string | Uint8Array): Promise<readonly PlacedWork[]> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const reading = await readTable(name, bytes, {}, { isKnownHeader: (text) => meaningOf(text) !== null });
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  const { accepted, rejected } = makeReport(reading.table, areas, { unit: 'clp' });
  expect(rejected).toEqual([]);
  return accepted.map(({ work }) => work);
}

const layerOf = (works: readonly PlacedWork[]) =>
  newLayer(
    'l1',
    { name: 'x', file: 'x.csv', importedOn: TODAY, works, rejected: 0, unit: 'clp' },
    [],
    sectorNamed,
  );
const domainWorks = (works: readonly PlacedWork[]) =>
  layerWorks(layerOf(works), 'x', () => [], { silent: () => null });
const asWorksCsv = (works: readonly PlacedWork[]) => {
  const { table, open } = finish(worksCsvSteps(works, domainWorks(works), facts));
  return { text: csvText(table, MACHINE), open };
};
const textOf = (steps: Steps<readonly string[]>): string => finish(steps).join('');

/** Columns of our own come back as extra of a file that had none. */
const bare = (work: PlacedWork): Omit<PlacedWork, 'extra'> =>
  Object.fromEntries(Object.entries(work).filter(([name]) => name !== 'extra')) as Omit<PlacedWork, 'extra'>;
const withExtra = (work: PlacedWork) => {
  const own = new Set(Object.keys(bare(work)));
  const extra = Object.entries(work.extra).filter(([header, text]) => !own.has(header) && text !== '');
  return { ...work, extra: Object.fromEntries(extra) };
};

/** Text that spreadsheets and readers stumble over, that is a text all the same. */
const oddText = fc
  .oneof(
    fc.constantFrom(
      '=1+1',
      '+569',
      '-41,5',
      '@x',
      "'=1",
      "''+1",
      'a;b',
      'a,b',
      '"',
      'a\nb',
      '_x000D_',
      '<b>&amp;',
      'ñandú 🛥',
      '007',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  )
  .map((text) => `${text} Camino`.replaceAll(/\s+/g, ' ').trim());

const point = fc.constantFrom<Partial<PlacedWork>>(
  { lon: -73.0612345, lat: -42.4712345, certainty: 'exact', municipalities: ['10209'] },
  { lon: -73.1, lat: -42.47, certainty: 'approximate', municipalities: ['10209'] },
  { municipalities: ['10209', '10208'], certainty: 'municipality' },
  { municipalities: ['10209'], islands: ['mechuque'], certainty: 'island' },
  { certainty: 'nowhere' },
);
const amount = fc.oneof(
  fc.constant({ amount_clp: null, amount_qualifier: 'unpublished' } as const),
  fc.record({
    amount_clp: fc.integer({ min: 1, max: 9_000_000_000 }),
    amount_qualifier: fc.constantFrom('exact', 'about', 'at_least'),
  }),
);
const works = fc
  .array(
    fc.record({
      name: oddText,
      where: point,
      money: amount,
      sector: fc.constantFrom(...SECTORS),
      stage: fc.constantFrom(...STAGES),
      year: fc.constantFrom(null, 2024),
      funder: fc.oneof(fc.constant(null), oddText),
      source: fc.oneof(fc.constant(null), oddText),
      beneficiaries: fc.constantFrom(null, '37 familias', '37'),
      extra: fc.record({ 'Código interno': oddText, Observación: fc.constantFrom('', '=2+2', '007') }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((rows) =>
    rows.map(({ where, money, ...told }, at) => placed({ ...told, ...where, ...money, id: `A-${at}` })),
  );
const placedAll = (work: PlacedWork): PlacedWork => ({
  ...work,
  municipality: work.municipalities[0] ?? null,
  island: work.islands[0] ?? null,
});

describe('import, export, import', () => {
  it.each([
    [
      'x.xlsx',
      (all: readonly PlacedWork[]) =>
        new Uint8Array(Buffer.concat(finish(xlsxSteps(importTable(all), 'Obras')))),
    ],
    ['x.geojson', (all: readonly PlacedWork[]) => textOf(geoJsonSteps(importFeatures(all)))],
    ['x.csv', (all: readonly PlacedWork[]) => csvText(importTable(all), SPANISH_EXCEL)],
  ])('gives the same works and all their columns by %s', async (name, write) => {
    await fc.assert(
      fc.asyncProperty(works, async (made) => {
        const all = made.map(placedAll);
        const again = await readAgain(name, write(all));
        expect(again.map(withExtra)).toEqual(all.map(withExtra));
      }),
      { numRuns: 25 },
    );
  });

  it('leaves out the columns about persons, unless they are asked for', () => {
    const made = [placedAll({ ...placed({}), extra: { RUT: '12.345.678-5', Nota: 'x' } })];
    const persons = finish(personalSteps(made));
    expect([...persons]).toEqual(['RUT']);
    const late = [
      ...Array.from({ length: 3000 }, () => placed({ extra: { Nota: 'x' } })),
      placed({ extra: { Nota: 'ana@x.cl' } }),
    ];
    expect([...finish(personalSteps(late))]).toEqual(['Nota']);
    expect(textOf(geoJsonSteps(importFeatures(made, persons)))).not.toContain('12.345.678-5');
    expect(importTable(made, persons).columns).toContain('Nota');
    expect(importTable(made).columns).toContain('RUT');
  });

  it('gives the same works by works.csv, but for what it says it has no room for', async () => {
    await fc.assert(
      fc.asyncProperty(works, async (made) => {
        const all = made.map(placedAll);
        const { text, open } = asWorksCsv(all);
        const again = await readAgain('works.csv', text);
        const fields = (work: PlacedWork) => ({
          ...bare(work),
          funder: null,
          source: null,
          beneficiaries: /\D/.test(work.beneficiaries ?? '') ? parseInt(work.beneficiaries ?? '', 10) : null,
        });
        const read = ({ beneficiaries, ...work }: PlacedWork) => ({
          ...bare({ ...work, beneficiaries }),
          beneficiaries: beneficiaries === null ? null : Number(beneficiaries),
        });
        expect(again.map(read)).toEqual(all.map(fields));
        expect(open.get('source')).toBe(all.length);
        expect(open.get('people_unit') ?? 0).toBe(
          all.filter(({ beneficiaries }) => beneficiaries === '37').length,
        );
      }),
      { numRuns: 25 },
    );
  });

  it('gives our own works.csv back as the very same works, without a problem', async () => {
    const own = FACT_FILES['works.csv'] ?? '';
    const { text, open } = asWorksCsv(await readAgain('works.csv', own));
    expect([...open]).toEqual([]);
    expect(parseFacts({ ...FACT_FILES, 'works.csv': text }, areas)).toEqual({ facts, problems });
  });
});

describe(oc4idsSteps, () => {
  it('says what is known and nothing of what is not', () => {
    const [first, second] = [
      placed({
        id: 'A',
        name: 'Camino',
        sector: 'road',
        stage: 'finished',
        amount_clp: 5,
        amount_qualifier: 'about',
        municipalities: ['10209'],
        lon: -73,
        lat: -42,
      }),
      placed({ id: 'B', name: 'Posta' }),
    ];
    const text = textOf(
      oc4idsSteps([first, second], { name: 'Obras', on: TODAY }, ({ amount_qualifier: kind }) => kind),
    );
    const told: unknown = JSON.parse(text);
    // As a person would write it.
    expect(text).toBe(JSON.stringify(told, null, 2));
    expect(told).toMatchObject({ version: '0.9', publishedDate: `${TODAY}T00:00:00Z` });
    expect(told).toHaveProperty('projects', [
      {
        id: 'A',
        title: 'Camino',
        description: 'about',
        status: 'completion',
        sector: ['transport.road'],
        locations: [
          {
            id: 'A-1',
            geometry: { type: 'Point', coordinates: [-73, -42] },
            gazetteer: { scheme: 'CL-CUT', identifiers: ['10209'] },
          },
        ],
        budget: { amount: { amount: 5, currency: 'CLP' } },
      },
      { id: 'B', title: 'Posta', description: 'unpublished' },
    ]);
  });
});
