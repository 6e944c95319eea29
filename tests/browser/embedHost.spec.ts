import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { FrameLocator, Page } from '@playwright/test';
import { classicScript, embedFiles } from '../../tools/vite/embedScript';
import { axeFindings, expect, test } from './fixtures';
import { allow, pageAround, startHost, type Host, type HostPage } from './hosts';

/** Where embed.js and the framed page live, and the newspaper that frames it. */
let site: Host;
let paper: Host;

/** The newspaper's pages by path. */
const articles: Record<string, HostPage> = {};

test.beforeAll(async () => {
  const entry = fileURLToPath(new URL('./fakeFrame.ts', import.meta.url));
  const [frameScript, files] = await Promise.all([classicScript(entry), embedFiles()]);
  const headers = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };
  site = await startHost({
    ...Object.fromEntries(files.map(({ fileName, source }) => [`/${fileName}`, { html: source, headers }])),
    // The card pictures are the site's, not the script's.
    '/cards/region.es.png': { html: await readFile(new URL('../../docs/explore.png', import.meta.url)) },
    '/frame.js': { html: frameScript, headers },
    '/embed.html': { html: pageAround('<script src="frame.js"></script>') },
  });
  paper = await startHost(articles);
});

test.afterAll(async () => {
  await site.close();
  await paper.close();
});

const scriptTag = () => `<script src="${site.origin}/embed.js"></script>`;

/** Opens the newspaper's article with this body. */
async function read(page: Page, body: string, headers: Record<string, string> = {}): Promise<void> {
  const path = `/${test.info().testId}.html`;
  articles[path] = { html: pageAround(body), headers };
  await allow(page, site, paper);
  await page.goto(`${paper.origin}${path}`);
}

const iframe = (attributes = '', query = '') =>
  `<iframe data-mapa-convergencia title="Mapa" src="${site.origin}/embed.html${query}" ${attributes}></iframe>`;

const inside = (page: Page, nth = 0): FrameLocator => page.frameLocator('iframe').nth(nth);
const words = (page: Page, nth = 0) => inside(page, nth).getByRole('button');
const heightOf = (page: Page) =>
  page
    .locator('iframe')
    .first()
    .evaluate((frame) => frame.clientHeight);

/** What became of an order to the page's first map: its value, or the name and words of its error. */
function order(page: Page, method: 'setView' | 'focusArea' | 'getView', argument?: unknown) {
  return page.evaluate(
    async ([name, value]) => {
      const target = document.querySelector('iframe, mapa-convergencia');
      if (!target) return 'no map';
      const map = window.MapaConvergencia.mount(target) as unknown as Record<
        string,
        (value: unknown) => Promise<unknown>
      >;
      return map[name]?.(value).then(
        (answer) => answer ?? 'ok',
        (error: Error) => `${error.name}: ${error.message}`,
      );
    },
    [method, argument] as const,
  );
}

/** The two moments at which the script can come: before the frame, and when the frame has long been ready. */
for (const [when, body] of [
  ['first', () => scriptTag() + iframe()],
  ['last', () => iframe()],
] as const) {
  test(`an iframe of the page is joined when the script comes ${when}`, async ({ page }) => {
    await read(page, body());
    if (when === 'last') {
      await expect(words(page)).toBeVisible();
      await page.addScriptTag({ url: `${site.origin}/embed.js` });
    }
    await expect.poll(() => heightOf(page)).toBe(333);
    expect(await order(page, 'getView')).toBe('');
    expect(await order(page, 'focusArea', '10209')).toBe('ok');
    await expect(words(page)).toHaveText('area 10209');
    expect(await order(page, 'focusArea', '99999')).toBe('RefusedError: unknown_area');
    expect(await order(page, 'setView', { asof: '2024-01-02' })).toBe('ok');
    expect(await order(page, 'setView', { area: '10209' })).toBe('ok');
    await expect(words(page)).toHaveText('view ?asof=2024-01-02&area=10209');
  });
}

test('the page hears what its reader picks', async ({ page }) => {
  await read(page, iframe() + scriptTag());
  await page.evaluate(() => {
    const map = window.MapaConvergencia.mount(document.querySelector('iframe') as Element);
    map.on('select', ({ area, work }) => document.body.append(`${area}/${work}`));
  });
  await words(page).click();
  await expect(page.getByText('10210/null')).toBeVisible();
});

