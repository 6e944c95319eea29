import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright';
import { grownFacts } from './grownFacts';
import { LIVE_MARK } from './loading';
import type { Site } from './site';
import { median, painted, WINDOW } from './visit';
import { asset } from './weigh';

/** A slider that is dragged, step by step, with every view following. */
interface Drag {
  readonly name: string;
  readonly address: string;
  /** Accessible name of the slider, in Spanish. */
  readonly slider: string;
  /** Pressed in turn: there and back, so that each press changes the picture. */
  readonly keys: readonly [string, string];
}

const DRAGS: readonly Drag[] = [
  {
    name: 'the date',
    address: '?since=2024-01-02',
    slider: 'Hasta',
    keys: ['ArrowLeft', 'ArrowRight'],
  },
  {
    name: 'a weight',
    address: '?weights=pov_multi_2022:2,water_no_public_network_2017_pct:3',
    slider: 'Peso de Pobreza multidimensional 2022',
    keys: ['ArrowRight', 'ArrowLeft'],
  },
];

/**
 * What the page asks of the main thread. The rest of its tasks is the browser's own: without a graphics card most of it
 * is waiting for a processor that draws the map in its place.
 */
const WORK = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'];

const WARM = 4;
const STEPS = 16;

/** Processor time of the main thread for one step of one drag, median, ms. */
export interface StepWork {
  readonly name: string;
  readonly work: number;
}

/**
 * How long the main thread works for one step of a drag, all views included: script, style and layout between a key
 * press and the second frame after it, as the browser itself counts them: time of the processor, so that waiting for one
 * on a busy machine is no work of ours.
 */
export async function stepWork(browser: Browser, { root, fast }: Site, works: number): Promise<StepWork[]> {
  const body = grownFacts(readFileSync(asset(root, 'facts-'), 'utf8'), works);
  const found: StepWork[] = [];
  for (const { name, address, slider, keys } of DRAGS) {
    const context = await browser.newContext({ viewport: WINDOW, reducedMotion: 'reduce', locale: 'es-CL' });
    try {
      const page = await context.newPage();
      await page.route(/\/facts-[^/]*\.json$/, (route) =>
        route.fulfill({ contentType: 'application/json', body }),
      );
      await page.goto(`${fast}${address}`);
      await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, LIVE_MARK);
      const cdp = await context.newCDPSession(page);
      await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
      const busy = async (): Promise<number> => {
        const { metrics } = await cdp.send('Performance.getMetrics');
        const seconds = (name: string) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
        return WORK.reduce((sum, name) => sum + seconds(name), 0) * 1000;
      };
      const handle = page.getByRole('slider', { name: slider, exact: true });
      // A fold that holds the slider is opened first.
      if (!(await handle.isVisible())) await page.getByText('Pesar varios indicadores').click();
      await handle.focus();
      const times: number[] = [];
      for (let step = -WARM; step < STEPS; step += 1) {
        const before = await busy();
        await page.keyboard.press(keys[Math.abs(step) % 2] ?? keys[0]);
        await painted(page);
        if (step >= 0) times.push((await busy()) - before);
      }
      found.push({ name, work: median(times) });
    } finally {
      await context.close();
    }
  }
  return found;
}
