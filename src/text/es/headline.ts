import { capitalised, spanishNumeral } from '../lists';
import { obras } from './words';

/** The one sentence above the picture, and what it leaves open. `what` begins with a space or is ''. */
export const headline = {
  /** The sentence for a narrow screen: what the map shows by itself is left out. */
  shorter: (sentence: string) => sentence.replace(' financiados en ', ' en '),
  /** `tres de las seis comunas de la mesa`. */
  members: (reached: number, all: number) =>
    reached === all || reached === 0
      ? `las ${spanishNumeral(all)} comunas de la mesa`
      : `${spanishNumeral(reached)} de las ${spanishNumeral(all)} comunas de la mesa`,
  ofSectors: (list: string) => ` ${list}`,
  inStages: (list: string) => ` en etapa «${list}»`,
  byFunders: (list: string) => ` (financia: ${list})`,
  funded: (amount: string, what: string, where: string) =>
    `${capitalised(amount)} financiados${what === '' ? '' : ` en obras${what}`} en ${where}`,
  noAmount: (n: number, what: string, where: string) => `${obras(n)}${what} en ${where}, sin monto publicado`,
  works: (n: number, what: string, where: string) =>
    `${capitalised(n === 1 ? 'una obra financiada' : `${spanishNumeral(n)} obras financiadas`)}${what} en ${where}`,
  nothing: (what: string, where: string) => `Ninguna obra${what} en ${where}`,
  people: (figure: string, what: string, where: string) => `Las obras${what} llegan a ${figure} en ${where}`,
  noPeople: (unit: string, what: string) =>
    `Ninguna fuente publica a qué número de ${unit} llegan las obras${what}`,
  per: (place: string, figure: string) => `${place} encabeza la lista: ${figure}`,
  indicator: (name: string, side: 'highest' | 'lowest', places: string, value: string) =>
    `${name}: el valor más ${side === 'highest' ? 'alto' : 'bajo'}, ${value}, está en ${places}`,
  notAtLevel: (name: string) => `${name}: solo se publica por comuna`,
  counted: (n: number) => obras(n),
  oneUnpublished: (n: number, name: string) =>
    n === 1 ? `${name} no tiene monto publicado` : `${obras(n)}; una, ${name}, no tiene monto publicado`,
  manyUnpublished: (n: number, unpublished: number) =>
    `${obras(n)}; ${spanishNumeral(unpublished)} no tienen monto publicado`,
  without: (names: string, n: number) => `${names} no ${n === 1 ? 'tiene' : 'tienen'} obra publicada`,
  withoutFiltered: (names: string, n: number) => `${names} no ${n === 1 ? 'tiene' : 'tienen'} ninguna`,
  shared: (amount: string, places: string) =>
    `Un monto (${amount}) se comparte entre ${places}, sin desglose publicado: se cuenta una vez`,
  sharedMany: (n: number) =>
    `${capitalised(spanishNumeral(n))} obras son de varios lugares, sin desglose publicado: cada una se cuenta una vez`,
  unplacedIslands: (n: number) =>
    n === 1
      ? 'Una obra no tiene isla publicada'
      : `${capitalised(spanishNumeral(n))} obras no tienen isla publicada`,
  peopleUnknown: (n: number, unit: string) =>
    n === 1
      ? `De una obra no se publicó el número de ${unit}`
      : `De ${spanishNumeral(n)} obras no se publicó el número de ${unit}`,
  overlap: (n: number) =>
    n === 1
      ? 'Su intervalo se cruza con el de otra comuna: el orden entre ellas no es firme'
      : `Su intervalo se cruza con el de otras ${n} comunas: el orden entre ellas no es firme`,
  coverage: (known: number, areas: number) =>
    known === areas
      ? `Las ${areas} comunas tienen dato`
      : `${known} de ${areas} comunas ${known === 1 ? 'tiene' : 'tienen'} dato`,
  zeroIsNot: 'Sin obra publicada no es lo mismo que cero pesos',
};
