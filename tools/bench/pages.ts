import { chromium, type Browser } from 'playwright';
import { ensureBrowser } from '../browser.mjs';
import { LAUNCH_ARGS } from '../launch';
import { background, type Background } from './background';
import { bringing, type Bringing } from './bringing';
import { embedTimes, loadEmbed, timeEmbed, type EmbedLoading, type EmbedTimes } from './embed';
import type { EmbedVisit } from './embedVisit';
import { heapWith, LIVE_MARK, loadingOf, type Loading } from './loading';
import { openSite, type Site } from './site';
import { soak, type Soak } from './soak';
import { stepWork, type StepWork } from './steps';
import { visit, type Visit } from './visit';
import { buildYardstick } from './yardstick/build';

const ROUNDS = 5;
const CPU = 4;
const MANY_WORKS = 1e4;
const DRAGGED_WORKS = 2000;
const BROUGHT_ROWS = 1e5;
/** Without a graphics card the compositor's own start delays first paints by seconds, or loses them; WebGL stays as it is. */
const STEADY = ['--disable-gpu-compositing'];

const COLOURED = 'choropleth';

/** Everything that was measured in a browser. */
export interface Pages {
  readonly app: Loading;
  /** After the first view of the app. */
  readonly background: Background;
  readonly yardstick: Loading;
  readonly embed: EmbedLoading & { readonly times: EmbedTimes };
  readonly heap: number;
  readonly steps: readonly StepWork[];
  readonly soak: Soak;
  readonly bringing: readonly Bringing[];
}

/** A page to compare, with its timed visits so far. */
interface Subject {
  readonly site: Site;
  /** Null when its first visit had none. */
  readonly liveMark: string | null;
  readonly requests: readonly string[];
  readonly visits: Visit[];
}

/** A first visit is not timed: it counts the requests, and the server packs each file. */
async function subjectOf(browser: Browser, site: Site, liveMark: string): Promise<Subject> {
  const { live } = await visit(browser, { url: site.fast, cpu: 1, liveMark });
  const missing = Number.isNaN(live);
  if (missing) console.log(`No mark "${liveMark}" in 60 s: the live map is not measured.`);
  return { site, liveMark: missing ? null : liveMark, requests: site.asked.splice(0), visits: [] };
}

/**
 * Loads all pages {@link ROUNDS} times in turn, so that a busy moment of the machine hurts all alike.
 * @param dist folder of the built product
 */
export async function loadPages(dist: string): Promise<Pages> {
  const { path } = ensureBrowser();
  const [site, yardstickSite] = [await openSite(dist), await openSite(await buildYardstick())];
  const browser = await chromium.launch({ executablePath: path, args: [...LAUNCH_ARGS, ...STEADY] });
  try {
    const app = await subjectOf(browser, site, LIVE_MARK);
    const yardstick = await subjectOf(browser, yardstickSite, COLOURED);
    const kept = await background(browser, site);
    const embed = await loadEmbed(browser, site);
    const rounds: EmbedVisit[][] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const { site: each, liveMark, visits } of [app, yardstick])
        visits.push(await visit(browser, { url: each.slow, cpu: CPU, liveMark }));
      rounds.push(await timeEmbed(browser, site, CPU));
    }
    return {
      app: loadingOf(app.site, app.requests, app.visits),
      background: kept,
      yardstick: loadingOf(yardstick.site, yardstick.requests, yardstick.visits),
      embed: { ...embed, times: embedTimes(rounds) },
      heap: await heapWith(browser, site, MANY_WORKS),
      steps: await stepWork(browser, site, DRAGGED_WORKS),
      soak: await soak(path, site),
      bringing: await bringing(browser, site, BROUGHT_ROWS),
    };
  } finally {
    await browser.close();
    await Promise.all([site, yardstickSite].map((each) => each.close()));
  }
}
