/** The words of the presentation. */
export const present = {
  label: 'Presentación',
  slide: (n: number, of: number) => `${n} de ${of}`,
  previous: 'Lámina anterior',
  next: 'Lámina siguiente',
  overview: 'Todas las láminas',
  help: 'Teclas de la presentación',
  out: 'Salir de la presentación',
  windowed: 'F: pantalla completa · ?: teclas',
  floor: 'Responder en el mapa (Q)',
  back: 'Volver a la presentación (Q)',
  typed: (digits: string) => `Ir a la lámina ${digits}: Enter`,
  black: 'Pantalla en negro: cualquier tecla vuelve',
  white: 'Pantalla en blanco: cualquier tecla vuelve',
  playing: 'Avanza sola: cualquier tecla la detiene',
  refused:
    'El navegador no permitió la pantalla completa: presione F11, o use la ventana así. La presentación sigue igual.',
  beyond: (of: number) =>
    of === 1
      ? 'Esa lámina no existe: la presentación tiene una sola.'
      : `Esa lámina no existe: la presentación tiene ${of}. Esta es la última.`,
  cut: 'Esta lámina no cabe entera: acorte sus palabras en geodata/deck.md o divídala en dos.',
  empty: 'La presentación no tiene láminas',
  emptyHow:
    'Escriba la primera en geodata/deck.md: entre dos líneas --- su id, y debajo un título con # y unas palabras. geodata/README.md lo muestra.',
  since: 'Qué cambió desde la última reunión, el',
  packMissing:
    'Lo que se lleva a la reunión (PPTX, cifras, impresión) no llegó: faltó la red. Con red, vuelva a cargar la página.',
  noSince: 'Sin lo que cambió',
  faults: (n: number) =>
    n === 1
      ? '1 problema en el archivo de la presentación'
      : `${n} problemas en el archivo de la presentación`,
  loading: 'Cargando la presentación',
  keys: [
    ['AvPág, →, ↓, espacio', 'Una lámina adelante'],
    ['RePág, ←, ↑, Mayús+espacio', 'Una lámina atrás'],
    ['Inicio, Fin', 'La primera, la última'],
    ['número y Enter', 'A esa lámina'],
    ['Q', 'Responder una pregunta en el mapa, y volver'],
    ['O', 'Todas las láminas'],
    ['P', 'Ventana del presentador: notas, hora, lo que sigue'],
    ['B, W', 'Pantalla en negro, en blanco'],
    ['F, F5', 'Pantalla completa'],
    ['A', 'Avanza sola y vuelve a empezar'],
    ['?', 'Esta ayuda'],
    ['Esc', 'Cerrar lo abierto; salir'],
  ] as readonly (readonly [keys: string, what: string])[],
};
