import type { Layer } from '../../../data/import/layers/layer';
import { sectorNamed } from '../../../data/import/layers/layerWorks';
import type { MapCandidate, Member } from '../../../map/candidates';
import { markOf } from '../../../map/layerMarks';

/** More works with a point than this stand on the map as squares with their number, told apart from near. */
const MOST_SINGLE = 150;
/** Side of the squares that works are gathered in, in degrees of longitude and latitude: about 12 km. */
const SIDE = [0.15, 0.11] as const;

const usualRadius = (certainty: string): number => (certainty === 'approximate' ? 1 : 0);

/** A layer's works as marks over the published map. What has no point is listed and not drawn. */
export function layerCandidates(
  layer: Layer,
  words: { readonly work: (name: string) => string; readonly several: (count: number) => string },
): readonly MapCandidate[] {
  const members = layer.works.flatMap(({ id, name, sector, lon, lat, certainty }): Member[] =>
    lon === null || lat === null
      ? []
      : [
          {
            id,
            words: words.work(name),
            sector: sectorNamed(sector) ?? layer.assumed.sector,
            at: [lon, lat],
            radiusKm: usualRadius(certainty),
          },
        ],
  );
  const { colour } = layer;
  if (members.length <= MOST_SINGLE) return members.map((member) => ({ ...member, chosen: false, colour }));
  const cells = new Map<string, Member[]>();
  for (const member of members) {
    const key = member.at.map((degrees, axis) => Math.floor(degrees / (SIDE[axis] ?? 1))).join(' ');
    const cell = cells.get(key);
    if (cell) cell.push(member);
    else cells.set(key, [member]);
  }
  return [...cells.values()].flatMap((cell) => markOf(cell, { colour, words: words.several(cell.length) }));
}
