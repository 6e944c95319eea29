import type { Third } from '../../domain/choropleth';
import type { WorkMeasure } from '../../domain/measure';
import { capitalised, grouped, spanishNumeral } from '../lists';

const comunas = (n: number): string => `${grouped(n, '.')} ${n === 1 ? 'comuna' : 'comunas'}`;

/** Need x investment. Not part of `es`: it comes with its question (../needWords.ts). `what` begins with a space or is ''. */
export const need = {
  levels: { 1: 'Baja', 2: 'Media', 3: 'Alta' } satisfies Record<Third, string>,
  /** What the columns of known figures hold; `one` where there is only one. */
  columns: {
    funded: { one: 'obra publicada', 2: 'menos inversión', 3: 'más inversión' },
    works: { one: 'obra publicada', 2: 'menos obras', 3: 'más obras' },
    beneficiaries: { one: 'obra publicada', 2: 'menos alcance', 3: 'más alcance' },
  } satisfies Record<WorkMeasure, { one: string; 2: string; 3: string }>,
  noWork: (what: string) => `sin obra publicada${what}`,
  noFigure: 'obra sin cifra publicada',
  /** `necesidad alta, sin obra publicada`. */
  cell: (level: string, column: string) => `Necesidad ${level.toLowerCase()}, ${column}`,
  counted: (cell: string, n: number) => `${cell}: ${comunas(n)}`,

  gap: (n: number, level: string, what: string, first: string) => {
    if (n === 0) return `Ninguna comuna con necesidad ${level.toLowerCase()} está sin obra publicada${what}`;
    return n === 1
      ? `Una comuna con necesidad ${level.toLowerCase()} no tiene obra publicada${what}: ${first}`
      : `${comunas(n)} con necesidad ${level.toLowerCase()} no tienen obra publicada${what}`;
  },
  ofMembers: (n: number, names: string) => {
    if (n === 0) return '; ninguna es de la mesa';
    return n === 1 ? `; una es de la mesa: ${names}` : `; ${spanishNumeral(n)} son de la mesa: ${names}`;
  },
  inCell: (n: number, level: string, column: string, names: string) =>
    n === 0
      ? `Ninguna comuna tiene necesidad ${level.toLowerCase()} y ${column}`
      : `${capitalised(n === 1 ? 'una comuna' : comunas(n))} con necesidad ${level.toLowerCase()} y ${column}: ${names}`,
  detail: (name: string, measure: string, date: string) =>
    `${name} y ${measure.toLowerCase()} que se conoce al ${date}.`,
  onlyIn: (names: string) => `Se cuentan solo las obras de ${names}.`,
  neutral: 'Este indicador no tiene un lado peor: «alta» quiere decir más.',
  score: (n: number) =>
    `Puntaje de ${spanishNumeral(n).replace('una', 'un')} ${n === 1 ? 'indicador' : 'indicadores'} con pesos`,
  scoreUnit: 'de 0 a 100',
  zero: 'Todos los pesos están en cero: suba al menos uno para comparar las comunas',

  need: 'Necesidad',
  grid: 'Necesidad por inversión: pulse una casilla para ver sus comunas',
  above: (low: string) => `desde ${low}`,
  between: (low: string, high: string) => `${low} a ${high}`,
  below: (high: string) => `bajo ${high}`,
  noSplit: 'sin otra cifra',
  noneYet: 'sin cifra publicada',
  withoutFigure: 'Con obra, sin cifra publicada',
  hatched: 'De la mesa, sin obra publicada',
  outside: 'Fuera de la mesa',
  chosen: 'En la casilla elegida',
  noNeed: 'Sin dato de la necesidad',
  showAll: 'Ver todas',

  members: 'De la mesa',
  notMembers: 'Fuera de la mesa',
  withInterval: (unit: string) => `${unit} e intervalo`,
  tie: 'empate',
  tieMeans:
    'Empate: no se distingue de la comuna de la fila anterior, porque sus intervalos se cruzan o su valor es el mismo.',
  nobody: 'Ninguna comuna está en esta casilla.',
  drives: (parts: string) => `Lo que más suma: ${parts}`,
  part: (name: string, at: string) => `${name}, ${at} de 100`,
  notZero: '«Sin obra publicada» no es cero pesos: ninguna fuente nombra ahí una obra de la mesa.',
  thirds: (n: string) => `Alta, media y baja son tercios de las ${n} comunas con dato.`,
  ownCuts: 'Alta, media y baja según los umbrales que usted puso.',
  lacking: (names: string) => `Sin dato de todos los indicadores, y por eso sin puntaje: ${names}.`,

  sector: {
    title: 'Brecha por sector',
    none: (what: string) => `Ninguna obra${what} publicada en las seis comunas de la mesa.`,
    some: (n: number, what: string, where: string) =>
      `${capitalised(n === 1 ? 'una obra' : `${spanishNumeral(n)} obras`)}${what} en ${where}.`,
    lacking: (names: string) => `De la mesa, con necesidad alta y sin ninguna: ${names}.`,
    covered: 'Ninguna comuna de la mesa tiene necesidad alta y está sin obra.',
  },
  cuts: {
    title: 'Cambiar los umbrales',
    low: 'Media desde',
    high: 'Alta desde',
    lowBetter: 'Alta bajo',
    highBetter: 'Media bajo',
    invalid: 'Escriba dos números, el primero menor que el segundo. Hasta entonces vale lo anterior.',
    reset: 'Volver a los tercios',
  },
  weigh: {
    title: 'Pesar varios indicadores',
    intro: 'No hay un índice único: elija qué le importa y cuánto.',
    weight: (name: string) => `Peso de ${name}`,
    remove: (name: string) => `Quitar ${name}`,
    add: 'Agregar un indicador',
    choose: 'Elija uno',
    formula: (sum: string, total: string) => `Puntaje = (${sum}) ÷ ${total}`,
    term: (weight: string, name: string) => `${weight} × ${name}`,
    scale:
      'Cada indicador va de 0, la mejor comuna, a 100, la peor; el puntaje es su promedio según los pesos.',
    firm: (names: string) =>
      `Orden firme: se quite el indicador que se quite, siguen entre las cinco primeras ${names}.`,
    firmOne: (name: string) =>
      `Orden poco firme: se quite el indicador que se quite, solo ${name} sigue entre las cinco primeras.`,
    loose:
      'Orden nada firme: ninguna comuna sigue entre las cinco primeras si se quita cualquiera de los indicadores.',
    alone: 'Con un solo indicador no se puede probar si el orden es firme: agregue otro.',
    zero: 'Todos los pesos están en cero. Suba al menos uno, o quite los indicadores que no le importan.',
  },
};
