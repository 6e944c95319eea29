import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { THEMES, type Theme } from '../../src/domain/view';
import { expect, moveTo, open, test } from './fixtures';
import { card, circle, legend, place, results, row, searchField } from './onPage';
import { apart, CAMERA, flat, paintedAt, SPOTS, swatchColour } from './painted';
import { shareApart } from './shareApart';
import { withoutWebGl } from './withoutMap';

const AT = `at=${CAMERA.zoom}/${CAMERA.lat}/${CAMERA.lon}`;
const map = (page: Page) => page.getByRole('application');
const svgMap = (page: Page) => page.locator('svg[role="application"]');
const NOTE = 'Sin WebGL: mapa dibujado de forma simple';

/** Zoom and centre in the address. */
async function camera(page: Page): Promise<number[]> {
  await expect(page).toHaveURL(/at=/);
  return (new URL(page.url()).searchParams.get('at') ?? '').split('/').map(Number);
}

/** Centre of the map on the page. */
async function middleOf(page: Page): Promise<{ x: number; y: number }> {
  const box = await map(page).boundingBox();
  if (!box) throw new Error('the map has no box');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test.describe('without WebGL', () => {
  test.beforeEach(({ page }) => withoutWebGl(page));

  test('the map is drawn, says so in one line, and list, card and search work', async ({ page }) => {
    await open(page);
    await expect(svgMap(page)).toBeVisible();
    await expect(page.getByText(NOTE)).toBeVisible();
    await expect(row(page, 'Quellón')).toContainText('más de 773');
    await place(page, 'Quemchi').click();
    await expect(card(page)).toContainText('unos $579 millones');
    await searchField(page).fill('mechuque');
    await results(page).first().click();
    await expect(card(page).getByRole('heading', { level: 2 })).toHaveText('Mechuque');
  });

  for (const theme of ['light', 'dark', 'projector'] as const)
    test(`in the ${theme} theme the areas have the colours of the legend, and a member without works a hatch`, async ({
      page,
    }) => {
      await open(page, `?${AT}&theme=${theme}`);
      expect(flat(await paintedAt(page, SPOTS.Calbuco)), 'a hatch has more than one colour').toBeNull();
      for (const name of ['Quellón', 'Quemchi', 'Queilén'] as const) {
        const line = legend(page).getByRole('listitem').filter({ hasText: name });
        const land = flat(await paintedAt(page, SPOTS[name]));
        expect(apart(land, await swatchColour(line)), name).toBeLessThanOrEqual(2);
      }
    });

  test('a filter recolours and draws no outline anew', async ({ page }) => {
    await open(page, `?${AT}`);
    const before = await svgMap(page).locator('defs path').first().elementHandle();
    await page.getByRole('button', { name: 'Sector', exact: true }).click();
    await page.getByRole('checkbox', { name: 'Caminos' }).check();
    await page.keyboard.press('Escape');

    await expect.poll(async () => flat(await paintedAt(page, SPOTS.Quellón))).toBeNull();
    expect(await before?.evaluate((path) => path.isConnected)).toBe(true);
  });

  test('buttons, wheel, double click and drag move the map', async ({ page }) => {
    await open(page, `?${AT}`);
    await page.getByRole('button', { name: 'Acercar' }).click();
    await expect.poll(async () => (await camera(page))[0]).toBeCloseTo(CAMERA.zoom + 1, 1);
    await page.getByRole('button', { name: 'Alejar' }).click();
    await expect.poll(async () => (await camera(page))[0]).toBeCloseTo(CAMERA.zoom, 1);

    const { x, y } = await middleOf(page);
    const [, lat = 0, lon = 0] = await camera(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 60, y - 40, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => (await camera(page))[2]).toBeGreaterThan(lon + 0.1);
    expect((await camera(page))[1]).toBeLessThan(lat - 0.05);
    await expect(card(page), 'a drag is no press').toHaveCount(0);

    await page.mouse.wheel(0, -450);
    await expect.poll(async () => (await camera(page))[0]).toBeCloseTo(CAMERA.zoom + 1, 1);
    await page.mouse.dblclick(x - 250, y + 200);
    await expect.poll(async () => (await camera(page))[0]).toBeCloseTo(CAMERA.zoom + 2, 1);
  });

  test('arrows, plus and minus move it, and the page does not scroll', async ({ page }) => {
    await open(page, `?${AT}`);
    await map(page).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await camera(page))[2]).toBeGreaterThan(CAMERA.lon + 0.1);
    await page.keyboard.press('ArrowDown');
    await expect.poll(async () => (await camera(page))[1]).toBeLessThan(CAMERA.lat - 0.1);
    await page.keyboard.press('+');
    await expect.poll(async () => (await camera(page))[0]).toBeCloseTo(CAMERA.zoom + 1, 1);
    await page.keyboard.press('-');
    await expect.poll(async () => (await camera(page))[0]).toBeCloseTo(CAMERA.zoom, 1);
  });

  test('two fingers pinch it nearer', async ({ page }) => {
    await open(page, `?${AT}`);
    const { x, y } = await middleOf(page);
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apartBy: number) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          type === 'touchEnd'
            ? []
            : [
                { x: x - apartBy, y, id: 0 },
                { x: x + apartBy, y, id: 1 },
              ],
      });
    await touch('touchStart', 50);
    for (const apartBy of [60, 70, 85, 100]) await touch('touchMove', apartBy);
    await touch('touchEnd', 100);
    await expect.poll(async () => (await camera(page))[0]).toBeCloseTo(CAMERA.zoom + 1, 1);
  });

  test('an area is chosen by a press, a work by a press and by key', async ({ page }) => {
    await open(page, `?${AT}`);
    const box = await map(page).boundingBox();
    if (!box) throw new Error('the map has no box');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2 + 60);
    await expect(card(page)).toBeVisible();
    await expect(page).toHaveURL(/area=\d+/);
    await expect(svgMap(page).locator('[data-marked] use')).not.toHaveCount(0);

    const work = circle(page, /Aprobada/).first();
    await work.click();
    await expect(page).toHaveURL(/work=MCR/);
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveURL(/work=/);
    await work.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/work=MCR/);
  });
});