test('a map that becomes ready late gets what was asked before', async ({ page }) => {
  await read(page, iframe('', '?lang=late') + scriptTag());
  await expect(words(page)).toHaveText('view ?lang=late');
  const done = order(page, 'setView', { area: '10210' });
  await words(page).click();
  expect(await done).toBe('ok');
  await expect(words(page)).toHaveText('view ?lang=late&area=10210');
});

test('in a sandbox without an origin everything works', async ({ page }) => {
  await read(page, iframe('sandbox="allow-scripts"') + scriptTag());
  await expect.poll(() => heightOf(page)).toBe(333);
  expect(await order(page, 'setView', '?level=island')).toBe('ok');
  await expect(words(page)).toHaveText('view ?level=island');
});

test('a page with a sandbox of its own, which reaches its frames, is served too', async ({ page }) => {
  await read(page, iframe() + scriptTag(), { 'content-security-policy': 'sandbox allow-scripts' });
  expect(await order(page, 'focusArea', '10209')).toBe('ok');
});

test('a page with a strict policy keeps it: iframe, component and height', async ({ page }) => {
  await read(page, `${scriptTag()}<mapa-convergencia area="10209"></mapa-convergencia>`, {
    'content-security-policy': `default-src 'none'; img-src data:; script-src ${site.origin}; frame-src ${site.origin}; require-trusted-types-for 'script'`,
  });
  await expect.poll(() => heightOf(page)).toBe(333);
  await expect(words(page)).toHaveText('view ?area=10209');
});

test('the component makes a named, lazy frame, follows its attributes and goes without a trace', async ({
  page,
}) => {
  await read(
    page,
    `${scriptTag()}<mapa-convergencia area="10210" lang="en" height="400"><a href="#x">Mapa</a></mapa-convergencia>`,
  );
  const frame = page.locator('mapa-convergencia iframe');
  await expect(frame).toHaveAttribute('title', /public works funded/);
  await expect(frame).toHaveAttribute('loading', 'lazy');
  await expect(frame).toHaveAttribute('height', '400');
  await expect(words(page)).toHaveText('view ?area=10210&lang=en');
  // What stands for the map where the script did not come.
  await expect(page.getByRole('link', { name: 'Mapa' })).toBeHidden();
  await page.locator('mapa-convergencia').evaluate((element) => {
    element.setAttribute('theme', 'dark');
    element.setAttribute('per', 'km2');
    element.removeAttribute('area');
  });
  await expect(words(page)).toHaveText('view ?lang=en&theme=dark&per=km2');
  // Two attributes were one order, and no new page was loaded for them.
  expect(site.asked.filter((path) => path.startsWith('/embed.html?area=10210&lang=en'))).toHaveLength(1);

  const ended = page.evaluate(() => {
    const element = document.querySelector('mapa-convergencia') as Element;
    const view = window.MapaConvergencia.mount(element).getView();
    element.remove();
    return view.catch((error: Error) => error.name);
  });
  expect(await ended).toBe('GoneError');
  await expect(page.locator('iframe')).toHaveCount(0);
});

test('a component is no way around the rule that nothing but pages is framed', async ({ page, offences }) => {
  await read(
    page,
    `${scriptTag()}<mapa-convergencia src="javascript:document.title='taken'"><a href="#x">Mapa</a></mapa-convergencia>`,
  );
  await expect(page.getByRole('link', { name: 'Mapa' })).toBeVisible();
  await expect(page).toHaveTitle('Diario');
  // The webmaster is told in the console, on purpose.
  expect(offences.splice(0).join()).toContain('is not an http address');
});

test('strangers are ignored without a trace: another window, another origin, another shape', async ({
  page,
}) => {
  const stranger = `<script>
    for (const data of [{ mapa: 1, type: 'resize', height: 999 }, { mapa: 1, type: 'ready', address: '?evil' }])
      parent.postMessage(data, '*');
  </script>`;
  articles['/stranger.html'] = { html: pageAround(stranger) };
  await read(page, `${iframe()}${scriptTag()}<iframe title="Aviso" src="/stranger.html"></iframe>`);
  await expect.poll(() => heightOf(page)).toBe(333);
  const told = await page.evaluate(async (from) => {
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    const map = window.MapaConvergencia.mount(frame);
    const heard: unknown[] = [];
    for (const name of ['resize', 'select', 'view'] as const) map.on(name, (event) => heard.push(event));
    const source = frame.contentWindow;
    const resize = { mapa: 1, type: 'resize', height: 999 };
    for (const init of [
      { data: resize, origin: from, source: window },
      { data: resize, origin: from, source: null },
      { data: resize, origin: 'https://evil.example', source },
      { data: { ...resize, mapa: 2 }, origin: from, source },
      { data: { ...resize, height: '999' }, origin: from, source },
      { data: 'resize', origin: from, source },
    ]) {
      dispatchEvent(new MessageEvent<unknown>('message', init));
    }
    // The real one comes last, so that it was heard after all that were not.
    dispatchEvent(new MessageEvent('message', { data: { ...resize, height: 334 }, origin: from, source }));
    await Promise.resolve();
    return heard;
  }, site.origin);
  expect(told).toEqual([{ height: 334 }]);
});

