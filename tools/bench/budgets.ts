import type { Bringing } from './bringing';
import type { Filtering } from './filtering';
import { speedOf, type Importing } from './importing';
import type { Placing } from './placing';
import type { Soak } from './soak';
import type { Weight } from './weigh';

/** Everything that one visit loaded. */
interface Loaded {
  readonly weight: Weight;
  readonly requests: number;
}

/** The small page for other people's sites. */
export interface EmbedFindings {
  /** First response alone: the default page, and the heaviest of the others. */
  readonly page: Weight;
  readonly largest: Weight;
  /** Before any touch, without and with a view in the address. */
  readonly untouched: Loaded;
  readonly asked: Loaded;
  /** After the live map has come, all in all. */
  readonly touched: Loaded;
  /** Paths asked for more than once in one of these visits. */
  readonly twice: readonly string[];
  /** The picture is on the screen, median, ms. */
  readonly picture: number;
  /** The largest layout shift of all timed visits. */
  readonly shift: number;
  /** Total blocking time, median, ms. */
  readonly blocked: number;
}

/** What the bench found; bytes and counts are exact, times only mean something as ratios of one run. */
export interface Findings {
  readonly firstView: Weight;
  readonly requests: number;
  /** Asked for after the first view, to be kept for a time without network. */
  readonly background: Loaded;
  /** Paths asked for more than once in one visit. */
  readonly twice: readonly string[];
  readonly criticalScript: Weight;
  readonly geometry: Weight;
  /** Medians of both pages, ms; in the app the picture of its HTML, in the yardstick MapLibre's. */
  readonly coloured: { readonly app: number; readonly yardstick: number };
  readonly embed: EmbedFindings;
  /** Bytes of the page's heap with 10^4 works. */
  readonly heap: number;
  /** Main-thread work of one step of each drag with 2,000 works, ms. */
  readonly steps: readonly { readonly name: string; readonly work: number }[];
  readonly soak: Soak;
  /** Time of funding by area at 10^5 works over that at 10^4. */
  readonly growth: number;
  readonly placing: readonly Placing[];
  /** The most works last. */
  readonly filtering: readonly Filtering[];
  /** The most rows last. */
  readonly importing: readonly Importing[];
  readonly bringing: readonly Bringing[];
}

export interface Verdict {
  readonly budget: string;
  readonly found: number;
  readonly limit: number;
  readonly unit: 'kB' | 'MB' | 'ms' | 'times' | '';
  readonly kept: boolean;
}

const KB = 1000;
const MB = 1_000_000;
/**
 * Each task may take 50 ms before any of it counts as blocking; one that takes twice as long is answered within the
 * 100 ms that feel immediate. A budget of 0 would be broken by other programs of a busy machine.
 */
const BLOCKED_MS = 50;
/** All views follow a drag within three frames of a slow machine. */
const STEP_MS = 50;
/** A page that is asked something answers within this: more is felt as a halt. */
const TASK_MS = 100;
/** What counting may take of a keystroke in a filter. */
const KEYSTROKE_MS = 8;
/** A row of a longer file may take so many times as long: the garbage of ten times the memory. */
const ROW_GROWTH = 1.3;

/**
 * What comes after the first view for a time without network: all later parts. Of those 110 kB write PowerPoint, so that
 * a meeting without a network takes its slides along, and 90 kB read and show files of one's own, which an office on an
 * island has too.
 */
const KEPT_KB = 450;

const verdict = (budget: string, found: number, limit: number, unit: Verdict['unit']): Verdict => ({
  budget,
  found,
  limit,
  unit,
  // NaN (a page that was never coloured) keeps no budget.
  kept: found <= limit,
});

/** Exponent of the growth of the time from the fewest to the most points: 1 is as many times the time as points. */
function exponent(once: Placing['once']): number {
  const [few, most] = [once[0], once.at(-1)];
  return few && most ? Math.log(most.time / few.time) / Math.log(most.points / few.points) : Number.NaN;
}

function placingVerdicts({ level, index, turf, different, once }: Placing): Verdict[] {
  const where = `placing on level ${level}`;
  return [
    verdict(`${where}, 10^5 points, thousandths of Turf's time`, (1000 * index) / turf, 1, ''),
    verdict(`${where}, growth exponent 10^4 to 10^6`, exponent(once), 1, ''),
    verdict(`${where}, answers that are not Turf's`, different, 0, ''),
  ];
}

