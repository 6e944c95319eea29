import type { Page } from '@playwright/test';
import { expect, open, test } from './fixtures';
import { card, level, place, ranking, row, searchField, sentence, words } from './onPage';

const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

/** Opens a filter by its button, ticks one of its boxes and closes it. */
async function tick(page: Page, filter: RegExp, box: string): Promise<void> {
  await page.getByRole('button', { name: filter }).click();
  await page.getByRole('checkbox', { name: box }).check();
  await page.keyboard.press('Escape');
}

test('every control sets its own parameter, and nothing is written that is as usual', async ({ page }) => {
  await open(page);
  expect(new URL(page.url()).search).toBe('');

  await level(page, 'Provincia').click();
  expect(parameter(page, 'level')).toBe('province');
  await page.getByRole('combobox', { name: 'Medida' }).selectOption({ label: 'Familias alcanzadas' });
  expect([parameter(page, 'measure'), parameter(page, 'unit')]).toEqual(['beneficiaries', null]);
  await page.getByRole('combobox', { name: 'Medida' }).selectOption({ label: 'Habitantes alcanzados' });
  expect(parameter(page, 'unit')).toBe('inhabitants');
  await page.getByRole('combobox', { name: 'Por', exact: true }).selectOption({ label: 'Por obra' });
  expect(parameter(page, 'per')).toBe('work');
  await tick(page, /^Sector/, 'Caminos');
  expect(parameter(page, 'sector')).toBe('road');
  await tick(page, /^Etapa/, 'Terminada');
  expect(parameter(page, 'stage')).toBe('finished');
  await tick(page, /^Comuna/, 'Quemchi');
  expect(parameter(page, 'in')).toBe('10209');
  await tick(page, /^Financia/, 'Gobierno Regional de Los Lagos');
  expect(parameter(page, 'funder')).toBe('org-gore');
  await tick(page, /^Alcance/, 'También otras obras públicas');
  expect(parameter(page, 'scope')).toBe('all');

  await page.getByRole('button', { name: 'Quitar los filtros' }).first().click();
  for (const name of ['sector', 'stage', 'in', 'funder', 'scope']) expect(parameter(page, name)).toBeNull();
});

test('date, language, theme, search, place and camera are in the address too', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Vista al 22-11-2026' }).click();
  await page.getByRole('button', { name: /^02-01-2024/ }).click();
  expect(parameter(page, 'asof')).toBe('2024-01-02');
  await expect(sentence(page)).toContainText('1.718');
  await page.getByRole('button', { name: 'Tema' }).click();
  await page.getByRole('button', { name: 'Oscuro' }).click();
  expect(parameter(page, 'theme')).toBe('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: 'Acercar', exact: true }).click();
  await expect.poll(() => parameter(page, 'at')).toMatch(/^[\d.]+\/-4\d\.\d+\/-7\d\.\d+$/);
  await page.getByRole('button', { name: 'Volver a la vista inicial' }).click();
  await expect.poll(() => parameter(page, 'at')).toBeNull();
  await place(page, 'Quemchi').click();
  expect(parameter(page, 'area')).toBe('10209');
  await card(page)
    .getByRole('button', { name: /Mechuque/ })
    .click();
  expect(parameter(page, 'work')).toBe('MCR-002');
  await searchField(page).fill('voigue');
  expect(parameter(page, 'q')).toBe('voigue');
  await page.getByRole('link', { name: 'EN, English' }).click();
  expect(parameter(page, 'lang')).toBe('en');
});

test('back and forward walk through what was chosen', async ({ page }) => {
  await open(page);
  await level(page, 'Isla').click();
  await expect(row(page, 'Compartido')).toBeVisible();
  await place(page, 'Mechuque').click();
  await expect(card(page)).toBeVisible();

  await page.goBack();
  await expect(card(page)).toHaveCount(0);
  await expect(row(page, 'Compartido')).toBeVisible();
  await page.goBack();
  await expect(row(page, 'Quellón')).toContainText('773');
  expect(new URL(page.url()).search).toBe('');
  await page.goForward();
  await page.goForward();
  await expect(card(page).getByRole('heading', { level: 2 })).toHaveText('Mechuque');
});

test('typing in the search leaves no trail to go back through', async ({ page }) => {
  await open(page);
  await level(page, 'Isla').click();
  await searchField(page).pressSequentially('quem');
  await page.goBack();

  await expect(row(page, 'Quellón')).toContainText('773');
});

test('a reload shows the same', async ({ page }) => {
  await open(page, '?asof=2024-02-28&sector=electrification&area=10208');
  const before = [await words(sentence(page)), await words(ranking(page)), await words(card(page))];
  await page.reload();
  await expect(card(page)).toBeVisible();

  expect([await words(sentence(page)), await words(ranking(page)), await words(card(page))]).toEqual(before);
});

test('a shared link shows the same figures in another window size', async ({ page, browser, baseURL }) => {
  const address = '?level=island&asof=2025-12-31';
  await open(page, address);
  const here = await words(ranking(page));
  const context = await browser.newContext({
    viewport: { width: 1100, height: 700 },
    ...(baseURL ? { baseURL } : {}),
  });
  const elsewhere = await context.newPage();
  await elsewhere.goto(`./${address}`);
  await expect(ranking(elsewhere)).toBeVisible();

  expect(await words(ranking(elsewhere))).toBe(here);
  await context.close();
});

test('what is broken in a link is told by name, and the usual is shown in its place', async ({ page }) => {
  await open(page, '?level=planet&asof=2024-02-30&area=99999');

  const notice = page.getByRole('status').filter({ hasText: 'Parte del enlace no se entendió' });
  await expect(notice).toContainText('«planet» no vale para level');
  await expect(notice).toContainText('«2024-02-30» no vale para asof');
  await expect(notice).toContainText('«99999» ya no existe en area');
  await expect(sentence(page)).toContainText('Más de $1.870 millones');
  await expect(card(page)).toHaveCount(0);
  await notice.getByRole('button', { name: 'Entendido' }).click();
  await expect(notice).toHaveCount(0);
});

test('parameters nobody knows, twice given or hostile, break nothing', async ({ page }) => {
  await open(
    page,
    '?__proto__=x&constructor=y&level=island&level=province&q=%3Cimg%20src%3Dx%3E&measure=nothing',
  );

  await expect(sentence(page)).toContainText('Más de $1.870 millones');
  await expect(page.getByText('level viene dos veces; vale la primera.')).toBeVisible();
  await expect(page.getByText('«nothing» ya no existe en measure')).toBeVisible();
  await expect(row(page, 'Compartido')).toBeVisible();
});

test('an earlier date hides a work that was not known then', async ({ page }) => {
  await open(page, '?asof=2024-01-02&work=MCR-010');
  await expect(sentence(page)).toContainText('1.718');
  await expect(card(page)).toContainText('No se conocía en la fecha de la vista.');
});
