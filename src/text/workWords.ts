import { isKnown } from '../domain/quantity';
import type { Scene } from '../domain/scene';
import type { Work } from '../domain/work';
import { inWords } from './format';
import type { Language } from './language';

/** Stage, date and length in one line: `Terminada · 07-2025 · 11,25 km`. */
export function stageLine(work: Work, { m, f }: Language): string {
  return [
    m.stages[work.stage],
    work.stageDate === null ? m.noDate : f.date(work.stageDate),
    ...(work.lengthKm === null ? [] : [`${f.number(work.lengthKm, 2)} km`]),
  ].join(' · ');
}

export function fundersText(work: Work, { atlas }: Pick<Scene, 'atlas'>, { m }: Language): string {
  const names = work.funders.flatMap((id) => atlas.organisation.get(id)?.name ?? []);
  return names.length > 0 ? m.list(names) : m.noFunder;
}

/** Who a work reaches, each unit by itself: `más de 360 habitantes`. */
export function peopleText(work: Work, { m, f }: Language): string {
  const known = work.people.flatMap(({ unit, count }) =>
    isKnown(count) ? [inWords(f.measure(count, 'beneficiaries', 'total', unit))] : [],
  );
  return known.length > 0 ? m.list(known) : m.work.none;
}

/** How well the place is known, in words. */
export function placeText(work: Work, { m, f }: Language): string {
  const { place } = work;
  switch (place.certainty) {
    case 'exact':
      return m.work.place.exact;
    case 'approximate':
      return m.work.place.approximate(f.number(place.radiusKm));
    case 'island':
      return work.islands.length > 1
        ? m.work.place.islands
        : m.work.place.island(place.radiusKm === null ? null : f.number(place.radiusKm));
    case 'municipality':
      return m.work.place.municipality;
  }
}
