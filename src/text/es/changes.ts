import type { MarkKind } from '../../domain/timeline';
import { spanishNumeral } from '../lists';
import { obras } from './words';

const newWorks = (n: number) => `${spanishNumeral(n)} ${n === 1 ? 'obra nueva' : 'obras nuevas'}`;
const amounts = (n: number) =>
  n === 1 ? 'un monto que cambió' : `${spanishNumeral(n)} montos que cambiaron`;
const stages = (n: number) =>
  n === 1 ? 'una obra que cambió de etapa' : `${spanishNumeral(n)} obras que cambiaron de etapa`;
const gone = (n: number) =>
  n === 1 ? 'una obra que dejó de contar' : `${spanishNumeral(n)} obras que dejaron de contar`;

/** The question "what changed between two dates". */
export const changes = {
  since: (from: string) => `Desde el ${from}`,
  between: (from: string, to: string) => `Del ${from} al ${to}`,
  parts: { added: newWorks, amounts, stages, gone },
  total: (before: string, after: string) => `; el total pasó de ${before} a ${after}`,
  sameTotal: (total: string) => `; el total sigue en ${total}`,
  nothing: (when: string) => `${when} no cambió ninguna obra`,
  tooEarly: (first: string) =>
    `Antes del ${first} no hay ninguna obra publicada: elija esa fecha u otra posterior`,
  notAfter: (from: string, to: string) =>
    `No hay nada que comparar: la fecha inicial, ${from}, no es anterior a la final, ${to}. Elija una fecha inicial anterior`,
  fromFirst: (first: string) => `Ver los cambios desde el ${first}`,
  still: (names: string) => `Siguen sin monto publicado: ${names}.`,
  also: (parts: string) => `Además, ${parts}.`,
  close: 'Salir de los cambios',
  title: 'Línea de tiempo',
  snap: 'Los topes saltan a las fechas de las fuentes.',
  from: 'Desde',
  to: 'Hasta',
  lanes: {
    announcement: 'Anuncios',
    start: 'Inicios de obra',
    finish: 'Términos de obra',
    total: 'Cambios del total',
  } satisfies Record<MarkKind, string>,
  mark: {
    announcement: 'Anuncio',
    start: 'Inicio de obra',
    finish: 'Término de obra',
    total: 'Total',
  } satisfies Record<MarkKind, string>,
  totalOn: (total: string, works: number) => `${total}, ${obras(works)}`,
  showAll: (n: string) => `Mostrar las ${n}`,
  sections: {
    added: 'Obras nuevas',
    amounts: 'Montos que cambiaron',
    stages: 'Cambios de etapa',
    gone: 'Dejaron de contar',
    still: 'Siguen sin monto publicado',
    unchanged: 'Sin cambios',
  },
  legend: {
    changed: (date: string) => `Cambió desde el ${date}`,
    others: 'Más pálido: no cambió',
  },
  became: (before: string, after: string) => `${before} pasó a ${after}`,
};
