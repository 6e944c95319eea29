import { chromium, type CDPSession } from 'playwright';
import { LAUNCH_ARGS } from '../launch';
import { LIVE_MARK } from './loading';
import type { Site } from './site';
import { heapOf, painted } from './visit';

/** The stage in small, as wide as it must be not to be read as a phone's: software WebGL pays by the pixel, memory does not. */
const WALL = { width: 800, height: 450 } as const;
const CHANGES = 500;
/** Of these the smallest counts: what only weak references held goes in a later collection than they do. */
const COLLECTIONS = 3;

/**
 * V8 goes on compiling what runs often for some hundreds of slides, and counts the machine code as heap: 1.6 MB that no
 * slide made. Compiled once and never again, what grows is the page's own.
 */
const COMPILED_ONCE = '--js-flags=--always-sparkplug --no-opt --no-maglev';

/** The page's memory over a meeting of hours, bytes of its heap after full collections. */
export interface Soak {
  readonly changes: number;
  /** After the deck was shown once. */
  readonly first: number;
  /** After all changes, on the same slide. */
  readonly last: number;
}

async function leastHeap(cdp: CDPSession): Promise<number> {
  const found: number[] = [];
  for (let time = 0; time < COLLECTIONS; time += 1) found.push(await heapOf(cdp));
  return Math.min(...found);
}

/**
 * Goes through the deck over and over, as a clicker does: what a slide makes and does not let go adds up over three
 * hours.
 * @param executablePath of the browser, which gets a process of its own
 * @throws Error when a press moves no slide
 */
export async function soak(executablePath: string, { fast }: Site, changes = CHANGES): Promise<Soak> {
  const browser = await chromium.launch({ executablePath, args: [...LAUNCH_ARGS, COMPILED_ONCE] });
  try {
    const context = await browser.newContext({
      viewport: WALL,
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    await page.goto(`${fast}?face=present`);
    await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, LIVE_MARK);
    const slides = await page
      .getByRole('progressbar')
      .evaluate((bar) => (bar instanceof HTMLProgressElement ? bar.max : Number.NaN));
    const cdp = await context.newCDPSession(page);
    let at = 1;
    const change = async (): Promise<void> => {
      at = (at % slides) + 1;
      await page.keyboard.press(at === 1 ? 'Home' : 'PageDown');
      await painted(page);
      const shown = new URL(page.url()).searchParams.get('slide') ?? '1';
      if (shown !== String(at)) throw new Error(`slide ${shown} where ${at} of ${slides} was asked for`);
    };
    for (let each = 0; each < slides; each += 1) await change();
    const first = await leastHeap(cdp);
    for (let each = 0; each < changes || at !== 1; each += 1) await change();
    return { changes, first, last: await leastHeap(cdp) };
  } finally {
    await browser.close();
  }
}