/** Of a filter change with 10^5 works, and with 10^6. */
function filteringVerdicts({
  works,
  sums,
  counted,
  reading,
  objects,
  copying,
  memory,
}: Filtering): Verdict[] {
  const change = `filter change, ${works.toLocaleString('en')} works`;
  if (works > 1e5) return [verdict(`${change}, of copying 24 MB`, sums / copying, 16 / 2.5, 'times')];
  return [
    verdict(`${change}, of reading their columns once`, sums / reading, 1.5, 'times'),
    verdict(`${change}, sums and lists`, counted, KEYSTROKE_MS, 'ms'),
    verdict(`${change}, of objects with filter and reduce`, sums / objects, 1 / 8, 'times'),
    verdict(`memory of the columns of ${works.toLocaleString('en')} works`, memory.columns / MB, 4, 'MB'),
    verdict('all memory after 200 filter changes, of before', memory.after / memory.before, 1.02, 'times'),
  ];
}

function importingVerdicts(importings: readonly Importing[]): Verdict[] {
  const most = importings.at(-1);
  const name = `importing ${most?.rows.toLocaleString('en')} rows`;
  return [
    verdict(`${name}, memory`, (most?.memory ?? Number.NaN) / MB, 1500, 'MB'),
    verdict(`${name}, a row, of one of a tenth as many`, speedOf(importings).growth, ROW_GROWTH, 'times'),
  ];
}

/** Every budget, kept or not. */
export function verdicts(findings: Findings): Verdict[] {
  const { embed } = findings;
  const kB = ({ brotli }: Weight) => brotli / KB;
  return [
    verdict('first view, brotli, fonts included', kB(findings.firstView), 580, 'kB'),
    verdict('requests of the first view', findings.requests, 10, ''),
    verdict(
      'kept after the first view, brotli (a budget of our own)',
      kB(findings.background.weight),
      KEPT_KB,
      'kB',
    ),
    verdict('files asked for twice', findings.twice.length, 0, ''),
    verdict('script before the first paint, brotli', kB(findings.criticalScript), 100, 'kB'),
    verdict('geometry, brotli', kB(findings.geometry), 64, 'kB'),
    verdict(
      'map coloured, of the yardstick',
      findings.coloured.app / findings.coloured.yardstick,
      0.6,
      'times',
    ),
    verdict('heap with 10^4 works', findings.heap / MB, 10, 'MB'),
    ...findings.steps.map(({ name, work }) =>
      verdict(`dragging ${name} with 2,000 works, a step`, work, STEP_MS, 'ms'),
    ),
    verdict(
      `heap after ${findings.soak.changes} slide changes, of that after the first round`,
      findings.soak.last / findings.soak.first,
      1.2,
      'times',
    ),
    verdict('funding by area, growth 10^4 to 10^5', findings.growth, 11, 'times'),
    ...findings.placing.flatMap(placingVerdicts),
    ...findings.filtering.flatMap(filteringVerdicts),
    ...importingVerdicts(findings.importing),
    ...findings.bringing.map(({ name, longest }) =>
      verdict(`a file of 10^5 rows, ${name}: longest task`, longest, TASK_MS, 'ms'),
    ),
    verdict('embed, first response, brotli', kB(embed.page), 14, 'kB'),
    verdict('embed, first response of the heaviest other page', kB(embed.largest), 14, 'kB'),
    verdict('embed before any touch, brotli, font included', kB(embed.untouched.weight), 45, 'kB'),
    verdict('embed before any touch, requests', embed.untouched.requests, 4, ''),
    verdict('embed with a view, brotli (a budget of our own)', kB(embed.asked.weight), 52, 'kB'),
    verdict('embed with a view, requests (a budget of our own)', embed.asked.requests, 5, ''),
    verdict('embed with its live map, brotli, all in all', kB(embed.touched.weight), 430, 'kB'),
    verdict('embed, files asked for twice', embed.twice.length, 0, ''),
    verdict('embed, picture, of the yardstick', embed.picture / findings.coloured.yardstick, 0.4, 'times'),
    verdict('embed, layout shift', embed.shift, 0, ''),
    verdict('embed, blocking time', embed.blocked, BLOCKED_MS, 'ms'),
  ];
}
