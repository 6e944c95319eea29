/** The offer of a new version. Not part of `es`: it comes with its notice (../offlineWords.ts). */
export const offline = {
  title: 'Hay una versión nueva del mapa',
  what: 'Puede traer datos más nuevos. Ábrala ahora o, si cierra todas sus ventanas, la próxima vez.',
  take: 'Abrir la nueva',
  later: 'Ahora no',
};
