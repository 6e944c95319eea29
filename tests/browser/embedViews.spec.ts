import type { Page } from '@playwright/test';
import { axeFindings, expect, test } from './fixtures';
import { fills, foot, headline, lines, notices, overflow, picture, pressable } from './onEmbed';
import { USUAL, wide, narrow, load, onPicture, expectOneColouring } from './smallPage';

test.use({ viewport: wide });

const VIEWS = [
  {
    query: '?asof=2024-01-02',
    sentence: 'Más de $1.718 millones financiados en tres de las seis comunas de la mesa',
    list: ['Quemchi más de $660 millones', 'Quellón más de $540 millones', 'Queilén $518 millones'],
    dated: 'Datos al 02-01-2024 · 1 fuente',
  },
  {
    query: '?sector=drinking_water',
    sentence: 'Ninguna obra de agua potable en las seis comunas de la mesa',
    list: ['Otras seis: sin obra publicada', 'Fuera de la mesa'],
    dated: 'Datos al 22-11-2026',
  },
  {
    query: '?per=resident',
    sentence: 'Queilén encabeza la lista: $91.000 por habitante',
    list: [
      'Queilén $91.000 por habitante',
      'Quemchi unos $68.900 por habitante',
      'Quellón más de $27.100 por habitante',
    ],
    dated: 'Datos al 22-11-2026 · 5 fuentes',
  },
  {
    query: '?measure=pov_multi_2022',
    sentence: 'Pobreza multidimensional 2022: el valor más alto, 38,9 %, está en San Juan de la Costa',
    list: ['38,0 % a 38,9 %', '28,0 % a 38,0 %'],
    dated: 'Datos al 22-11-2026 · 1 fuente',
  },
] as const;

for (const { query, sentence, list, dated } of VIEWS) {
  test(`${query}: sentence, list, date and colours are those of that view`, async ({ page }) => {
    await load(page);
    const usual = await fills(page);
    await load(page, query);
    await expect(headline(page)).toHaveText(sentence, { useInnerText: true });
    expect((await lines(page).allInnerTexts()).slice(0, list.length).map(spaced)).toEqual(list);
    await expect(foot(page)).toContainText(dated, { useInnerText: true });
    await expect(page).toHaveTitle(`${sentence} · Mapa Convergencia`);
    await expect(picture(page)).toHaveAccessibleName(`Mapa. ${sentence}`);
    await expectOneColouring(page);
    expect(await fills(page)).not.toEqual(usual);
    await expect(notices(page)).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Abrir el mapa completo' })).toHaveAttribute(
      'href',
      `./${query}`,
    );
  });
}

const spaced = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Outlined in the picture. */
const outlined = (page: Page) =>
  page
    .locator('[data-base] [data-marked] use')
    .evaluateAll((uses) => [...new Set(uses.map((use) => use.getAttribute('href')))]);

const ROAD = 'Conservación de caminos rurales en Mechuque, Cheniao y Voigue';

test('area: its figure, its works, and its outline', async ({ page }) => {
  await load(page, '?area=10209');
  await expect(headline(page)).toHaveText('Quemchi: unos $579 millones');
  await expect(pressable(page, ROAD)).toBeVisible();
  await expect(lines(page).filter({ hasText: 'Habitantes, 2024' })).toContainText('8.409');
  expect(await outlined(page)).toEqual(['#e-10209']);
});

test('an island: its own figure, and its municipality outlined', async ({ page }) => {
  await load(page, '?level=island&area=mechuque');
  await expect(headline(page)).toHaveText('Mechuque: parte no publicada');
  await expect(pressable(page, ROAD)).toBeVisible();
  expect(await outlined(page)).toEqual(['#e-10209']);
});

test('work: in plain words, and marked', async ({ page }) => {
  await load(page, '?work=MCR-010');
  await expect(headline(page)).toHaveText(ROAD);
  expect((await lines(page).allInnerTexts()).map(spaced)).toEqual([
    'Dónde Mechuque, Cheniao y Voigue',
    'Cuánto unos $579 millones',
    'Quién paga Gobierno Regional de Los Lagos',
    'A quién llega más de 360 habitantes',
    'Estado Terminada · 07-2025',
    'Ver toda la mesa',
  ]);
  await expect(page.locator('[data-work][data-chosen]').filter({ visible: true })).toHaveAttribute(
    'data-work',
    'MCR-010',
  );
});

