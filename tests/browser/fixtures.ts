import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';

/** Sends what the page's own listeners see to the test; set by {@link watch}. */
const REPORT = '__mapaReport';

/**
 * Notes down everything a page must never do: break its own policy, ask another origin for anything (such a
 * request is also cut off), throw, or complain in the console.
 */
async function watch(page: Page, own: string, offences: string[]): Promise<void> {
  await page.exposeFunction(REPORT, (what: string) => offences.push(what));
  await page.addInitScript((report) => {
    addEventListener('securitypolicyviolation', (event) => {
      const send = (globalThis as unknown as Record<string, (what: string) => void>)[report];
      send?.(`policy: ${event.violatedDirective} forbids ${event.blockedURI || 'inline code'}`);
    });
  }, REPORT);
  await page.context().route(
    (url) => url.protocol.startsWith('http') && url.origin !== own,
    (route) => {
      offences.push(`another origin: ${route.request().url()}`);
      return route.abort();
    },
  );
  page.on('pageerror', (error) => offences.push(`uncaught: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !isDriverNoise(message.text())) {
      offences.push(`console ${message.type()}: ${message.text()}`);
    }
  });
}

const NOISE = [
  'GL Driver Message',
  'GPU stall due to ReadPixels',
  'preloaded using link preload but not used within a few seconds',
  'Service Worker registration blocked by Playwright',
];

/**
 * What tells of a slow machine and not of the page: software WebGL when pixels are read back, and a file that was asked
 * for early and not yet used when a few seconds had passed (the bench counts what is loaded and not needed). And what
 * Playwright itself says when it keeps a service worker away.
 */
function isDriverNoise(text: string): boolean {
  return NOISE.some((noise) => text.includes(noise));
}

interface Fixtures {
  /**
   * What the page did wrong so far. A test that provokes something on purpose (a file that fails to load) takes
   * its own offences out of the list, and says why.
   */
  offences: string[];
}

/** Playwright's `test`, whose page fails the test for every offence that {@link watch} notes. */
export const test = base.extend<Fixtures>({
  // Playwright reads a fixture's needs from its parameters, so "none" must be written as an empty pattern.
  // oxlint-disable-next-line no-empty-pattern
  offences: async ({}, provide) => {
    await provide([]);
  },
  page: async ({ page, baseURL, offences }, provide) => {
    await watch(page, new URL(baseURL ?? '').origin, offences);
    await provide(page);
    expect(offences, 'the page keeps its policy, its origin and its calm').toEqual([]);
  },
});

export { expect };

/** Opens an address of the app (`?measure=works`) and waits until the coloured map, or what stands for it, is there. */
export async function open(page: Page, address = ''): Promise<void> {
  await page.goto(`./${address}`);
  await choroplethShown(page);
}

/** Waits for the mark that the app sets after the frame with the coloured map. */
async function choroplethShown(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('livemap').length > 0);
}

/** Changes the address as the back button would, without loading anew. */
export async function moveTo(page: Page, query: string): Promise<void> {
  await page.evaluate((next) => {
    history.replaceState(null, '', location.pathname + next);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
}

/** Rules whose answer can change with the theme: its colours, and the larger type of the projector. */
const OF_THEME = ['color-contrast', 'target-size', 'scrollable-region-focusable'];

/**
 * Rule, element and help of each finding: WCAG 2.2 A and AA and axe's best practices, or only what a theme can
 * change on a screen that was gone through whole in another one. `within` is a selector of the part to look at.
 */
export async function axeFindings(
  page: Page,
  rules: 'all' | 'of the theme',
  within = 'html',
): Promise<readonly string[]> {
  // The page has no frames, so axe needs no second page to gather their findings in: a third of the time.
  const axe = new AxeBuilder({ page }).include(within).setLegacyMode();
  const { violations } = await (rules === 'all' ? axe : axe.withRules(OF_THEME)).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} (${help})`),
  );
}
