import { areaIndexSteps } from './areaIndex';
import type { Areas } from './area';
import { areaFinder, shaped, type AreaFinder } from './placement';
import type { Steps } from './steps';

/** Finds the areas of many points: made in some tenths of a second, it then answers a thousand times as fast. */
export function* quickFinderSteps(areas: Pick<Areas, 'municipality' | 'island'>): Steps<AreaFinder> {
  const shapes = { municipality: shaped(areas.municipality), island: shaped(areas.island) };
  const municipality = yield* areaIndexSteps(shapes.municipality);
  const island = yield* areaIndexSteps(shapes.island);
  const indexes = { municipality, island };
  const oneByOne = areaFinder(areas);
  return (level, geometry) => {
    if (geometry.type !== 'Point') return oneByOne(level, geometry);
    const [lon = Number.NaN, lat = Number.NaN] = geometry.coordinates;
    return indexes[level].at(lon, lat).flatMap((at) => shapes[level][at]?.id ?? []);
  };
}
