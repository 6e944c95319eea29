import type { Atlas } from '../../../domain/atlas';
import type { Candidate, CandidatePlace } from '../../../domain/plan';
import { isKnown, type Amount, type Sum } from '../../../domain/quantity';
import { inWords } from '../../../text/format';
import type { Language } from '../../../text/language';
import type { PlanWords } from '../../../text/planWords';

/** An estimate in words, or that there is none. */
export const estimate = (amount: Amount, { f }: Language, words: PlanWords): string =>
  isKnown(amount) ? inWords(f.money(amount)) : words.noAmount;

/** `Mechuque, Quemchi`; the municipality alone; or that it is not decided. */
export function placeWords({ municipality, island }: CandidatePlace, atlas: Atlas, words: PlanWords): string {
  const names = [
    island === null ? undefined : atlas.island.get(island)?.name,
    municipality === null ? undefined : atlas.municipality.get(municipality)?.name,
  ].filter((name) => name !== undefined);
  return names.length === 0 ? words.noPlace : [...new Set(names)].join(', ');
}

/** How well the place is known. */
export const certaintyWords = ({ point }: CandidatePlace, { f }: Language, words: PlanWords): string =>
  point ? words.withinKm(f.number(point.radiusKm)) : words.noPoint;

export function peopleWords({ people }: Pick<Candidate, 'people'>, { m, f }: Language): string {
  if (!people || !isKnown(people.count)) return '';
  return `${inWords(f.count(people.count))} ${m.people[people.unit]}`;
}

/** What is asked for, with what is missing from it. */
export function askedWords({ total, unpublished }: Sum, { f }: Language, words: PlanWords): string {
  if (!total) return unpublished > 0 ? words.noAmount : words.outcome.askedNothing;
  const known = inWords(f.money(total));
  return unpublished === 0 ? known : `${known} ${words.outcome.withoutAmount(unpublished)}`;
}
