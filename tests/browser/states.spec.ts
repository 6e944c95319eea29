import type { Page } from '@playwright/test';
import type { FactsPack } from '../../src/data/factsPack';
import type { Problem } from '../../src/domain/problem';
import { expect, open, test } from './fixtures';
import { card, ranking, sentence } from './onPage';

const FACTS = /\/assets\/facts-[^/]+\.json$/;
const AREAS = /\/assets\/areas-[^/]+\.json$/;

/** Serves the real facts with a change made to them. */
async function changeFacts(page: Page, change: (pack: FactsPack) => FactsPack): Promise<void> {
  await page.route(FACTS, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: change((await response.json()) as FactsPack) });
  });
}

/** Takes out what the browser itself says in the console about a file that the test withholds. */
function forgiveWithheld(offences: string[]): void {
  const own = offences.filter((offence) => !/Failed to load resource/.test(offence));
  offences.splice(0, offences.length, ...own);
}

for (const [file, pattern] of [
  ['facts.json', FACTS],
  ['areas.json', AREAS],
] as const)
  test(`a ${file} that does not come is named, and asking again mends it`, async ({ page, offences }) => {
    await page.route(pattern, (route) => route.abort());
    await page.goto('./');

    const alert = page.getByRole('alert');
    await expect(alert).toContainText(`No se pudo leer ${file}`);
    await page.unroute(pattern);
    await alert.getByRole('button', { name: 'Reintentar' }).click();
    await expect(sentence(page)).toContainText('Más de $1.870 millones');
    await expect(alert).toHaveCount(0);
    forgiveWithheld(offences);
  });

test('a facts.json that is something else is named too', async ({ page }) => {
  await page.route(FACTS, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<p>portal cautivo</p>' }),
  );
  await page.goto('./');

  await expect(page.getByRole('alert')).toContainText('No se pudo leer facts.json');
});

test('while the files are on their way the page says that it is loading', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(FACTS, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./');
  await expect(page.getByText('Cargando el mapa')).toBeAttached();
  release();

  await expect(sentence(page)).toContainText('Más de $1.870 millones');
});

test('rows with problems are counted, and listed with file, line, column, cause and cure', async ({
  page,
}) => {
  const problems: readonly Problem[] = [
    {
      file: 'works.csv',
      line: 41,
      column: 'amount_clp',
      value: '12.5',
      code: 'not_whole_pesos',
      detail: null,
      severity: 'error',
    },
    {
      file: 'works.csv',
      line: 42,
      column: 'municipalities',
      value: '99999',
      code: 'unknown_municipality',
      detail: '10209',
      severity: 'error',
    },
  ];
  await changeFacts(page, (pack) => ({ ...pack, problems }));
  await open(page);

  const alert = page.getByRole('alert');
  await expect(alert).toContainText('2 problemas en los archivos de datos');
  await alert.getByRole('button').click();
  const dialog = page.getByRole('dialog', { name: 'Datos y fuentes' });
  await expect(dialog).toContainText(
    'works.csv, línea 41, columna amount_clp: «12.5» no son pesos enteros; escriba solo cifras',
  );
  await expect(dialog).toContainText('línea 42, columna municipalities: «99999» no es una comuna conocida');
  await expect(dialog).toContainText('quizás quiso escribir 10209');
});

test('a filter that leaves no work says what is true, offers the need, and is taken back by one press', async ({
  page,
}) => {
  await open(page, '?sector=health');

  await expect(sentence(page)).toHaveText('Ninguna obra de salud en las seis comunas de la mesa');
  await expect(ranking(page)).not.toContainText('773');
  await page.getByRole('status').getByRole('button', { name: 'Quitar los filtros' }).click();
  await expect(sentence(page)).toContainText('Más de $1.870 millones');
});

test('an empty filter leads to the need of that sector', async ({ page }) => {
  await open(page, '?sector=drinking_water');
  await page
    .getByRole('status')
    .getByRole('button', { name: /^Ver .*agua/ })
    .first()
    .click();

  await expect(sentence(page)).toContainText('con necesidad alta no tienen obra publicada de agua potable');
  await expect(page.getByRole('row').filter({ hasText: 'Quemchi' })).toContainText('56,0 %');
});

test('words of the data are shown as words, whatever they hold', async ({ page }) => {
  const hostile = '<img src=x onerror="document.title=1"> & <b>obra</b>';
  await changeFacts(page, (pack) => ({
    ...pack,
    facts: {
      ...pack.facts,
      works: pack.facts.works.map((work) => ({
        ...work,
        name: { es: hostile, en: hostile },
        localities: [hostile],
        note: { es: hostile, en: hostile },
      })),
    },
  }));
  await open(page, '?work=MCR-010');

  await expect(card(page).getByRole('heading', { level: 2 })).toHaveText(hostile);
  await page.getByRole('button', { name: 'Tabla de obras' }).click();
  await expect(page.getByRole('dialog').getByRole('button', { name: hostile }).first()).toBeVisible();
  await expect(page.locator('img, b')).toHaveCount(0);
  await expect(page).toHaveTitle('Mapa Convergencia');
});

test('an address that is no web address never becomes a link to run', async ({ page }) => {
  await changeFacts(page, (pack) => ({
    ...pack,
    facts: {
      ...pack.facts,
      sources: pack.facts.sources.map((source) => ({ ...source, url: 'javascript:document.title=1' })),
    },
  }));
  await open(page, '?work=MCR-010');
  await expect(card(page)).toBeVisible();
  const hrefs = await page
    .locator('a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  // React puts its own harmless words in the place of such an address.
  expect(hrefs.filter((href) => href?.startsWith('javascript:document'))).toEqual([]);
  await expect(page).toHaveTitle('Mapa Convergencia');
});
