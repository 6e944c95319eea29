import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readerWith } from './clicks';
import { axeFindings, expect, open, test } from './fixtures';
import { circle, legend, sentence, strip } from './onPage';

const panel = (page: Page) => page.getByRole('region', { name: 'Plan de prueba' });
const field = (page: Page, name: string) => panel(page).getByRole('textbox', { name });
const button = (page: Page, name: string) => panel(page).getByRole('button', { name, exact: true });

const FILE = {
  mapa: 'plan',
  version: 1,
  name: 'Islas primero',
  budget: 800_000_000,
  candidates: [
    {
      id: 'a',
      name: 'Agua para Tabón',
      sector: 'drinking_water',
      municipality: '10102',
      lon: -73.17,
      lat: -41.93,
      radius_km: 3,
      amount_kind: 'exact',
      amount_clp: 320_000_000,
      people_unit: 'families',
      people_kind: 'exact',
      people_count: 120,
    },
  ],
  autor: 'Ana',
};

const upload = (page: Page, name: string, text: string) =>
  panel(page)
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

test('task 8, in two clicks: a press on the map gives a candidate its place, and no published sum moves', async ({
  page,
}) => {
  // The middle of the map is land of Calbuco.
  await open(page, '?at=9.5/-41.6543/-73.2125');
  const published = (await strip(page).innerText()).match(/más de 1\.\d{3}/g);
  await page.getByRole('button', { name: 'Probar un plan' }).click();
  await field(page, 'Presupuesto').fill('800');
  await field(page, 'Presupuesto').blur();
  await expect(panel(page)).toContainText('Si son millones, escriba «800 millones»');
  await field(page, 'Presupuesto').fill('800 millones');
  await expect(panel(page)).toContainText('Se entiende $800.000.000, es decir, $800 millones.');

  await button(page, 'Agregar obra candidata').click();
  await field(page, 'Nombre de la obra').fill('Camino de Calbuco');
  await field(page, 'Monto estimado').fill('más de 120 millones');
  await field(page, 'A cuántos llega').fill('40');
  const reader = readerWith(2);
  await reader.press(button(page, 'Marcar en el mapa'));
  await expect(panel(page)).toContainText('Pulse en el mapa el lugar de la obra');
  const map = page.getByRole('application');
  const box = await map.boundingBox();
  if (!box) throw new Error('no map');
  await map.click({ position: { x: box.width / 2, y: box.height / 2 } });
  await expect(circle(page, 'Candidata: lugar recién marcado, aproximado')).toBeVisible();
  await expect(panel(page)).toContainText('Calbuco, lugar aproximado');
  await button(page, 'Agregar al plan').click();

  const mark = circle(page, 'Candidata: Camino de Calbuco, más de $120 millones, lugar aproximado');
  await expect(mark.locator('path[stroke-dasharray]'), 'dashed, unlike any work').toHaveCount(1);
  await expect(sentence(page)).toContainText('40 familias más tendrían una obra');
  await expect(sentence(page)).toContainText('una comuna de alta necesidad dejaría de estar sin obra');
  await expect(panel(page)).toContainText('no se puede decir: hay montos que son un mínimo');
  expect((await strip(page).innerText()).match(/más de 1\.\d{3}/g)).toEqual(published);
  await expect(legend(page)).not.toContainText('Calbuco,');

  // Loaded anew, it is still there.
  await open(page, new URL(page.url()).search);
  await expect(mark).toBeVisible();
  await mark.press('Enter');
  await expect(mark).toHaveAttribute('aria-pressed', 'true');
  await button(page, 'Quitar Camino de Calbuco').click();
  await expect(mark).toHaveCount(0);
  await button(page, 'Deshacer').click();
  await expect(mark).toBeVisible();
});

test('a plan goes into a file and comes back the same; a broken file and broken rows are told and kept', async ({
  page,
}) => {
  await open(page, '?plan=local');
  await upload(page, 'plan.json', JSON.stringify(FILE));
  await expect(panel(page)).toContainText('Se abrió «Islas primero» con una obra candidata.');
  await expect(panel(page)).toContainText('quedan $480 millones');

  const saved = page.waitForEvent('download');
  await button(page, 'Guardar archivo').click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe('plan-islas-primero.json');
  expect(JSON.parse(await readFile(await file.path(), 'utf8'))).toEqual(FILE);

  await upload(page, 'otro.json', JSON.stringify({ ...FILE, version: 2 }));
  await expect(panel(page).getByRole('alert')).toContainText('«otro.json» no se abrió');
  await expect(panel(page).getByRole('alert')).toContainText('Es de otra versión del mapa');
  await expect(panel(page), 'the plan at hand is still there').toContainText('Agua para Tabón');
  await button(page, 'Entendido').click();

  const broken = { name: 'Muelle', sector: 'ports', amount_clp: 0 };
  await upload(page, 'filas.json', JSON.stringify({ ...FILE, candidates: [...FILE.candidates, broken] }));
  await expect(panel(page).getByRole('alert')).toContainText('Fila 2, Muelle: «ports» no es un sector');
  await expect(panel(page).getByRole('alert')).toContainText('un monto de 0 no es «sin monto»');
  const again = page.waitForEvent('download');
  await button(page, 'Guardar archivo').click();
  expect(await readFile(await (await again).path(), 'utf8')).toContain('"ports"');

  expect(await axeFindings(page, 'all', 'section')).toEqual([]);

  await button(page, 'Comparar planes').click();
  const table = page.getByRole('dialog').getByRole('table', { name: 'Comparar planes' });
  await expect(table.getByRole('row', { name: /^Frente al presupuesto/ })).toContainText(
    'quedan $480 millones',
  );
});

test('a short plan travels in a link, is read in English, and is kept only when asked', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?plan=local');
  await upload(page, 'plan.json', JSON.stringify(FILE));
  await button(page, 'Copiar enlace del plan').click();
  await expect(button(page, 'Enlace copiado')).toBeVisible();
  const link = await page.evaluate(async () => navigator.clipboard.readText());
  expect(link.length).toBeLessThan(2000);

  await page.evaluate(() => localStorage.clear());
  await open(page, `${new URL(link).search}&lang=en`);
  const plan = page.getByRole('region', { name: 'Trial plan' });
  await expect(sentence(page)).toContainText('With the plan, 120 families more would have a work');
  await expect(plan).toContainText('This plan came in a link. It is not kept in this browser.');
  await expect(plan).toContainText('Agua para Tabón');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);

  await plan.getByRole('button', { name: 'Keep in this browser to change it' }).click();
  await expect(plan.getByRole('textbox', { name: 'Budget' })).toHaveValue('800,000,000 pesos');
  await plan.getByRole('button', { name: 'Delete this plan' }).click();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await plan.getByRole('button', { name: 'Undo' }).click();
  await expect(plan).toContainText('Agua para Tabón');

  await open(page, '?plan=1~cortado');
  await expect(panel(page).getByRole('alert')).toContainText('Puede estar cortado');
});
