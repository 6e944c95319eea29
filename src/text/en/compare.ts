import type { compare as spanish } from '../es/compare';

/** The English of ../es/compare.ts. */
export const compare = {
  begin: {
    municipality: 'Compare with another municipality',
    island: 'Compare with another island',
    province: 'Compare with another province',
  },
  title: 'Comparison',
  alone: {
    municipality: (name) =>
      `Choose another municipality on the map, in the list or with the search box to compare it with ${name}.`,
    island: (name) =>
      `Choose another island on the map, in the list or with the search box to compare it with ${name}.`,
    province: (name) =>
      `Choose another province on the map, in the list or with the search box to compare it with ${name}.`,
  },
  add: {
    municipality: 'Add a municipality',
    island: 'Add an island',
    province: 'Add a province',
  },
  choose: 'Choose from the list',
  members: 'In the roundtable',
  others: 'Outside the roundtable',
  shift: 'Shift and a click on the map add one too.',
  full: (waiting) => `Up to four are compared at a time. Remove one to let ${waiting} in.`,
  table: 'Side by side',
  remove: (name) => `Remove ${name} from the comparison`,
  works: 'Works of the roundtable',
  worksFiltered: 'Works of the roundtable, with the chosen filters',
  place: 'The place',
  perResident: 'Amount per resident',
  scale: {
    municipality: (n) =>
      `In each row the bars start at zero and share one scale, up to the highest value of the ${n} municipalities. The line with end marks is the published interval.`,
    island: (n) =>
      `In each row the bars start at zero and share one scale, up to the highest value of the ${n} islands.`,
    province: (n) =>
      `In each row the bars start at zero and share one scale, up to the highest value of the ${n} provinces.`,
  },
  populationSource: (sources) => `Population: ${sources}.`,
  surfaceSource: 'Surface measured on the coastline of OpenStreetMap.',
} satisfies typeof spanish;
