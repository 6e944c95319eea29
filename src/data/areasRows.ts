import { area } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Island, Municipality, Province } from '../domain/area';
import { AreasFileError } from './areasFileError';
import { propertiesOf } from './areasProperties';
import type { Words } from '../domain/work';

const CENSUS_2024 = 'INE, Censo 2024';
const SHAPES = ['own', 'part', 'mainland', 'none'] as const satisfies readonly Island['shape'][];

export function municipalityOf(feature: Feature): Municipality {
  const row = propertiesOf(feature);
  const id = row.text('cut');
  const geometry = landOf(feature, id);
  if (geometry === null) throw new AreasFileError(`municipality ${id} has no polygon`);
  return {
    level: 'municipality',
    id,
    name: row.text('name'),
    otherNames: [],
    geometry,
    point: [row.number('label_lon'), row.number('label_lat')],
    km2: km2Of(geometry),
    population: { count: row.number('population_2024'), year: 2024, source: CENSUS_2024 },
    member: row.flag('member'),
    province: row.text('province_id'),
    seat: {
      name: row.text('seat'),
      point: [row.number('seat_lon'), row.number('seat_lat')],
      approximate: row.flag('seat_approximate'),
    },
    population2017: row.number('population_2017'),
  };
}

/** `municipalities` are those of the same file: an island takes its membership from them. */
export function islandOf(feature: Feature, municipalities: readonly Municipality[]): Island {
  const row = propertiesOf(feature);
  const id = row.text('id');
  const cuts = row.texts('municipalities');
  const unknown = cuts.find((cut) => !municipalities.some((municipality) => municipality.id === cut));
  if (unknown !== undefined) throw new AreasFileError(`island ${id}: there is no municipality ${unknown}`);
  const shape = SHAPES.find((known) => known === row.text('shape'));
  if (!shape) throw new AreasFileError(`island ${id}: shape "${row.text('shape')}" is unknown`);
  const geometry = landOf(feature, id);
  if ((shape === 'own') !== (geometry !== null))
    throw new AreasFileError(`island ${id}: shape "${shape}" does not fit its geometry`);
  const count = row.numberOrNull('population');
  const year = row.numberOrNull('population_year');
  return {
    level: 'island',
    id,
    name: row.textOrNull('name') ?? '',
    otherNames: row.texts('other_names'),
    geometry,
    point: [row.number('lon'), row.number('lat')],
    km2: geometry && km2Of(geometry),
    population:
      count === null || year === null ? null : { count, year, source: row.textOrNull('population_source') },
    member: isMember(cuts, municipalities),
    named: row.flag('named'),
    group: row.textOrNull('group'),
    municipalities: cuts,
    shape,
    note: noteOf(row),
  };
}

/** Both languages or none: half a note would be silence in the other language. */
function noteOf(row: ReturnType<typeof propertiesOf>): Words | null {
  const [es, en] = [row.textOrNull('note_es'), row.textOrNull('note_en')];
  return es === null || en === null ? null : { es, en };
}

export function provinceOf(feature: Feature, municipalities: readonly Municipality[]): Province {
  const row = propertiesOf(feature);
  const id = row.text('id');
  const own = municipalities.filter(({ province }) => province === id);
  if (own.length === 0) throw new AreasFileError(`province ${id} has no municipality`);
  const geometry = landOf(feature, id);
  return {
    level: 'province',
    id,
    name: row.text('name'),
    otherNames: [],
    geometry,
    point: [row.number('lon'), row.number('lat')],
    km2: geometry && km2Of(geometry),
    population: {
      count: own.reduce((sum, { population }) => sum + (population?.count ?? 0), 0),
      year: 2024,
      source: CENSUS_2024,
    },
    member: own.some(({ member }) => member),
    municipalities: own.map((municipality) => municipality.id),
  };
}

function isMember(cuts: readonly string[], municipalities: readonly Municipality[]): boolean {
  return municipalities.some(({ id, member }) => member && cuts.includes(id));
}

/** A point stands for land too small for the coast data: no geometry. */
function landOf({ geometry }: Feature, id: string): Polygon | MultiPolygon | null {
  switch (geometry?.type) {
    case 'Polygon':
    case 'MultiPolygon':
      return geometry;
    case 'Point':
      return null;
    default:
      throw new AreasFileError(`${id}: geometry "${geometry?.type ?? 'null'}" is neither land nor a point`);
  }
}

/** Geodesic. */
function km2Of(geometry: Polygon | MultiPolygon): number {
  return area(geometry) / 1e6;
}
