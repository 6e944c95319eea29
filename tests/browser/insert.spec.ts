import type { Page } from '@playwright/test';
import { DEFAULT_VIEW } from '../../src/domain/address';
import { THEMES } from '../../src/domain/view';
import { embedSnippet, SNIPPET_KINDS } from '../../src/faces/explore/embedSnippets';
import { axeFindings, expect, moveTo, open, test } from './fixtures';
import { card } from './onPage';
import { openDialog } from './withoutMap';

const FRAMED = `<!doctype html><html lang="es"><head><title>Marco</title></head><body><main><h1>Marco</h1></main></body></html>`;
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Stands in for what is framed: these tests are about the snippet, not about what it shows. */
test.beforeEach(async ({ page }) => {
  await page.route(/\/embed[\w.-]*\.html(\?|$)/, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: FRAMED }),
  );
  await page.route(/\/cards\/[\w.]+\.png$/, (route) =>
    route.fulfill({ contentType: 'image/png', body: PIXEL }),
  );
});

const builder = (page: Page) => page.getByRole('dialog', { name: 'Insertar el mapa' });
const code = (page: Page) => builder(page).getByRole('textbox', { name: 'Código' });
const copy = (page: Page) => builder(page).getByRole('button', { name: 'Copiar el código' });
const list = (page: Page, name: string) => builder(page).getByRole('combobox', { name });
const preview = (page: Page) => builder(page).getByRole('region', { name: 'Vista previa' });

/** The address of a file beside the app. */
const beside = (page: Page, file: string) => new URL(file, page.url()).href;

/** A clipboard that does what it is told; must be set before the page is opened. */
async function clipboard(page: Page, does: 'refuses' | 'is missing'): Promise<void> {
  await page.addInitScript((how) => {
    const refusing = { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) };
    Object.defineProperty(navigator, 'clipboard', { value: how === 'refuses' ? refusing : undefined });
  }, does);
}

test('task: copy an iframe snippet for Quemchi in English, dark', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  const before = page.url();
  await page.getByRole('link', { name: 'Insertar' }).click();
  await list(page, 'Qué se inserta').selectOption({ label: 'Quemchi' });
  await list(page, 'Idioma').selectOption({ label: 'English' });
  await list(page, 'Tema').selectOption({ label: 'Oscuro' });

  const src = beside(page, 'embed.html?area=10209&lang=en&theme=dark');
  const frame = preview(page).locator('iframe');
  await expect(frame).toHaveAttribute('src', src);
  await expect(frame).toHaveAttribute('title', 'Mapa Convergencia: Quemchi');
  await expect(frame).toHaveAttribute('loading', 'lazy');
  await expect(frame.contentFrame().getByRole('heading', { name: 'Marco' })).toBeVisible();
  const snippet = `<iframe src="${src.replaceAll('&', '&amp;')}" title="Mapa Convergencia: Quemchi" width="360" height="520" loading="lazy" style="border:0;max-width:100%"></iframe>`;
  await expect(code(page)).toHaveValue(snippet);
  await copy(page).click();
  await expect(builder(page).getByRole('status')).toHaveText('Código copiado');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(snippet);

  await builder(page).getByRole('button', { name: 'Cerrar' }).click();
  await expect(builder(page)).toHaveCount(0);
  expect(page.url(), 'the choices are the snippet’s, not the page’s').toBe(before);
});

