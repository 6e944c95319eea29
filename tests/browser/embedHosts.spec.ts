import type { FrameLocator } from '@playwright/test';
import { axeFindings, expect, test } from './fixtures';
import { base, expectPicture, frame, LONG, newspaper, phone } from './newspaper';
import { allow } from './hosts';
import { fills, foot, headline, lines, notices, overflow, picture, pressable, ready } from './onEmbed';

const { publish, read, site } = newspaper();
/** The frame is alive: it answers its address and its reader. */
async function expectLive(small: FrameLocator): Promise<void> {
  await expect(ready(small)).toBeAttached();
  await pressable(small, 'Quemchi').click();
  await expect(headline(small)).toHaveText('Quemchi: unos $579 millones');
  await expect(notices(small)).toHaveCount(0);
}

for (const sandbox of ['allow-scripts', 'allow-scripts allow-same-origin']) {
  test(`sandbox="${sandbox}": picture, files and presses`, async ({ page }) => {
    const small = await read(page, frame(`sandbox="${sandbox}" width="640" height="520"`));
    await expectPicture(small);
    await expectLive(small);
  });

  test(`sandbox="${sandbox}": an address that needs a file is answered`, async ({ page }) => {
    const small = await read(
      page,
      frame(`sandbox="${sandbox}" width="640" height="520"`, '?asof=2024-01-02'),
    );
    await expect(headline(small)).toContainText('Más de $1.718 millones');
    await expect(notices(small)).toHaveCount(0);
  });
}

test('a sandbox that opens no window: a link that was pressed becomes its address, and another keeps its own', async ({
  page,
  offences,
}) => {
  const small = await read(page, frame('sandbox="allow-scripts" width="640" height="520"'));
  await expect(ready(small)).toBeAttached();
  const whole = foot(small).getByRole('link', { name: /Abrir/ });
  const address = await whole.evaluate((link: HTMLAnchorElement) => link.href);
  await whole.click();
  await expect(foot(small)).toContainText(address);
  await expect(whole).toHaveCount(0);
  // The browser tells the host what it forbade.
  expect(offences.splice(0).filter((offence) => !/Blocked opening/.test(offence))).toEqual([]);
});

test('a sandbox with windows: the whole map opens in it too, drawn in the simple way', async ({ page }) => {
  const small = await read(page, frame('sandbox="allow-scripts allow-popups" width="640" height="520"'));
  await expect(ready(small)).toBeAttached();
  const whole = foot(small).getByRole('link', { name: /Abrir/ });
  const [opened] = await Promise.all([page.waitForEvent('popup'), whole.click()]);
  await expect(opened.getByText(/mapa dibujado de forma simple/)).toBeVisible();
  await expect(opened.getByRole('button', { name: /Mechuque/ }).first()).toBeVisible();
  await expect(whole).toBeVisible();
  await opened.close();
});

test('outside a sandbox a link opens a window, which cannot reach back', async ({ page }) => {
  const small = await read(page, frame('width="640" height="520"'));
  await expect(ready(small)).toBeAttached();
  const whole = foot(small).getByRole('link', { name: /Abrir/ });
  const [opened] = await Promise.all([page.waitForEvent('popup'), whole.click()]);
  await expect(opened).toHaveTitle(/Mapa Convergencia/);
  expect(await opened.evaluate(() => opener === null)).toBe(true);
  await expect(whole).toBeVisible();
  await opened.close();
});

test('sandbox="" forbids scripts: the picture is whole and nothing offers what needs one', async ({
  page,
  offences,
}) => {
  const small = await read(page, frame('sandbox="" width="640" height="520"'));
  await expectPicture(small);
  await expect(lines(small).filter({ visible: true })).toHaveCount(5);
  await expect(small.getByRole('button')).toHaveCount(0);
  // The browser tells the host what it forbade.
  expect(offences.splice(0).filter((offence) => !/Blocked script execution/.test(offence))).toEqual([]);
});

test('storage that throws is never asked', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'] as const) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    }
  });
  const small = await read(page, frame());
  await expectPicture(small);
  await expectLive(small);
});

test('a host with a strict policy, which isolates itself', async ({ page }) => {
  const small = await read(page, frame('width="640" height="520" credentialless'), {
    'content-security-policy': `default-src 'none'; img-src data:; frame-src ${base()}`,
  });
  await expectPicture(small);
  await expectLive(small);
});

test('a frame in a frame', async ({ page }) => {
  const inner = publish(frame(), {}, '-inner');
  await read(page, `<iframe title="Nota" width="700" height="600" src="${inner}"></iframe>`);
  const small = page.frameLocator('iframe').frameLocator('iframe');
  await expectPicture(small);
  await expectLive(small);
});

test('a host written as srcdoc', async ({ page }) => {
  const inner = frame().replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  await read(page, `<iframe title="Nota" width="700" height="600" srcdoc="${inner}"></iframe>`);
  const small = page.frameLocator('iframe').frameLocator('iframe');
  await expectPicture(small);
  await expectLive(small);
});

