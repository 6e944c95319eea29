import { readerWith } from './clicks';
import { expect, test } from './fixtures';
import { base, expectPicture, frame, LONG, newspaper, phone } from './newspaper';
import { foot, headline, lines, overflow, ready } from './onEmbed';

const { read } = newspaper();
const ROAD = 'Conservación de caminos rurales en Mechuque, Cheniao y Voigue';

test.describe('at 360 px', () => {
  test.use({ viewport: phone });
  const body = () =>
    `<style>body{margin:0}iframe{border:0;width:100%}</style>${frame('height="520"')}${LONG}`;

  test('task 18, in one click: a work in plain words', async ({ page }) => {
    const small = await read(page, body());
    await expect(ready(small)).toBeAttached();
    await readerWith(1).press(small.locator('[data-work="MCR-010"]').filter({ visible: true }));
    await expect(headline(small)).toHaveText(ROAD);
    for (const fact of [
      'Dónde Mechuque, Cheniao y Voigue',
      'Cuánto unos $579 millones',
      'Quién paga Gobierno Regional de Los Lagos',
      'A quién llega más de 360 habitantes',
      'Estado Terminada · 07-2025',
    ]) {
      await expect(lines(small).filter({ hasText: fact })).toBeVisible();
    }
    await expect(foot(small)).toContainText('Datos al 22-11-2026 · 1 fuente');
    const text = await small.locator('main').innerText();
    expect(text.match(/\b[A-ZÑ]{3,}(-\d+)?\b/g), 'acronyms').toBeNull();
  });

  test('task 19, in no click: fits, lets the page scroll, and one link opens the full tool', async ({
    page,
  }) => {
    const small = await read(page, body());
    await expectPicture(small);
    expect(await overflow(small)).toEqual({ wide: 0, tall: 0 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.mouse.move(180, 180);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
    const opened = page.context().waitForEvent('page');
    await small.getByRole('link', { name: 'Abrir el mapa completo' }).click();
    const full = await opened;
    expect(full.url()).toBe(`${base()}/`);
    await full.close();
  });

  test('task 20, in one click: all of it in English', async ({ page }) => {
    const small = await read(page, body());
    await readerWith(1).press(small.getByRole('link', { name: 'English' }));
    await expect(headline(small)).toHaveText(
      'More than 1,870 million pesos in three of the roundtable’s six municipalities',
      { useInnerText: true },
    );
    const text = await small.locator('body').innerText();
    expect(text.match(/\b(comunas?|millones|más de|sin|fuentes?|mapa|Datos|Abrir)\b/gi)).toBeNull();
    await small.getByRole('link', { name: 'Español' }).click();
    await expect(headline(small)).toContainText('Más de $1.870 millones');
  });

  test('task 20: a view of its own keeps its place in the other language', async ({ page }) => {
    const small = await read(page, frame('width="360" height="520"', '?asof=2024-01-02'));
    await expect(headline(small)).toContainText('Más de $1.718 millones');
    await readerWith(1).press(small.getByRole('link', { name: 'English' }));
    await expect(headline(small)).toContainText('More than 1,718 million pesos');
  });

  test('task 22, in one click: date, works without amount or point, and a link to each source', async ({
    page,
  }) => {
    const small = await read(page, body());
    await expect(foot(small)).toContainText('Datos al 22-11-2026');
    await readerWith(1).press(small.getByText('5 fuentes'));
    await expect(small.getByText('1 obra sin monto publicado · 2 obras sin punto en el mapa')).toBeVisible();
    const links = foot(small).getByRole('listitem').getByRole('link');
    await expect(links).toHaveCount(5);
    for (const link of await links.all()) {
      await expect(link).toBeInViewport();
      await expect(link).toHaveAttribute('href', /^https?:\/\//);
    }
  });
});
