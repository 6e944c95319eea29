import { ATTRIBUTIONS } from './attributions';
import { lakeFeatures, neighbourFeatures, regionFeature } from './contextFeatures';
import { geojsonText } from './geojsonText';
import type { Attribution, GeodataFile } from './geojsonText';
import { islandFeatures } from './islandFeatures';
import { landmasses } from './landmasses';
import { municipalityFeatures } from './municipalityFeatures';
import type { Sources } from './sources';
import type { Territory } from './Territory';

/**
 * The text of every generated file by its name. Pure: the same sources give the same bytes.
 * `polygons` replaces the credit of the built-in coast and borders.
 */
export function buildGeodata(
  sources: Sources,
  territory: Territory,
  polygons?: Attribution,
): Map<string, string> {
  const land = landmasses(territory);
  const files: GeodataFile[] = [
    {
      name: 'municipalities',
      ...(polygons ?? ATTRIBUTIONS.municipalities),
      features: municipalityFeatures(territory, sources.municipalities),
    },
    {
      name: 'islands',
      ...(polygons ?? ATTRIBUTIONS.islands),
      features: islandFeatures(land, sources.islands),
    },
    { name: 'region', ...(polygons ?? ATTRIBUTIONS.region), features: [regionFeature(land)] },
    { name: 'lakes', ...ATTRIBUTIONS.lakes, features: lakeFeatures(sources.lakes) },
    {
      name: 'neighbours',
      ...ATTRIBUTIONS.neighbours,
      features: neighbourFeatures(sources.neighbours),
    },
  ];
  return new Map(files.map((file) => [`${file.name}.geojson`, geojsonText(file)]));
}