test('both painters draw the same picture at the same camera, in any theme', async ({ page, browser }) => {
  const address = (theme: Theme) => `?${AT}&theme=${theme}&level=municipality`;
  const simple = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await withoutWebGl(simple);
  await simple.goto(new URL(`./${address('light')}`, test.info().project.use.baseURL).href);
  await expect(simple.getByText(NOTE)).toBeVisible();
  await open(page, address('light'));
  for (const theme of THEMES) {
    for (const one of [page, simple]) {
      await moveTo(one, address(theme));
      await expect(one.locator('html')).toHaveAttribute('data-theme', theme);
      // The words above differ by the notice; what is compared is the painting.
      await one.evaluate(() => {
        for (const over of document.querySelectorAll('[role="status"], svg:not([role="application"])'))
          if (over instanceof HTMLElement || over instanceof SVGElement)
            over.style.setProperty('visibility', 'hidden');
      });
    }
    // Hatches may begin elsewhere; coasts differ by the smoothing of their edges. The canvas comes some frames later.
    await expect(async () => {
      const [gl, svg] = await Promise.all([page, simple].map(async (one) => map(one).screenshot()));
      if (!gl || !svg) throw new Error('no pictures');
      expect(await shareApart(page, gl, svg, 48), theme).toBeLessThan(0.03);
    }).toPass({ timeout: 30_000 });
  }
  await simple.close();
});

test('a library that does not come leaves the map drawn', async ({ page, offences }) => {
  await page.route(/\/assets\/maplibre-(?!gl-worker)[^/]+\.js$/, (route) => route.abort());
  await open(page, `?${AT}`);
  await expect(svgMap(page)).toBeVisible();
  await expect(page.getByText(NOTE)).toBeVisible();
  offences.splice(0, offences.length, ...offences.filter((one) => !/Failed to load resource/.test(one)));
});

test('WebGL that is lost for good: the same view goes on in SVG', async ({ page, offences }) => {
  await open(page, `?${AT}&area=10209`);
  await map(page).evaluate((canvas: HTMLCanvasElement) => {
    canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await expect(svgMap(page)).toBeVisible();
  await expect(page.getByText(NOTE)).toBeVisible();
  await expect(svgMap(page).locator('[data-marked] use')).not.toHaveCount(0);
  await expect(circle(page, /Aprobada/).first()).toBeVisible();
  expect(flat(await paintedAt(page, SPOTS.Quellón))).not.toBeNull();
  offences.splice(0, offences.length, ...offences.filter((one) => !/context|CONTEXT_LOST/i.test(one)));
});

test('paper gets the picture in SVG, and the screen its canvas back', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  const painted = page.locator('[data-base]');
  await expect(painted).toHaveCount(1);
  await expect(page.locator('canvas[role="application"]')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expect(painted).toHaveCount(0);
  await expect(page.locator('canvas[role="application"]')).toBeVisible();
});

test('the picture is saved as SVG and as PNG', async ({ page }) => {
  await withoutWebGl(page);
  await open(page, '?area=10209');
  await page.getByRole('button', { name: 'Exportar' }).click();
  const dialog = page.getByRole('dialog', { name: 'Exportar' });
  const saved = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  };

  const svg = await saved('Guardar SVG');
  expect(svg.name).toBe('mapa-convergencia-2026-11-22.svg');
  const read = await page.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, 'image/svg+xml');
    return { errors: file.querySelectorAll('parsererror').length, words: file.documentElement.textContent };
  }, svg.bytes.toString('utf8'));
  expect(read.errors).toBe(0);
  for (const said of ['Quemchi', 'unos $579 millones', 'Datos al 22-11-2026', 'Fuentes:', 'OpenStreetMap'])
    expect(read.words).toContain(said);

  const png = await saved('Guardar PNG');
  expect(png.name).toBe('mapa-convergencia-2026-11-22.png');
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  // The pixels of the size that is chosen.
  expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([2000, 2500]);
});
