import { expect, test } from './fixtures';
import { fills, foot, headline, lines, overflow, picture } from './onEmbed';
import { apart, coloursIn, flat, SPOTS } from './painted';
import { USUAL, MEMBERS, pagesOf, wide, narrow, load, onPicture, expectOneColouring } from './smallPage';

test.use({ viewport: wide });

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the page is whole: sentence, picture, labels, list, date, sources and table', async ({ page }) => {
    await page.goto('./embed.html');

    await expect(headline(page)).toHaveText(USUAL, { useInnerText: true });
    await expect(picture(page)).toBeVisible();
    for (const name of MEMBERS) {
      await expect(picture(page).locator('text').filter({ hasText: name, visible: true })).toHaveCount(1);
    }
    await expect(lines(page).filter({ visible: true })).toHaveText(
      [
        'Quellón más de $773 millones',
        'Quemchi unos $579 millones',
        'Queilén $518 millones',
        'Calbuco, Puqueldón y Quinchao: sin obra publicada',
        'Fuera de la mesa',
      ],
      { useInnerText: true },
    );
    await expect(foot(page)).toContainText('Datos al 22-11-2026');
    await page.getByText('5 fuentes').click();
    for (const link of await foot(page).getByRole('listitem').getByRole('link').all()) {
      await expect(link).toBeVisible();
      await expect(link).toHaveAttribute('href', /^https?:\/\//);
    }
    const table = page.getByRole('table', { name: 'Todas las comunas de Los Lagos' });
    await expect(table.getByRole('row')).toHaveCount(31);
    await expect(table.getByRole('row', { name: /^Quemchi/ })).toContainText(
      'unos $579 millones Conservación de caminos rurales en Mechuque, Cheniao y Voigue',
      { useInnerText: true },
    );
  });

  test('its areas have the colours of their list, down to the pixel', async ({ page, browser }) => {
    await page.goto('./embed.html');
    await expectOneColouring(page);

    const eye = await browser.newPage();
    const painted = await fills(page);
    for (const [id, spot] of [
      ['10208', [-74.25, -43.1]],
      ['10209', SPOTS.Quemchi],
      ['10401', [-72.5, -43]],
    ] as const) {
      const [x, y] = await onPicture(page, spot);
      const clip = { x: Math.round(x) - 2, y: Math.round(y) - 2, width: 4, height: 4 };
      const seen = flat(await coloursIn(eye, await page.screenshot({ clip })));
      const [red = NaN, green = NaN, blue = NaN] = (painted[id]?.match(/\d+/g) ?? []).map(Number);
      expect(apart(seen, [red, green, blue]), id).toBeLessThanOrEqual(1);
    }
    await eye.close();
  });

  test('a municipality’s page in English is whole, and leads to its Spanish', async ({ page }) => {
    await page.goto('./embed-quemchi.en.html');
    await expect(headline(page)).toHaveText('Quemchi: about 579 million pesos');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(lines(page).first()).toContainText('Rural road conservation in Mechuque');
    expect((await fills(page))['10209']).not.toBe((await fills(page))['10208']);
    await page.getByRole('link', { name: 'Español' }).click();
    await expect(headline(page)).toHaveText('Quemchi: unos $579 millones');
  });

  test('what needs a script is not there', async ({ page }) => {
    await page.goto('./embed.html');
    await expect(picture(page)).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('searchbox')).toHaveCount(0);
  });
});

for (const name of ['', ...MEMBERS])
  test(`the page of ${name || 'the whole'} does not scroll inside its frame`, async ({ page }) => {
    for (const file of pagesOf(name)) {
      await load(page, '', file);
      for (const size of [wide, narrow, { width: 320, height: 520 }]) {
        await page.setViewportSize(size);
        expect(await overflow(page), `${file} at ${size.width}`).toEqual({ wide: 0, tall: 0 });
      }
    }
  });

test('the legend stands beside the map, never on it, and text is at least 14 px', async ({ page }) => {
  for (const size of [wide, narrow, { width: 320, height: 520 }]) {
    await page.setViewportSize(size);
    await load(page);
    const map = await picture(page).boundingBox();
    const list = await page.getByRole('region', { name: 'Leyenda y lista' }).boundingBox();
    if (!map || !list) throw new Error('no boxes');
    const apartBy = size === wide ? list.x - (map.x + map.width) : list.y - (map.y + map.height);
    expect(apartBy).toBeGreaterThanOrEqual(0);
    const smallest = await page.evaluate(() =>
      Math.min(
        ...[...document.querySelectorAll('main *')].map((each) =>
          Number.parseFloat(getComputedStyle(each).fontSize),
        ),
      ),
    );
    expect(smallest).toBeGreaterThanOrEqual(14);
  }
});

for (const size of [wide, narrow]) {
  test(`at ${size.width} px nothing moves while it loads`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        const { dataset } = document.documentElement;
        for (const shift of list.getEntries() as (PerformanceEntry & { value: number })[])
          dataset['shift'] = String(Number(dataset['shift'] ?? 0) + shift.value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const query of ['', '?asof=2024-01-02', '?theme=dark']) {
      await load(page, query);
      await page.evaluate(() => document.fonts.ready.then(() => new Promise((ok) => setTimeout(ok, 300))));
      expect(await page.locator('html').getAttribute('data-shift'), query).toBeNull();
    }
  });
}

test('before a touch: three files, 45 kB, no WebGL, no storage, no cookie, no focus taken', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.addInitScript(() => {
    const used = (what: string) => () => {
      throw new Error(`the small page asks for ${what}`);
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'] as const)
      Object.defineProperty(window, name, { get: used(name) });
    Object.defineProperty(Document.prototype, 'cookie', { get: used('cookies'), set: used('cookies') });
    HTMLCanvasElement.prototype.getContext = used('a canvas');
    HTMLElement.prototype.focus = used('focus');
  });
  await load(page);
  await page.waitForLoadState('networkidle');
  expect(asked.length).toBeLessThanOrEqual(4);
  expect(asked.filter((path) => !/embed\.html$|\.js$|\.woff2$/.test(path))).toEqual([]);
  const weight = await page.evaluate(() =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map(
      (entry) => (entry as PerformanceResourceTiming).encodedBodySize,
    ),
  );
  expect(weight[0], 'the first response fits one initial window').toBeLessThanOrEqual(14_000);
  expect(weight.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(45_000);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  expect(await page.context().cookies()).toEqual([]);
});
