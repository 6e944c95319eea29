import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { program, PROJECT, runNode } from '../node.mjs';
import { verdicts, type Findings } from './budgets';
import { compute, type Computing } from './compute';
import type { EmbedLoading, Load } from './embed';
import { filtering } from './filtering';
import { importing } from './importing';
import { twiceIn, type Share } from './loading';
import { loadPages, type Pages } from './pages';
import { placing } from './placing';
import {
  computingTable,
  embedTable,
  bringingTable,
  filteringTable,
  importingTable,
  loadingTable,
  placingTable,
  timesTable,
  verdictTable,
} from './report';
import { asset, criticalScripts, together, weigh, type Weight } from './weigh';

const WORKS = [1e3, 1e4, 1e5];
const FILTERED = [1e5, 1e6];
const IMPORTED = [1e4, 1e5, 1e6];

function growth(computings: readonly Computing[]): number {
  const at = (works: number) => computings.find((each) => each.works === works)?.counted ?? Number.NaN;
  return at(1e5) / at(1e4);
}

const weightOf = (shares: readonly Share[]): Weight => together(shares.map((share) => share.weight));

function embedFindings({ pages, untouched, asked, touched, times }: Pages['embed']): Findings['embed'] {
  const visit = ({ shares, requests }: Load) => ({ weight: weightOf(shares), requests: requests.length });
  return {
    ...firstResponses(pages),
    untouched: visit(untouched),
    asked: visit(asked),
    touched: visit(touched),
    twice: [untouched, asked, touched].flatMap(({ twice }) => twice),
    ...times,
  };
}

function firstResponses([page, ...others]: EmbedLoading['pages']): Pick<
  Findings['embed'],
  'page' | 'largest'
> {
  const largest = others.toSorted((a, b) => b.weight.brotli - a.weight.brotli)[0];
  if (!page || !largest) throw new Error('the build holds no page for each municipality');
  return { page: page.weight, largest: largest.weight };
}

/** What is computed without a browser. */
type Computed = Pick<Findings, 'growth' | 'placing' | 'filtering' | 'importing'>;

function findingsOf(dist: string, pages: Pages, computed: Computed): Findings {
  const { app, background, yardstick, embed, heap, steps, soak, bringing } = pages;
  return {
    firstView: weightOf(app.shares),
    requests: app.requests.length,
    background: { weight: weightOf(background.shares), requests: background.requests.length },
    twice: twiceIn(app.requests),
    criticalScript: together(criticalScripts(dist).map(weigh)),
    geometry: weigh(asset(dist, 'areas-')),
    coloured: { app: app.coloured, yardstick: yardstick.coloured },
    embed: embedFindings(embed),
    heap,
    steps,
    soak,
    bringing,
    ...computed,
  };
}

/** The folder to measure: `--dist FOLDER` as it stands (another build, to compare), else the product, built anew. */
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
  const placings = await placing();
  console.log(placingTable(placings));
  const filterings = FILTERED.map(filtering);
  console.log(filteringTable(filterings));
  const importings = importing(IMPORTED);
  console.log(importingTable(importings));
  const pages = await loadPages(dist);
  console.log(loadingTable('app: bytes of the first view', pages.app));
  console.log(loadingTable('app: bytes kept afterwards, in the background', pages.background));
  console.log(loadingTable('yardstick: bytes of the first view', pages.yardstick));
  console.log(loadingTable('embed: bytes of the first view', pages.embed.untouched));
  console.log(embedTable(pages.embed));
  console.log(timesTable(pages));
  console.log(bringingTable(pages.bringing));

  const findings = findingsOf(dist, pages, {
    growth: growth(computings),
    placing: placings,
    filtering: filterings,
    importing: importings,
  });
  const found = verdicts(findings);
  console.log(verdictTable(found));
  const twice = [...findings.twice, ...findings.embed.twice];
  if (twice.length > 0) console.log(`Asked for twice: ${twice.join(', ')}`);
  writeFileSync(
    join(PROJECT, 'bench.json'),
    `${JSON.stringify({ pages, computings, findings, budgets: found }, null, 2)}\n`,
  );
  if (found.some(({ kept }) => !kept)) process.exitCode = 1;
}
