/** Progress against what was announced. */
export const goals = {
  title: 'Metas y avance',
  noProgress: 'No se publicó el resultado: el avance no se puede medir.',
  nextGoal: (done: string, on: string) =>
    `Antes de esa meta había ${done} listos (${on}). De los del año siguiente no se publicó el resultado: el avance no se puede medir.`,
  portfolio: (planned: string, known: string) =>
    `De una cartera de ${planned}, hay ${known} financiados conocidos. La cartera es un plan: no se puede decir qué parte de sus iniciativas está financiada.`,
  announced: 'Totales anunciados y suma de las obras de ese día',
  said: 'Se anunció',
  added: 'Las obras suman',
  works: (date: string) => `Las cuatro obras por comenzar (${date}) y qué fue de ellas`,
  worksOther: (date: string) => `Las obras conocidas al ${date} y qué fue de ellas`,
  announcedWork: 'Se anunció',
  today: 'Qué fue de ella',
  amount: 'Monto',
  nothingLater: 'sin noticia posterior publicada',
};