test('a host from right to left', async ({ page }) => {
  const small = await read(page, `<div dir="rtl">${frame('width="360" height="520"')}</div>`);
  await expectPicture(small);
  await expect(small.locator('main')).toHaveCSS('direction', 'ltr');
  expect(await overflow(small)).toEqual({ wide: 0, tall: 0 });
});

for (const [how, hidden] of [
  ['0 x 0', 'width="0" height="0"'],
  ['display: none', 'hidden width="360" height="520"'],
] as const) {
  test(`${how}, shown later`, async ({ page }) => {
    const small = await read(page, frame(hidden));
    await expect(ready(small)).toBeAttached();
    await page.locator('iframe').evaluate((element: HTMLIFrameElement) => {
      element.hidden = false;
      element.width = '360';
      element.height = '520';
    });
    await expectPicture(small);
    expect(await overflow(small)).toEqual({ wide: 0, tall: 0 });
    await expect(picture(small).locator('text').filter({ hasText: 'Quellón', visible: true })).toHaveCount(1);
    await expectLive(small);
  });
}

test('twenty on one page: each shows its picture', async ({ page }) => {
  await read(page, Array.from({ length: 20 }, () => frame('width="360" height="520"')).join('<br>'));
  for (let nth = 0; nth < 20; nth += 1) await expectPicture(page.frameLocator('iframe').nth(nth));
});

test('on slow 3G the picture is there with the first response', async ({ page }) => {
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  await network.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
  // Neither script nor font ever comes.
  await page.route(/\/assets\//, () => undefined);
  await allow(page, site());
  await page.goto(publish(frame()), { waitUntil: 'commit' });
  const small = page.frameLocator('iframe');
  await expectPicture(small);
  await expect(foot(small)).toContainText('Datos al 22-11-2026');
});

test('offline after the first load: it says so, keeps the picture, and goes on when the network is back', async ({
  page,
  offences,
}) => {
  const small = await read(page, frame());
  await expect(ready(small)).toBeAttached();
  const before = await fills(small);
  await page.context().setOffline(true);
  await pressable(small, 'Quemchi').click();
  await expect(notices(small)).toContainText('No se pudo cargar');
  await expectPicture(small);
  expect(await fills(small)).toEqual(before);
  await page.context().setOffline(false);
  await expectLive(small);
  // The console told of the missing file, as it should.
  offences.splice(0);
});

test('the wheel over the map scrolls the page around it', async ({ page }) => {
  await read(page, `${frame()}${LONG}`);
  await page.locator('iframe').hover();
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(200);
});

test.describe('under a finger', () => {
  test.use({ hasTouch: true, viewport: phone });

  test('one finger over the map scrolls the page around it', async ({ page }) => {
    await read(page, `${frame('width="340" height="520"')}${LONG}`);
    const box = await page.locator('iframe').boundingBox();
    if (!box) throw new Error('no frame');
    const input = await page.context().newCDPSession(page);
    // A finger that the browser itself follows: its synthetic gestures do not reach into frames.
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
      input.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: y === undefined ? [] : [{ x: box.x + box.width / 2, y }],
      });
    const from = Math.round(box.y + 280);
    await touch('touchStart', from);
    for (let y = from - 10; y > from - 250; y -= 10) await touch('touchMove', y);
    await touch('touchEnd');
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(150);
  });
});

test('the keyboard enters and leaves, and focus is never taken', async ({ page }) => {
  const small = await read(page, `<button>Antes</button>${frame()}<button>Después</button>`);
  await page.getByRole('button', { name: 'Antes' }).focus();
  await expect(ready(small)).toBeAttached();
  await expect(page.getByRole('button', { name: 'Antes' })).toBeFocused();
  const steps: string[] = [];
  const where = () => page.evaluate(() => document.activeElement?.tagName ?? '');
  for (const [key, goal] of [
    ['Tab', 'Después'],
    ['Shift+Tab', 'Antes'],
  ] as const) {
    steps.length = 0;
    const until = page.getByRole('button', { name: goal });
    while (steps.length < 25 && !(await until.evaluate((button) => button === document.activeElement))) {
      await page.keyboard.press(key);
      steps.push(await where());
    }
    await expect(until).toBeFocused();
    expect(steps, 'through what the frame offers').toContain('IFRAME');
  }
});

/** A news page on a phone. */
test('axe finds nothing on a page with the map in it', async ({ page, offences }) => {
  await read(page, `<main><h1>Nota</h1>${frame()}</main>`);
  expect(await axeFindings(page, 'all')).toEqual([]);
  // axe calls into every frame by its own page's origin, and the browser notes that nobody is there.
  expect(offences.splice(0).filter((offence) => !/postMessage/.test(offence))).toEqual([]);
});
