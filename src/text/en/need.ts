import { capitalised, englishNumeral, grouped } from '../lists';
import type { NeedWords } from '../needWords';
import { narrowed } from './headline';

const municipalities = (n: number): string =>
  `${grouped(n, ',')} ${n === 1 ? 'municipality' : 'municipalities'}`;

/** The English of ../es/need.ts. */
export const need = {
  levels: { 1: 'Low', 2: 'Medium', 3: 'High' },
  columns: {
    funded: { one: 'published work', 2: 'less investment', 3: 'more investment' },
    works: { one: 'published work', 2: 'fewer works', 3: 'more works' },
    beneficiaries: { one: 'published work', 2: 'fewer reached', 3: 'more reached' },
  },
  noWork: (what) => `no published ${narrowed(what, 'work')}`,
  noFigure: 'work without a published figure',
  cell: (level, column) => `${level} need, ${column}`,
  counted: (cell, n) => `${cell}: ${municipalities(n)}`,

  gap: (n, level, what, first) => {
    const none = `no published ${narrowed(what, 'work')}`;
    if (n === 0)
      return `No municipality of ${level.toLowerCase()} need is without a published ${narrowed(what, 'work')}`;
    return n === 1
      ? `One municipality of ${level.toLowerCase()} need has ${none}: ${first}`
      : `${municipalities(n)} of ${level.toLowerCase()} need have ${none}`;
  },
  ofMembers: (n, names) => {
    if (n === 0) return '; none is in the roundtable';
    return n === 1
      ? `; one is in the roundtable: ${names}`
      : `; ${englishNumeral(n)} are in the roundtable: ${names}`;
  },
  inCell: (n, level, column, names) =>
    n === 0
      ? `No municipality has ${level.toLowerCase()} need and ${column}`
      : `${capitalised(n === 1 ? 'one municipality' : municipalities(n))} with ${level.toLowerCase()} need and ${column}: ${names}`,
  detail: (name, measure, date) => `${name} and ${measure.toLowerCase()} as known on ${date}.`,
  onlyIn: (names) => `Only works in ${names} are counted.`,
  neutral: 'This indicator has no worse side: “high” means more.',
  score: (n) => `Score of ${englishNumeral(n)} weighed ${n === 1 ? 'indicator' : 'indicators'}`,
  scoreUnit: 'from 0 to 100',
  zero: 'Every weight is zero: raise at least one to compare the municipalities',

  need: 'Need',
  grid: 'Need by investment: press a cell to see its municipalities',
  above: (low) => `from ${low}`,
  between: (low, high) => `${low} to ${high}`,
  below: (high) => `under ${high}`,
  noSplit: 'no other figure',
  noneYet: 'no published figure',
  withoutFigure: 'With a work, no published figure',
  hatched: 'In the roundtable, no published work',
  outside: 'Outside the roundtable',
  chosen: 'In the chosen cell',
  noNeed: 'No data on the need',
  showAll: 'See all',

  members: 'In the roundtable',
  notMembers: 'Outside the roundtable',
  withInterval: (unit) => `${unit} and interval`,
  tie: 'tie',
  tieMeans:
    'Tie: it cannot be told apart from the municipality in the row before, since their intervals overlap or their value is the same.',
  nobody: 'No municipality is in this cell.',
  drives: (parts) => `What adds most: ${parts}`,
  part: (name, at) => `${name}, ${at} of 100`,
  notZero: '“No published work” is not zero pesos: no source names a work of the roundtable there.',
  thirds: (n) => `High, medium and low are thirds of the ${n} municipalities with data.`,
  ownCuts: 'High, medium and low by the thresholds you set.',
  lacking: (names) => `Without data on every indicator, and so without a score: ${names}.`,

  sector: {
    title: 'Gap by sector',
    none: (what) => `No ${narrowed(what, 'work')} is published in the roundtable’s six municipalities.`,
    some: (n, what, where) =>
      `${capitalised(englishNumeral(n))} ${narrowed(what, n === 1 ? 'work' : 'works')} in ${where}.`,
    lacking: (names) => `In the roundtable, of high need and without any: ${names}.`,
    covered: 'No municipality of the roundtable has high need and no work.',
  },
  cuts: {
    title: 'Change the thresholds',
    low: 'Medium from',
    high: 'High from',
    lowBetter: 'High under',
    highBetter: 'Medium under',
    invalid: 'Write two numbers, the first smaller than the second. Until then the former ones hold.',
    reset: 'Back to thirds',
  },
  weigh: {
    title: 'Weigh several indicators',
    intro: 'There is no single index: choose what matters to you, and how much.',
    weight: (name) => `Weight of ${name}`,
    remove: (name) => `Remove ${name}`,
    add: 'Add an indicator',
    choose: 'Choose one',
    formula: (sum, total) => `Score = (${sum}) ÷ ${total}`,
    term: (weight, name) => `${weight} × ${name}`,
    scale:
      'Each indicator goes from 0, the best municipality, to 100, the worst; the score is their mean by weight.',
    firm: (names) =>
      `Firm order: whichever indicator is left out, these stay among the first five: ${names}.`,
    firmOne: (name) =>
      `Order not very firm: whichever indicator is left out, only ${name} stays among the first five.`,
    loose:
      'Order not firm at all: no municipality stays among the first five whichever indicator is left out.',
    alone: 'With a single indicator there is no testing how firm the order is: add another.',
    zero: 'Every weight is zero. Raise at least one, or remove the indicators that do not matter to you.',
  },
} satisfies NeedWords;
