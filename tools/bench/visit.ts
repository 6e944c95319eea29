import { errors, type Browser, type CDPSession, type Page } from 'playwright';

/** What one visit with an empty cache measured. */
export interface Visit {
  /** First contentful paint, ms after navigation. */
  readonly painted: number;
  /**
   * The mark `choropleth`, ms after navigation: the frame with the coloured map is on the screen. Never before the first
   * paint, whatever the page says.
   */
  readonly coloured: number;
  /** The mark of the live map's first coloured frame, ms after navigation; NaN when it never came. */
  readonly live: number;
  /** JavaScript objects of the page after a full collection, bytes; workers are not in it. */
  readonly heap: number;
}

export interface VisitOptions {
  readonly url: string;
  /** How many times slower the main thread runs; workers are not reached by it. */
  readonly cpu: number;
  /** The mark of the live map, waited for, so that what it loads and holds is measured too; null: there is none. */
  readonly liveMark: string | null;
  /** Replaces the body of requests whose path has this text. */
  readonly instead?: { readonly path: RegExp; readonly body: string };
}

const PATIENCE_MS = 120_000;
/** For the live map: a build without its mark is measured without it. */
const LIVE_PATIENCE_MS = 60_000;

/** The window of the explore page and of the yardstick. */
export const WINDOW = { width: 1440, height: 900 } as const;

/** Until what was asked of the page is painted. */
export const painted = async (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 0))),
      ),
  );

/** Bytes of the JavaScript objects of a page after a full collection. */
export async function heapOf(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.enable');
  await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}

/** @throws what is no waiting in vain */
function none(error: unknown): number {
  if (error instanceof errors.TimeoutError) return Number.NaN;
  throw error;
}

/** Opens the page in a fresh context and waits for the coloured map; throws when it never comes. */
export async function visit(browser: Browser, { url, cpu, liveMark, instead }: VisitOptions): Promise<Visit> {
  const context = await browser.newContext({
    viewport: WINDOW,
    reducedMotion: 'reduce',
    // Its work comes after what is measured here, and has a visit of its own (background.ts).
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    if (instead) {
      const { path, body } = instead;
      await page.route(path, (route) => route.fulfill({ contentType: 'application/json', body }));
    }
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    await page.goto(url, { timeout: PATIENCE_MS });
    const at = async (name: string, timeout = PATIENCE_MS) => {
      const found = await page.waitForFunction(
        (wanted) => performance.getEntriesByName(wanted)[0]?.startTime,
        name,
        { timeout },
      );
      return Number(await found.jsonValue());
    };
    const marked = await at('choropleth');
    const painted = await at('first-contentful-paint');
    const coloured = Math.max(marked, painted);
    const live = liveMark === null ? Number.NaN : await at(liveMark, LIVE_PATIENCE_MS).catch(none);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    return { painted, coloured, live, heap: await heapOf(cdp) };
  } finally {
    await context.close();
  }
}

/** Middle value; the mean of the two middle ones for an even count; NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low = Number.NaN, high = Number.NaN] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.floor(sorted.length / 2)],
  ];
  return (low + high) / 2;
}
