/** Groups of islands and what lies around one. Not part of `es`: they come with their pieces (../islandWords.ts). */
export const islands = {
  groups: 'Acercar a un grupo de islas',
  keys: (last: number) => `en el mapa, teclas 1 a ${last}`,
  group: (name: string, n: number) => `${name}, ${n} islas`,
  populationSource: (source: string) => `Población: ${source}.`,
  distances: 'Distancias en línea recta',
  toSeat: (seat: string) => `A la cabecera, ${seat}`,
  seatsHere: (n: number) => `${n === 1 ? 'Cabecera' : 'Cabeceras'} en la isla`,
  toWork: 'A la obra más cercana',
  km: (km: string) => `${km} km`,
  about: (km: string) => `unos ${km} km`,
  here: 'en la isla',
  hereAbout: 'en la isla, lugar aproximado',
  fromShore:
    'Se miden desde la orilla más cercana, sobre tierra y mar: no son la ruta ni el tiempo de viaje.',
  fromPoint: 'Se miden desde el punto de la isla, sobre tierra y mar: no son la ruta ni el tiempo de viaje.',
  unmeasured: (n: number) =>
    n === 1
      ? 'Una obra de la mesa no se mide: solo se publicó su comuna.'
      : `${n} obras de la mesa no se miden: solo se publicó su comuna.`,
  othersHere: 'Otras obras públicas en la isla',
  othersNear: (km: string) => `Otras obras públicas a menos de ${km} km`,
  othersNote: 'No son de la mesa y no entran en sus totales.',
  noOthers: (km: string) =>
    `No hay registro de otra obra pública en la isla ni a menos de ${km} km. Puede haberlas.`,
};
