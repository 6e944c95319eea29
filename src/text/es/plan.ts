import type { MoneyRefusal, PlanProblemCode, PlanRefusal } from '../../domain/planProblem';
import type { PeopleUnit } from '../../domain/work';
import { spanishNumeral } from '../lists';

const candidatas = (n: number): string =>
  `${spanishNumeral(n)} ${n === 1 ? 'obra candidata' : 'obras candidatas'}`;
const comunas = (n: number): string => `${spanishNumeral(n)} ${n === 1 ? 'comuna' : 'comunas'}`;

/** The plan of candidate works. Not part of `es`: it comes with its question (../planWords.ts). */
export const plan = {
  title: 'Plan de prueba',
  banner:
    'Obras candidatas: son su prueba. No están aprobadas ni publicadas y no entran en ninguna suma de este mapa.',
  plans: 'Planes de este navegador',
  defaultName: (letter: string) => `Plan ${letter}`,
  unnamed: 'Plan sin nombre',
  fromLink: 'de un enlace',
  another: 'Otro plan',
  name: 'Nombre del plan',
  budget: 'Presupuesto',
  budgetHint: 'Por ejemplo: 800 millones. Puede quedar vacío.',
  readAs: (full: string, short: string) => `Se entiende ${full}, es decir, ${short}.`,
  headline: {
    empty: 'Pruebe un plan: agregue obras candidatas y vea qué cambiaría',
    plain: (n: number) => `El plan reúne ${candidatas(n)}`,
    reaches: (people: string) => `Con el plan, ${people} más tendrían una obra`,
    needReached: (n: number) =>
      `${comunas(n)} de alta necesidad ${n === 1 ? 'dejaría' : 'dejarían'} de estar sin obra`,
    withPlan: (words: string) => `Con el plan, ${words}`,
    and: (first: string, second: string) => `${first} y ${second}`,
    detail: 'Son candidatas de prueba: ninguna suma publicada las cuenta.',
  },
  list: 'Obras candidatas',
  none: 'Todavía no hay obras candidatas en este plan.',
  mark: 'Así se ven en el mapa, con un anillo si el lugar es aproximado',
  markLabel: (name: string, amount: string) => `Candidata: ${name}, ${amount}, lugar aproximado`,
  draftLabel: 'Candidata: lugar recién marcado, aproximado',
  noAmount: 'sin monto estimado',
  noPlace: 'lugar por decidir',
  noPoint: 'sin punto en el mapa',
  withinKm: (km: string) => `lugar aproximado, a unos ${km} km`,
  add: 'Agregar obra candidata',
  edit: (name: string) => `Editar ${name}`,
  editShort: 'Editar',
  remove: (name: string) => `Quitar ${name}`,
  form: {
    newTitle: 'Nueva obra candidata',
    editTitle: 'Editar obra candidata',
    name: 'Nombre de la obra',
    sector: 'Sector',
    place: 'Comuna, isla o localidad',
    undecided: 'Por decidir',
    markedPlace: 'Punto marcado en el mapa',
    groups: {
      members: 'Comunas de la mesa (sin punto)',
      islands: 'Islas',
      localities: 'Localidades con obra publicada',
      others: 'Otras comunas (sin punto)',
    },
    onMap: 'Marcar en el mapa',
    marking: 'Pulse en el mapa el lugar de la obra. Escape lo deja como estaba.',
    stopMarking: 'No marcar',
    atSea: 'Ese punto está en el mar o fuera de la región. Pulse sobre tierra o a menos de 2 km de la costa.',
    amount: 'Monto estimado',
    amountHint:
      'Por ejemplo: 120 millones, o «más de 540 millones». Vacío: sin monto estimado, que no es cero.',
    count: 'A cuántos llega',
    countHint: 'Un número entero. Vacío: no se sabe.',
    unit: 'Se cuentan',
    note: 'Nota',
    needName: 'Escriba un nombre: con él se la encuentra en la lista y en el mapa.',
    needCount: (value: string) => `«${value}» no es un número entero. Escriba solo cifras, por ejemplo 120.`,
    addIt: 'Agregar al plan',
    saveIt: 'Guardar cambios',
    cancel: 'Cancelar',
  },
  money: {
    not_money: (value: string) =>
      `«${value}» no se entiende como monto. Escriba, por ejemplo, «800 millones» o «$800.000.000».`,
    ambiguous: (value: string) =>
      `«${value}» puede ser mil veces más o menos. Escríbalo con todas sus cifras, por ejemplo 1718000000.`,
    no_unit: (value: string) =>
      `«${value}» pesos es muy poco para una obra. Si son millones, escriba «${value} millones».`,
    thousands: (value: string) =>
      `«${value}» está en otra unidad. Páselo a pesos y escriba, por ejemplo, «518 millones».`,
    not_whole: (value: string) => `«${value}» no son pesos enteros que se puedan contar. Revise las cifras.`,
  } satisfies Record<MoneyRefusal, (value: string) => string>,
  outcome: {
    title: 'Qué cambiaría',
    asked: 'Pide',
    askedNothing: 'ningún monto estimado todavía',
    withoutAmount: (n: number) => `y ${spanishNumeral(n)} ${n === 1 ? 'candidata' : 'candidatas'} sin monto`,
    budget: 'Frente al presupuesto',
    left: (amount: string) => `quedan ${amount}`,
    exactly: 'lo usa entero',
    over: (amount: string) => `se pasa en ${amount}`,
    cannotSay: (n: number) =>
      n === 0
        ? 'no se puede decir: hay montos que son un mínimo'
        : `no se puede decir: ${spanishNumeral(n)} ${n === 1 ? 'candidata' : 'candidatas'} sin monto`,
    people: {
      families: 'Familias alcanzadas',
      inhabitants: 'Habitantes alcanzados',
      dwellings: 'Viviendas alcanzadas',
    } satisfies Record<PeopleUnit, string>,
    need: 'Comunas de alta necesidad sin obra',
    needIs: (indicators: string, several: number, n: number) =>
      `Alta necesidad: el tercio más afectado según ${indicators}${several > 1 ? ', con los pesos elegidos' : ''} (${n} comunas de la región).`,
    reached: (names: string) => `Dejarían de estar sin obra: ${names}.`,
    unit: 'Las familias, los habitantes y las viviendas no se suman entre sí.',
    byArea: 'Por comuna',
    asksColumn: 'Pide',
    perColumn: 'Por habitante, hoy y con el plan',
    area: 'Comuna',
    from: 'hoy, publicado',
    to: 'con el plan',
    unplaced: 'Lugar por decidir',
    published: 'Lo publicado no cambia: total financiado',
  },
  actions: {
    title: 'Guardar y compartir el plan',
    save: 'Guardar archivo',
    open: 'Abrir archivo',
    fileName: (name: string) => `plan-${name}.json`,
    link: 'Copiar enlace del plan',
    copied: 'Enlace copiado',
    copyThis: 'Copie este enlace',
    tooLong: 'El plan no cabe en un enlace de 2.000 letras. Guárdelo como archivo y compártalo así.',
    compare: 'Comparar planes',
    erase: 'Borrar este plan',
    leave: 'Salir del plan',
    undo: 'Deshacer',
    removed: (name: string) => `Se quitó «${name}».`,
    erased: (name: string) => `Se borró «${name}» de este navegador.`,
    keep: 'Guardar en este navegador para cambiarlo',
    linkNote: 'Este plan vino en un enlace. No está guardado en este navegador.',
    opened: (name: string, n: number) => `Se abrió «${name}» con ${candidatas(n)}.`,
  },
  compare: {
    title: 'Comparar planes',
    intro: 'Los mismos resultados, plan por plan, frente a lo publicado hoy. Ninguno cambia lo publicado.',
    result: 'Resultado',
    candidates: 'Obras candidatas',
    asked: 'Pide',
    per: (area: string) => `Inversión por habitante en ${area}`,
    none: 'ninguna',
    same: 'sin cambio',
    noBudget: 'sin presupuesto',
    close: 'Cerrar',
  },
  notices: {
    refused: 'Este navegador no deja guardar: el plan se pierde al cerrar la pestaña. Guárdelo como archivo.',
    missing:
      'El plan del enlace no está en este navegador; se muestra otro. Pida el archivo o un enlace que lo lleve.',
    unreadTitle: 'Un plan guardado en este navegador no se pudo leer',
    fileTitle: (name: string) => `«${name}» no se abrió`,
    linkTitle: 'El plan del enlace no se pudo leer',
    reasons: {
      not_json:
        'No es un archivo de plan completo: puede estar cortado. Ábralo donde se guardó y guárdelo otra vez.',
      not_a_plan: 'Es otro tipo de archivo. Elija uno guardado aquí con «Guardar archivo».',
      other_version:
        'Es de otra versión del mapa. Vuelva a cargar esta página y ábralo otra vez; no se cambió nada.',
      no_rows: 'Su lista de obras candidatas no es una lista. Corrija «candidates» y ábralo otra vez.',
    } satisfies Record<PlanRefusal, string>,
    version: (found: string) => `Dice versión ${found}; aquí se lee la 1.`,
    linkAgain: 'Puede estar cortado: pida que se lo envíen otra vez, completo, o que le manden el archivo.',
    saveText: 'Guardar lo que había',
    dismiss: 'Entendido',
    rowsTitle: (n: number) =>
      n === 1
        ? 'Una parte del plan no se pudo leer'
        : `${spanishNumeral(n)} partes del plan no se pudieron leer`,
    rowsKept:
      'Quedan en el plan tal como estaban y vuelven a salir al guardar el archivo. No entran en ningún resultado.',
    row: (n: number, name: string) => (name === '' ? `Fila ${n}` : `Fila ${n}, ${name}`),
    whole: 'Plan',
  },
  problems: {
    not_a_row: (value: string) => `«${value}» no es una obra candidata. Escriba al menos nombre y sector.`,
    no_name: () => 'falta el nombre. Escríbalo en «name».',
    unknown_sector: (value: string) =>
      `«${value}» no es un sector. Use road, electrification, drinking_water, connectivity o health.`,
    unknown_municipality: (value: string) =>
      `«${value}» no es el código de una comuna de la región. Use el de cinco cifras, por ejemplo 10209.`,
    unknown_island: (value: string) =>
      `«${value}» no es una isla del mapa. Use su nombre sin acentos, por ejemplo mechuque.`,
    island_elsewhere: (value: string) => `la isla «${value}» no está en esa comuna. Corrija una de las dos.`,
    bad_point: (value: string, field: string) =>
      `«${value}» no vale en «${field}». Un punto necesita lon, lat y radius_km en cifras.`,
    bad_amount: (value: string, field: string) =>
      `«${value}» no vale en «${field}». Escriba pesos enteros, o deje el monto fuera si no se conoce.`,
    zero_amount: () => 'un monto de 0 no es «sin monto». Si no se conoce, quite «amount_clp».',
    bad_people: (value: string, field: string) =>
      `«${value}» no vale en «${field}». Use families, inhabitants o dwellings y un número entero.`,
    not_text: (value: string, field: string) => `«${value}» no vale en «${field}». Escríbalo entre comillas.`,
    bad_budget: (value: string) =>
      `«${value}» no vale como presupuesto. Escriba pesos enteros en «budget», sin comillas.`,
  } satisfies Record<PlanProblemCode, (value: string, field: string) => string>,
};
