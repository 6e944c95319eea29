import { expect, open, test } from './fixtures';
import { card, circle, level, place, ranking, row, sentence, strip, words } from './onPage';

test.describe('as announced on 2 January 2024, without a click', () => {
  test.beforeEach(async ({ page }) => open(page, '?asof=2024-01-02'));

  test('the works come to más de $1.718 millones, one of them without a published amount', async ({
    page,
  }) => {
    await expect(sentence(page)).toHaveText(
      'Más de $1.718 millones financiados en tres de las seis comunas de la mesa',
    );
    await expect(page.getByText(/4 obras; una, Isla Cheniao.*, no tiene monto publicado/)).toBeVisible();
    await expect(row(page, 'Total')).toContainText('más de 1.718');
    await expect(page.getByText('Vista al 02-01-2024')).toBeVisible();
  });

  test('the announced más de 1.700 stands beside that sum', async ({ page }) => {
    await expect(strip(page)).toContainText('anunciado ese día: más de 1.700');
    await expect(strip(page)).toContainText('Cheniao, sin monto');
  });

  test('each comuna reads its own figure, and no work is not $0', async ({ page }) => {
    await expect(row(page, 'Quemchi')).toContainText('más de 660');
    await expect(row(page, 'Quellón')).toContainText('más de 540');
    await expect(row(page, 'Queilén').getByRole('cell').last()).toHaveText('518');
    for (const name of ['Calbuco', 'Puqueldón', 'Quinchao'])
      await expect(row(page, name)).toContainText('sin obra publicada');
    expect(await words(page.locator('body'))).not.toMatch(/\$\s?0(?![\d.,])/);
  });
});

test('on 28 February 2024 the sum is más de $1.722 millones, 978 short of what was announced', async ({
  page,
}) => {
  await open(page, '?asof=2024-02-28');

  await expect(sentence(page)).toContainText('Más de $1.722 millones');
  await expect(strip(page)).toContainText('28-02-2024');
  await expect(strip(page)).toContainText(/más de 2\.700.*más de 1\.722.*978 menos/);
});

test.describe('as known today, without a click', () => {
  test.beforeEach(async ({ page }) => open(page));

  test('the sum is más de $1.870 millones in five works, one without a published amount', async ({
    page,
  }) => {
    await expect(sentence(page)).toHaveText(
      'Más de $1.870 millones financiados en tres de las seis comunas de la mesa',
    );
    await expect(page.getByText('5 obras; una, Puerto Carmen, no tiene monto publicado')).toBeVisible();
    await expect(row(page, 'Total')).toContainText('más de 1.870');
    await expect(page.getByText('Calbuco, Puqueldón y Quinchao no tienen obra publicada')).toBeVisible();
    expect(await words(page.locator('body'))).not.toMatch(/\$\s?0(?![\d.,])/);
  });

  test('the announced 2.700 of 28 February 2024 stands against that day’s 1.722, 978 apart', async ({
    page,
  }) => {
    await expect(strip(page)).toContainText(/28-02-2024.*más de 2\.700.*más de 1\.722.*978/);
  });

  test('Mechuque’s 660 has given way to about 579 for three islands', async ({ page }) => {
    await expect(strip(page)).toContainText('Mechuque, Cheniao y Voigue: más de 660 pasó a unos 579');
    await expect(row(page, 'Quemchi')).toContainText('unos 579');
  });

  test('the steps of the strip add up to the sum', async ({ page }) => {
    const figures = await strip(page)
      .getByRole('listitem')
      .evaluateAll((items) =>
        items.map(
          (item) => /(?:^|\s)([+−]?[\d.]+)$/.exec(item.querySelectorAll('p')[1]?.innerText ?? '')?.[1],
        ),
      );
    const [first = Number.NaN, ...rest] = figures
      .filter((figure) => figure !== undefined)
      .map((figure) => Number(figure.replace('−', '-').replaceAll('.', '')));
    const last = rest.pop();
    expect(first).toBe(1718);
    expect(rest).toHaveLength(3);
    expect(rest.reduce((total, change) => total + change, first)).toBe(last);
  });
});

test.describe('the three levels tell one total', () => {
  test('más de 1.870 by municipality, by island and by province', async ({ page }) => {
    await open(page);
    for (const name of ['Comuna', 'Isla', 'Provincia'] as const) {
      await level(page, name).check();
      await expect(ranking(page)).toHaveAccessibleName(new RegExp(`por ${name}`, 'i'));
      await expect(sentence(page)).toContainText('Más de $1.870 millones');
      await expect(row(page, 'Total')).toContainText('más de 1.870');
    }
  });

  test('by island one amount is shared, shown once, with its three islands under it', async ({ page }) => {
    await open(page);
    await level(page, 'Isla').click();

    await expect(row(page, 'Compartido')).toHaveCount(1);
    await expect(row(page, 'Compartido')).toContainText('unos 579');
    for (const island of ['Mechuque', 'Cheniao', 'Voigue'])
      await expect(row(page, island)).toContainText('parte no publicada');
    await expect(ranking(page).getByText('579')).toHaveCount(1);
    await expect(row(page, 'Tranqui')).toContainText('518');
    await expect(row(page, 'Quellón, isla no publicada')).toContainText('más de 773');
  });
});

test('other public works are shown beside and change no total', async ({ page }) => {
  await open(page);
  const before = await words(ranking(page));
  await page.getByRole('button', { name: 'Alcance' }).click();
  await page.getByRole('checkbox', { name: 'También otras obras públicas' }).check();
  await page.keyboard.press('Escape');

  await expect(circle(page, /isla Caucahué|isla Caucahue|Caucahué/).first()).toBeVisible();
  expect(await words(ranking(page))).toBe(before);
  await expect(sentence(page)).toContainText('Más de $1.870 millones');
  await place(page, 'Quemchi').click();
  await expect(card(page)).toContainText('No son de la mesa y no entran en sus totales.');
  await expect(card(page)).toContainText('unos $579 millones');
});

test('an amount per resident, per km² or per work changes sentence and list together', async ({ page }) => {
  await open(page);
  for (const per of ['Por habitante', 'Por km²', 'Por obra']) {
    await page.getByRole('combobox', { name: 'Por', exact: true }).selectOption({ label: per });
    const first = await ranking(page).getByRole('rowheader').first().innerText();
    const figure = await ranking(page).getByRole('row').nth(1).locator('strong').innerText();
    await expect(sentence(page)).toContainText(first);
    await expect(sentence(page)).toContainText(figure);
  }
});
