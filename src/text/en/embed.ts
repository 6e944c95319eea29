import type { embed as spanish } from '../es/embed';
import { englishNumeral } from '../lists';
import { works } from './words';

/** The English of ../es/embed.ts. */
export const embed = {
  map: (sentence: string) => `Map. ${sentence}`,
  credit: '© OpenStreetMap contributors',
  open: 'Open the full map',
  explore: 'Explore the map',
  find: 'Find my island, municipality or work',
  found: (n: number) =>
    n === 0 ? 'Nothing in the data has this name' : `${n} ${n === 1 ? 'result' : 'results'}`,
  kinds: {
    municipality: 'municipality',
    island: 'island',
    province: 'province',
    work: 'work',
    locality: 'place',
    organisation: '',
  },
  live: {
    map: 'Map: arrows to move, + and − to zoom',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    home: 'See all',
    close: 'Back to the picture',
  },
  offline: 'It could not be loaded: check the connection. The picture is still true.',
  list: 'Legend and list',
  dataOf: (date: string) => `Data as of ${date}`,
  sources: (n: number) => `${n} ${n === 1 ? 'source' : 'sources'}`,
  noDate: 'no visible date',
  withoutAmount: (n: number) => `${works(n)} without a published amount`,
  withoutPoint: (n: number) => `${works(n)} without a point on the map`,
  other: 'Español',
  others: (n: number) => (n === 1 ? 'The other one' : `The other ${englishNumeral(n)}`),
  range: (low: string, high: string) => `${low} to ${high}`,
  areaSentence: (place: string, figure: string) => `${place}: ${figure}`,
  table: {
    caption: 'Every municipality of Los Lagos',
    place: 'Municipality',
    value: 'Value',
    works: 'Works',
  },
  inhabitants: (year: number) => `Inhabitants, ${year}`,
  all: 'The whole roundtable',
  back: 'See the whole roundtable',
  noWorks: 'No published work',
  work: {
    where: 'Where',
    amount: 'How much',
    pays: 'Who pays',
    reaches: 'Who it reaches',
    stage: 'State',
    noPeople: 'how many was not published',
  },
  gone: (what: string) => `"${what}" is no longer in the data: the whole is shown.`,
  ignored: (what: string) => `"${what}" is not understood: the usual view is shown.`,
  onlyMunicipalities: 'Only municipalities are drawn here; islands and provinces are in the full map.',
} satisfies typeof spanish;
