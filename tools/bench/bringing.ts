import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright';
import { LIVE_MARK } from './loading';
import { writeManyRows } from './manyRows';
import type { Site } from './site';
import { WINDOW } from './visit';

/** What a person does with a file of their own, and the longest task of the page's main thread meanwhile. */
export interface Bringing {
  readonly name: string;
  /** Milliseconds of processor time: other programs of a busy machine are not in it. */
  readonly longest: number;
}

const PATIENCE_MS = 300_000;
/** For what goes on in turns after the page has answered. */
const AFTER_MS = 4000;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** The longest task of a page's main thread in a trace, in milliseconds of processor time. */
export function longestTask(trace: string): number {
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] };
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return traceEvents.reduce(
    (longest, { name, ph, pid, tid, tdur = 0 }) =>
      ph === 'X' && name.endsWith('RunTask') && main.has(`${pid} ${tid}`)
        ? Math.max(longest, tdur / 1000)
        : longest,
    0,
  );
}

/** Everything that a person does, in order: each step begins where the one before it ended. */
function stepsOf(page: Page, file: string): readonly (readonly [name: string, act: () => Promise<void>])[] {
  const dialog = page.getByRole('dialog');
  const panel = page.getByRole('region', { name: 'Sus archivos' });
  const mode = (name: string) => panel.getByRole('radio', { name, exact: true }).check({ force: true });
  const shown = (what: Locator) => what.waitFor({ timeout: PATIENCE_MS });
  /** Another filter by the address, as the way back and forth of the browser gives it. */
  const filter = (sector: string) =>
    page.evaluate((id) => {
      const address = new URL(window.location.href);
      address.searchParams.set('sector', id);
      window.history.pushState(null, '', address);
      window.dispatchEvent(new PopStateEvent('popstate'));
    }, sector);
  return [
    [
      'read',
      async () => {
        await dialog.locator('input[type=file]').setInputFiles(file);
        await shown(dialog.getByRole('button', { name: /^Agregar/ }));
      },
    ],
    [
      'its table',
      async () => {
        await dialog.getByRole('radio', { name: /^Aceptadas/ }).check({ force: true });
        await dialog.getByRole('button', { name: 'Filas siguientes' }).click();
        await dialog.getByRole('table').hover();
        for (let turn = 0; turn < 20; turn += 1) await page.mouse.wheel(0, 400);
      },
    ],
    [
      'added',
      async () => {
        await dialog.getByRole('button', { name: /^Agregar/ }).click();
        await dialog.waitFor({ state: 'detached', timeout: PATIENCE_MS });
      },
    ],
    ['compared', () => mode('Comparado')],
    [
      'alone',
      async () => {
        await mode('Solo');
        await shown(page.getByText('Se muestran sus datos'));
      },
    ],
    ['filtered', () => filter('road')],
    ['opened again', async () => void (await page.reload())],
  ];
}

/** Brings a made-up file of so many rows to the built page, and does with it what a person would. */
export async function bringing(browser: Browser, { fast }: Site, rows: number): Promise<Bringing[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mapa-bringing-'));
  const context = await browser.newContext({
    viewport: WINDOW,
    reducedMotion: 'reduce',
    locale: 'es-CL',
    serviceWorkers: 'block',
  });
  try {
    const file = join(folder, 'obras.csv');
    writeManyRows(file, rows);
    const page = await context.newPage();
    await page.goto(fast);
    await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, LIVE_MARK);
    await page.getByRole('button', { name: 'Traer mis datos' }).click();
    const found: Bringing[] = [];
    for (const [name, act] of stepsOf(page, file)) {
      await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
      await act();
      await page.waitForTimeout(AFTER_MS);
      found.push({ name, longest: longestTask((await browser.stopTracing()).toString()) });
    }
    return found;
  } finally {
    await context.close();
    rmSync(folder, { recursive: true });
  }
}
