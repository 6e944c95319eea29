import type { IslandWords } from '../islandWords';

export const islands: IslandWords = {
  groups: 'Zoom to a group of islands',
  keys: (last) => `on the map, keys 1 to ${last}`,
  group: (name, n) => `${name}, ${n} islands`,
  populationSource: (source) => `Population: ${source}.`,
  distances: 'Distances in a straight line',
  toSeat: (seat) => `To the municipal seat, ${seat}`,
  seatsHere: (n) => (n === 1 ? 'Municipal seat on the island' : 'Municipal seats on the island'),
  toWork: 'To the nearest work',
  km: (km) => `${km} km`,
  about: (km) => `about ${km} km`,
  here: 'on the island',
  hereAbout: 'on the island, approximate place',
  fromShore: 'Measured from the nearest shore, over land and sea: neither the route nor the time it takes.',
  fromPoint: 'Measured from the island’s point, over land and sea: neither the route nor the time it takes.',
  unmeasured: (n) =>
    n === 1
      ? 'One work of the roundtable is not measured: only its municipality was published.'
      : `${n} works of the roundtable are not measured: only their municipality was published.`,
  othersHere: 'Other public works on the island',
  othersNear: (km) => `Other public works less than ${km} km away`,
  othersNote: 'They are not works of the roundtable and not part of its totals.',
  noOthers: (km) =>
    `No other public work is on record on the island or less than ${km} km away. There may be some.`,
};
