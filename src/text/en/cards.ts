import type { cards as spanish } from '../es/cards';
import { works } from './words';
import { grouped } from '../lists';

/** `1st`, `2nd`, `3rd`, `4th`, `11th`, `21st`. */
function ordinal(n: number): string {
  const teen = n % 100 > 10 && n % 100 < 14;
  return `${n}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;
}

/** The English of ../es/cards.ts. */
export const cards = {
  ranking: {
    columns: { place: 'Place', bar: 'Bar', value: 'Value' },
    outside: {
      municipality: (n) => `${n} ${n === 1 ? 'municipality' : 'municipalities'} outside the roundtable`,
      island: (n) => `${n} ${n === 1 ? 'island' : 'islands'} outside the roundtable`,
      province: (n) => `${n} ${n === 1 ? 'province' : 'provinces'} outside the roundtable`,
    },
    otherIslands: (n) => `${n} ${n === 1 ? 'island' : 'islands'} in the roundtable, no published work`,
    noDataTail: (n) => `${n} without data`,
    shared: 'Shared',
    sharedMany: (n) => `${grouped(n, ',')} works of several places`,
    unplaced: {
      municipality: (name) => `${name}, municipality not published`,
      island: (name) => `${name}, island not published`,
      province: (name) => `${name}, province not published`,
    },
    others: (n) => (n === 1 ? 'The other one:' : `The other ${n}:`),
    total: 'Total',
    sameTotal:
      'The sum is the same at all three levels: what falls on no island is counted in its municipality.',
    unnamed: 'Island without a published name',
  },
  legend: {
    region: 'Legend',
    works: 'Works',
    circles: (large, small) => `${large} and ${small} million pesos`,
    noAmount: 'Amount not published',
    approximate: 'Approximate place, with its radius',
    several: 'One work on several islands',
    withoutPoint: (n, where) =>
      n === 1
        ? `One more work, in ${where}, has no point:`
        : `${grouped(n, ',')} more works, in ${where}, have no point:`,
    seeList: 'see the list',
    change: 'Change the classes',
    from: (low, high) => `${low} to ${high}`,
    atLeast: (low) => `${low} or more`,
    worse: {
      higher_is_worse: 'darker: worse',
      higher_is_better: 'darker: worse',
      neutral: 'darker: more',
    },
  },
  card: {
    region: 'Details',
    province: (name) => `Province of ${name}`,
    member: 'in the roundtable',
    notMember: 'outside the roundtable',
    islandOf: (municipalities, n) =>
      `in ${n === 1 ? 'the municipality' : 'the municipalities'} of ${municipalities}`,
    island: 'Island',
    sharedBy: (others) => `Shared with ${others}.`,
    sharedNote: (place, where) =>
      `How much goes to ${place} is not published. The amount is counted once, in ${where}.`,
    noWork: 'No source names a roundtable work here. That is not the same as zero pesos.',
    outside: 'Not in the roundtable: no works are counted here.',
    works: 'Roundtable works',
    others: 'Other public works in this place',
    othersNote: 'They do not belong to the roundtable and are not in its totals.',
    listed: 'Works at other stages, which are not added up',
    history: 'Earlier records',
    among: (n) => `Among the ${n} municipalities`,
    place: (place, of, side) => `${place === 1 ? '' : `${ordinal(place)} `}${side} of ${of}`,
    interval: (low, high) => `interval ${low}–${high}`,
    allIndicators: (n) => `All ${n} indicators`,
    fewerIndicators: 'Fewer indicators',
    moreWorks: (more, of) => `Show ${more} more of ${of}`,
    caution: 'Caution',
    facts: {
      surface: 'Area',
      population: 'Population',
      population2017: 'Population in 2017',
      seat: 'Main town',
      group: 'Group',
      otherNames: 'Also called',
      municipality: 'Municipality',
      municipalities: 'Municipalities',
    },
    islands: 'Named islands',
    noPolygon: 'Too small for the coast data: shown only as a point.',
    partOf: 'In the coast data it is part of another island: shown only as a point.',
    mainland: 'In the coast data it is joined to the mainland: shown only as a point.',
  },
  work: {
    what: 'What',
    where: 'Where',
    amount: 'How much',
    pays: 'Who pays',
    programme: 'Programme',
    designs: 'Who designs',
    benefits: 'Who it reaches',
    length: 'Length',
    stage: 'Stage',
    known: 'Known since',
    why: 'Why it matters',
    note: 'What you should know',
    announced: 'Announced',
    later: { approved: 'Later', executing: 'Under construction', finished: 'Final' },
    readOn: (date) => `read on ${date}; the source shows no date`,
    stageOn: (stage, date) => `${stage} · ${date}`,
    place: {
      exact: 'published point',
      approximate: (km) => `approximate place, radius of ${km} km`,
      island: (km) =>
        km === null
          ? 'on the island, no published point'
          : `on the island, no published point (radius of ${km} km)`,
      islands: 'on the islands named, no published point',
      municipality: 'only the municipality was published: not drawn',
    },
    parts: 'Sites',
    partOf: 'Site of',
    replaces: 'Replaces',
    replacedBy: 'Replaced by',
    notCounted: {
      replaced: (by) => `No longer counted: replaced by ${by}.`,
      part: (parent) => `Not counted separately: it is a site of ${parent}.`,
      later: 'Not yet known on the date of the view.',
      stage: 'Not added up: only works approved, under construction or finished are.',
      other: 'Not a roundtable work: it is not in the roundtable’s totals.',
    },
    scope: { roundtable: 'Roundtable work', other: 'Other public work' },
    none: 'not published',
    disc: (name, amount, stage) => `${name}: ${amount}, ${stage}`,
  },
  sources: {
    label: 'Sources',
    noDate: 'no visible date',
    read: (date) => `read on ${date}`,
    count: (n) => `${grouped(n, ',')} ${n === 1 ? 'source' : 'sources'}`,
    dataOf: (date) => `Data as of ${date}`,
  },
  strip: {
    region: 'From what was announced to what is known',
    heading: 'From what was announced to what is known',
    unit: 'millions of pesos',
    unitShort: 'million pesos',
    sumOn: (date) => `Sum on ${date}`,
    today: 'To date',
    announcedThatDay: (amount) => `announced that day: ${amount}`,
    withoutAmount: (names) => `${names}, no amount`,
    amounts: (n) => `${grouped(n, ',')} ${n === 1 ? 'amount' : 'amounts'}`,
    became: (where, before, after) => `${where}: ${before} became ${after}`,
    noAmount: 'no amount',
    earlier: (n) => `${grouped(n, ',')} earlier ${n === 1 ? 'change' : 'changes'}`,
    count: (n, unpublished) =>
      unpublished === 0 ? works(n) : `${works(n)}, ${grouped(unpublished, ',')} without an amount`,
    gap: (date, announced, sum, difference) =>
      `${date}: ${announced} announced; that day’s works add up to ${sum}. No list of works was published for the difference, ${difference}.`,
    gapShort: (date, announced, sum, difference) =>
      `${date}: ${announced} announced; its works add up to ${sum} (${difference} less).`,
    match: (date, announced, sum) =>
      `${date}: ${announced} announced and that day’s works add up to ${sum}: they agree.`,
    compare: 'Compare',
    seeChanges: (n) => (n === 1 ? 'See the change' : `See the ${grouped(n, ',')} changes`),
  },
} satisfies typeof spanish;
