import type { Spelling } from './format';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const SPANISH: Spelling = {
  lang: 'es',
  thousands: '.',
  decimal: ',',
  before: { exact: '', about: 'unos', at_least: 'más de' },
  millions: (number) => `$${number} ${number === '1' ? 'millón' : 'millones'}`,
  pesos: (number) => `$${number}`,
  perResident: 'por habitante',
  perThousand: 'por cada 1.000 habitantes',
  perKm2: 'por km²',
  perHundredKm2: 'por cada 100 km²',
  perWork: 'por obra',
  works: (count) => (count === 1 ? 'obra' : 'obras'),
  people: { families: 'familias', inhabitants: 'habitantes', dwellings: 'viviendas' },
  units: {
    percent: (number) => `${number} %`,
    minutes: (number) => `${number} min`,
    persons: (number) => `${number} personas`,
    dwellings: (number) => `${number} viviendas`,
    CLP_per_inhabitant: (number) => `$${number} por habitante`,
    mbps: (number) => `${number} Mbps`,
    km2: (number) => `${number} km²`,
    localities: (number) => `${number} localidades`,
  },
  date: (year, month, day) => [day, month, year].filter((part) => part !== null).join('-'),
};

export const ENGLISH: Spelling = {
  lang: 'en',
  thousands: ',',
  decimal: '.',
  before: { exact: '', about: 'about', at_least: 'more than' },
  millions: (number) => `${number} million pesos`,
  pesos: (number) => `${number} pesos`,
  perResident: 'per resident',
  perThousand: 'per 1,000 residents',
  perKm2: 'per km²',
  perHundredKm2: 'per 100 km²',
  perWork: 'per work',
  works: (count) => (count === 1 ? 'work' : 'works'),
  people: { families: 'families', inhabitants: 'inhabitants', dwellings: 'dwellings' },
  units: {
    percent: (number) => `${number}%`,
    minutes: (number) => `${number} min`,
    persons: (number) => `${number} people`,
    dwellings: (number) => `${number} dwellings`,
    CLP_per_inhabitant: (number) => `${number} pesos per inhabitant`,
    mbps: (number) => `${number} Mbps`,
    km2: (number) => `${number} km²`,
    localities: (number) => `${number} localities`,
  },
  date: (year, month, day) =>
    [
      day === null ? null : String(Number(day)),
      month === null ? null : (MONTHS[Number(month) - 1] ?? month),
      year,
    ]
      .filter((part) => part !== null)
      .join(' '),
};
