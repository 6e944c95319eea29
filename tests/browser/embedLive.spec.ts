import type { FrameLocator, Page } from '@playwright/test';
import { axeFindings, expect, test } from './fixtures';
import { readerWith } from './clicks';
import { allow, pageAround, startHost } from './hosts';
import { shareApart } from './shareApart';
import { headline, lines, picture, pressable, ready } from './onEmbed';

/** Left and top edge and size of every area in sight, and its colour, by id: of the picture or of the live map. */
async function shapes(page: Page, within: string): Promise<Record<string, readonly (string | number)[]>> {
  return page.locator(within).evaluate((part) =>
    Object.fromEntries(
      [...part.querySelectorAll<SVGGraphicsElement>('[data-area]')].flatMap((area) => {
        const { left, top, right, bottom } = area.getBoundingClientRect();
        const window = part.getBoundingClientRect();
        const inSight =
          left > window.left && right < window.right && top > window.top && bottom < window.bottom;
        const { fill } = getComputedStyle(area);
        return inSight ? [[area.dataset['area'] ?? '', [left, top, right, bottom, fill]] as const] : [];
      }),
    ),
  );
}

/** Municipalities with an islet at their edge. */
const ISLETS = new Set(['10201', '10206', '10210', '10202']);

/** Names and circles find their places anew in the room there is; the test is about borders and colours. */
async function hideWords(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll<SVGElement>('.S, .L, .over'))
      part.style.setProperty('visibility', 'hidden');
    for (const part of document.querySelectorAll<SVGElement>('[data-work], [data-ground]'))
      part.setAttribute('visibility', 'hidden');
  });
}

const map = (page: Page | FrameLocator) => page.getByRole('application');
const explore = (page: Page | FrameLocator) => page.getByRole('button', { name: 'Explorar el mapa' });

for (const [width, height] of [
  [360, 520],
  [640, 480],
] as const) {
  test(`the picture becomes the live map in its place, at ${width} px`, async ({ page }) => {
    await page.addInitScript(() => {
      // It is called with its canvas below.
      // oxlint-disable-next-line typescript/unbound-method
      const { getContext } = HTMLCanvasElement.prototype;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: []) {
        if (kind.startsWith('webgl')) throw new Error('the embed asked for WebGL');
        return getContext.call(this, kind, ...rest);
      } as typeof getContext;
    });
    await page.setViewportSize({ width, height });
    await page.goto('./embed.html');
    await expect(ready(page)).toBeVisible();
    const before = await shapes(page, '.map');
    expect(Object.keys(before)).toEqual(expect.arrayContaining(['10207', '10209', '10210']));

    // Between the buttons, which are not the same before and after.
    const still = { clip: { x: 60, y: 80, width: 180, height: 160 } };
    await hideWords(page);
    const pictured = await page.screenshot(still);

    await explore(page).click();
    await expect(map(page)).toBeFocused();
    await expect(picture(page)).toBeHidden();

    const after = await shapes(page, '.livemap');
    for (const [id, [...was]] of Object.entries(before).filter(([area]) => area in after)) {
      const now = after[id] ?? [];
      expect(now.at(-1), `${id}: colour`).toBe(was.at(-1));
      // Islets of less than two pixels are not in the picture: only they may reach further.
      const apart = was.slice(0, -1).map((edge, at) => Math.abs(Number(edge) - Number(now[at])));
      expect(Math.max(...apart), `${id}: edges`).toBeLessThanOrEqual(ISLETS.has(id) ? 6 : 1);
    }
    await hideWords(page);
    const live = await page.screenshot(still);
    expect(await shareApart(page, pictured, live, 64)).toBeLessThan(0.04);
  });
}

