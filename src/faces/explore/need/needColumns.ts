import type { AreaTableWords } from '../../../data/export/areaTable';
import type { Scene } from '../../../domain/scene';
import type { Language } from '../../../text/language';
import { cellWords, needName } from './crossWords';
import { crossingOf } from '../../../domain/crossing';

/** The need beside the figures of each place, for a table; null where the address asks for none. */
export function needColumns(scene: Scene, language: Language): AreaTableWords['need'] | null {
  const crossing = crossingOf(scene);
  if (!crossing) return null;
  const places = new Map(crossing.crossed.places.map((place) => [place.need.area.id, place]));
  return {
    name: needName(crossing, language),
    sources: (crossing.indicator
      ? [crossing.indicator]
      : crossing.weights.map(({ indicator }) => indicator)
    ).flatMap(({ sources }) => sources),
    of: (area) => {
      const place = places.get(area);
      return {
        value: place?.need.value ?? null,
        low: place?.need.interval?.low ?? null,
        high: place?.need.interval?.high ?? null,
        cell: place?.cell ? cellWords(place.cell, crossing, scene, language) : null,
      };
    },
  };
}
