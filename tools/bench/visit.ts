import type { Browser, CDPSession } from 'playwright';

/** What one visit with an empty cache measured. */
export interface Visit {
  /** First contentful paint, ms after navigation. */
  readonly painted: number;
  /** The mark `choropleth`, ms after navigation: the frame with the coloured map is on the screen. */
  readonly coloured: number;
  /** JavaScript objects of the page after a full collection, bytes; workers are not in it. */
  readonly heap: number;
}

export interface VisitOptions {
  readonly url: string;
  /** How many times slower the main thread runs; workers are not reached by it. */
  readonly cpu: number;
  /** Replaces the body of requests whose path has this text. */
  readonly instead?: { readonly path: RegExp; readonly body: string };
}

const PATIENCE_MS = 120_000;

async function heapOf(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.enable');
  await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}

/** Opens the page in a fresh context and waits for the coloured map; throws when it never comes. */
export async function visit(browser: Browser, { url, cpu, instead }: VisitOptions): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
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
    const at = async (name: string) => {
      const found = await page.waitForFunction(
        (wanted) => performance.getEntriesByName(wanted)[0]?.startTime,
        name,
        { timeout: PATIENCE_MS },
      );
      return Number(await found.jsonValue());
    };
    const coloured = await at('choropleth');
    const painted = await at('first-contentful-paint');
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    return { painted, coloured, heap: await heapOf(cdp) };
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
