import { distance } from '../../domain/nearest';
import { fold } from '../../domain/search';
import type { PlacedWork } from './importReport';

/** Words that half of all works' names begin with, and small ones: alike in these says little. */
const COMMON = new Set(
  `conservacion construccion mejoramiento reposicion ampliacion instalacion habilitacion mantencion normalizacion
  camino caminos obra obras proyecto sistema servicio etapa rural rurales comuna isla islas sector localidad agua
  potable electrificacion paneles fotovoltaicos fotovoltaica comunidades aisladas y e o de del la las el los en para por
  con a su of the in and for on`.split(/\s+/),
);
const COMMON_WEIGHT = 0.15;
/** Fewer letters than this are a different word, not a slip. */
const LONG_WORD = 5;
/** Pairs that are less alike than this are two works. */
export const LIKELY = 0.6;

export interface NameWords {
  readonly all: readonly string[];
  readonly telling: readonly string[];
}

export function nameWords(name: string): NameWords {
  const all = [...new Set(fold(name).split(' '))].filter((word) => word !== '');
  const telling = all.filter((word) => !COMMON.has(word));
  return { all, telling: telling.length > 0 ? telling : all };
}

const weight = (word: string): number => (COMMON.has(word) ? COMMON_WEIGHT : 1);

/** The same word, or one with a letter or two mistyped. */
const isSameWord = (a: string, b: string): boolean =>
  a === b ||
  (Math.min(a.length, b.length) >= LONG_WORD &&
    Math.abs(a.length - b.length) <= 2 &&
    distance(a, b) <= (Math.min(a.length, b.length) >= 8 ? 2 : 1));

/** How much of the shorter name stands in the longer one, and a little of the other way round: 0 to 1. */
export function nameLikeness(a: NameWords, b: NameWords): number {
  const total = (words: NameWords) => words.all.reduce((sum, word) => sum + weight(word), 0);
  const [totalA, totalB] = [total(a), total(b)];
  if (totalA === 0 || totalB === 0) return 0;
  const shared = a.all.reduce(
    (sum, word) => (b.all.some((other) => isSameWord(word, other)) ? sum + weight(word) : sum),
    0,
  );
  return (
    0.75 * Math.min(1, shared / Math.min(totalA, totalB)) +
    0.25 * Math.min(1, shared / Math.max(totalA, totalB))
  );
}

type Placed = Pick<PlacedWork, 'sector' | 'municipalities'>;

/** Not in different municipalities, and not of different sectors, as far as both tell. */
export const mayBeOne = (a: Placed, b: Placed): boolean =>
  (a.sector === null || b.sector === null || a.sector === b.sector) &&
  (a.municipalities.length === 0 ||
    b.municipalities.length === 0 ||
    a.municipalities.some((cut) => b.municipalities.includes(cut)));
