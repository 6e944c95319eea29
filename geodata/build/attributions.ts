import type { Attribution } from './geojsonText';

const OSM = 'Coastline © OpenStreetMap contributors (ODbL 1.0), through @geo-maps/earth-coastlines-10m 0.6.0';
const BORDERS =
  'municipal borders measured on public cartography of BCN / SUBDERE / INE (Chile), without legal validity';
const CENSUS = 'population INE (Chile), censuses 2017 and 2024';
const PLACES = 'seats GeoNames (CC BY 4.0)';

const OSM_CREDIT = '© OpenStreetMap contributors';
const BORDERS_CREDIT = 'BCN / INE';

/** Who must be named with each file; the licences in full are in geodata/sources/README.md. */
export const ATTRIBUTIONS = {
  municipalities: {
    attribution: `${OSM}; ${BORDERS}; ${CENSUS}; ${PLACES}`,
    credits: [OSM_CREDIT, BORDERS_CREDIT],
  },
  islands: {
    attribution:
      `${OSM}; ${BORDERS}; names and positions MOP-DOP port register, OpenStreetMap contributors, ` +
      'Wikipedia (CC BY-SA); population as given per island',
    credits: [OSM_CREDIT, BORDERS_CREDIT],
  },
  region: { attribution: `${OSM}; ${BORDERS}`, credits: [OSM_CREDIT, BORDERS_CREDIT] },
  lakes: {
    attribution:
      'GSHHG 2.3.7, Wessel and Smith (LGPL 3 or later); Chapo and Cucao © OpenStreetMap contributors (ODbL 1.0)',
    credits: [OSM_CREDIT, 'GSHHG'],
  },
  neighbours: {
    attribution:
      '© OpenStreetMap contributors (ODbL 1.0), through @geo-maps/earth-coastlines-10m 0.6.0; borders BCN / SUBDERE / INE',
    credits: [OSM_CREDIT, BORDERS_CREDIT],
  },
} as const satisfies Record<string, Attribution>;

/** In place of the built-in coast and borders when a user's own polygons are used. */
export function ownAttribution(file: string): Attribution {
  return {
    attribution: `Polygons: ${file}, given by the user of this copy; ${CENSUS}; ${PLACES}`,
    credits: [file, 'INE'],
  };
}
