import { readFile } from 'node:fs/promises';
import type { FeatureCollection } from 'geojson';
import type { Page } from '@playwright/test';
import { readerWith } from './clicks';
import { expect, open, test } from './fixtures';
import { place } from './onPage';

/** What a press on a button of the dialog saves. */
async function saved(page: Page, press: () => Promise<void>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return readFile(await download.path());
}

const button = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true });

test('task 9, in two clicks: what is on the screen is a table for Excel', async ({ page }) => {
  await open(page);
  const reader = readerWith(2);
  await reader.press(page.getByRole('button', { name: 'Exportar' }));
  const text = (await saved(page, () => reader.press(button(page, 'CSV para Excel')))).toString('utf8');

  expect(text.startsWith('\uFEFFtipo de fila;código;nombre;')).toBe(true);
  const [heads = [], ...rows] = text
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(';'));
  const cell = (row: readonly string[], name: string) => row[heads.indexOf(name)];
  const quemchi = rows.find((row) => row[2] === 'Quemchi') ?? [];
  expect(cell(quemchi, 'valor'), 'whole pesos').toBe('579000000');
  const calbuco = rows.find((row) => row[2] === 'Calbuco') ?? [];
  expect(cell(calbuco, 'valor'), 'no work is not 0').toBe('');
  expect(cell(quemchi, 'tipo de valor'), 'codes are in words').toBe('aproximado');
  expect(text, 'accents arrive').toContain('Quellón');
  expect(cell(quemchi, 'direcciones de las fuentes')).toMatch(/^https:/);

  await page.getByRole('dialog').getByRole('radio', { name: 'Obras' }).check({ force: true });
  const works = JSON.parse(
    (await saved(page, () => button(page, 'GeoJSON').click())).toString('utf8'),
  ) as FeatureCollection;
  const vague = works.features.filter(({ properties }) => properties?.['certainty'] === 'municipality');
  expect(vague.length).toBeGreaterThan(0);
  for (const { geometry } of vague) expect(geometry).toBeNull();
});

test('in English, and as a slide of exactly its pixels; a need keeps its square of colours', async ({
  page,
}) => {
  await open(page, '?lang=en&need=pov_multi_2022#picture');
  const text = (await saved(page, () => button(page, 'CSV for Spanish Excel').click())).toString('utf8');
  expect(text.startsWith('\uFEFFkind of row;code;name;')).toBe(true);
  expect(text.split('\r\n')[0]).toContain('value of the need');
  expect(text).toMatch(/;10101;[^\r]*;Multidimensional poverty 2022;\d+,\d/);
  await page.getByRole('combobox', { name: 'Size' }).selectOption({ label: 'Slide, 1920 × 1080' });
  const png = await saved(page, () => button(page, 'Save PNG').click());
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1920, 1080]);
  const svg = (await saved(page, () => button(page, 'Save SVG').click())).toString('utf8');
  expect(svg).toMatch(/municipalities of high need have no published work/);
  expect(svg, 'the colour of high need without a work').toContain('#dc762c');
});

test('task 15, in two clicks: one A4 page with date and sources, of the region or of the chosen place', async ({
  page,
}) => {
  await page.addInitScript(() => {
    // The dialog of the system can't be pressed by a test; the page stays ready for paper instead.
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  for (const [address, title] of [
    ['', 'Más de $1.870 millones financiados en tres de las seis comunas de la mesa'],
    ['?area=10208', 'Quellón'],
    ['?area=10209&lang=en', 'Quemchi'],
  ] as const) {
    await open(page, address);
    const english = address.includes('lang=en');
    const reader = readerWith(2);
    await reader.press(page.getByRole('button', { name: english ? 'Export' : 'Exportar', exact: true }));
    await reader.press(button(page, english ? 'Print the page' : 'Imprimir la página'));
    await expect(page.locator('html[data-printed]')).toBeAttached();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.getByText(english ? /data to 22 November 2026/ : /datos al 22-11-2026/)).toBeVisible();
    await expect(
      page
        .getByRole('article')
        .getByText(/https?:\/\//)
        .first(),
    ).toBeVisible();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g), `${title}: one page`).toHaveLength(1);
    expect(pdf).toMatch(/\/MediaBox\s*\[0 0 (594|595)[\d.]* 84[12][\d.]*\]/);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(page.locator('html.paper-alone')).toHaveCount(0);
  }
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(place(page, 'Quemchi')).toBeVisible();
});
