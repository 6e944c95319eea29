import type { Layer } from '../../../data/import/layers/layer';
import { sectorNamed } from '../../../data/import/layers/layerWorks';
import type { MapCandidate, Member } from '../../../map/candidates';
import { lastOf } from '../lastOf';

/** More works with a point than this are gathered on the map, and come apart from near. */
export const MOST_SINGLE = 150;
const usualRadius = (certainty: string): number => (certainty === 'approximate' ? 1 : 0);

/** The very same list whatever is chosen: the map gathers it once. */
const membersOf = lastOf(
  (
    works: Layer['works'],
    assumed: Layer['assumed']['sector'],
    words: (name: string) => string,
  ): readonly Member[] =>
    works.flatMap(({ id, name, sector, lon, lat, certainty }): Member[] =>
      lon === null || lat === null
        ? []
        : [
            {
              id,
              words: words(name),
              sector: sectorNamed(sector) ?? assumed,
              at: [lon, lat],
              radiusKm: usualRadius(certainty),
            },
          ],
    ),
);

/** A layer's works as marks over the published map. What has no point is listed and not drawn. */
export function layerCandidates(
  layer: Layer,
  chosen: string | null,
  words: { readonly work: (name: string) => string; readonly several: (count: number) => string },
): readonly MapCandidate[] {
  const members = membersOf(layer.works, layer.assumed.sector, words.work);
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
      several: words.several,
      chosenMember: chosen,
    },
  ];
}
