import type { Page } from '@playwright/test';
import { axeFindings, expect, test } from './fixtures';

const headline = (page: Page) => page.getByRole('heading', { level: 1 });

async function start(page: Page, address = '?face=present'): Promise<void> {
  await page.goto(address);
  await expect(headline(page)).toBeVisible();
}

test('task 11, in one click: the presentation stands on the screen, without a panel, and needs no network', async ({
  page,
  context,
}) => {
  const kept = page.waitForResponse(/keep-[^/]*\.js$/);
  await page.goto('');
  await page.getByRole('link', { name: 'Presentar' }).click();
  await expect(headline(page)).toHaveText('Quiénes se sientan a la mesa');
  await expect(page.getByRole('combobox')).toHaveCount(0);
  // All that the slides need is here: nothing is asked for on the way.
  await kept;
  await context.setOffline(true);
  for (let slide = 2; slide <= 6; slide += 1) {
    await page.keyboard.press('PageDown');
    await expect(page).toHaveURL(new RegExp(`slide=${slide}$`));
    await expect(page.getByText(`${slide} de 14`, { exact: true })).toBeVisible();
  }
});

test('task 12: each press of keys and clicker moves one slide, and a number with Enter goes to its own', async ({
  page,
}) => {
  await start(page, '?face=present&slide=3');
  await expect(headline(page)).toContainText('El primer balance');
  const at = async (slide: number) => expect(page.getByText(`${slide} de 14`, { exact: true })).toBeVisible();
  for (const [key, slide] of [
    ['PageDown', 4],
    [' ', 5],
    ['Shift+ ', 4],
    ['ArrowLeft', 3],
    ['End', 14],
    ['PageDown', 14],
    ['Home', 1],
    ['PageUp', 1],
  ] as const) {
    await page.keyboard.press(key);
    await at(slide);
  }
  await page.keyboard.press('1');
  await page.keyboard.press('0');
  await expect(page.getByRole('status')).toContainText('Ir a la lámina 10');
  await page.keyboard.press('Enter');
  await at(10);
  await page.reload();
  await at(10);

  await page.keyboard.press('b');
  await page.getByRole('button', { name: 'Pantalla en negro' }).waitFor();
  await page.keyboard.press('Shift');
  await page.getByRole('button', { name: 'Pantalla en negro' }).waitFor();
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('button', { name: 'Pantalla en negro' })).toHaveCount(0);
  await at(10);

  await page.keyboard.press('o');
  await page.getByRole('button', { name: /Caminos en Mechuque/ }).click();
  await at(6);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Teclas de la presentación' })).toContainText('AvPág');
});

test('task 16 from the floor: Mechuque’s two figures stand on its slide; the live map is one key away, and back', async ({
  page,
}) => {
  await start(page, '?face=present&slide=6&lang=en');
  const slide = page.getByRole('main');
  await expect(slide).toContainText('660 million pesos');
  await expect(slide).toContainText('about 579 million pesos');
  await page.keyboard.press('q');
  await expect(page.getByRole('combobox', { name: /^Search/ })).toBeVisible();
  await expect(page).toHaveURL(/work=MCR-010/);
  await page.getByRole('button', { name: 'Back to the presentation' }).waitFor();
  await page.keyboard.press('q');
  await expect(page).toHaveURL(/face=present&slide=6/);
  await expect(page).not.toHaveURL(/#floor/);
  await expect(page.getByText('6 of 14', { exact: true })).toBeVisible();
});

test('the presenter window has the notes, keeps the slide of the wall, and joins again after a reload', async ({
  page,
  context,
}) => {
  await start(page, '?face=present&slide=6');
  const [notes] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('p')]);
  await expect(notes.getByRole('heading', { name: /Caminos en Mechuque/ }).first()).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(notes).toHaveURL(/slide=7/);
  await notes.reload();
  await expect(notes.getByRole('heading', { name: /Piedra Blanca/ }).first()).toBeVisible();
  // It leads too; what lies over the wall is the wall's own.
  await notes.keyboard.press('b');
  await notes.keyboard.press('q');
  await notes.keyboard.press('PageDown');
  await expect(notes).toHaveURL(/slide=8.*#presenter=/);
  await expect(page).toHaveURL(/slide=8/);
  expect(await axeFindings(notes, 'all')).toEqual([]);
});

test('no slide is cut on the stage’s own 1280 x 720, in neither language, and axe finds nothing', async ({
  page,
}) => {
  // 1024 x 768 has the same widths and more height, in parts of the stage.
  await page.setViewportSize({ width: 1280, height: 720 });
  for (const lang of ['es', 'en']) {
    await start(page, `?face=present&lang=${lang}`);
    for (let slide = 1; slide <= 14; slide += 1) {
      await expect(page.getByText(new RegExp(`^${slide} (de|of) 14$`))).toBeVisible();
      const faults = await headline(page).evaluate((heading) => {
        const column = heading.parentElement ?? heading;
        const unit = Math.min(window.innerWidth / 1280, window.innerHeight / 720);
        return [column, ...column.querySelectorAll('*')].flatMap((element) => {
          const small = parseFloat(getComputedStyle(element).fontSize) < 24 * unit - 0.01;
          const cut = element === column && element.scrollHeight > element.clientHeight;
          const wide = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
          return small || cut || wide ? [`${element.className} ${element.textContent}`] : [];
        });
      });
      expect(faults, `slide ${slide}, ${lang}`).toEqual([]);
      await page.keyboard.press('PageDown');
    }
  }
  expect(await axeFindings(page, 'all')).toEqual([]);
});

test('what changed since the last meeting comes first when its day is chosen', async ({ page }) => {
  await start(page);
  await page.keyboard.press('o');
  await page.getByLabel('Qué cambió desde la última reunión, el').fill('2024-01-02');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/since=2024-01-02/);
  await expect(headline(page)).toContainText('Desde el 02-01-2024');
});
