import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { USB_FILE } from '../../tools/vite/usb';
import { expect, test } from './fixtures';
import { results, row, searchField, sentence } from './onPage';
import { apart, CAMERA, flat, paintedAt, SPOTS, swatchColour } from './painted';

// Built once for both tests.
test.describe.configure({ mode: 'default' });

let stick: string;

test.beforeAll(async () => {
  stick = mkdtempSync(join(tmpdir(), 'mapa-usb-'));
  const built = join(stick, 'built');
  await build({ mode: 'usb', logLevel: 'error', build: { outDir: built } });
  // A name as people give one.
  copyFileSync(join(built, USB_FILE), join(stick, 'Mapa (reunión 2).html'));
  rmSync(built, { recursive: true });
});

test.afterAll(() => rmSync(stick, { recursive: true }));

test('the page on a stick opens from the file and asks nobody: map, ranking, search, a question, English', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).protocol));
  const { zoom, lat, lon } = CAMERA;
  const file = pathToFileURL(join(stick, 'Mapa (reunión 2).html')).href;
  await page.goto(`${file}?at=${zoom}/${lat}/${lon}`);
  await page.waitForFunction(() => performance.getEntriesByName('livemap').length > 0);

  await expect(
    page.locator('canvas[role="application"]'),
    'painted by MapLibre and its worker',
  ).toBeVisible();
  await expect(sentence(page)).toContainText('$1.870 millones');
  await expect(row(page, 'Quellón')).toContainText('773');
  const legendLine = page.getByText('Quellón, más de $773 millones').locator('xpath=..');
  const colour = flat(await paintedAt(page, SPOTS.Quellón));
  expect(apart(colour, await swatchColour(legendLine))).toBeLessThanOrEqual(3);

  await searchField(page).fill('mechuque');
  await results(page).first().click();
  await expect(page.getByRole('article')).toContainText('Mechuque');
  expect(page.url()).toMatch(/^file:.*[?&]area=mechuque/);
  await page.goBack();
  await expect(page.getByRole('article')).toHaveCount(0);

  // Parts that the site loads later are inside.
  await page.getByRole('link', { name: 'Datos y fuentes' }).click();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('link', { name: 'works.csv' }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe('works.csv');
  await page.keyboard.press('Escape');

  await page.goto(`${file}?need=pov_multi_2022&lang=en`);
  await expect(sentence(page)).toContainText('one is in the roundtable: Calbuco');
  await expect(page.getByRole('link', { name: 'Data, sources' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Embed' }), 'no embed lies beside a file').toHaveCount(0);
  // MapLibre's worker is a blob, which the page makes itself and reads back.
  expect(asked.filter((protocol) => protocol !== 'file:' && protocol !== 'blob:')).toEqual([]);
});

test('the slides on a stick: headline, keys, figures and the presenter window, without a network', async ({
  page,
  context,
}) => {
  const file = pathToFileURL(join(stick, 'Mapa (reunión 2).html')).href;
  await page.goto(file);
  await page.getByRole('link', { name: 'Presentar' }).click();
  const headline = page.getByRole('heading', { level: 1 });
  await expect(headline).toHaveText('Quiénes se sientan a la mesa');
  for (const key of ['PageDown', '6', 'Enter']) await page.keyboard.press(key);
  await expect(page.getByText('6 de 14', { exact: true })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('$660 millones');
  await page.waitForFunction(() => performance.getEntriesByName('livemap').length > 0);
  await expect(page.locator('canvas[role="application"]')).toBeVisible();

  const [notes] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('p')]);
  await expect(notes.getByText('En la pantalla: 6 de 14')).toBeVisible();
  await expect(notes.getByText('Conectada con la pantalla')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(notes.getByText('En la pantalla: 7 de 14')).toBeVisible();
  await notes.keyboard.press('PageDown');
  await expect(page.getByText('8 de 14', { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByText('8 de 14', { exact: true })).toBeVisible();
  await expect(headline).toHaveText(await notes.getByRole('heading', { level: 1 }).innerText());
});