test('a flood of orders from the page does nothing harmful', async ({ page }) => {
  await read(page, iframe() + scriptTag());
  await expect.poll(() => heightOf(page)).toBe(333);
  const answers = await page.evaluate(async () => {
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    let count = 0;
    addEventListener('message', ({ data }: MessageEvent<{ type: string }>) => {
      if (data.type === 'answer') count += 1;
    });
    for (let i = 0; i < 5000; i += 1) {
      frame.contentWindow?.postMessage({ mapa: 1, type: 'get-view', id: `flood-${i}` }, '*');
    }
    await new Promise((ok) => setTimeout(ok, 500));
    return count;
  });
  expect(answers).toBeGreaterThan(0);
  expect(answers).toBeLessThanOrEqual(40);
});

test('of twelve live maps the four oldest off screen rest', async ({ page }) => {
  const maps = Array.from({ length: 12 }, (_, i) => iframe('height="333"', `?live&n=${i}`));
  await read(page, scriptTag() + maps.join('<br>'));
  await expect(words(page, 11)).toBeAttached();
  const resting = async () => {
    const texts = await Promise.all(maps.map((_, i) => words(page, i).textContent()));
    return texts.flatMap((text, i) => (text === 'rest' ? [i] : []));
  };
  await expect.poll(async () => (await resting()).length).toBe(4);
  // The two or three on screen are not among them.
  expect(Math.min(...(await resting()))).toBeGreaterThanOrEqual(2);
});

test('two snippets with a script each are one script and one name', async ({ page }) => {
  await read(page, `<i></i>`);
  const before = await page.evaluate(() => Object.getOwnPropertyNames(window));
  await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), iframe());
  await page.addScriptTag({ url: `${site.origin}/embed.js` });
  await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), iframe());
  await page.addScriptTag({ url: `${site.origin}/embed.js` });
  for (const nth of [0, 1]) {
    await expect
      .poll(() =>
        page
          .locator('iframe')
          .nth(nth)
          .evaluate((frame) => frame.clientHeight),
      )
      .toBe(333);
  }
  const after = await page.evaluate(() => Object.getOwnPropertyNames(window));
  // Frames are numbers among a window's names.
  expect(after.filter((name) => !before.includes(name) && !/^\d+$/.test(name))).toEqual(['MapaConvergencia']);
});

test('a page whose storage is blocked is served, for none is used', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'] as const) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    }
  });
  await read(page, iframe() + scriptTag());
  expect(await order(page, 'focusArea', '10209')).toBe('ok');
});

test('the page of examples runs: every button is answered, and axe finds nothing', async ({ page }) => {
  await allow(page, site);
  await page.goto(`${site.origin}/embed-examples.html`);
  const log = page.getByRole('list', { name: 'Respuestas y avisos' });
  await page.locator('#con-api').scrollIntoViewIfNeeded();
  await expect(log).toContainText('ready: {"address":""}');
  for (const [button, answer] of [
    ['focusArea("10209")', '"ok"'],
    ['focusArea("99999")', '"RefusedError: unknown_area"'],
    ['setView({ asof: "2024-01-02" })', '"ok"'],
    ['getView()', '"?asof=2024-01-02"'],
  ] as const) {
    await page.getByRole('button', { name: button, exact: true }).click();
    await expect(log.getByText(`${button}: ${answer}`, { exact: true })).toBeVisible();
  }
  await page.getByRole('img').scrollIntoViewIfNeeded();
  await expect(page.locator('mapa-convergencia iframe')).toHaveAttribute('title', /Mapa Convergencia/);
  expect(await axeFindings(page, 'all')).toEqual([]);
});
