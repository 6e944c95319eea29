import type { Feature } from 'geojson';
import { insidePoint } from './insidePoint.ts';
import { islandId } from './islandId';
import { landGeometry } from './landGeometry';
import type { Landmass } from './landmasses';
import { matchNames } from './matchNames';
import type { Match } from './matchNames';
import type { IslandSource } from './sources';

/**
 * Islands as features: the named ones in the order of islands.csv, then every landmass no source names.
 * `land` is all landmasses, the mainland first.
 */
export function islandFeatures(land: readonly Landmass[], named: readonly IslandSource[]): Feature[] {
  const matches = matchNames(land, named);
  const taken = new Set(matches.map((match) => match.land));
  const unnamed = land.slice(1).filter((landmass) => !taken.has(landmass));
  return [...namedFeatures(matches), ...unnamedFeatures(unnamed)];
}

function namedFeatures(matches: readonly Match[]): Feature[] {
  const bare = matches.map(({ source }) => islandId(source.name));
  return matches.map(({ source, shape, land }, index): Feature => {
    const municipalities = land?.municipalities ?? source.municipalities;
    const id = bare[index] ?? '';
    const shared = bare.filter((other) => other === id).length > 1;
    return {
      type: 'Feature',
      properties: {
        id: shared ? `${id}-${municipalities[0]}` : id,
        name: source.name,
        named: true,
        other_names: source.otherNames,
        group: source.group,
        municipalities,
        lon: source.point[0],
        lat: source.point[1],
        shape,
        population: source.population,
        population_year: source.populationYear,
        population_source: source.populationSource,
        confidence: source.confidence,
        note_es: source.noteEs,
        note_en: source.noteEn,
      },
      geometry: land ? landGeometry(land.geometry.coordinates) : { type: 'Point', coordinates: source.point },
    };
  });
}

/** Numbered by falling area within the first municipality, so that an id stays as long as the coast does. */
function unnamedFeatures(land: readonly Landmass[]): Feature[] {
  const counts = new Map<string, number>();
  const features = land.map((landmass): { key: string; feature: Feature } => {
    const [cut = ''] = landmass.municipalities;
    const n = (counts.get(cut) ?? 0) + 1;
    counts.set(cut, n);
    const [lon, lat] = insidePoint(landmass.geometry);
    return {
      key: `${cut}-${String(n).padStart(3, '0')}`,
      feature: {
        type: 'Feature',
        properties: {
          id: `unnamed-${cut}-${n}`,
          name: null,
          named: false,
          other_names: [],
          group: null,
          municipalities: landmass.municipalities,
          lon,
          lat,
          shape: 'own',
          population: null,
          population_year: null,
          population_source: null,
          confidence: null,
          note_es: null,
          note_en: null,
        },
        geometry: landGeometry(landmass.geometry.coordinates),
      },
    };
  });
  return features.sort((a, b) => a.key.localeCompare(b.key)).map(({ feature }) => feature);
}
