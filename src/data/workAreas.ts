import { booleanPointInPolygon } from '@turf/turf';
import type { Areas } from '../domain/area';
import { placeConflicts } from '../domain/placement';
import type { Work } from '../domain/work';
import type { Complain } from './table';

/**
 * Checks a work's place against the areas. A point outside them all is an error; codes that disagree with the
 * geometry are a warning, because the codes hold.
 */
export function areaChecker(areas: Areas): (work: Work, complain: Complain) => void {
  const land = areas.municipality.flatMap(({ geometry }) => geometry ?? []);
  const islands = new Map(areas.island.map((island) => [island.id, island]));
  const conflictsOf = placeConflicts(areas);

  return (work, complain) => {
    if (work.place.certainty === 'exact' || work.place.certainty === 'approximate') {
      const { lon, lat } = work.place;
      if (!land.some((area) => booleanPointInPolygon([lon, lat], area)))
        complain({ column: 'lon', value: `${lon} ${lat}`, code: 'point_outside' });
    }
    const conflict = { code: 'place_conflict', severity: 'warning' } as const;
    for (const id of work.islands) {
      const cuts = islands.get(id)?.municipalities ?? [];
      const apart = cuts.length > 0 && work.municipalities.length > 0;
      if (apart && !cuts.some((cut) => work.municipalities.includes(cut)))
        complain({ ...conflict, column: 'islands', value: id, detail: cuts.join(';') });
    }
    for (const { level, geometry } of conflictsOf(work))
      complain({
        ...conflict,
        column: level === 'municipality' ? 'municipalities' : 'islands',
        detail: geometry.join(';'),
      });
  };
}
