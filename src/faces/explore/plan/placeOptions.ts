import type { Atlas } from '../../../domain/atlas';
import { namedPlaces, type NamedPlace } from '../../../domain/planPlace';
import type { Language } from '../../../text/language';
import type { PlanWords } from '../../../text/planWords';
import type { SelectGroup } from '../../../ui/Select';
import { lastOf } from '../lastOf';

/** Every place that can be chosen by its name. */
export const placesToChoose = lastOf(({ areas, facts }: Atlas) => namedPlaces(areas, facts.works));

/** Places as the groups of a `Select`, by their keys. */
export function placeOptions(
  named: readonly NamedPlace[],
  { municipality }: Atlas,
  { lang }: Language,
  { groups }: PlanWords['form'],
): readonly SelectGroup[] {
  const label = ({ kind, name, place }: NamedPlace): string => {
    const within = municipality.get(place.municipality ?? '')?.name;
    return kind === 'municipality' || !within ? name : `${name}, ${within}`;
  };
  const group = (title: string, pick: (place: NamedPlace) => boolean): SelectGroup => ({
    group: title,
    options: named
      .filter(pick)
      .map((each) => ({ value: each.key, label: label(each) }))
      .toSorted((a, b) => a.label.localeCompare(b.label, lang)),
  });
  return [
    group(groups.members, ({ kind, member }) => kind === 'municipality' && member),
    group(groups.localities, ({ kind }) => kind === 'locality'),
    group(groups.islands, ({ kind }) => kind === 'island'),
    group(groups.others, ({ kind, member }) => kind === 'municipality' && !member),
  ];
}
