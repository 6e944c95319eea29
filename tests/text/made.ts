import type { Area, Island, Municipality } from '../../src/domain/area';
import type { AreaFigure, Choropleth } from '../../src/domain/choropleth';
import type { IsoDate } from '../../src/domain/dates';
import type { Indicator } from '../../src/domain/facts';
import type { Headline } from '../../src/domain/headline';
import { pesos, sum, UNPUBLISHED, type Amount, type Kind, type Known } from '../../src/domain/quantity';
import type { Work } from '../../src/domain/work';

/** Facts made by hand: only what a sentence reads, the rest as plain as it can be. */

const AREA = {
  otherNames: [],
  geometry: null,
  point: [-73.4, -42.3],
  km2: null,
  population: null,
  member: true,
} as const;

export const municipality = (name: string): Municipality => ({
  ...AREA,
  level: 'municipality',
  id: name.toLowerCase(),
  name,
  province: '102',
  seat: { name, point: AREA.point, approximate: false },
  population2017: 8000,
});

export const island = (name: string): Island => ({
  ...AREA,
  level: 'island',
  id: name.toLowerCase(),
  name,
  named: true,
  group: null,
  municipalities: ['quemchi'],
  shape: 'none',
  note: null,
});

export const amount = (millions: number, kind: Kind = 'exact'): Amount => ({
  kind,
  value: pesos(millions * 1e6),
});

export const work = (localities: readonly string[], paid: Amount, parts: Partial<Work> = {}): Work => ({
  id: localities.join('-'),
  scope: 'roundtable',
  name: { es: `Caminos en ${localities.join(', ')}`, en: `Roads in ${localities.join(', ')}` },
  sector: 'road',
  stage: 'approved',
  stageDate: null,
  knownFrom: '2024-01-02' as IsoDate,
  knownBy: 'source',
  municipalities: [],
  islands: [],
  localities,
  place: { certainty: 'municipality' },
  shape: null,
  amount: paid,
  people: [],
  lengthKm: null,
  funders: [],
  programme: null,
  designer: null,
  replaces: [],
  partOf: null,
  sources: ['seed'],
  summary: null,
  why: null,
  note: null,
  ...parts,
});

export const figure = (area: Area, value: Known | null, rank: number | null): AreaFigure => ({
  area,
  state: value ? 'value' : 'no_data',
  value,
  interval: null,
  classIndex: null,
  fill: { kind: 'land' },
  sum: sum([]),
  works: [],
  shared: [],
  rank,
});

export const picture = (figures: readonly AreaFigure[] = []): Choropleth => ({
  level: 'municipality',
  ramp: 'inv',
  figures,
  scale: { form: 'places', method: 'quantile', breaks: [], classes: [] },
  outlined: new Set(),
  shared: [],
  unplaced: [],
  counted: [],
  listed: [],
  others: [],
  total: sum([]),
});

export const indicator = (parts: Partial<Indicator> = {}): Indicator => ({
  id: 'pov_multi_2022',
  name: { es: 'Pobreza multidimensional', en: 'Multidimensional poverty' },
  definition: { es: 'Porcentaje de personas.', en: 'Share of people.' },
  unit: 'percent',
  decimals: 1,
  direction: 'higher_is_worse',
  theme: 'poverty',
  sector: null,
  year: 2022,
  coverage: 30,
  caution: null,
  sources: ['casen'],
  ...parts,
});

type AboutWorks = Extract<Headline, { about: 'works' }>;

/** The members that have no work beside those that have one. */
export const aboutWorks = (
  counted: readonly Work[],
  membersWith: readonly string[],
  membersWithout: readonly string[],
  parts: Partial<AboutWorks> = {},
): AboutWorks => ({
  about: 'works',
  counted,
  total: sum(counted.map((each) => each.amount)),
  unpublished: counted.filter((each) => each.amount === UNPUBLISHED),
  membersWith: membersWith.map(municipality),
  membersWithout: membersWithout.map(municipality),
  shared: [],
  unplaced: [],
  ...parts,
});
