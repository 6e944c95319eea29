import type { Page } from '@playwright/test';
import { projectionOf, type LonLat } from '../../src/map/projection';
import { axeFindings, expect, test } from './fixtures';
import { fills, foot, headline, keys, lines, notices, overflow, picture, pressable, ready } from './onEmbed';
import { apart, coloursIn, flat, SPOTS } from './painted';

const USUAL = 'Más de $1.870 millones financiados en tres de las seis comunas de la mesa';
const MEMBERS = ['Calbuco', 'Puqueldón', 'Queilén', 'Quellón', 'Quemchi', 'Quinchao'];
const SMALL_PAGES = ['', ...MEMBERS.map((name) => `-${name}`)].flatMap((name) => {
  const slug = name.normalize('NFD').replaceAll(/[̀-ͯ]/g, '').toLowerCase();
  return [`embed${slug}.html`, `embed${slug}.en.html`];
});

const wide = { width: 640, height: 480 };
const narrow = { width: 360, height: 520 };

async function load(page: Page, query = '', file = 'embed.html'): Promise<void> {
  await page.goto(`./${file}${query}`);
  await expect(ready(page)).toBeVisible();
}

/** Where the wide page's picture shows a place, in px of the window. */
async function onPicture(page: Page, spot: LonLat): Promise<readonly [x: number, y: number]> {
  const box = await picture(page).boundingBox();
  const camera = await page.getByRole('main').getAttribute('data-wide');
  const [zoom, lat, lon] = (camera ?? '').split('/').map(Number);
  if (!box || zoom === undefined || lat === undefined || lon === undefined) throw new Error('no picture');
  const [x, y] = projectionOf({ zoom, lat, lon }, box).toScreen(spot);
  return [box.x + x, box.y + y];
}

/** Every area has a colour of the list; where a line names an area, its very own. */
async function expectOneColouring(page: Page): Promise<void> {
  const [painted, keyed] = [await fills(page), await keys(page)];
  expect(Object.keys(painted)).toHaveLength(30);
  const inList = keyed.map(({ fill }) => fill);
  expect(Object.values(painted).filter((fill) => !inList.includes(fill))).toEqual([]);
  for (const { area, fill } of keyed) if (area !== null) expect(painted[area], area).toBe(fill);
  expect(new Set(inList).size, 'no two keys look alike').toBe(inList.length);
}

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
      ['10201', [-73.95, -42.5]],
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

test('no page scrolls inside its frame, at the sizes its snippets have', async ({ page }) => {
  for (const file of SMALL_PAGES) {
    await load(page, '', file);
    for (const size of [wide, narrow, { width: 320, height: 520 }]) {
      await page.setViewportSize(size);
      expect(await overflow(page), `${file} at ${size.width}`).toEqual({ wide: 0, tall: 0 });
    }
  }
});
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
