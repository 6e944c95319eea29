import { readFileSync, readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { DeckDraft } from '../../src/domain/deckDraft';
import { expect, test } from './fixtures';

const at = (page: Page, slide: number) =>
  expect(page.getByText(`${slide} de 14`, { exact: true })).toBeVisible();
/** The one line above the slide. */
const told = (page: Page) => page.getByRole('main').getByRole('status');

async function start(page: Page, address = '?face=present'): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

test('a refused full screen, a blocked window and a slide that is not there are told in one line with what to do', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = async () => Promise.reject(new TypeError('not allowed'));
    window.open = () => null;
  });
  await start(page, '?face=present&slide=99');
  await at(page, 14);
  await expect(told(page)).toHaveText('Esa lámina no existe: la presentación tiene 14. Esta es la última.');
  await page.keyboard.press('PageUp');
  await at(page, 13);
  await expect(told(page)).toHaveCount(0);
  for (const key of ['4', '0', 'Enter']) await page.keyboard.press(key);
  await at(page, 14);
  await expect(told(page)).toContainText('Esa lámina no existe');

  await page.keyboard.press('f');
  await expect(told(page)).toContainText('presione F11');
  await page.keyboard.press('p');
  await expect(told(page)).toContainText('Permita las ventanas emergentes de esta página');
  await page.keyboard.press('PageUp');
  await expect(told(page)).toHaveCount(0);
});

test('a slide that does not fit even at its closest says so, and the next one does not', async ({ page }) => {
  const [name = ''] = readdirSync('dist/assets').filter((file) => /^deck-.*\.json$/.test(file));
  const deck = JSON.parse(readFileSync(`dist/assets/${name}`, 'utf8')) as DeckDraft;
  const [first, ...others] = deck.drafts;
  if (!first) throw new Error(`${name} has no slide`);
  const words = Array.from({ length: 6 }, () => first.es.blocks).flat();
  const long = { ...first, es: { ...first.es, blocks: words } };
  await page.route(`**/assets/${name}`, (route) =>
    route.fulfill({ json: { ...deck, drafts: [long, ...others] } }),
  );
  await start(page);
  await expect(told(page)).toHaveText(
    'Esta lámina no cabe entera: acorte sus palabras en geodata/deck.md o divídala en dos.',
  );
  await page.keyboard.press('PageDown');
  await at(page, 2);
  await expect(told(page)).toHaveCount(0);
});

test('every label of the wall’s map has a halo, also on the colours', async ({ page }) => {
  for (const slide of [3, 7]) {
    await start(page, `?face=present&slide=${slide}`);
    const labels = page.getByRole('main').locator('svg text');
    await expect(labels.filter({ hasText: /^Quellón$/ })).toBeVisible();
    const bare = await labels.evaluateAll((texts) =>
      texts.filter((text) => getComputedStyle(text).stroke === 'none').map(({ textContent }) => textContent),
    );
    expect(bare).toEqual([]);
  }
});

test('A plays by itself and starts again after the last slide; any key stops it, and a screen left alone plays on', async ({
  page,
}) => {
  await page.clock.install();
  await start(page, '?face=present&slide=13');
  await page.keyboard.press('a');
  await expect(told(page)).toHaveText('Avanza sola: cualquier tecla la detiene');
  for (const slide of [14, 1, 2]) {
    await page.clock.runFor(12_000);
    await at(page, slide);
  }
  // The press is spent on stopping.
  await page.keyboard.press('PageDown');
  await expect(told(page)).toHaveCount(0);
  await page.clock.runFor(60_000);
  await at(page, 2);
  // A press begins the wait anew.
  await page.keyboard.press('PageDown');
  await page.clock.runFor(110_000);
  await at(page, 3);
  await page.clock.runFor(10_000);
  await expect(told(page)).toHaveText('Avanza sola: cualquier tecla la detiene');
  await page.clock.runFor(12_000);
  await at(page, 4);
});

test('both windows of a meeting count the same slides when the day of the last one is chosen later', async ({
  page,
  context,
}) => {
  await start(page, '?face=present&slide=3');
  const [notes] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('p')]);
  await expect(notes.getByText('En la pantalla: 3 de 14')).toBeVisible();
  await page.keyboard.press('o');
  await page.getByLabel('Qué cambió desde la última reunión, el').fill('2024-01-02');
  await page.keyboard.press('Escape');
  const headline = page.getByRole('heading', { level: 1 });
  await expect(headline).toContainText('Desde el 02-01-2024');
  await expect(notes.getByRole('heading', { level: 1 })).toHaveText(await headline.innerText());
  await expect(notes).toHaveURL(/since=2024-01-02/);
  await notes.keyboard.press('End');
  await expect(page.getByText(/^(\d+) de \1$/)).toBeVisible();
  await expect(page.getByText('14 de 14')).toHaveCount(0);
  await expect(notes.getByRole('heading', { level: 1 })).toHaveText(await headline.innerText());
});

test('a copied tab has a meeting of its own: neither wall moves the other', async ({ page, context }) => {
  await start(page, '?face=present&slide=3');
  const meeting = (of: Page) => of.evaluate(() => sessionStorage.getItem('mapa-convergencia-meeting'));
  const first = await meeting(page);
  // What is stored for the tab goes along, as when a browser copies it.
  const [copy] = await Promise.all([
    context.waitForEvent('page'),
    page.evaluate(() => {
      window.open(window.location.href);
    }),
  ]);
  await at(copy, 3);
  await expect.poll(() => meeting(copy)).not.toBe(first);
  const [notes] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('p')]);
  await expect(notes.getByText('En la pantalla: 3 de 14')).toBeVisible();
  await copy.keyboard.press('End');
  await at(copy, 14);
  await notes.keyboard.press('PageDown');
  await at(page, 4);
  await at(copy, 14);
  expect(await meeting(page)).toBe(first);
});

test.describe('on a screen that is touched', () => {
  test.use({ hasTouch: true, viewport: { width: 1024, height: 768 } });

  test('a finger to the left goes one slide on, to the right one back, and a tap nowhere', async ({
    page,
    context,
  }) => {
    await start(page, '?face=present&slide=3');
    const cdp = await context.newCDPSession(page);
    const swipe = async (from: number, to: number) => {
      const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number) =>
        cdp.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: type === 'touchEnd' ? [] : [{ x, y: 300 }],
        });
      await touch('touchStart', from);
      for (const share of [0.25, 0.5, 0.75, 1]) await touch('touchMove', from + share * (to - from));
      await touch('touchEnd', to);
    };
    await swipe(600, 300);
    await at(page, 4);
    await swipe(300, 600);
    await at(page, 3);
    await swipe(400, 430);
    await swipe(600, 300);
    await at(page, 4);
  });
});
