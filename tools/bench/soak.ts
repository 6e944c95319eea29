import type { Browser, Page } from 'playwright';
import { LIVE_MARK } from './loading';
import type { Site } from './site';
import { heapOf } from './visit';

/** The stage of a borrowed laptop's projector. */
const WALL = { width: 1280, height: 720 } as const;
const CHANGES = 500;

/** The page's memory over a meeting of hours. */
export interface Soak {
  readonly changes: number;
  /** Bytes of the page's heap after a full collection: after the deck was shown once, and after all changes. */
  readonly first: number;
  readonly last: number;
  /** Elements and texts, those that are no longer in the page included, at the same two moments. */
  readonly firstNodes: number;
  readonly lastNodes: number;
}

/** Two frames later: the slide is painted, and its flight may have begun. */
const seen = async (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 0))),
      ),
  );

/**
 * Goes through the deck over and over, as a clicker does, with flights that the next press cuts, and compares the memory
 * that is left with that of the first round: what a slide makes and forgets to let go adds up over three hours.
 * @throws Error when a press moves no slide
 */
export async function soak(browser: Browser, { fast }: Site): Promise<Soak> {
  const context = await browser.newContext({ viewport: WALL, locale: 'es-CL', serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await page.goto(`${fast}?face=present`);
    await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, LIVE_MARK);
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable');
    const memory = async () => {
      const heap = await heapOf(cdp);
      const { metrics } = await cdp.send('Performance.getMetrics');
      return { heap, nodes: metrics.find(({ name }) => name === 'Nodes')?.value ?? Number.NaN };
    };
    const slides = await page.getByRole('progressbar').evaluate((bar: HTMLProgressElement) => bar.max);
    const number = () => new URL(page.url()).searchParams.get('slide') ?? '1';
    let at = 1;
    const change = async (): Promise<void> => {
      at = (at % slides) + 1;
      await page.keyboard.press(at === 1 ? 'Home' : 'PageDown');
      await seen(page);
      if (number() !== String(at)) throw new Error(`slide ${number()} where slide ${at} was asked for`);
    };
    for (let each = 0; each < slides; each += 1) await change();
    const first = await memory();
    for (let each = 0; each < CHANGES; each += 1) {
      await change();
      if (each % 56 === 55) console.log(each, await memory());
    }
    // On the same slide as at the first look.
    while (at !== 1) await change();
    const last = await memory();
    return {
      changes: CHANGES,
      first: first.heap,
      last: last.heap,
      firstNodes: first.nodes,
      lastNodes: last.nodes,
    };
  } finally {
    await context.close();
  }
}
