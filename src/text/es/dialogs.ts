import type { Figure, Organisation } from '../../domain/facts';
import type { Stage } from '../../domain/work';
import { obras } from './words';

/** The dialogs and cards that are read once in a while. Not part of `Messages`: they come with them (../dialogWords.ts). */
export const dialogs = {
  /** Of a work's card. */
  stageMeans: {
    design: 'Se está proyectando; todavía no busca fondos.',
    seeking_funding: 'Se pidieron fondos y se espera respuesta.',
    approved: 'El dinero está aprobado; la obra todavía no empieza.',
    executing: 'Se está construyendo.',
    finished: 'Está construida.',
    stopped: 'Empezó y se detuvo.',
    cancelled: 'No se hará.',
  } satisfies Record<Stage, string>,
  table: {
    title: 'Tabla de obras',
    intro:
      'Todos los registros conocidos a la fecha de la vista: los que cuentan, los reemplazados, los sitios y las otras obras públicas.',
    name: 'Obra',
    where: 'Comuna',
    sector: 'Sector',
    stage: 'Etapa',
    amount: 'Monto',
    known: 'Se sabe desde',
    counts: 'Cuenta',
    source: 'Fuente',
    yes: 'sí',
    pages: (from: string, to: string, count: string) => `${from} a ${to} de ${count}`,
    before: 'Obras anteriores',
    next: 'Obras siguientes',
  },
  data: {
    title: 'Datos y fuentes',
    date: 'Fecha de los datos',
    fresh: (asof: string, newest: string) => `Vista al ${asof}. El dato más nuevo es del ${newest}.`,
    withoutAmount: (n: number) => `${obras(n)} sin monto publicado`,
    withoutPoint: (n: number) => `${obras(n)} sin punto en el mapa`,
    withoutDate: (n: number) => `${obras(n)} con fuente sin fecha`,
    sources: 'Fuentes',
    publisher: 'Publicó',
    title2: 'Título',
    when: 'Fecha',
    used: 'Se usa en',
    indicators: 'Indicadores',
    year: 'Año',
    coverage: (n: number, of: number) => `${n} de ${of} comunas`,
    problems: 'Filas con problemas',
    noProblems: 'Todas las filas de los archivos se leyeron sin problemas.',
    download: 'Descargar los archivos',
    notReached: 'No se pudo traer. Sin red están los archivos que se guardaron en una visita completa.',
    licence:
      'Costa, islas y vecinos: © OpenStreetMap contributors (ODbL). Límites comunales: BCN / INE. Lagos: GSHHG (LGPL). Textos y tablas: según cada fuente.',
    method: 'Cómo se cuenta',
    methodText:
      'Se suma lo aprobado, en ejecución o terminado. Lo no publicado no es cero: se cuenta aparte. Un monto para varias islas o comunas se cuenta una vez y no se reparte sin un desglose publicado. El dinero privado paga diseños y no se suma a las obras.',
  },
  roundtable: {
    title: 'Quiénes se sientan a la mesa',
    intro:
      'La Mesa de Convergencia para las zonas rezagadas de Los Lagos reúne al gobierno regional, a seis municipios, a empresas y su gremio, y a Huella Local, que diseña los proyectos. Las empresas pagan diseños; el dinero público paga las obras.',
    members: 'Integrantes',
    kinds: {
      regional_government: 'Gobierno regional',
      regional_council: 'Consejo regional',
      municipality: 'Municipios',
      company: 'Empresas',
      guild: 'Gremio',
      civil_society: 'Sociedad civil',
      national_government: 'Gobierno nacional (no integra la mesa)',
    } satisfies Record<NonNullable<Organisation['kind']>, string>,
    lists: { january: 'Lista de enero de 2024', september: 'Lista de septiembre de 2024' },
    onlyJanuary: 'solo en enero',
    onlySeptember: 'solo en septiembre',
    twelve:
      'La fuente de enero de 2024 habla de 12 empresas y nombra 13: la número 13 es SalmonChile, el gremio. En septiembre ya no figuran Invermar ni Fiordo Austral, y aparecen Dimarine y Colbún.',
    record: 'Trayectoria de Huella Local en Chile',
    private: 'Dinero privado para diseños',
    privateNote: 'No se suma a las obras.',
    year: (n: number) => `Año ${n}`,
    status: {
      paid: 'pagado',
      committed: 'comprometido, sin monto publicado',
      reported: 'informado, sin monto publicado',
    },
    leverage: 'Apalancamiento',
    formula: 'público aprobado ÷ privado pagado',
    ratio: (ratio: string, approved: string, paid: string) =>
      `${approved} ÷ ${paid} = unos ${ratio} pesos públicos por cada peso privado`,
    until: (date: string) => `Hasta el ${date}`,
    noRatio: (missing: string) => `No se puede calcular: ${missing} no tiene monto publicado.`,
    contribution: (year: string) => `el aporte del año ${year}`,
    goals: 'Otras cifras, de contexto',
    range: (low: string, high: string) => `${low} a ${high}`,
    figureUnits: {
      projects: 'proyectos',
      works: 'obras',
      initiatives: 'iniciativas',
      persons: 'personas',
      municipalities: 'comunas',
      companies: 'empresas',
    } as Readonly<Record<string, string>>,
    figureKinds: {
      announced_total: 'Total anunciado',
      milestone: 'Hito',
      target: 'Meta',
      record: 'Trayectoria',
      context: 'Contexto',
    } satisfies Record<Figure['kind'], string>,
  },
  history: {
    title: 'De lo anunciado a lo que se sabe',
    intro:
      'Cada cifra se compara con las obras que se conocían el mismo día. Cuando una fuente posterior corrige un monto, el anterior deja de contarse y se sigue mostrando.',
    announced: 'Totales anunciados',
    steps: 'Cómo cambió la suma',
    date: 'Fecha',
    change: 'Cambio',
    sum: 'Suma',
    works: 'Obras',
    minimums: 'Las dos cifras son mínimos.',
  },
};
