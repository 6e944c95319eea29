import type { Level } from '../../domain/area';
import type { Direction } from '../../domain/facts';
import type { Stage, Work } from '../../domain/work';
import { obras } from './words';
import { grouped } from '../lists';

/** Beside and over the map: ranking, legend, cards, sources and the strip. */
export const cards = {
  ranking: {
    columns: { place: 'Lugar', bar: 'Barra', value: 'Valor' },
    outside: {
      municipality: (n: number) => `${n} ${n === 1 ? 'comuna' : 'comunas'} fuera de la mesa`,
      island: (n: number) => `${n} ${n === 1 ? 'isla' : 'islas'} fuera de la mesa`,
      province: (n: number) => `${n} ${n === 1 ? 'provincia' : 'provincias'} fuera de la mesa`,
    } satisfies Record<Level, (n: number) => string>,
    otherIslands: (n: number) => `${n} ${n === 1 ? 'isla' : 'islas'} de la mesa, sin obra publicada`,
    noDataTail: (n: number) => `${n} sin dato`,
    shared: 'Compartido',
    sharedMany: (n: number) => `${grouped(n, '.')} obras de varios lugares`,
    unplaced: {
      municipality: (name: string) => `${name}, comuna no publicada`,
      island: (name: string) => `${name}, isla no publicada`,
      province: (name: string) => `${name}, provincia no publicada`,
    } satisfies Record<Level, (name: string) => string>,
    others: (n: number) => (n === 1 ? 'La otra:' : `Otras ${n}:`),
    total: 'Total',
    sameTotal: 'Suma lo mismo en los tres niveles: lo que no cae en una isla se cuenta en su comuna.',
    unnamed: 'Isla sin nombre publicado',
  },
  legend: {
    region: 'Leyenda',
    works: 'Obras',
    circles: (large: string, small: string) => `${large} y ${small} millones`,
    noAmount: 'Sin monto publicado',
    approximate: 'Lugar aproximado, con su radio',
    several: 'Una obra en varias islas',
    withoutPoint: (n: number, where: string) =>
      n === 1
        ? `Otra obra, en ${where}, no tiene punto:`
        : `Otras ${grouped(n, '.')} obras, en ${where}, no tienen punto:`,
    seeList: 'ver en la lista',
    change: 'Cambiar las clases',
    from: (low: string, high: string) => `${low} a ${high}`,
    atLeast: (low: string) => `${low} o más`,
    worse: {
      higher_is_worse: 'más oscuro: peor',
      higher_is_better: 'más oscuro: peor',
      neutral: 'más oscuro: más',
    } satisfies Record<Direction, string>,
  },
  card: {
    region: 'Ficha',
    province: (name: string) => `Provincia de ${name}`,
    member: 'integra la mesa',
    notMember: 'fuera de la mesa',
    islandOf: (municipalities: string, n: number) => `${n === 1 ? 'comuna' : 'comunas'} de ${municipalities}`,
    island: 'Isla',
    sharedBy: (others: string) => `Se comparte con ${others}.`,
    sharedNote: (place: string, where: string) =>
      `Cuánto corresponde a ${place} no está publicado. El monto se cuenta una vez, en ${where}.`,
    noWork: 'Ninguna fuente nombra aquí una obra de la mesa. No es lo mismo que cero pesos.',
    outside: 'No integra la mesa: aquí no se cuentan obras.',
    works: 'Obras de la mesa',
    others: 'Otras obras públicas en el lugar',
    othersNote: 'No son de la mesa y no entran en sus totales.',
    listed: 'Obras en otras etapas, que no se suman',
    history: 'Registros anteriores',
    among: (n: number) => `Entre las ${n} comunas`,
    place: (place: number, of: number, side: 'highest' | 'lowest') =>
      `${place === 1 ? 'la' : `${place}.ª`} más ${side === 'highest' ? 'alta' : 'baja'} de ${of}`,
    interval: (low: string, high: string) => `intervalo ${low}–${high}`,
    allIndicators: (n: number) => `Los ${n} indicadores`,
    fewerIndicators: 'Menos indicadores',
    moreWorks: (more: string, of: string) => `Ver ${more} más de ${of}`,
    caution: 'Cuidado',
    facts: {
      surface: 'Superficie',
      population: 'Población',
      population2017: 'Población 2017',
      seat: 'Cabecera',
      group: 'Grupo',
      otherNames: 'También llamada',
      municipality: 'Comuna',
      municipalities: 'Comunas',
    },
    islands: 'Islas con nombre',
    noPolygon: 'Es demasiado pequeña para los datos de costa: se muestra solo como punto.',
    partOf: 'En los datos de costa es parte de otra isla: se muestra solo como punto.',
    mainland: 'En los datos de costa está unida al continente: se muestra solo como punto.',
  },
  work: {
    what: 'Qué',
    where: 'Dónde',
    amount: 'Cuánto',
    pays: 'Quién paga',
    programme: 'Programa',
    designs: 'Quién diseña',
    benefits: 'A quién llega',
    length: 'Largo',
    stage: 'Estado',
    known: 'Se sabe desde',
    why: 'Por qué importa',
    note: 'Lo que hay que saber',
    announced: 'Anunciado',
    later: { approved: 'Después', executing: 'En obra', finished: 'Final' } as Partial<Record<Stage, string>>,
    readOn: (date: string) => `leído el ${date}, la fuente no muestra fecha`,
    stageOn: (stage: string, date: string) => `${stage} · ${date}`,
    place: {
      exact: 'punto publicado',
      approximate: (km: string) => `lugar aproximado, radio de ${km} km`,
      island: (km: string | null) =>
        km === null
          ? 'en la isla, sin punto publicado'
          : `en la isla, sin punto publicado (radio de ${km} km)`,
      islands: 'en las islas nombradas, sin punto publicado',
      municipality: 'solo se publicó la comuna: no se dibuja',
    },
    parts: 'Sitios',
    partOf: 'Sitio de',
    replaces: 'Reemplaza a',
    replacedBy: 'Reemplazada por',
    notCounted: {
      replaced: (by: string) => `Ya no se cuenta: la reemplaza ${by}.`,
      part: (parent: string) => `No se cuenta aparte: es un sitio de ${parent}.`,
      later: 'No se conocía en la fecha de la vista.',
      stage: 'No se suma: solo se suman las obras aprobadas, en ejecución o terminadas.',
      other: 'No es una obra de la mesa: no entra en sus totales.',
    },
    scope: { roundtable: 'Obra de la mesa', other: 'Otra obra pública' } satisfies Record<
      Work['scope'],
      string
    >,
    none: 'no publicado',
    disc: (name: string, amount: string, stage: string) => `${name}: ${amount}, ${stage}`,
  },
  sources: {
    label: 'Fuentes',
    noDate: 'sin fecha visible',
    read: (date: string) => `leída el ${date}`,
    count: (n: number) => `${grouped(n, '.')} ${n === 1 ? 'fuente' : 'fuentes'}`,
    dataOf: (date: string) => `Datos al ${date}`,
  },
  strip: {
    region: 'De lo anunciado a lo que se sabe',
    heading: 'De lo anunciado a lo que se sabe',
    unit: 'millones de pesos',
    unitShort: 'millones',
    sumOn: (date: string) => `Suma al ${date}`,
    today: 'A la fecha',
    announcedThatDay: (amount: string) => `anunciado ese día: ${amount}`,
    withoutAmount: (names: string) => `${names}, sin monto`,
    amounts: (n: number) => `${grouped(n, '.')} ${n === 1 ? 'monto' : 'montos'}`,
    became: (where: string, before: string, after: string) => `${where}: ${before} pasó a ${after}`,
    noAmount: 'sin monto',
    earlier: (n: number) => `${grouped(n, '.')} ${n === 1 ? 'cambio' : 'cambios'} antes`,
    count: (works: number, unpublished: number) =>
      unpublished === 0 ? obras(works) : `${obras(works)}, ${grouped(unpublished, '.')} sin monto`,
    gap: (date: string, announced: string, sum: string, difference: string) =>
      `${date}: se anunciaron ${announced}; las obras de ese día suman ${sum}. La diferencia, ${difference}, no tiene lista de obras.`,
    gapShort: (date: string, announced: string, sum: string, difference: string) =>
      `${date}: se anunció ${announced}; sus obras suman ${sum} (${difference} menos).`,
    match: (date: string, announced: string, sum: string) =>
      `${date}: se anunciaron ${announced} y las obras de ese día suman ${sum}: concuerdan.`,
    compare: 'Comparar',
    seeChanges: (n: number) => (n === 1 ? 'Ver el cambio' : `Ver los ${grouped(n, '.')} cambios`),
  },
};
