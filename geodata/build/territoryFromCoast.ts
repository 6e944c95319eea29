import { GeodataError } from './GeodataError';
import { mapshaperCollection, territoryOf } from './mapshaperCollection';
import type { Sources } from './sources';
import type { Territory } from './Territory';

/**
 * The 30 municipalities from measured borders and the coast: the borders (with helper lines across the sea) close
 * into 30 cells, each cell takes the code of the one label point in it, and the land is cut by the cells. No gap and
 * no overlap by construction, and every island falls to its municipality without a table.
 *
 * The coast is first rounded to the grid of the output and cleaned: two islets 13 m apart would otherwise overlap
 * by the rounding.
 */
export async function territoryFromCoast(sources: Sources): Promise<Territory> {
  const cells = await mapshaperCollection(
    [
      '-i borders.json name=cells -polygons',
      '-i labels.json name=labels -join labels target=cells fields=cut',
      '-i coast.json name=land -snap precision=0.0001 -clean',
      '-clip land target=cells',
      '-o out.json target=cells precision=0.0001',
    ].join(' '),
    {
      'borders.json': {
        type: 'GeometryCollection',
        geometries: sources.borders.map((coordinates) => ({ type: 'LineString', coordinates })),
      },
      'labels.json': {
        type: 'FeatureCollection',
        features: sources.municipalities.map(({ cut, label }) => ({
          type: 'Feature',
          properties: { cut },
          geometry: { type: 'Point', coordinates: label },
        })),
      },
      'coast.json': sources.coast,
    },
  );
  const territory = territoryOf(cells);
  const missing = sources.municipalities.filter(({ cut }) => !territory.has(cut));
  if (missing.length > 0 || cells.features.length !== sources.municipalities.length)
    throw new GeodataError(
      `borders.csv closes ${cells.features.length} cells for ${sources.municipalities.length} municipalities; ` +
        `without land: ${missing.map(({ name }) => name).join(', ') || 'none'}. Do all lines meet at the same nodes?`,
    );
  return territory;
}
