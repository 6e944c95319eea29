import type { Page } from '@playwright/test';
import { expect, open, test } from './fixtures';
import { card, circle, place, ranking, searchField } from './onPage';

const focused = (page: Page) => page.locator(':focus');

/** Presses Tab until the wanted element has the focus, as a reader without a mouse does. */
async function tabTo(page: Page, wanted: ReturnType<typeof place>, most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`not reached by ${most} presses of Tab`);
}

test.describe('task 21: by keyboard alone', () => {
  test.beforeEach(async ({ page }) => open(page));

  test('the first Tab shows a link that leads past the header to the list', async ({ page }) => {
    await page.keyboard.press('Tab');
    await expect(focused(page)).toHaveText('Ir a la lista');
    await expect(focused(page)).toBeInViewport();
    await page.keyboard.press('Enter');
    await tabTo(page, place(page, 'Quellón'), 20);
    await page.keyboard.press('Enter');

    await expect(card(page).getByRole('heading', { level: 2 })).toHaveText('Quellón');
  });

  test('the second leads to the map, whose circles open their works', async ({ page }) => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(focused(page)).toHaveText('Ir al mapa');
    await page.keyboard.press('Enter');
    await tabTo(page, circle(page, /Mechuque, Cheniao y Voigue/), 12);
    await page.keyboard.press('Enter');

    await expect(card(page)).toContainText('unos $579.000.000');
  });

  test('Escape closes the card and the focus stays where the reader was', async ({ page }) => {
    await place(page, 'Quemchi').focus();
    await page.keyboard.press('Enter');
    await expect(card(page)).toBeVisible();
    await page.keyboard.press('Escape');

    await expect(card(page)).toHaveCount(0);
    await expect(place(page, 'Quemchi')).toBeFocused();
  });

  test('the card is reached by Tab, and its close button leaves the focus on the page', async ({ page }) => {
    await place(page, 'Quemchi').focus();
    await page.keyboard.press('Enter');
    await expect(card(page)).toBeVisible();
    await tabTo(page, card(page).getByRole('button', { name: 'Cerrar' }), 40);
    await page.keyboard.press('Enter');

    await expect(card(page)).toHaveCount(0);
    await expect(page.locator('body'), 'the focus is on no element').not.toBeFocused();
  });

  test('a slash goes to the search, arrows and Enter choose', async ({ page }) => {
    await page.keyboard.press('/');
    await expect(searchField(page)).toBeFocused();
    await page.keyboard.type('mechuque');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('listbox').getByRole('option', { selected: true })).toHaveText(/Mechuque/);
    await page.keyboard.press('Enter');

    await expect(card(page).getByRole('heading', { level: 2 })).toHaveText('Mechuque');
  });

  test('arrows move the map, plus and minus bring it nearer and farther', async ({ page }) => {
    const at = () => new URL(page.url()).searchParams.get('at');
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowUp');
    await expect.poll(at).not.toBeNull();
    const moved = at();
    await page.keyboard.press('+');
    await expect.poll(at).not.toBe(moved);
  });

  test('a dialog opens by Enter, keeps the focus and gives it back', async ({ page }) => {
    const opener = page.getByRole('button', { name: 'Tabla de obras' });
    await opener.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Tabla de obras' });
    await expect(dialog).toBeVisible();
    for (let presses = 0; presses < 5; presses++) await page.keyboard.press('Tab');
    await expect(dialog.locator(':focus')).toHaveCount(1);
    await page.keyboard.press('Escape');

    await expect(dialog).toHaveCount(0);
    await expect(opener).toBeFocused();
  });

  test('a filter opens by Enter, is ticked by Space and closes by Escape', async ({ page }) => {
    const opener = page.getByRole('button', { name: /^Sector/ });
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('checkbox', { name: 'Caminos' })).toBeFocused();
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');

    await expect(opener).toBeFocused();
    await expect(opener).toHaveText('Sector · 1');
  });

  test('the list has every comuna of the map, each with its words', async ({ page }) => {
    await page.getByRole('button', { name: '24 comunas fuera de la mesa' }).press('Enter');

    const names = await ranking(page).getByRole('button').allInnerTexts();
    expect(new Set(names.filter((name) => !/^\d/.test(name))).size).toBe(30);
    const lines = await ranking(page).getByRole('row').allInnerTexts();
    for (const line of lines.slice(1)) expect(line.trim().split(/\s+/).length).toBeGreaterThan(1);
  });
});