test('the live map is moved by buttons and keys, opens what is pressed, and gives the picture back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 480 });
  await page.goto('./embed.html');
  await explore(page).click();
  await expect(map(page)).toBeFocused();
  const quellon = page.locator('.livemap [data-area="10208"]');
  const widthOf = async () => (await quellon.boundingBox())?.width ?? NaN;

  const first = await widthOf();
  await page.getByRole('button', { name: 'Acercar' }).click();
  await expect.poll(widthOf).toBeGreaterThan(1.9 * first);
  await page.getByRole('button', { name: 'Ver todo' }).click();
  await expect.poll(widthOf).toBeLessThan(1.01 * first);

  await map(page).focus();
  const left = (await quellon.boundingBox())?.x ?? NaN;
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await quellon.boundingBox())?.x ?? NaN).toBeLessThan(left - 20);
  await page.keyboard.press('-');
  await expect.poll(widthOf).toBeLessThan(0.6 * first);
  await page.getByRole('button', { name: 'Ver todo' }).click();
  await expect.poll(widthOf).toBeGreaterThan(0.99 * first);

  const box = await quellon.boundingBox();
  if (!box) throw new Error('Quellón is not on the map');
  await page.mouse.click(box.x + box.width * 0.35, box.y + box.height * 0.4);
  await expect(headline(page)).toHaveText('Quellón: más de $773 millones');

  expect(await axeFindings(page, 'all')).toEqual([]);
  await page.getByRole('button', { name: 'Volver a la imagen' }).click();
  await expect(picture(page)).toBeVisible();
  await expect(explore(page)).toBeFocused();
});

test('task 17: in a frame of 360 px, two clicks to what is done on my island', async ({ page, baseURL }) => {
  const frame = `<iframe src="${baseURL}embed.html" title="Mapa" width="360" height="520"></iframe>`;
  const host = await startHost({ '/nota.html': { html: pageAround(frame) } });
  try {
    await allow(page, host);
    await page.setViewportSize({ width: 376, height: 740 });
    for (const name of ['mechuque', 'cheñiao', 'Cheniao']) {
      await page.goto(`${host.origin}/nota.html`);
      const small = page.frameLocator('iframe');
      await expect(ready(small)).toBeVisible();
      const reader = readerWith(2);
      await reader.type(small.getByRole('searchbox', { name: 'Buscar mi isla' }), name);
      await reader.press(small.getByRole('button', { name: /isla$/ }).first());
      await expect(headline(small)).toHaveText(/^(Mechuque|Cheniao):/);
      await expect(lines(small).first()).toContainText('Mechuque, Cheniao y Voigue');
      await expect(lines(small).first()).toContainText('unos $579 millones');
    }
  } finally {
    await host.close();
  }
});

test('a search is worked by keys alone, says how many it found, and forgets on Escape', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 520 });
  await page.goto('./embed.html');
  const field = page.getByRole('searchbox');
  await field.focus();
  await page.keyboard.type('quinchao');
  await expect(page.getByText(/^\d resultados?$/)).toBeAttached();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(headline(page)).toHaveText('Quinchao: sin obra publicada');
  await pressable(page, 'Ver toda la mesa').press('Enter');
  await expect(headline(page)).toHaveText(/Más de \$1\.870 millones/);
  await expect(pressable(page, 'Quellón'), 'the focus stays in the list').toBeFocused();

  await field.fill('atlantida');
  await expect(page.getByRole('listitem').getByText('Nada se llama así en los datos')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('');
});

test('a live map that cannot be loaded leaves the picture and says so', async ({ page, offences }) => {
  await page.goto('./embed.html');
  await expect(ready(page)).toBeVisible();
  await page.route(/areas-[^/]*\.json$/, (route) => route.abort());
  await explore(page).click();
  await expect(page.getByText(/No se pudo cargar/)).toBeVisible();
  await expect(picture(page)).toBeVisible();
  await page.unroute(/areas-[^/]*\.json$/);
  await explore(page).click();
  await expect(map(page)).toBeFocused();
  // The failed request and our warning about it were provoked.
  offences.splice(0);
});
