import type { Level } from '../../domain/area';
import type { ClassMethod } from '../../domain/classes';

/** Where one class ends and the next begins. Not part of `es`: it comes with its panel (../classesWords.ts). */
export const classes = {
  panel: 'Clases del mapa',
  strip: {
    municipality: (n: number) => `Las ${n} comunas con dato, de menor a mayor`,
    island: (n: number) => `Las ${n} islas con dato, de menor a mayor`,
    province: (n: number) => `Las ${n} provincias con dato, de menor a mayor`,
  } satisfies Record<Level, (n: number) => string>,
  drag: 'Arrastre un límite, muévalo con las flechas o escríbalo.',
  limit: (n: number) => `Límite ${n}`,
  method: 'Cómo se cortan',
  methods: {
    auto: 'Automático',
    quantile: 'Cantidades iguales',
    equal: 'Intervalos iguales',
    jenks: 'Cortes naturales',
    log: 'Logarítmico',
    own: 'A mano',
  } satisfies Record<ClassMethod | 'own', string>,
  number: 'Clases',
  upTo: 'Menos de',
  upToLast: 'Hasta',
  counts: { municipality: 'Comunas', island: 'Islas', province: 'Provincias' } satisfies Record<
    Level,
    string
  >,
  className: (n: number) => `Clase ${n}`,
  automatic: 'Volver a lo automático',
  filtered: 'Recalcular con lo filtrado',
  fewer: (n: number) => `Hay valores repetidos: alcanzan para ${n} clases.`,
  noLog: 'Hay valores de cero o menos: en vez de la escala logarítmica se usan intervalos iguales.',
  problems: {
    not_a_number: (n: number, typed: string, example: string) =>
      `El límite ${n}, «${typed}», no es un número. Escriba, por ejemplo, ${example}.`,
    outside: (n: number, low: string, high: string) =>
      `El límite ${n} tiene que ser mayor que ${low} y llegar a lo más a ${high}, que son los valores extremos.`,
    not_above: (n: number, before: string) =>
      `El límite ${n} tiene que ser mayor que el anterior, ${before}.`,
  },
};