test('lang=en: all of it', async ({ page }) => {
  await load(page, '?lang=en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(headline(page)).toHaveText(
    'More than 1,870 million pesos funded in three of the roundtable’s six municipalities',
    { useInnerText: true },
  );
  await expect(lines(page).first()).toHaveText('Quellón more than 773 million pesos', { useInnerText: true });
  const words = await page.locator('body').innerText();
  expect(words.match(/\b(comunas?|millones|más de|sin|fuentes?|mapa|Datos|Abrir)\b/gi)).toBeNull();
  await expectOneColouring(page);
});

for (const theme of ['light', 'dark', 'projector'] as const) {
  test(`theme=${theme}: axe finds nothing, and a name on its area can be read`, async ({ page }) => {
    await load(page, theme === 'light' ? '' : `?theme=${theme}`);
    await expectOneColouring(page);
    expect(await axeFindings(page, 'all')).toEqual([]);
    const contrasts = await page.evaluate(() => {
      const light = (colour: string): number => {
        const [r = 0, g = 0, b = 0] = (colour.match(/\d+/g) ?? []).map((part) => {
          const share = Number(part) / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
      };
      return [...document.querySelectorAll<SVGElement>('[data-label]')].map((label) => {
        const text = label.querySelector('text');
        const area = document.querySelector(`[data-area="${label.dataset['label']}"]`);
        if (!text || !area) return 0;
        const [one, other] = [light(getComputedStyle(text).fill), light(getComputedStyle(area).fill)];
        return Math.max(one, other) / Math.min(one, other);
      });
    });
    expect(contrasts.length).toBeGreaterThan(0);
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(4.5);
  });
}

test('axe finds nothing on a card, with the sources open, nor on a narrow page', async ({ page }) => {
  await page.setViewportSize(narrow);
  await load(page, '?work=MCR-010');
  await page.getByText('1 fuente').click();
  expect(await axeFindings(page, 'all')).toEqual([]);
  await load(page, '?area=99999');
  expect(await axeFindings(page, 'all')).toEqual([]);
});

test('figures that were not asked for never flash', async ({ page }) => {
  await page.route(/embed-works/, async (route) => {
    await new Promise((ok) => setTimeout(ok, 600));
    await route.continue();
  });
  await page.addInitScript(() => {
    const seen = new Set<string>();
    const look = (): void => {
      const [main, heading] = [document.querySelector('main'), document.querySelector('h1')];
      if (main && heading && getComputedStyle(main).visibility === 'visible') seen.add(heading.innerText);
      document.documentElement.dataset['seen'] = [...seen].join('|');
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await load(page, '?asof=2024-01-02&theme=dark');
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await expect(page.locator('html')).toHaveAttribute(
    'data-seen',
    'Más de $1.718 millones financiados en tres de las seis comunas de la mesa',
  );
});

const HOSTILE: readonly (readonly [query: string, told: string | RegExp])[] = [
  ['?area=<img src=x onerror=alert(1)>', '«area=<img src=x onerror=alert(1)>» no se entiende'],
  ['?work="><script>alert(1)</script>', /«work="><script>alert\(1\)<\/script>» no se entiende/],
  ['?asof=yesterday', '«asof=yesterday» no se entiende'],
  ['?asof=2024-13-45', '«asof=2024-13-45» no se entiende'],
  ['?theme=..', '«theme=..» no se entiende'],
  ['?lang=<b>', '«lang=<b>» no se entiende'],
  ['?measure=constructor', '«constructor» ya no existe'],
  ['?area=99999', '«99999» ya no existe'],
  ['?work=MCR-999', '«MCR-999» ya no existe'],
  ['?level=island&area=__proto__', '«area=__proto__» no se entiende'],
  ['?__proto__=x', '«__proto__=x» no se entiende'],
  [`?area=${'9'.repeat(6000)}`, /«area=9+…?» no se entiende/],
  ['?area=%', '«area=%» no se entiende'],
];

for (const [query, told] of HOSTILE) {
  test(`${query.slice(0, 40)}: the usual view, and a word about it`, async ({ page }) => {
    page.on('dialog', () => {
      throw new Error('a parameter ran as a script');
    });
    await page.setViewportSize(narrow);
    await load(page);
    const usual = await fills(page);
    await load(page, query);
    await expect(headline(page)).toContainText(
      'Más de $1.870 millones en tres de las seis comunas de la mesa',
    );
    await expect(notices(page).first()).toContainText(told);
    expect(await fills(page)).toEqual(usual);
    expect(await page.locator('main :is(img, script, iframe, object, embed, style)').count()).toBe(0);
    expect((await overflow(page)).wide).toBe(0);
    expect(await page.evaluate(() => Object.keys(Object.prototype).length)).toBe(0);
    await expect(picture(page)).toBeInViewport({ ratio: 0.6 });
  });
}

test('a file that does not come: the picture stays, and the page says so', async ({ page, offences }) => {
  await load(page);
  const usual = await fills(page);
  await page.route(/embed-works/, (route) => route.abort());
  await load(page, '?asof=2024-01-02');
  await expect(headline(page)).toHaveText(USUAL, { useInnerText: true });
  await expect(page.getByText('No se pudo cargar')).toBeVisible();
  expect(await fills(page)).toEqual(usual);
  // The file was withheld on purpose; the page says so in the console too.
  offences.splice(0);
});

test('a script that does not come: the page as it was built', async ({ page, offences }) => {
  await page.route(/assets\/embed-.*\.js/, (route) => route.abort());
  await page.goto('./embed.html?asof=2024-01-02');
  await expect(headline(page)).toBeVisible();
  await expect(headline(page)).toHaveText(USUAL, { useInnerText: true });
  await expectOneColouring(page);
  offences.splice(0);
});

test('from the list to an area, to its work, and back to the whole', async ({ page }) => {
  await load(page);
  const usual = await fills(page);
  await pressable(page, 'Quemchi').click();
  await expect(headline(page)).toHaveText('Quemchi: unos $579 millones');
  await pressable(page, ROAD).click();
  await expect(headline(page)).toHaveText(ROAD);
  await pressable(page, 'Ver toda la mesa').click();
  await expect(headline(page)).toHaveText(USUAL, { useInnerText: true });
  expect(await fills(page)).toEqual(usual);
  expect(await outlined(page)).toEqual([]);
  await expect(page.locator('[data-chosen]')).toHaveCount(0);
});

test('a press on an area or a circle of the picture opens it', async ({ page }) => {
  await load(page);
  await page.locator('[data-work="MCR-010"]').filter({ visible: true }).click();
  await expect(headline(page)).toHaveText(ROAD);
  await pressable(page, 'Ver toda la mesa').click();
  const [x, y] = await onPicture(page, [-74.25, -43.1]);
  await page.mouse.click(x, y);
  await expect(headline(page)).toHaveText('Quellón: más de $773 millones');
});

test('an indicator’s page says nothing false of works: none is denied, and one that is asked for is told', async ({
  page,
}) => {
  await load(page, '?measure=pov_multi_2022&area=10209');
  await expect(headline(page)).toHaveText(/^Quemchi: /);
  await expect(page.getByText('Ninguna obra publicada')).toHaveCount(0);
  await expect(page.getByRole('columnheader', { name: 'Obras', includeHidden: true })).toHaveCount(0);

  await load(page, '?measure=pov_multi_2022&work=MCR-010');
  await expect(headline(page)).toHaveText(/Mechuque, Cheniao y Voigue/);
  await expect(notices(page)).toHaveCount(0);
});

test('a level that the picture does not draw is told', async ({ page }) => {
  await load(page, '?level=island');
  await expect(notices(page)).toHaveText(/solo se dibujan comunas/);
});
