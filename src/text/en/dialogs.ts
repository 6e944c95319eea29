import type { DialogWords } from '../dialogWords';
import { works } from './words';

/** The English of ../es/dialogs.ts. */
export const dialogs = {
  table: {
    title: 'Table of works',
    intro:
      'Every record known on the date of the view: those that count, those replaced, the sites, and the other public works.',
    name: 'Work',
    where: 'Municipality',
    sector: 'Sector',
    stage: 'Stage',
    amount: 'Amount',
    known: 'Known since',
    counts: 'Counts',
    source: 'Source',
    yes: 'yes',
  },
  data: {
    title: 'Data and sources',
    date: 'Date of the data',
    fresh: (asof, newest) => `View as of ${asof}. The newest item is dated ${newest}.`,
    withoutAmount: (n) => `${works(n)} without a published amount`,
    withoutPoint: (n) => `${works(n)} without a point on the map`,
    withoutDate: (n) => `${works(n)} with an undated source`,
    sources: 'Sources',
    publisher: 'Published by',
    title2: 'Title',
    when: 'Date',
    used: 'Used in',
    indicators: 'Indicators',
    year: 'Year',
    coverage: (n, of) => `${n} of ${of} municipalities`,
    problems: 'Rows with problems',
    noProblems: 'Every row of the files was read without problems.',
    download: 'Download the files',
    licence:
      'Coast, islands and neighbouring land: © OpenStreetMap contributors (ODbL). Municipal boundaries: BCN (Library of the National Congress) / INE (National Statistics Institute). Lakes: GSHHG (LGPL). Texts and tables: as each source says.',
    method: 'How it is counted',
    methodText:
      'What is approved, under construction or finished is added up. What is not published is not zero: it is counted separately. An amount for several islands or municipalities is counted once and is not divided without a published breakdown. Private money pays for designs and is not added to the works.',
  },
  roundtable: {
    title: 'Who sits at the roundtable',
    intro:
      'The Convergence Roundtable for the lagging areas of Los Lagos, a region in southern Chile, brings together the regional government, six municipalities, companies and their trade association, and Huella Local, the foundation that designs the projects. Companies pay for designs; public money pays for works.',
    members: 'Members',
    kinds: {
      regional_government: 'Regional government',
      regional_council: 'Regional council',
      municipality: 'Municipalities',
      company: 'Companies',
      guild: 'Trade association',
      civil_society: 'Civil society',
      national_government: 'National government (not a member)',
    },
    lists: { january: 'List of January 2024', september: 'List of September 2024' },
    onlyJanuary: 'January only',
    onlySeptember: 'September only',
    twelve:
      'The source of January 2024 speaks of 12 companies and names 13: the thirteenth is SalmonChile, the trade association. By September, Invermar and Fiordo Austral are no longer listed, and Dimarine and Colbún appear.',
    record: 'Track record of Huella Local in Chile',
    private: 'Private money for designs',
    privateNote: 'It is not added to the works.',
    year: (n) => `Year ${n}`,
    status: {
      paid: 'paid',
      committed: 'committed, amount not published',
      reported: 'reported, amount not published',
    },
    leverage: 'Leverage',
    formula: 'public money approved ÷ private money paid',
    ratio: (ratio, approved, paid) =>
      `${approved} ÷ ${paid} = about ${ratio} public pesos for each private peso`,
    until: (date) => `Up to ${date}`,
    noRatio: (missing) => `It cannot be worked out: no amount is published for ${missing}.`,
    contribution: (year) => `the contribution of year ${year}`,
    goals: 'Other figures, for context',
    range: (low, high) => `${low} to ${high}`,
    figureUnits: {
      projects: 'projects',
      works: 'works',
      initiatives: 'initiatives',
      persons: 'people',
      municipalities: 'municipalities',
      companies: 'companies',
    },
    figureKinds: {
      announced_total: 'Announced total',
      milestone: 'Milestone',
      target: 'Target',
      record: 'Track record',
      context: 'Context',
    },
  },
  history: {
    title: 'From what was announced to what is known',
    intro:
      'Each figure is compared with the works known on the same day. When a later source corrects an amount, the earlier one is no longer counted but is still shown.',
    announced: 'Announced totals',
    steps: 'How the sum changed',
    date: 'Date',
    change: 'Change',
    sum: 'Sum',
    works: 'Works',
    minimums: 'Both figures are minimums.',
  },
} satisfies DialogWords;
