import type { Layer } from '../../../data/import/layers/layer';
import { sectorNamed } from '../../../data/import/layers/layerWorks';
import { each, type Steps } from '../../../domain/steps';
import type { MapCandidate, Member } from '../../../map/candidates';
import { slowly } from '../slowly';
import { layerDesk } from './layerShelf';

/** More works with a point than this are gathered on the map, and come apart from near. */
export const MOST_SINGLE = 150;
const usualRadius = (certainty: string): number => (certainty === 'approximate' ? 1 : 0);

/** The works that have a point: the very same list whatever is chosen, so that the map gathers it once. */
export const membersOf = slowly(memberSteps, layerDesk.tell);

function* memberSteps(
  works: Layer['works'],
  assumed: Layer['assumed']['sector'],
  words: (name: string) => string,
): Steps<readonly Member[]> {
  const members: Member[] = [];
  yield* each(works, ({ id, name, sector, lon, lat, certainty }) => {
    if (lon === null || lat === null) return;
    members.push({
      id,
      words: words(name),
      sector: sectorNamed(sector) ?? assumed,
      at: [lon, lat],
      radiusKm: usualRadius(certainty),
    });
  });
  return members;
}

/**
 * A layer's works as marks over the published map. What has no point is listed and not drawn.
 *
 * @param members null while many works are being looked through
 */
export function layerCandidates(
  layer: Layer,
  members: readonly Member[] | null,
  chosen: string | null,
  several: (count: number) => string,
): readonly MapCandidate[] {
  if (members === null) return [];
  const { colour } = layer;
  if (members.length <= MOST_SINGLE)
    return members.map((member) => ({ ...member, chosen: member.id === chosen, colour }));
  return [
    {
      id: layer.id,
      words: layer.name,
      sector: layer.assumed.sector,
      at: [0, 0],
      radiusKm: 0,
      chosen: false,
      colour,
      members,
      several,
      chosenMember: chosen,
    },
  ];
}
