import type { Layer } from '../../../data/import/layers/layer';
import { sectorNamed } from '../../../data/import/layers/layerWorks';
import { each, type Steps } from '../../../domain/steps';
import type { MapCandidate, Members } from '../../../map/candidates';
import { worldOf } from '../../../map/projection';
import type { PlacedWork } from '../../../data/import/importReport';
import { slowly } from '../slowly';
import { layerDesk } from './layerShelf';

/** More works with a point than this are gathered on the map, and come apart from near. */
export const MOST_SINGLE = 150;
const usualRadius = (certainty: string): number => (certainty === 'approximate' ? 1 : 0);

/** The works of a layer that have a point. */
export interface Pointed extends Members {
  readonly count: number;
  /** By its id; null where it has no point. */
  readonly rowOf: (id: string) => number | null;
}

/** The works that have a point: the very same value whatever is chosen, so that the map gathers it once. */
export const membersOf = slowly(memberSteps, layerDesk.tell);

function* memberSteps(
  works: Layer['works'],
  assumed: Layer['assumed']['sector'],
  words: (name: string) => string,
): Steps<Pointed> {
  const rows: PlacedWork[] = [];
  const at: number[] = [];
  yield* each(works, (work) => {
    const { lon, lat } = work;
    if (lon === null || lat === null) return;
    rows.push(work);
    at.push(...worldOf([lon, lat]));
  });
  const places = new Float64Array(at);
  return {
    places,
    count: rows.length,
    rowOf: (id) => {
      const row = rows.findIndex((work) => work.id === id);
      return row < 0 ? null : row;
    },
    member: (row) => {
      const work = rows[row];
      if (work === undefined) throw new Error(`no work in row ${row}`);
      return {
        id: work.id,
        words: words(work.name),
        sector: sectorNamed(work.sector) ?? assumed,
        at: [work.lon ?? Number.NaN, work.lat ?? Number.NaN],
        radiusKm: usualRadius(work.certainty),
      };
    },
  };
}

/**
 * A layer's works as marks over the published map. What has no point is listed and not drawn.
 *
 * @param members null while many works are being looked through
 */
export function layerCandidates(
  layer: Layer,
  members: Pointed | null,
  chosen: string | null,
  several: (count: number) => string,
): readonly MapCandidate[] {
  if (members === null) return [];
  const { colour } = layer;
  const chosenRow = chosen === null ? null : members.rowOf(chosen);
  if (members.count <= MOST_SINGLE)
    return Array.from({ length: members.count }, (_, row) => ({
      ...members.member(row),
      chosen: row === chosenRow,
      colour,
    }));
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
      chosenRow,
    },
  ];
}
