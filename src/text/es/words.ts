import type { AreaState } from '../../domain/choropleth';
import type { Indicator } from '../../domain/facts';
import type { Level } from '../../domain/area';
import type { Per } from '../../domain/view';
import type { PeopleUnit, Sector, Stage } from '../../domain/work';
import { grouped, spanishList, spanishNumeral } from '../lists';

export const obras = (n: number): string => `${grouped(n, '.')} ${n === 1 ? 'obra' : 'obras'}`;

/** The vocabulary: header, controls, and the names of levels, measures, sectors, stages and states. */
export const words = {
  title: 'Mapa Convergencia',
  list: spanishList,
  andMore: (first: string, n: number) => `${first} y ${grouped(n, '.')} más`,
  numeral: spanishNumeral,
  works: obras,
  levels: { municipality: 'Comuna', island: 'Isla', province: 'Provincia' } satisfies Record<Level, string>,
  byLevel: { municipality: 'por comuna', island: 'por isla', province: 'por provincia' } satisfies Record<
    Level,
    string
  >,
  pers: { total: 'Total', resident: 'Por habitante', km2: 'Por km²', work: 'Por obra' } satisfies Record<
    Per,
    string
  >,
  sectors: {
    road: 'Caminos',
    electrification: 'Energía',
    drinking_water: 'Agua potable',
    connectivity: 'Conexión',
    health: 'Salud',
  } satisfies Record<Sector, string>,
  ofSector: {
    road: 'de caminos',
    electrification: 'de electrificación',
    drinking_water: 'de agua potable',
    connectivity: 'de conexión',
    health: 'de salud',
  } satisfies Record<Sector, string>,
  stages: {
    design: 'En diseño',
    seeking_funding: 'Postulada',
    approved: 'Aprobada',
    executing: 'En ejecución',
    finished: 'Terminada',
    stopped: 'Paralizada',
    cancelled: 'Dejada sin efecto',
  } satisfies Record<Stage, string>,
  measures: {
    label: 'Medida',
    ofWorks: 'Obras de la mesa',
    funded: 'Monto financiado',
    works: 'Número de obras',
    beneficiaries: {
      families: 'Familias alcanzadas',
      inhabitants: 'Habitantes alcanzados',
      dwellings: 'Viviendas alcanzadas',
    } satisfies Record<PeopleUnit, string>,
    per: { resident: 'por cada 1.000 habitantes', km2: 'por cada 100 km²', work: 'por obra' },
    unitOf: { pesos: 'pesos', millions: 'millones de pesos' },
    units: {
      percent: '%',
      index: 'índice de 0 a 1',
      minutes: 'minutos',
      persons: 'personas',
      dwellings: 'viviendas',
      localities: 'localidades',
      saidi: 'SAIDI, según se publica',
    } as Readonly<Record<string, string>>,
    themes: {
      poverty: 'Pobreza',
      water: 'Agua',
      power: 'Energía',
      access: 'Acceso',
      connectivity: 'Conexión',
      development: 'Desarrollo humano',
      isolation: 'Aislamiento',
      population: 'Población',
      capacity: 'Capacidad municipal',
    } satisfies Record<Indicator['theme'], string>,
  },
  states: {
    value: 'Con monto: color de la escala',
    unpublished: 'Obras, ninguna con monto publicado',
    shared: 'Monto compartido, sin desglose',
    none: 'De la mesa, sin obra publicada',
    outside: 'Fuera de la mesa',
    no_data: 'Sin dato',
  } satisfies Record<AreaState, string>,
  statesShort: {
    value: '',
    unpublished: 'sin monto publicado',
    shared: 'parte no publicada',
    none: 'sin obra publicada',
    outside: 'fuera de la mesa',
    no_data: 'sin dato',
  } satisfies Record<AreaState, string>,
  unpublished: 'sin monto publicado',
  noData: 'sin dato',
  noDate: 'sin fecha',
  people: { families: 'familias', inhabitants: 'habitantes', dwellings: 'viviendas' } satisfies Record<
    PeopleUnit,
    string
  >,
  noFunder: 'no se publicó quién paga',
};
