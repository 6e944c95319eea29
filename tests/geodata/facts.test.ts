import { booleanPointInPolygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { isIsoDate, lastDay } from '../../src/domain/dates';
import { sum } from '../../src/domain/quantity';
import { countedOn } from '../../src/domain/reconcile';
import { areas, FACT_FILES, facts, problems } from '../data/geodataFiles';

const coded = (...codes: readonly string[]) => problems.filter(({ code }) => codes.includes(code));
const cited = [
  facts.works,
  facts.figures,
  facts.contributions,
  facts.organisations,
  facts.events,
  facts.indicators,
].flatMap((rows) => rows.flatMap(({ sources }) => sources));
const work = (id: string) => {
  const found = facts.works.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no work ${id}`);
  return found;
};

describe('geodata/*.csv promise', () => {
  it('zero problems of any kind', () => {
    expect(problems).toEqual([]);
  });

  it('zero rows lost', () => {
    const rows = (file: string) => (FACT_FILES[file] ?? '').trimEnd().split('\n').length - 1;
    expect([
      facts.works.length,
      facts.figures.length,
      facts.contributions.length,
      facts.organisations.length,
      facts.events.length,
      facts.indicators.length,
      facts.values.length,
      facts.sources.length,
    ]).toEqual(
      [
        'works.csv',
        'figures.csv',
        'contributions.csv',
        'organisations.csv',
        'events.csv',
        'indicators_meta.csv',
        'indicators.csv',
        'sources.csv',
      ].map(rows),
    );
    expect(facts.works.length).toBeGreaterThanOrEqual(17);
  });

  it('zero unknown codes', () => {
    expect(problems.filter(({ code }) => code.startsWith('unknown_'))).toEqual([]);
    const cuts = new Set(areas.municipality.map(({ id }) => id));
    const islands = new Set(areas.island.map(({ id }) => id));
    expect(cuts.size).toBe(30);
    for (const { municipalities } of [...facts.works, ...facts.events])
      for (const cut of municipalities) expect(cuts).toContain(cut);
    for (const { cut } of facts.values) expect(cuts).toContain(cut);
    for (const work of facts.works) for (const id of work.islands) expect(islands).toContain(id);
  });

  it('zero works whose point lies outside every area', () => {
    const outside = facts.works.filter(
      ({ place }) =>
        'lon' in place &&
        !areas.municipality.some(
          ({ geometry }) => geometry && booleanPointInPolygon([place.lon, place.lat], geometry),
        ),
    );
    expect(outside).toEqual([]);
    expect(coded('point_outside')).toEqual([]);
  });

  it('zero works on an island outside their municipalities', () => {
    const islands = new Map(areas.island.map(({ id, municipalities }) => [id, municipalities]));
    const apart = facts.works.flatMap((work) =>
      work.islands.filter((id) => !islands.get(id)?.some((cut) => work.municipalities.includes(cut))),
    );
    expect(apart).toEqual([]);
    expect(coded('place_conflict')).toEqual([]);
  });

  it('zero municipalities of a many-island work without one of its islands', () => {
    const islands = new Map(areas.island.map(({ id, municipalities }) => [id, municipalities]));
    for (const work of facts.works.filter(({ islands }) => islands.length > 1)) {
      const reached = new Set(work.islands.flatMap((id) => islands.get(id) ?? []));
      expect([...reached].toSorted(), work.id).toEqual([...work.municipalities].toSorted());
    }
  });

  it('zero sources cited but missing, zero never cited', () => {
    const ids = new Set(facts.sources.map(({ id }) => id));
    expect(cited.filter((id) => !ids.has(id))).toEqual([]);
    expect([...ids].filter((id) => !cited.includes(id))).toEqual([]);
  });

  it('zero indicator values out of range or outside their interval', () => {
    expect(coded('out_of_range', 'outside_interval', 'interval_incomplete')).toEqual([]);
    const unit = new Map(facts.indicators.map((indicator) => [indicator.id, indicator.unit]));
    const bounds: Readonly<Record<string, readonly [number, number]>> = {
      percent: [-100, 100],
      index: [0, 1],
    };
    const wrong = facts.values.filter(({ indicator, value }) => {
      const [low, high] = bounds[unit.get(indicator) ?? ''] ?? [0, Infinity];
      return value < low || value > high;
    });
    expect(wrong).toEqual([]);
  });

  it('zero duplicated ids, within a file and between works and figures', () => {
    expect(coded('repeated_id')).toEqual([]);
    const ids = [facts.works, facts.figures, facts.contributions, facts.organisations, facts.events]
      .flat()
      .map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('zero spaces at an edge, doubled or unbreakable in what a reader sees', () => {
    for (const [file, text] of Object.entries(FACT_FILES)) {
      expect(text, file).not.toMatch(/ {2}| ,|, ,|\u00A0|\t|\r/);
      expect(text.normalize('NFC'), file).toBe(text);
    }
  });

  it('zero names of governors or neighbours outside the addresses of sources', () => {
    const words = Object.values(FACT_FILES)
      .join('\n')
      .replace(/https?:\S+/g, '');
    expect(words).not.toMatch(
      /Vallesp[ií]n|Alejandro Santana|Juana de la Cruz|Claudio Santana|Barrientos|Haefner/i,
    );
  });
});

describe('the frozen facts', () => {
  it('MCR-001 to MCR-010 and CTX-001 to CTX-007, for ever', () => {
    const ids = facts.works.map(({ id }) => id);
    const numbered = (prefix: string, count: number) =>
      Array.from({ length: count }, (_, at) => `${prefix}-${String(at + 1).padStart(3, '0')}`);
    expect(ids).toEqual(expect.arrayContaining([...numbered('MCR', 10), ...numbered('CTX', 7)]));
    expect(facts.works.every(({ id, scope }) => (scope === 'roundtable') === id.startsWith('MCR'))).toBe(
      true,
    );
  });

  it('Tranqui $518 millones, Mechuque $660 millones, Quellón more than $540 millones, Cheniao unpublished', () => {
    expect(work('MCR-001').amount).toEqual({ kind: 'exact', value: 518_000_000 });
    expect(work('MCR-002').amount).toEqual({ kind: 'exact', value: 660_000_000 });
    expect(work('MCR-003').amount).toEqual({ kind: 'unpublished' });
    expect(work('MCR-004').amount).toEqual({ kind: 'at_least', value: 540_000_000 });
    for (const id of ['MCR-001', 'MCR-002', 'MCR-003', 'MCR-004'])
      expect(work(id)).toMatchObject({ knownFrom: '2024-01-02', knownBy: 'source', stage: 'approved' });
  });

  it('MCR-005 stands in for MCR-004 from 23 February 2024, with two sites of 18 families each', () => {
    expect(work('MCR-005')).toMatchObject({
      amount: { kind: 'exact', value: 544_000_000 },
      knownFrom: '2024-02-23',
      replaces: ['MCR-004'],
      people: [{ unit: 'families', count: { kind: 'exact', value: 36 } }],
    });
    for (const id of ['MCR-006', 'MCR-007'])
      expect(work(id)).toMatchObject({
        partOf: 'MCR-005',
        amount: { kind: 'unpublished' },
        people: [{ unit: 'families', count: { kind: 'exact', value: 18 } }],
      });
  });

  it('MCR-008 has an approximate point of 10 km and no published amount', () => {
    expect(work('MCR-008')).toMatchObject({
      place: { certainty: 'approximate', lon: -73.76, lat: -43.14, radiusKm: 10 },
      amount: { kind: 'unpublished' },
      knownFrom: '2024-09-05',
    });
  });

  it('MCR-009 is exactly $229.332.052 and known only from the day it was read', () => {
    expect(work('MCR-009')).toMatchObject({
      amount: { kind: 'exact', value: 229_332_052 },
      stage: 'finished',
      stageDate: null,
      knownFrom: '2026-11-22',
      knownBy: 'read',
    });
  });

  it('MCR-010 stands in for Mechuque and Cheniao from the end of July 2025, on three islands without a point', () => {
    expect(work('MCR-010')).toMatchObject({
      amount: { kind: 'about', value: 579_000_000 },
      knownFrom: '2025-07-31',
      knownBy: 'state',
      replaces: ['MCR-002', 'MCR-003'],
      islands: ['mechuque', 'cheniao', 'voigue'],
      place: { certainty: 'island', radiusKm: 8 },
      people: [{ unit: 'inhabitants', count: { kind: 'at_least', value: 360 } }],
      lengthKm: 11.25,
    });
  });

  it.each([
    ['2024-01-02', 1_718_000_000, 4],
    ['2024-02-28', 1_722_000_000, 4],
    ['2026-11-22', 1_870_332_052, 5],
  ])('as of %s the works come to at least %i pesos, %i works with one unpublished', (date, value, works) => {
    if (!isIsoDate(date)) throw new Error(date);
    const counted = countedOn(facts.works, date);
    expect(sum(counted.map(({ amount }) => amount))).toEqual({
      total: { kind: 'at_least', value },
      known: works - 1,
      unpublished: 1,
    });
  });

  it('more than $1.700 millones on 2 January 2024 and more than $2.700 millones on 28 February', () => {
    const announced = facts.figures.filter(({ kind }) => kind === 'announced_total');
    expect(announced.map(({ asOf, value }) => [lastDay(asOf), value])).toEqual([
      ['2024-01-02', { kind: 'at_least', value: 1_700_000_000 }],
      ['2024-02-28', { kind: 'at_least', value: 2_700_000_000 }],
    ]);
  });

  it('12 companies and their guild on the January list, two of them changed by September', () => {
    const on = (list: 'member2024January' | 'member2024September', kind: string) =>
      facts.organisations.filter((organisation) => organisation[list] && organisation.kind === kind);
    expect(on('member2024January', 'company')).toHaveLength(12);
    expect(on('member2024September', 'company')).toHaveLength(12);
    expect(on('member2024January', 'guild').map(({ name }) => name)).toEqual(['SalmonChile']);
    expect(new Set(on('member2024January', 'municipality').map(({ cut }) => cut))).toEqual(
      new Set(areas.municipality.flatMap(({ id, member }) => (member ? [id] : []))),
    );
  });

  it('private money: 120 and about 150 millones paid, the third year promised without an amount', () => {
    expect(facts.contributions.map(({ year, amount, status }) => [year, amount, status])).toEqual([
      [1, { kind: 'exact', value: 120_000_000 }, 'paid'],
      [2, { kind: 'about', value: 150_000_000 }, 'paid'],
      [3, { kind: 'unpublished' }, 'committed'],
      [null, { kind: 'unpublished' }, 'reported'],
    ]);
  });

  it('San Juan de la Costa leads multidimensional poverty and Quemchi has 56,0 % of dwellings off the network', () => {
    const of = (id: string) =>
      facts.values.filter(({ indicator }) => indicator === id).toSorted((a, b) => b.value - a.value);
    expect(of('pov_multi_2022')[0]).toMatchObject({ cut: '10306', value: 38.87 });
    expect(of('pov_multi_2022').every(({ low, high }) => low !== null && high !== null)).toBe(true);
    expect(of('water_no_public_network_2017_pct').find(({ cut }) => cut === '10209')?.value).toBeCloseTo(
      56,
      1,
    );
  });
});
