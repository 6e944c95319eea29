import type { Locator, Page } from '@playwright/test';
import { expect, moveTo, open, test } from './fixtures';
import { card, place, ranking, results, row, sentence } from './onPage';
import { openDialog } from './withoutMap';

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

/** Whether something can be scrolled to and pressed: nothing stands over it. */
const canBePressed = (what: Locator): Promise<void> => what.click({ trial: true, timeout: 20_000 });

const handle = (page: Page) => page.getByRole('button', { name: /^(Abrir|Agrandar|Cerrar) la lista$/ });

test.describe('on a phone of 360 x 740', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('the first view holds sentence, map, first places and date, and nothing goes sideways', async ({
    page,
  }) => {
    await open(page);
    await expect(
      page
        .getByText(/Más de \$1\.870 millones/)
        .filter({ visible: true })
        .first(),
    ).toBeInViewport();
    await expect(page.getByRole('application')).toBeInViewport();
    const list = page.getByRole('region', { name: 'Lista y ficha' });
    await expect(list).toContainText('más de $773 millones');
    await expect(list).toContainText('sin obra publicada');
    await expect(list.getByText('Datos al 22-11-2026')).toBeInViewport();
    expect(await sideways(page)).toBe(0);
  });

  test('the handle opens the sheet, which has list, legend and controls', async ({ page }) => {
    await open(page);
    await handle(page).tap();
    await expect(ranking(page)).toBeInViewport();
    await handle(page).tap();
    await expect(row(page, 'Total')).toContainText('más de 1.870');
    await canBePressed(page.getByRole('combobox', { name: 'Medida' }));
    await canBePressed(page.getByRole('button', { name: 'Tabla de obras' }));
    await expect(page.getByRole('heading', { name: 'Monto financiado por comuna' })).toBeAttached();
    expect(await sideways(page)).toBe(0);
  });

  test('a place of the closed sheet opens its card, which closes again', async ({ page }) => {
    await open(page);
    await page.getByRole('region', { name: 'Lista y ficha' }).getByRole('button', { name: 'Quemchi' }).tap();
    await expect(card(page)).toContainText('unos $579 millones');
    await card(page).getByRole('button', { name: 'Cerrar' }).tap();
    await expect(card(page)).toHaveCount(0);
  });

  test('the search fills the screen and finds Mechuque in two taps after it is opened', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: /^Buscar/ }).tap();
    const dialog = page.getByRole('dialog', { name: /^Buscar/ });
    const box = await dialog.boundingBox();
    expect([box?.width, box?.height]).toEqual([360, 740]);
    await dialog.getByRole('combobox').fill('mechuque');
    await results(page).first().tap();

    await expect(card(page).getByRole('heading', { level: 2 })).toHaveText('Mechuque');
    await expect(card(page)).toContainText('$660 millones');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  for (const [screen, address] of [
    ['the list', ''],
    ['a comuna’s card', '?area=10209'],
    ['a work’s card', '?work=MCR-010'],
  ] as const)
    test(`no words of ${screen} are smaller than 16 px`, async ({ page }) => {
      await open(page, address);
      if (address === '') await handle(page).tap();
      await expect(page.getByText(/579/).filter({ visible: true }).first()).toBeVisible();
      const small = await page.getByRole('region', { name: 'Lista y ficha' }).evaluate((sheet) => {
        const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        while (walker.nextNode()) {
          const { parentElement, nodeValue } = walker.currentNode;
          if (!parentElement || !nodeValue?.trim() || parentElement.getClientRects().length === 0) continue;
          const size = Number.parseFloat(getComputedStyle(parentElement).fontSize);
          if (size < 16) found.push(`${size} px: ${nodeValue.trim()}`);
        }
        return found;
      });
      expect(small).toEqual([]);
    });
});

for (const width of [320, 360])
  test(`list and cards at ${width} px do not scroll sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    await open(page);
    expect(await sideways(page)).toBe(0);
    for (const query of ['?area=10209', '?work=MCR-010', '?level=island&area=mechuque']) {
      await moveTo(page, query);
      await expect(card(page)).toBeVisible();
      expect(await sideways(page), query).toBe(0);
    }
  });

for (const dialog of ['#data', '#works', '#roundtable', '#history'])
  test(`the dialog ${dialog} at 320 px does not scroll the page sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openDialog(page, dialog);

    expect(await sideways(page)).toBe(0);
    const [box] = await page
      .getByRole('dialog')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON() as DOMRect));
    expect(box?.right).toBeLessThanOrEqual(320);
  });

test.describe('at 400 % zoom of a window of 1440 x 900', () => {
  test.use({ viewport: { width: 360, height: 225 }, deviceScaleFactor: 4 });

  test('search, list, controls, table and sources are reached, and nothing goes sideways', async ({
    page,
  }) => {
    await open(page);
    expect(await sideways(page)).toBe(0);
    await canBePressed(page.getByRole('button', { name: /^Buscar/ }));
    await canBePressed(page.getByRole('button', { name: 'Menú' }));
    await handle(page).click();
    await handle(page).click();
    await canBePressed(place(page, 'Queilén'));
    await canBePressed(page.getByRole('combobox', { name: 'Medida' }));
    await canBePressed(page.getByRole('button', { name: 'Tabla de obras' }));
    await canBePressed(page.getByRole('button', { name: /fuentes$/ }).last());
    expect(await sideways(page)).toBe(0);
  });

  test('a card and a dialog can be read to their ends and closed', async ({ page }) => {
    await open(page, '?work=MCR-010');
    await canBePressed(card(page).getByRole('link').last());
    await card(page).getByRole('button', { name: 'Cerrar' }).click();
    await expect(card(page)).toHaveCount(0);
    // From elsewhere: the same page with another hash would not be loaded anew, nor waited for.
    await page.goto('about:blank');
    await open(page, '#data');
    const dialog = page.getByRole('dialog', { name: 'Datos y fuentes' });
    await canBePressed(dialog.getByRole('link', { name: 'README.md' }));
    await dialog.getByRole('button', { name: 'Cerrar' }).click();
    await expect(dialog).toHaveCount(0);
  });
});

for (const lang of ['es', 'en'])
  test(`the header has room on a small laptop, lang=${lang}`, async ({ page }) => {
    await open(page, `?lang=${lang}`);
    for (const width of [1024, 1216, 1279, 1280, 1366]) {
      await page.setViewportSize({ width, height: 768 });
      // The page is laid out anew in the frame after the window.
      await expect.poll(async () => sideways(page), `${width}`).toBe(0);
      await canBePressed(page.getByRole('link', { name: lang === 'es' ? 'Presentar' : 'Present' }));
    }
  });

for (const [width, height] of [
  [768, 1024],
  [1024, 768],
  [1280, 720],
  [2560, 1440],
] as const)
  test(`at ${width} x ${height} sentence and map are in sight and nothing goes sideways`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, '?area=10209');

    await expect(sentence(page)).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('application')).toBeInViewport();
    await expect(card(page)).toBeInViewport();
    expect(await sideways(page)).toBe(0);
    await canBePressed(card(page).getByRole('button', { name: 'Cerrar' }));
  });
