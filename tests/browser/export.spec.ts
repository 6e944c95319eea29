import { readFile } from 'node:fs/promises';
import type { FeatureCollection } from 'geojson';
import type { Page } from '@playwright/test';
import { expect, open, test } from './fixtures';

async function saved(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click(),
  ]);
  return readFile(await download.path());
}

test('task 9: what is on the screen is a table for Excel in two clicks', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Exportar' }).click();
  const text = (await saved(page, 'CSV para Excel')).toString('utf8');
  expect(text.startsWith('\uFEFFtipo de fila;código;nombre;')).toBe(true);
  const lines = text.trimEnd().split('\r\n');
  const quemchi = lines.find((line) => line.startsWith('area;10209;Quemchi;'))?.split(';') ?? [];
  expect(quemchi[5]).toMatch(/^\d{9,}$/);
  expect(text).toContain('Quellón');
  expect(text).toContain('https://');
  for (const line of lines.filter((each) => each.split(';')[6] === 'unpublished'))
    expect(line.split(';')[5]).toBe('');

  await page.getByText('Obras', { exact: true }).and(page.locator('dialog span')).click();
  const works = JSON.parse((await saved(page, 'GeoJSON')).toString('utf8')) as FeatureCollection;
  const vague = works.features.filter(({ properties }) => properties?.['certainty'] === 'municipality');
  expect(vague.length).toBeGreaterThan(0);
  for (const { geometry } of vague) expect(geometry).toBeNull();
});

test('in English, and as a slide of exactly its pixels', async ({ page }) => {
  await open(page, '?lang=en#picture');
  const text = (await saved(page, 'CSV for Spanish Excel')).toString('utf8');
  expect(text.startsWith('\uFEFFkind of row;code;name;')).toBe(true);
  await page.getByText('Slide, 1920 × 1080').click();
  const png = await saved(page, 'Save PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1920, 1080]);
});