test('the map is as it was after the builder, and one step back leads to where the reader was', async ({
  page,
}) => {
  await open(page);
  await moveTo(page, '?measure=works&area=10208&at=9/-43/-73.5');
  await page.evaluate(() => document.querySelector('[role=application]')?.setAttribute('data-same', ''));
  const steps = await page.evaluate(() => history.length);
  const before = page.url();
  await page.getByRole('link', { name: 'Insertar' }).click();
  await expect(list(page, 'Qué se inserta')).toHaveValue('10208');
  for (const name of ['Calbuco', 'Puqueldón', 'Quinchao']) {
    await list(page, 'Qué se inserta').selectOption({ label: name });
    await expect(
      preview(page).getByTitle(`Mapa Convergencia: ${name}`).contentFrame().locator('h1'),
    ).toBeVisible();
  }
  await page.keyboard.press('Escape');

  await expect(builder(page)).toHaveCount(0);
  await expect(card(page).getByRole('heading', { level: 2 })).toHaveText('Quellón');
  await expect(page.locator('[role=application][data-same]')).toHaveCount(1);
  expect(page.url()).toBe(before);
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test('what was said of one snippet is not said of the next', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDialog(page, '#insert');
  await copy(page).click();
  await expect(builder(page).getByRole('status')).toHaveText('Código copiado');
  await list(page, 'Tema').selectOption({ label: 'Oscuro' });

  await expect(builder(page).getByRole('status')).toHaveText('');
});

for (const does of ['refuses', 'is missing'] as const)
  test(`where the clipboard ${does}, the code is selected to be copied by hand`, async ({ page }) => {
    await clipboard(page, does);
    await openDialog(page, '#insert');
    await copy(page).click();

    await expect(builder(page).getByRole('status')).toContainText('presione Ctrl+C');
    await expect(code(page)).toBeFocused();
    const selected = await code(page).evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    );
    expect(selected).toBe(await code(page).inputValue());
    expect(selected).toMatch(/^<iframe .*<\/iframe>$/);
  });

test('size, date, measure and kind of snippet are chosen, and the preview follows', async ({ page }) => {
  await openDialog(page, '?level=island&sector=road#insert');
  const frame = preview(page).locator('iframe');
  await builder(page).getByRole('radio', { name: '640 × 480' }).check();
  await expect(frame).toHaveAttribute('width', '640');
  await builder(page).getByRole('radio', { name: 'Otro' }).check();
  await builder(page).getByRole('spinbutton', { name: 'Ancho en píxeles' }).fill('500');
  await builder(page).getByRole('spinbutton', { name: 'Alto en píxeles' }).fill('7');
  await expect(frame).toHaveAttribute('width', '500');
  await expect(frame, 'a height out of range is not taken').toHaveAttribute('height', '480');

  await list(page, 'Cifras').selectOption({ label: 'Siempre las del 23-02-2024' });
  await expect(frame).toHaveAttribute('src', /\?level=island&sector=road&asof=2024-02-23$/);
  await builder(page).getByRole('radio', { name: 'Los habituales' }).check();
  await expect(frame).toHaveAttribute('src', /embed\.html\?asof=2024-02-23$/);
  await list(page, 'Cifras').selectOption({ label: 'Siempre las más nuevas' });
  await expect(frame).toHaveAttribute('src', beside(page, 'embed.html'));

  const kind = list(page, 'Cómo se inserta');
  await kind.selectOption({ label: 'Marco con alto automático (iframe y embed.js)' });
  await expect(code(page)).toHaveValue(
    / data-mapa-convergencia><\/iframe>\n<script async src=".*\/embed\.js">/,
  );
  await kind.selectOption({ label: 'Elemento <mapa-convergencia>' });
  await expect(code(page)).toHaveValue(/^<mapa-convergencia title="[^"]+" height="480"><a href=/);
  await kind.selectOption({ label: 'Enlace e imagen, sin marco' });
  const alt =
    'Más de $1.870 millones financiados en tres de las seis comunas de la mesa. Datos al 22-11-2026.';
  await expect(preview(page).getByRole('img', { name: alt })).toHaveAttribute(
    'src',
    beside(page, 'cards/region.es.png'),
  );
  await expect(code(page)).toHaveValue(
    new RegExp(`^<a href="[^"]+"><img src="[^"]+/cards/region.es.png" alt="${alt.replaceAll('$', '\\$')}"`),
  );
});

test('by keyboard alone: open, choose, copy, close, and the focus is back on the link', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  const link = page.getByRole('link', { name: 'Insertar' });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(builder(page)).toBeVisible();
  const reach = async (wanted: ReturnType<typeof copy>) => {
    for (let presses = 0; presses < 20; presses++) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('not reached by 20 presses of Tab');
  };
  await reach(list(page, 'Qué se inserta'));
  await page.keyboard.type('Quemchi');
  await reach(copy(page));
  await page.keyboard.press('Enter');
  await expect(builder(page).getByRole('status')).toHaveText('Código copiado');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    `src="${beside(page, 'embed-quemchi.html')}"`,
  );
  await page.keyboard.press('Escape');

  await expect(builder(page)).toHaveCount(0);
  await expect(link).toBeFocused();
});

