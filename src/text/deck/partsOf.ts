import type { Parts } from '../../domain/deck';
import { groupBy } from '../../domain/groupBy';
import { isKnown, totalOf } from '../../domain/quantity';
import type { Work } from '../../domain/work';
import { deckWords } from '../deckWords';
import { money, type AskContext } from './answer';

/** The sum of a day as its works, by municipality: the largest first, those without an amount last in their group. */
export function partsOf({ money: at, atlas, language }: AskContext): Parts {
  const said = deckWords[language.lang];
  const { counted } = at('municipality').picture;
  const size = (works: readonly Work[]) => totalOf(works).total?.value ?? -1;
  const placeOf = (work: Work): string => {
    const { municipality } = atlas.place(work);
    return municipality.length === 1 ? (municipality[0] ?? '') : municipality.length === 0 ? '-' : '';
  };
  const groups = [...groupBy(counted, placeOf)].toSorted(([, a], [, b]) => size(b) - size(a));
  return {
    kind: 'parts',
    groups: groups.map(([cut, works]) => ({
      label:
        cut === ''
          ? said.severalPlaces
          : cut === '-'
            ? said.noPlace
            : (atlas.municipality.get(cut)?.name ?? cut),
      under: said.under(works.length, works.filter(({ amount }) => !isKnown(amount)).length),
      area: atlas.municipality.has(cut) ? cut : null,
      parts: works
        .toSorted((a, b) => size([b]) - size([a]))
        .map(({ amount }) => {
          const { prefix, value } = money(amount, [], language);
          return { prefix, value, quantity: amount };
        }),
    })),
  };
}
