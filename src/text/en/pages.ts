import type { pages as spanish } from '../es/pages';
import { capitalised, englishNumeral } from '../lists';

/** The English of ../es/pages.ts. */
export const pages = {
  search: {
    label: 'Search island, municipality or work',
    hint: 'Type / to search',
    clear: 'Clear the search',
    kinds: {
      municipality: 'Municipalities',
      island: 'Islands',
      province: 'Provinces',
      work: 'Works',
      locality: 'Localities',
      organisation: 'Organisations',
    },
    found: (n) => (n === 0 ? 'No results' : `${n} ${n === 1 ? 'result' : 'results'}`),
    nothing: (query) => `Nothing on the map is called “${query}”.`,
  },
  actions: {
    table: 'Table of works',
    link: 'Link',
    copied: 'Link copied',
    copyThis: 'Copy this link',
    list: 'List',
    export: 'Export',
    import: 'Bring my data',
    changes: 'What changed',
    plan: 'Try a plan',
    files: 'Your files',
  },
  notices: {
    problemCount: (n) => `${n} ${n === 1 ? 'problem' : 'problems'} in the data files`,
    seeThem: 'See them',
    loading: 'Loading the map',
    failed: (file) => `${file} could not be read`,
    retry: 'Try again',
    addressTitle: 'Part of the link was not understood',
    address: (parameter, value, reason) =>
      ({
        unknown_parameter: `“${parameter}” is not a parameter of this map.`,
        not_allowed: `“${value}” is not valid for ${parameter}; the usual view is shown.`,
        malformed: `“${value}” is not valid for ${parameter}; the usual view is shown.`,
        unknown_id: `“${value}” no longer exists in ${parameter}; everything is shown.`,
        twice: `${parameter} appears twice; the first one holds.`,
      })[reason],
    dismiss: 'Got it',
    simpleMap: 'Without WebGL: the map is drawn in a simple way',
    whereNeeded: 'See where it is needed',
    seeNeed: (indicator) => `See ${indicator}`,
  },
  map: {
    label: 'Map of the Los Lagos Region. Arrow keys move it, plus and minus zoom in and out.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    home: 'Back to the initial view',
    locator: 'Where the view is within the region',
    credit: '© OpenStreetMap contributors · BCN / INE',
    innerSea: 'Inner sea',
    forIslands: (amount, n) => capitalised(`${amount} for ${englishNumeral(n)} islands`),
    noSplit: 'shared: how much on each is not published',
    ring: (km) => `Approximate place: within ${km} km`,
    seas: { pacific: 'Pacific Ocean', ancud: 'Gulf of Ancud', corcovado: 'Gulf of Corcovado' },
  },
  sheet: {
    label: 'List and details',
    handle: { closed: 'Open the list', half: 'Enlarge the list', full: 'Close the list' },
  },
} satisfies typeof spanish;