test('in English the builder is English, and so is its snippet', async ({ page }) => {
  await openDialog(page, '?lang=en#insert');
  const dialog = page.getByRole('dialog', { name: 'Embed the map' });

  await expect(dialog.getByRole('combobox', { name: 'What is embedded' })).toHaveValue('region');
  await expect(dialog.getByRole('textbox', { name: 'Code' })).toHaveValue(
    new RegExp(`src="${beside(page, 'embed.en.html')}" title="Mapa Convergencia: Los Lagos Region"`),
  );
  await expect(dialog).not.toContainText(/[¿¡]|[Cc]ódigo|Vista|Comunas/);
});

test('a browser reads every snippet as what was put in, whatever it holds', async ({ page }) => {
  const title = '"><img src=x onerror="alert(1)"></a></iframe><script>alert(1)</script>&quot; &notit; \r\n';
  for (const kind of SNIPPET_KINDS) {
    const { code: html } = embedSnippet(
      { kind, view: { ...DEFAULT_VIEW, q: title }, member: null, width: 360, height: 520 },
      'https://mapa.example/',
      { title, alt: title },
    );
    const read = await page.evaluate((snippet) => {
      const { body } = new DOMParser().parseFromString(snippet, 'text/html');
      const [first] = body.children;
      return {
        names: [...body.querySelectorAll('*')].map(({ localName }) => localName),
        words: first?.getAttribute('title') ?? body.querySelector('img')?.alt,
        link: body.querySelector('a')?.textContent,
        address: first?.getAttribute('src') ?? first?.getAttribute('href') ?? '',
      };
    }, html);
    expect(read.names).toEqual(
      {
        iframe: ['iframe'],
        script: ['iframe', 'script'],
        element: ['mapa-convergencia', 'a', 'script'],
        picture: ['a', 'img'],
      }[kind],
    );
    expect(read.words).toBe(title);
    if (kind === 'element') expect(read.link).toBe(title);
    expect(new URL(read.address).searchParams.get('q')).toBe(title);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('it is in the menu, nothing is wider than the screen, and every target is 44 px high', async ({
    page,
  }) => {
    await open(page);
    await page.getByRole('button', { name: 'Menú' }).click();
    await page.getByRole('link', { name: 'Insertar' }).click();
    await builder(page).getByRole('radio', { name: 'Otro' }).check();

    const low = await builder(page)
      .locator('button, select, input, label:has(> input)')
      .evaluateAll((targets) =>
        targets
          .map((target) => ({ name: target.textContent, height: target.getBoundingClientRect().height }))
          .filter(({ height }) => height < 44),
      );
    expect(low).toEqual([]);
    const wide = await builder(page).evaluate(
      (dialog) =>
        [...dialog.querySelectorAll('*')].filter((each) => each.getBoundingClientRect().right > innerWidth)
          .length,
    );
    expect(wide).toBe(0);
  });
});

for (const [size, viewport] of [
  ['a desktop', { width: 1440, height: 900 }],
  ['a phone', { width: 360, height: 740 }],
] as const)
  test.describe(`axe on ${size}`, () => {
    test.use({ viewport });

    test('finds nothing in the builder, in any theme', async ({ page }) => {
      await openDialog(page, '?sector=road#insert');
      await builder(page).getByRole('radio', { name: 'Otro' }).check();
      await copy(page).click();
      for (const theme of THEMES) {
        await moveTo(page, `?sector=road&theme=${theme}`);
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
        // Only the dialog: what lies inert behind it axe would judge against the dialog's ground.
        const findings = await axeFindings(page, theme === 'light' ? 'all' : 'of the theme', 'dialog');
        expect(findings, theme).toEqual([]);
      }
    });
  });
