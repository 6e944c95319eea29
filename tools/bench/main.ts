import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { ensureBrowser } from '../browser.mjs';
import { LAUNCH_ARGS } from '../launch';
import { program, PROJECT, runNode } from '../node.mjs';
import { verdicts, type Findings, type Verdict } from './budgets';
import { compute, type Computing } from './compute';
import { compareLoading, heapWith, type Loading } from './loading';
import { openSite } from './site';
import { table } from './table';
import { asset, criticalScripts, together, weigh } from './weigh';
import { buildYardstick } from './yardstick/build';

const WORKS = [1e3, 1e4, 1e5];
const MANY_WORKS = 1e4;

interface Pages {
  readonly app: Loading;
  readonly yardstick: Loading;
  readonly heap: number;
}

async function loadPages(dist: string): Promise<Pages> {
  const { path } = ensureBrowser();
  const sites = [await openSite(dist), await openSite(await buildYardstick())];
  const browser = await chromium.launch({ executablePath: path, args: [...LAUNCH_ARGS] });
  try {
    const [app, yardstick] = await compareLoading(browser, sites);
    const [site] = sites;
    if (!app || !yardstick || !site) throw new Error('both pages must have been loaded');
    return { app, yardstick, heap: await heapWith(browser, site, MANY_WORKS) };
  } finally {
    await browser.close();
    await Promise.all(sites.map((site) => site.close()));
  }
}

function growth(computings: readonly Computing[]): number {
  const at = (works: number) => computings.find((each) => each.works === works)?.fundingByArea ?? Number.NaN;
  return at(1e5) / at(1e4);
}

function findingsOf(
  dist: string,
  { app, yardstick, heap }: Pages,
  computings: readonly Computing[],
): Findings {
  return {
    firstView: together(app.shares.map((share) => share.weight)),
    requests: app.requests.length,
    twice: app.requests.filter((address, index) => app.requests.indexOf(address) < index),
    criticalScript: together(criticalScripts(dist).map(weigh)),
    geometry: weigh(asset(dist, 'areas-')),
    coloured: { app: app.coloured, yardstick: yardstick.coloured },
    heap,
    growth: growth(computings),
  };
}

function loadingTable(name: string, { shares, requests }: Loading): string {
  const rows = shares.map(({ type, files, weight }) => [type, files, weight.raw, weight.gzip, weight.brotli]);
  const all = together(shares.map((share) => share.weight));
  return table(`${name}: bytes of the first view`, [
    ['type', 'files', 'raw', 'gzip', 'brotli'],
    ...rows,
    ['all', requests.length, all.raw, all.gzip, all.brotli],
  ]);
}

function timesTable({ app, yardstick }: Pages): string {
  const row = (name: string, key: 'painted' | 'coloured' | 'heap', per = 1) => [
    name,
    app[key] / per,
    yardstick[key] / per,
    app[key] / yardstick[key],
  ];
  return table('slow 4G, processor 4 times slower, medians of 5', [
    ['', 'app', 'yardstick', 'ratio'],
    row('first paint, ms', 'painted'),
    row('map coloured, ms', 'coloured'),
    row('heap, MB', 'heap', 1e6),
  ]);
}

function computingTable(computings: readonly Computing[]): string {
  const rows = computings.map((each, index) => {
    const before = computings[index - 1];
    const grown = before
      ? [each.fundingByArea / before.fundingByArea, each.recolour / before.recolour]
      : ['', ''];
    return [each.works, each.fundingByArea, grown[0] ?? '', each.recolour, grown[1] ?? ''];
  });
  return table('made-up works, ms and growth', [
    ['works', 'funding by area', 'growth', 'recolouring', 'growth'],
    ...rows.map(([works, ...rest]) => [Number(works).toLocaleString('en'), ...rest]),
  ]);
}

function verdictTable(found: readonly Verdict[]): string {
  return table(
    'budgets',
    found.map(({ budget, found: value, limit, unit, kept }) => [
      budget,
      value,
      `of ${limit} ${unit}`.trim(),
      kept ? 'kept' : 'BROKEN',
    ]),
  );
}

/** The folder to measure: `--dist FOLDER` as it stands (an older build, to compare), else the product, built anew. */
function builtProduct(args: string[]): string {
  const { dist } = parseArgs({ args, options: { dist: { type: 'string' } } }).values;
  if (dist !== undefined) return resolve(dist);
  if (runNode(program('vite'), ['build', '--logLevel=warn']) !== 0) throw new Error('the build failed');
  return join(PROJECT, 'dist');
}

/** `npm run bench`: measures the built product, prints, writes bench.json; a broken budget is a bad exit. */
export async function main(args: string[]): Promise<void> {
  const dist = builtProduct(args);
  const computings = compute(WORKS);
  console.log(computingTable(computings));
  const pages = await loadPages(dist);
  console.log(loadingTable('app', pages.app));
  console.log(loadingTable('yardstick', pages.yardstick));
  console.log(timesTable(pages));

  const findings = findingsOf(dist, pages, computings);
  const found = verdicts(findings);
  console.log(verdictTable(found));
  if (findings.twice.length > 0) console.log(`Asked for twice: ${findings.twice.join(', ')}`);
  writeFileSync(
    join(PROJECT, 'bench.json'),
    `${JSON.stringify({ pages, computings, findings, budgets: found }, null, 2)}\n`,
  );
  if (found.some(({ kept }) => !kept)) process.exitCode = 1;
}
