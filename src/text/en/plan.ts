import { englishNumeral } from '../lists';
import type { PlanWords } from '../planWords';

const candidates = (n: number): string => `${englishNumeral(n)} candidate ${n === 1 ? 'work' : 'works'}`;
const municipalities = (n: number): string =>
  `${englishNumeral(n)} ${n === 1 ? 'municipality' : 'municipalities'}`;

/** The English of ../es/plan.ts. */
export const plan: PlanWords = {
  title: 'Trial plan',
  banner:
    'Candidate works: they are your trial. They are neither approved nor published, and no sum of this map counts them.',
  plans: 'Plans in this browser',
  defaultName: (letter) => `Plan ${letter}`,
  unnamed: 'Plan without a name',
  fromLink: 'from a link',
  another: 'Another plan',
  name: 'Name of the plan',
  budget: 'Budget',
  budgetHint: 'For example: 800 million. May stay empty.',
  readAs: (full, short) => `Read as ${full}, that is, ${short}.`,
  headline: {
    empty: 'Try a plan: add candidate works and see what would change',
    plain: (n) => `The plan brings together ${candidates(n)}`,
    reaches: (people) => `With the plan, ${people} more would have a work`,
    needReached: (n) => `${municipalities(n)} of high need would no longer be without a work`,
    withPlan: (words) => `With the plan, ${words}`,
    and: (first, second) => `${first} and ${second}`,
    detail: 'These are candidates on trial: no published sum counts them.',
  },
  list: 'Candidate works',
  none: 'There are no candidate works in this plan yet.',
  mark: 'This is how they look on the map, with a ring where the place is approximate',
  markLabel: (name, amount) => `Candidate: ${name}, ${amount}, approximate place`,
  draftLabel: 'Candidate: place just marked, approximate',
  noAmount: 'no estimated amount',
  noPlace: 'place to be decided',
  noPoint: 'no point on the map',
  withinKm: (km) => `approximate place, within about ${km} km`,
  add: 'Add a candidate work',
  edit: (name) => `Edit ${name}`,
  editShort: 'Edit',
  remove: (name) => `Remove ${name}`,
  form: {
    newTitle: 'New candidate work',
    editTitle: 'Edit candidate work',
    name: 'Name of the work',
    sector: 'Sector of the work',
    place: 'Municipality, island or locality',
    undecided: 'To be decided',
    markedPlace: 'Point marked on the map',
    groups: {
      members: 'Municipalities of the roundtable (no point)',
      islands: 'Islands',
      localities: 'Localities with a published work',
      others: 'Other municipalities (no point)',
    },
    onMap: 'Mark on the map',
    marking: 'Press the place of the work on the map. Escape leaves it as it was.',
    stopMarking: 'Do not mark',
    atSea: 'That point is at sea or outside the region. Press on land, or less than 2 km off the coast.',
    amount: 'Estimated amount',
    amountHint:
      'For example: 120 million, or “more than 540 million”. Empty: no estimate, which is not zero.',
    count: 'How many it reaches',
    countHint: 'A whole number. Empty: not known.',
    unit: 'Counted in',
    note: 'Note',
    needName: 'Write a name: it finds the work in the list and on the map.',
    needCount: (value) => `“${value}” is not a whole number. Write digits only, for example 120.`,
    addIt: 'Add to the plan',
    saveIt: 'Save changes',
    cancel: 'Cancel',
  },
  money: {
    not_money: (value) =>
      `“${value}” can't be read as an amount. Write, for example, “800 million” or “800,000,000”.`,
    ambiguous: (value) =>
      `“${value}” may be a thousand times more or less. Write all its digits, for example 1718000000.`,
    no_unit: (value) =>
      `“${value}” pesos is very little for a work. If millions are meant, write “${value} million”.`,
    thousands: (value) =>
      `“${value}” is in another unit. Turn it into pesos and write, for example, “518 million”.`,
    not_whole: (value) => `“${value}” is not a whole number of pesos that can be counted. Check the digits.`,
  },
  outcome: {
    title: 'What would change',
    asked: 'Asks for',
    askedNothing: 'no estimated amount yet',
    withoutAmount: (n) =>
      `and ${englishNumeral(n)} ${n === 1 ? 'candidate' : 'candidates'} without an amount`,
    budget: 'Against the budget',
    left: (amount) => `${amount} left`,
    exactly: 'uses all of it',
    over: (amount) => `over by ${amount}`,
    cannotSay: (n) =>
      n === 0
        ? "can't be said: some amounts are minimums"
        : `can't be said: ${englishNumeral(n)} ${n === 1 ? 'candidate' : 'candidates'} without an amount`,
    people: {
      families: 'Families reached',
      inhabitants: 'Inhabitants reached',
      dwellings: 'Dwellings reached',
    },
    need: 'Municipalities of high need without a work',
    needIs: (indicators, several, n) =>
      `High need: the worst third by ${indicators}${several > 1 ? ', with the weights chosen' : ''} (${n} municipalities of the region).`,
    reached: (names) => `No longer without a work: ${names}.`,
    unit: 'Families, inhabitants and dwellings are not added together.',
    byArea: 'By municipality',
    asksColumn: 'Asks for',
    perColumn: 'Per resident, today and with the plan',
    area: 'Municipality',
    from: 'today, published',
    to: 'with the plan',
    unplaced: 'Place to be decided',
    published: 'What is published does not change: total funded',
  },
  actions: {
    title: 'Keep and share the plan',
    save: 'Save file',
    open: 'Open file',
    fileName: (name) => `plan-${name}.json`,
    link: 'Copy link to the plan',
    copied: 'Link copied',
    copyThis: 'Copy this link',
    tooLong: 'The plan does not fit into a link of 2,000 letters. Save it as a file and share that.',
    compare: 'Compare plans',
    erase: 'Delete this plan',
    leave: 'Leave the plan',
    undo: 'Undo',
    removed: (name) => `“${name}” was removed.`,
    erased: (name) => `“${name}” was deleted from this browser.`,
    keep: 'Keep in this browser to change it',
    linkNote: 'This plan came in a link. It is not kept in this browser.',
    opened: (name, n) => `“${name}” was opened with ${candidates(n)}.`,
  },
  compare: {
    title: 'Compare plans',
    intro: 'The same outcomes, plan by plan, beside what is published today. None changes what is published.',
    result: 'Outcome',
    candidates: 'Candidate works',
    asked: 'Asks for',
    per: (area) => `Investment per resident in ${area}`,
    none: 'none',
    same: 'no change',
    noBudget: 'no budget',
    close: 'Close',
  },
  notices: {
    refused: 'This browser does not let pages keep anything: the plan goes with the tab. Save it as a file.',
    missing:
      'The plan of the link is not in this browser; another is shown. Ask for its file, or for a link that carries it.',
    unreadTitle: 'A plan kept in this browser could not be read',
    fileTitle: (name) => `“${name}” was not opened`,
    linkTitle: 'The plan of the link could not be read',
    reasons: {
      not_json: 'It is no whole plan file: it may be cut off. Open it where it was saved and save it again.',
      not_a_plan: 'It is another kind of file. Choose one that was saved here with “Save file”.',
      other_version:
        'It is of another version of the map. Load this page again and open it once more; nothing was changed.',
      no_rows: 'Its list of candidate works is not a list. Mend “candidates” and open it again.',
    },
    version: (found) => `It says version ${found}; version 1 is read here.`,
    linkAgain: 'It may be cut off: ask for it once more, whole, or for the file.',
    saveText: 'Save what was there',
    dismiss: 'Understood',
    rowsTitle: (n) =>
      n === 1
        ? 'A part of the plan could not be read'
        : `${englishNumeral(n)} parts of the plan could not be read`,
    rowsKept:
      'They stay in the plan as they were and go back into the file when it is saved. No outcome counts them.',
    row: (n, name) => (name === '' ? `Row ${n}` : `Row ${n}, ${name}`),
    whole: 'Whole plan',
  },
  problems: {
    not_a_row: (value) => `“${value}” is not a candidate work. Write at least name and sector.`,
    no_name: () => 'the name is missing. Write it in “name”.',
    unknown_sector: (value) =>
      `“${value}” is not a sector. Use road, electrification, drinking_water, connectivity or health.`,
    unknown_municipality: (value) =>
      `“${value}” is not the code of a municipality of the region. Use the one of five digits, for example 10209.`,
    unknown_island: (value) =>
      `“${value}” is not an island of the map. Use its name without accents, for example mechuque.`,
    island_elsewhere: (value) => `the island “${value}” is not in that municipality. Mend one of the two.`,
    bad_point: (value, field) =>
      `“${value}” does not fit “${field}”. A point needs lon, lat and radius_km as numbers.`,
    bad_amount: (value, field) =>
      `“${value}” does not fit “${field}”. Write whole pesos, or leave the amount out if it is not known.`,
    zero_amount: () => 'an amount of 0 is not “no amount”. If it is not known, take “amount_clp” out.',
    bad_people: (value, field) =>
      `“${value}” does not fit “${field}”. Use families, inhabitants or dwellings and a whole number.`,
    not_text: (value, field) => `“${value}” does not fit “${field}”. Write it between quotation marks.`,
    bad_budget: (value) =>
      `“${value}” does not fit as a budget. Write whole pesos in “budget”, without quotation marks.`,
  },
};
