import type { Areas, Municipality } from '../../src/domain/area';
import type { IsoDate } from '../../src/domain/dates';
import { pesos, type Amount } from '../../src/domain/quantity';
import { PEOPLE_UNITS, SECTORS, STAGES, type Work } from '../../src/domain/work';

const DAY = '2026-01-01' as IsoDate;

/** The same numbers in every run, 0 to below 1, so that two benches compare (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** As many municipalities as the region has, without geometry: counting needs none. */
export function madeUpAreas(): Areas {
  const municipality = Array.from({ length: 30 }, (_, index): Municipality => {
    const id = String(10_101 + index);
    return {
      level: 'municipality',
      id,
      name: `Comuna ${id}`,
      otherNames: [],
      geometry: null,
      point: [-73, -42],
      km2: 100 + index,
      population: { count: 1000 + index, year: 2024, source: null },
      member: index % 5 === 0,
      province: '101',
      seat: { name: `Comuna ${id}`, point: [-73, -42], approximate: false },
      population2017: 1000 + index,
    };
  });
  return { municipality, island: [], province: [] };
}

/** Works as real ones are: one in ten without an amount, one in twelve in two municipalities, all sectors and stages. */
export function madeUpWorks(count: number, areas: Areas): Work[] {
  const next = dice(count);
  const one = <T>(values: readonly T[]): T => {
    const value = values[Math.floor(next() * values.length)];
    if (value === undefined) throw new Error('nothing to choose from');
    return value;
  };
  const cuts = areas.municipality.map((area) => area.id);
  return Array.from({ length: count }, (_, index): Work => {
    const id = `X-${index}`;
    const amount: Amount =
      next() < 0.1 ? { kind: 'unpublished' } : { kind: 'exact', value: pesos(Math.ceil(next() * 1e9)) };
    const cut = one(cuts);
    return {
      id,
      scope: 'roundtable',
      name: { es: id, en: id },
      sector: one(SECTORS),
      stage: one(STAGES),
      stageDate: null,
      knownFrom: DAY,
      knownBy: 'source',
      municipalities: next() < 1 / 12 ? [...new Set([cut, one(cuts)])] : [cut],
      islands: [],
      localities: [],
      place: { certainty: 'municipality' },
      shape: null,
      amount,
      people: [{ unit: one(PEOPLE_UNITS), count: { kind: 'exact', value: 10 } }],
      lengthKm: null,
      funders: [],
      programme: null,
      designer: null,
      replaces: [],
      partOf: null,
      sources: ['S-1'],
      summary: null,
      why: null,
      note: null,
    };
  });
}
