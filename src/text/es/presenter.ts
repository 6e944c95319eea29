/** The presenter window. Not part of `es`: it comes with the window (../presenterWords.ts). */
export const presenter = {
  title: 'Ventana del presentador',
  now: (number: number, of: number) => `En la pantalla: ${number} de ${of}`,
  next: 'Sigue',
  last: 'Esta es la última lámina',
  notes: 'Notas',
  noNotes: 'Esta lámina no tiene notas',
  jump: 'Ir a una lámina',
  previousSlide: 'Anterior',
  nextSlide: 'Siguiente',
  clock: 'Hora',
  elapsed: 'Transcurrido',
  planned: 'Planificado hasta aquí',
  minutes: (n: string) => `${n} min`,
  start: 'Iniciar el tiempo',
  reset: 'Volver a cero',
  connected: 'Conectada con la pantalla',
  alone: 'La pantalla no responde. Vuelva a abrirla, o ábrala de nuevo desde allí con la tecla P.',
  blocked:
    'El navegador bloqueó la ventana del presentador. Permita las ventanas emergentes de esta página y pruebe otra vez.',
  unsupported:
    'Este navegador no puede unir las dos ventanas. Use una versión reciente de Chrome, Edge, Firefox o Safari, o avance cada ventana por separado.',
};
