import { discOf } from './discs';
import { sightOfArea, sightOfDisc, type Sight } from './flight';
import type { WorldArea } from './hit';
import type { MapPicture, MapSize } from './picture';

/** The chosen work where it is drawn, else the chosen area; null when nothing is chosen that has a place. */
export function sightOfChoice(
  { works, areas: all, selectedArea, selectedWork }: MapPicture,
  areas: readonly WorldArea[],
  size: MapSize,
): { readonly id: string; readonly sight: Sight } | null {
  const chosen = selectedWork === null ? undefined : works.find(({ id }) => id === selectedWork);
  const disc = chosen && discOf(chosen, all, size);
  if (disc) return { id: disc.work.id, sight: sightOfDisc(disc) };
  const area = areas.find((candidate) => candidate.area.id === selectedArea);
  return area ? { id: area.area.id, sight: sightOfArea(area) } : null;
}
