import type { Browser } from 'playwright';

/** How steady and how soon one visit to a page of the embed was. */
export interface EmbedVisit {
  /** First contentful paint, or the first frame that holds the whole picture if that is later; ms after navigation. */
  readonly picture: number;
  /** Sum of all layout shifts (their own unit). */
  readonly shift: number;
  /** Total blocking time: what tasks took beyond 50 ms each, from the first paint until 2 s after `load`; ms. */
  readonly blocked: number;
}

export interface EmbedVisitOptions {
  readonly url: string;
  /** How many times slower the main thread runs. */
  readonly cpu: number;
  readonly viewport: { readonly width: number; readonly height: number };
  /** Presses {@link EXPLORE} and waits for the live map. */
  readonly touch?: boolean;
}

const EXPLORE = 'Explorar el mapa';
const PATIENCE_MS = 60_000;
const AFTER_LOAD_MS = 2000;
const SHORT_TASK_MS = 50;

interface Task {
  /** Both ms. */
  readonly start: number;
  readonly duration: number;
}

interface Notes {
  /** The frame after the one that showed the whole picture. */
  picture: number | null;
  shift: number;
  readonly tasks: Task[];
}

type Noting = typeof globalThis & { embedNotes: Notes };

/** Runs in the page before anything of its own. */
function takeNotes(): void {
  const notes: Notes = { picture: null, shift: 0, tasks: [] };
  (globalThis as Noting).embedNotes = notes;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) notes.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) notes.tasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  const look = (): void => {
    // What follows the map is there: the map has been read whole, and this frame paints it.
    if (document.querySelector('.map + *'))
      requestAnimationFrame(() => {
        notes.picture = performance.now();
      });
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Lighthouse's measure: only what of a task lies between both times counts, and of that what goes beyond 50 ms. */
export function blockedTime(tasks: readonly Task[], from: number, until: number): number {
  return tasks.reduce((sum, { start, duration }) => {
    const within = Math.min(start + duration, until) - Math.max(start, from);
    return sum + Math.max(0, within - SHORT_TASK_MS);
  }, 0);
}

/** One visit with an empty cache, until everything is there and {@link AFTER_LOAD_MS} have passed. */
export async function visitEmbed(
  browser: Browser,
  { url, cpu, viewport, touch = false }: EmbedVisitOptions,
): Promise<EmbedVisit> {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    await page.addInitScript(takeNotes);
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(AFTER_LOAD_MS);
    await page.waitForLoadState('networkidle');
    const { notes, loaded, painted } = await page.evaluate(() => ({
      notes: (globalThis as Noting).embedNotes,
      loaded: performance.getEntriesByType('navigation')[0]?.toJSON().loadEventEnd as number,
      painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    }));
    if (touch) {
      await page.getByRole('button', { name: EXPLORE, exact: true }).click();
      await page.locator('.map.islive').waitFor();
      await page.waitForLoadState('networkidle');
    }
    return {
      picture: Math.max(painted, notes.picture ?? Number.NaN),
      shift: notes.shift,
      blocked: blockedTime(notes.tasks, painted, loaded + AFTER_LOAD_MS),
    };
  } finally {
    await context.close();
  }
}
