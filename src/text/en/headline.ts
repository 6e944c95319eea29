import type { headline as spanish } from '../es/headline';
import { capitalised, englishNumeral } from '../lists';
import { works } from './words';

const STAGE = ' at the stage ';
const FUNDER = ' paid for by ';

/**
 * A noun among what narrows it: the sector stands before it, stage and funder behind it (`road works paid for by …`).
 * @param what the pieces made by `ofSectors`, `inStages` and `byFunders`, in that order; '' for none.
 */
export function narrowed(what: string, kernel: string): string {
  const behind = what.search(new RegExp(`${STAGE}|${FUNDER}`));
  const end = behind === -1 ? what.length : behind;
  return `${what.slice(0, end)} ${kernel}${what.slice(end)}`.trimStart();
}

const noun = (n: number): string => (n === 1 ? 'work' : 'works');

/** The English of ../es/headline.ts. */
export const headline = {
  shorter: (sentence) => sentence.replace(' funded in ', ' in '),
  members: (reached, all) =>
    reached === all || reached === 0
      ? `the roundtable’s ${englishNumeral(all)} municipalities`
      : `${englishNumeral(reached)} of the roundtable’s ${englishNumeral(all)} municipalities`,
  ofSectors: (list) => ` ${list}`,
  inStages: (list) => `${STAGE}“${list}”`,
  byFunders: (list) => `${FUNDER}${list}`,
  funded: (amount, what, where) =>
    `${capitalised(amount)} funded in ${what === '' ? '' : `${narrowed(what, 'works')} in `}${where}`,
  noAmount: (n, what, where) =>
    `${capitalised(englishNumeral(n))} ${narrowed(what, noun(n))} in ${where}, with no published amount`,
  works: (n, what, where) =>
    `${capitalised(englishNumeral(n))} funded ${narrowed(what, noun(n))} in ${where}`,
  nothing: (what, where) => `No ${narrowed(what, 'work')} in ${where}`,
  people: (figure, what, where) =>
    `${what === '' ? 'The works' : capitalised(narrowed(what, 'works'))} reach ${figure} in ${where}`,
  noPeople: (unit, what) => `No source publishes how many ${unit} the ${narrowed(what, 'works')} reach`,
  per: (place, figure) => `${place} heads the list: ${figure}`,
  indicator: (name, side, places, value) => `${name}: the ${side} value, ${value}, is in ${places}`,
  notAtLevel: (name) => `${name}: published by municipality only`,
  counted: works,
  oneUnpublished: (n, name) =>
    n === 1 ? `${name} has no published amount` : `${works(n)}; one, ${name}, has no published amount`,
  manyUnpublished: (n, unpublished) => `${works(n)}; ${englishNumeral(unpublished)} have no published amount`,
  without: (names, n) => `${names} ${n === 1 ? 'has' : 'have'} no published work`,
  withoutFiltered: (names, n) => `${names} ${n === 1 ? 'has' : 'have'} none`,
  shared: (amount, places) =>
    `one amount (${amount}) is shared by ${places}, with no published breakdown: it is counted once`,
  sharedMany: (n) =>
    `${capitalised(englishNumeral(n))} works are of several places, with no published breakdown: each is counted once`,
  unplacedIslands: (n) =>
    n === 1 ? 'For one work no island is published' : `For ${englishNumeral(n)} works no island is published`,
  peopleUnknown: (n, unit) =>
    `For ${n === 1 ? 'one work' : `${englishNumeral(n)} works`} the number of ${unit} is not published`,
  overlap: (n) =>
    `Its interval overlaps ${n === 1 ? 'that of another municipality' : `those of ${n} other municipalities`}: the order among them is not firm`,
  coverage: (known, areas) =>
    known === areas
      ? `All ${areas} municipalities have data`
      : `${known} of ${areas} municipalities ${known === 1 ? 'has' : 'have'} data`,
  zeroIsNot: 'No published work is not the same as zero pesos',
} satisfies typeof spanish;
