import { fold } from '../../../domain/search';

/** The regions of Chile by the first two digits of a CUT code. */
const REGIONS: Readonly<Record<string, string>> = {
  '01': 'Tarapacá',
  '02': 'Antofagasta',
  '03': 'Atacama',
  '04': 'Coquimbo',
  '05': 'Valparaíso',
  '06': 'O’Higgins',
  '07': 'Maule',
  '08': 'Biobío',
  '09': 'La Araucanía',
  '10': 'Los Lagos',
  '11': 'Aysén',
  '12': 'Magallanes',
  '13': 'Metropolitana',
  '14': 'Los Ríos',
  '15': 'Arica y Parinacota',
  '16': 'Ñuble',
};
const OWN = '10';

const ROMAN: Readonly<Record<string, string>> = {
  i: '01',
  ii: '02',
  iii: '03',
  iv: '04',
  v: '05',
  vi: '06',
  vii: '07',
  viii: '08',
  ix: '09',
  x: '10',
  xi: '11',
  xii: '12',
  xiii: '13',
  rm: '13',
  xiv: '14',
  xv: '15',
  xvi: '16',
};

const OTHER_SPELLINGS: Readonly<Record<string, string>> = {
  ohiggins: '06',
  'libertador general bernardo o higgins': '06',
  'libertador bernardo o higgins': '06',
  'bio bio': '08',
  araucania: '09',
  aisen: '11',
  'aysen general carlos ibanez campo': '11',
  'aysen general carlos ibanez del campo': '11',
  'magallanes y la antartica chilena': '12',
  'magallanes y antartica chilena': '12',
  'metropolitana de santiago': '13',
};

const BY_NAME: ReadonlyMap<string, string> = new Map([
  ...Object.entries(REGIONS).map(([code, name]) => [fold(name), code] as const),
  ...Object.entries(OTHER_SPELLINGS),
  ...Object.entries(ROMAN),
]);

/** Neighbours and capitals: municipalities that a file of several regions names most; not all of Chile's. */
const ELSEWHERE: ReadonlyMap<string, string> = new Map(
  [
    [
      '14',
      'Valdivia;Corral;Lanco;Máfil;Mariquina;Paillaco;Panguipulli;La Unión;Futrono;Lago Ranco;Río Bueno',
    ],
    [
      '11',
      'Coyhaique;Coihaique;Lago Verde;Aysén;Aisén;Puerto Aysén;Cisnes;Guaitecas;Melinka;Cochrane;Tortel;Chile Chico;Río Ibáñez',
    ],
    ['12', 'Punta Arenas;Puerto Natales;Natales;Porvenir'],
    ['09', 'Temuco;Villarrica;Pucón;Angol;Victoria;Padre Las Casas'],
    ['08', 'Concepción;Los Ángeles;Talcahuano'],
    ['16', 'Chillán'],
    ['07', 'Talca;Curicó;Linares'],
    ['06', 'Rancagua'],
    ['13', 'Santiago;Providencia;Las Condes;Maipú;Puente Alto'],
    ['05', 'Valparaíso;Viña del Mar'],
    ['04', 'La Serena;Coquimbo'],
    ['03', 'Copiapó'],
    ['02', 'Antofagasta;Calama'],
    ['01', 'Iquique'],
    ['15', 'Arica'],
  ].flatMap(([code = '', names = '']) =>
    names.split(';').map((name) => [fold(name), REGIONS[code] ?? ''] as const),
  ),
);

/** The region of a municipality that is not of Los Lagos, where its name tells; else null. */
export const regionElsewhere = (name: string): string | null =>
  ELSEWHERE.get(
    fold(name).replace(/^(?:comuna|ilustre municipalidad|i municipalidad|municipalidad)(?: de)? /, ''),
  ) ?? null;

/** The name of the region of a CUT code of another one (its first zero may be lost); null for Los Lagos and no code. */
export function regionOfCut(digits: string): string | null {
  const code = digits.padStart(5, '0').slice(0, 2);
  return code === OWN || digits.length < 4 || digits.length > 5 ? null : (REGIONS[code] ?? null);
}

/** The name of another region that a cell names; null for Los Lagos, for several and for anything else. */
export function otherRegion(text: string): string | null {
  const name = fold(text)
    .replace(/^(?:region|reg)(?: de| del)? /, '')
    .replace(/ region$/, '');
  const code = BY_NAME.get(name) ?? (/^\d{1,2}$/.test(name) ? name.padStart(2, '0') : null);
  return code === null || code === OWN ? null : (REGIONS[code] ?? null);
}
