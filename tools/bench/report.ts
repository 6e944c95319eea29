import type { Verdict } from './budgets';
import type { Computing } from './compute';
import { ASKED, type EmbedLoading, type Load } from './embed';
import type { Bringing } from './bringing';
import type { Filtering } from './filtering';
import { speedOf, type Importing } from './importing';
import type { Share } from './loading';
import type { Pages } from './pages';
import type { Placing } from './placing';
import { table } from './table';
import { together } from './weigh';

/** What was loaded, by type. */
export function loadingTable(
  title: string,
  { shares, requests }: { readonly shares: readonly Share[]; readonly requests: readonly string[] },
): string {
  const rows = shares.map(({ type, files, weight }) => [type, files, weight.raw, weight.gzip, weight.brotli]);
  const all = together(shares.map((share) => share.weight));
  return table(title, [
    ['type', 'files', 'raw', 'gzip', 'brotli'],
    ...rows,
    ['all', requests.length, all.raw, all.gzip, all.brotli],
  ]);
}

/** The embed: each page alone, then what the visits loaded in all. */
export function embedTable({ pages, untouched, asked, touched }: EmbedLoading): string {
  const visit = (name: string, { requests, shares }: Load) => {
    const { raw, gzip, brotli } = together(shares.map((share) => share.weight));
    return [name, requests.length, raw, gzip, brotli];
  };
  return table('embed: pages alone, and visits with all they load', [
    ['', 'requests', 'raw', 'gzip', 'brotli'],
    ...pages.map(({ name, weight }) => [name, 1, weight.raw, weight.gzip, weight.brotli]),
    visit('visit', untouched),
    visit(`visit with ${ASKED}`, asked),
    visit('visit, then the live map', touched),
  ]);
}

/** A time that could not be measured says so. */
const measured = (value: number): number | string => (Number.isNaN(value) ? 'missing' : value);

export function timesTable({ app, yardstick, embed }: Pages): string {
  const row = (name: string, key: 'painted' | 'coloured' | 'live' | 'heap', per = 1) => [
    name,
    ...[app[key] / per, yardstick[key] / per, app[key] / yardstick[key]].map(measured),
  ];
  const { times } = embed;
  return table('slow 4G, processor 4 times slower, medians of 5', [
    ['', 'page', 'yardstick', 'ratio'],
    row('explore, first paint, ms', 'painted'),
    row('explore, map coloured, ms', 'coloured'),
    row('explore, live map, ms', 'live'),
    row('explore, heap, MB', 'heap', 1e6),
    ['embed, picture, ms', times.picture, yardstick.coloured, times.picture / yardstick.coloured],
    ['embed, layout shift, largest', times.shift, '', ''],
    ['embed, blocking time, ms', times.blocked, '', ''],
  ]);
}

export function computingTable(computings: readonly Computing[]): string {
  const rows = computings.map((each, index) => {
    const before = computings[index - 1];
    const grown = before ? [each.counted / before.counted, each.recolour / before.recolour] : ['', ''];
    return [each.works, each.counted, grown[0] ?? '', each.recolour, grown[1] ?? ''];
  });
  return table('made-up works, ms and growth', [
    ['works', 'funding by area', 'growth', 'recolouring', 'growth'],
    ...rows.map(([works, ...rest]) => [Number(works).toLocaleString('en'), ...rest]),
  ]);
}

/** Nanoseconds of one of many. */
const each = (milliseconds: number, count: number): number => (1e6 * milliseconds) / count;

export function placingTable(placings: readonly Placing[]): string {
  return table('placing points on the real areas, ns a point; Turf asks area by area until one holds it', [
    [
      '',
      'index built, ms',
      ...(placings[0]?.once.map(({ points }) => points) ?? []),
      'again and again',
      'Turf',
    ],
    ...placings.map(({ level, build, once, index, turf }) => [
      level,
      build,
      ...once.map(({ points, time }) => each(time, points)),
      each(index, 1e5),
      each(turf, 1e5),
    ]),
  ]);
}

export function filteringTable(filterings: readonly Filtering[]): string {
  return table('a filter change on made-up works in columns, ms', [
    [
      'works',
      'groups',
      'columns made',
      'their MB',
      'sums',
      'sums and lists',
      'reading',
      'objects',
      'copying 24 MB',
    ],
    ...filterings.map((all) => [
      all.works.toLocaleString('en'),
      all.groups,
      all.build,
      all.memory.columns / 1e6,
      all.sums,
      all.counted,
      all.reading,
      all.objects,
      all.copying,
    ]),
  ]);
}

export function importingTable(importings: readonly Importing[]): string {
  const { rate, growth } = speedOf(importings);
  return table('importing made-up files by the command line, with what it takes to start', [
    ['rows', 'seconds of processor', 'MB'],
    ...importings.map(({ rows, seconds, memory }) => [rows.toLocaleString('en'), seconds, memory / 1e6]),
    ['rows a second', rate, ''],
    ['a row, of one of a tenth as many', growth, ''],
  ]);
}

export function bringingTable(bringings: readonly Bringing[]): string {
  return table('a file of 10^5 rows in the page: longest task of its main thread, ms of processor', [
    ['', 'longest'],
    ...bringings.map(({ name, longest }) => [name, longest]),
  ]);
}

export function verdictTable(found: readonly Verdict[]): string {
  return table(
    'budgets',
    found.map(({ budget, found: value, limit, unit, kept }) => [
      budget,
      measured(value),
      `of ${limit} ${unit}`.trim(),
      kept ? 'kept' : 'BROKEN',
    ]),
  );
}
