import type { Level } from '../../domain/area';

/** Areas side by side. Not part of `es`: it comes with the comparison (../compareWords.ts). */
export const compare = {
  begin: {
    municipality: 'Comparar con otra comuna',
    island: 'Comparar con otra isla',
    province: 'Comparar con otra provincia',
  } satisfies Record<Level, string>,
  title: 'Comparación',
  alone: {
    municipality: (name: string) =>
      `Elija otra comuna en el mapa, en la lista o con el buscador para compararla con ${name}.`,
    island: (name: string) =>
      `Elija otra isla en el mapa, en la lista o con el buscador para compararla con ${name}.`,
    province: (name: string) =>
      `Elija otra provincia en el mapa, en la lista o con el buscador para compararla con ${name}.`,
  } satisfies Record<Level, (name: string) => string>,
  add: {
    municipality: 'Agregar una comuna',
    island: 'Agregar una isla',
    province: 'Agregar una provincia',
  } satisfies Record<Level, string>,
  choose: 'Elija de la lista',
  members: 'De la mesa',
  others: 'Fuera de la mesa',
  shift: 'Con Mayús y un clic en el mapa también se agrega.',
  full: (waiting: string) => `Se comparan hasta cuatro a la vez. Quite una para que entre ${waiting}.`,
  table: 'Lado a lado',
  remove: (name: string) => `Quitar ${name} de la comparación`,
  works: 'Obras de la mesa',
  worksFiltered: 'Obras de la mesa, con los filtros elegidos',
  place: 'El lugar',
  perResident: 'Monto por habitante',
  scale: {
    municipality: (n: number) =>
      `En cada fila las barras parten de cero y usan una sola escala, hasta el valor más alto de las ${n} comunas. La línea con topes es el intervalo publicado.`,
    island: (n: number) =>
      `En cada fila las barras parten de cero y usan una sola escala, hasta el valor más alto de las ${n} islas.`,
    province: (n: number) =>
      `En cada fila las barras parten de cero y usan una sola escala, hasta el valor más alto de las ${n} provincias.`,
  } satisfies Record<Level, (n: number) => string>,
  populationSource: (sources: string) => `Población: ${sources}.`,
  surfaceSource: 'Superficie medida sobre la línea de costa de OpenStreetMap.',
};
