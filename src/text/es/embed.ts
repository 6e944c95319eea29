import { spanishNumeral } from '../lists';
import { obras } from './words';

/** The small page for other people's sites. */
export const embed = {
  map: (sentence: string) => `Mapa. ${sentence}`,
  credit: '© OpenStreetMap contributors',
  open: 'Abrir el mapa completo',
  explore: 'Explorar el mapa',
  find: 'Buscar mi isla, comuna u obra',
  found: (n: number) =>
    n === 0 ? 'Nada se llama así en los datos' : `${n} ${n === 1 ? 'resultado' : 'resultados'}`,
  kinds: {
    municipality: 'comuna',
    island: 'isla',
    province: 'provincia',
    work: 'obra',
    locality: 'localidad',
    organisation: '',
  },
  live: {
    map: 'Mapa: flechas para mover, + y − para acercar',
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    home: 'Ver todo',
    close: 'Volver a la imagen',
  },
  offline: 'No se pudo cargar: revise la conexión. La imagen sigue siendo cierta.',
  list: 'Leyenda y lista',
  dataOf: (date: string) => `Datos al ${date}`,
  sources: (n: number) => `${n} ${n === 1 ? 'fuente' : 'fuentes'}`,
  noDate: 'sin fecha visible',
  withoutAmount: (n: number) => `${obras(n)} sin monto publicado`,
  withoutPoint: (n: number) => `${obras(n)} sin punto en el mapa`,
  /** The other language, in itself. */
  other: 'English',
  others: (n: number) => (n === 1 ? 'La otra' : `Otras ${spanishNumeral(n)}`),
  range: (low: string, high: string) => `${low} a ${high}`,
  areaSentence: (place: string, figure: string) => `${place}: ${figure}`,
  table: { caption: 'Todas las comunas de Los Lagos', place: 'Comuna', value: 'Valor', works: 'Obras' },
  inhabitants: (year: number) => `Habitantes, ${year}`,
  all: 'Toda la mesa',
  back: 'Ver toda la mesa',
  noWorks: 'Ninguna obra publicada',
  work: {
    where: 'Dónde',
    amount: 'Cuánto',
    pays: 'Quién paga',
    reaches: 'A quién llega',
    stage: 'Estado',
    noPeople: 'no se publicó a cuántos',
  },
  gone: (what: string) => `«${what}» ya no existe en los datos: se muestra el conjunto.`,
  ignored: (what: string) => `«${what}» no se entiende: se muestra lo habitual.`,
  onlyMunicipalities: 'Aquí solo se dibujan comunas; las islas y provincias están en el mapa completo.',
};
