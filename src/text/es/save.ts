/** The dialog that saves the map as a picture. Not part of `es`: it comes with its dialog (../saveWords.ts). */
export const save = {
  title: 'Guardar imagen',
  intro: 'El mapa de esta vista, con su leyenda, fecha y fuentes: para un informe, una lámina o el papel.',
  svg: 'Guardar SVG',
  png: 'Guardar PNG',
  svgNote: 'El SVG se agranda sin perder nitidez; sus letras son las del equipo que lo abre.',
  failed: 'Este navegador no pudo hacer el PNG. El SVG sí se puede guardar.',
  preview: 'Vista previa',
  sources: (list: string) => `Fuentes: ${list}`,
};
