import type { Browser } from 'playwright';
import { LIVE_MARK, sharesOf, type Share } from './loading';
import type { Site } from './site';
import { WINDOW } from './visit';

/** What a first visit asks for after its first view, so that the app opens without a network from then on. */
export interface Background {
  readonly shares: readonly Share[];
  readonly requests: readonly string[];
}

/** How long a page may take to have its worker ready once its map is there. */
const PATIENCE_MS = 60_000;

/** One more visit with an empty cache, whose requests count from the live map until everything is kept. */
export async function background(browser: Browser, site: Site): Promise<Background> {
  const context = await browser.newContext({ viewport: WINDOW, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    site.asked.length = 0;
    await page.goto(site.fast);
    const shown = (mark: string) => performance.getEntriesByName(mark).length > 0;
    await page.waitForFunction(shown, LIVE_MARK, { timeout: PATIENCE_MS });
    site.asked.length = 0;
    const kept = () => navigator.serviceWorker.controller !== null;
    await page.waitForFunction(kept, undefined, { timeout: PATIENCE_MS });
    const requests = site.asked.splice(0);
    return { requests, shares: sharesOf(site, requests) };
  } finally {
    await context.close();
  }
}
