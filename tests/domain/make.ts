import type { Areas, Island, Municipality, Province } from '../../src/domain/area';
import type { IsoDate, PartialDate } from '../../src/domain/dates';
import { lastDay } from '../../src/domain/dates';
import { pesos, UNPUBLISHED, type Amount, type Kind } from '../../src/domain/quantity';
import type { Work } from '../../src/domain/work';

/** Invented rows for tests; real rows come from geodata/ through the app's own readers. */

export const day = (text: string): IsoDate => lastDay(text as PartialDate);

export const amount = (millions: number | null, kind: Kind = 'exact'): Amount =>
  millions === null ? UNPUBLISHED : { kind, value: pesos(Math.round(millions * 1e6)) };

export function work(id: string, changes: Partial<Work> = {}): Work {
  return {
    id,
    scope: 'roundtable',
    name: { es: `Obra ${id}`, en: `Work ${id}` },
    sector: 'road',
    stage: 'approved',
    stageDate: null,
    knownFrom: day('2024-01-02'),
    knownBy: 'source',
    municipalities: ['1'],
    islands: [],
    localities: [],
    place: { certainty: 'municipality' },
    shape: null,
    amount: UNPUBLISHED,
    people: [],
    lengthKm: null,
    funders: [],
    programme: null,
    designer: null,
    replaces: [],
    partOf: null,
    sources: ['s'],
    summary: null,
    why: null,
    note: null,
    ...changes,
  };
}

/** A square of one degree whose south-west corner is (lon, 0). */
const square = (lon: number, lat = 0, side = 1) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [lon, lat],
      [lon + side, lat],
      [lon + side, lat + side],
      [lon, lat + side],
      [lon, lat],
    ],
  ],
});

const municipality = (id: string, lon: number, member: boolean, province: string): Municipality => ({
  level: 'municipality',
  id,
  name: `Comuna ${id}`,
  otherNames: [],
  geometry: square(lon),
  point: [lon + 0.5, 0.5],
  km2: 100,
  population: { count: 1000, year: 2024, source: null },
  member,
  province,
  seat: { name: `Comuna ${id}`, point: [lon + 0.5, 0.5], approximate: false },
  population2017: 1000,
});

const island = (id: string, lon: number, municipalities: readonly string[], member: boolean): Island => ({
  level: 'island',
  id,
  name: `Isla ${id}`,
  otherNames: [],
  geometry: square(lon + 0.1, 0.1, 0.2),
  point: [lon + 0.2, 0.2],
  km2: 10,
  population: null,
  member,
  named: true,
  group: null,
  municipalities,
  shape: 'own',
  note: null,
});

const province = (id: string, municipalities: readonly string[], member: boolean): Province => ({
  level: 'province',
  id,
  name: `Provincia ${id}`,
  otherNames: [],
  geometry: null,
  point: [0, 0],
  km2: null,
  population: null,
  member,
  municipalities,
});

/** Three members (1, 2, 3) and one outside (4) side by side; islands a and b in 1, c in 2; provinces 10 and 20. */
export const AREAS: Areas = {
  municipality: [
    municipality('1', 0, true, '10'),
    municipality('2', 1, true, '10'),
    municipality('3', 2, true, '20'),
    municipality('4', 3, false, '20'),
  ],
  island: [island('a', 0, ['1'], true), island('b', 0.5, ['1'], true), island('c', 1, ['2'], true)],
  province: [province('10', ['1', '2'], true), province('20', ['3', '4'], true)],
};
