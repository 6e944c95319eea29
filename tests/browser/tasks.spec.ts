import { expect, open, test } from './fixtures';
import { readerWith } from './clicks';
import {
  card,
  circle,
  fact,
  legend,
  place,
  ranking,
  results,
  row,
  searchField,
  sentence,
  words,
} from './onPage';

test.describe('task 1, in one click', () => {
  test('poverty shades and ranks the comunas, San Juan de la Costa first with 38,9 %', async ({ page }) => {
    await open(page);
    await readerWith(1).press(page.getByRole('button', { name: 'Pobreza', exact: true }));

    await expect(sentence(page)).toContainText('38,9 %, está en San Juan de la Costa');
    await expect(ranking(page).getByRole('row').nth(1)).toContainText(/San Juan de la Costa\s*38,9 %/);
    await expect(ranking(page).getByRole('row').nth(2)).toContainText(/Calbuco\s*33,1 %/);
    await expect(legend(page)).toContainText('Pobreza multidimensional 2022 por comuna');
  });

  test('its interval is seen when the comuna is chosen', async ({ page }) => {
    await open(page, '?measure=pov_multi_2022');
    await readerWith(1).press(place(page, 'San Juan de la Costa'));

    await expect(card(page)).toContainText('intervalo 31,5–46,3 %');
    await expect(card(page)).toContainText('la más alta de 30');
  });
});

test.describe('task 2, in two clicks', () => {
  test('dwellings without public water change sentence, legend, unit, year and source together', async ({
    page,
  }) => {
    await open(page);
    await readerWith(2).choose(
      page.getByRole('combobox', { name: 'Medida' }),
      'Viviendas sin red pública de agua 2017',
    );

    await expect(sentence(page)).toContainText('Viviendas sin red pública de agua 2017');
    await expect(ranking(page)).toHaveAccessibleName(/sin red pública de agua 2017/);
    await expect(row(page, 'Quemchi')).toContainText('56,0 %');
    await expect(legend(page)).toContainText('Viviendas sin red pública de agua 2017 por comuna');
    await expect(legend(page), 'the legend names the unit').toContainText('%');
    const sources = page.getByRole('region', { name: 'Qué se muestra' }).getByRole('link');
    await expect(sources.first(), 'the source stands beside the figures').toBeVisible();
    await expect(page.getByText('se anunció más de 2.700')).toHaveCount(0);
  });
});

test('task 3, in three clicks: no drinking water work in the six comunas is said in words', async ({
  page,
}) => {
  await open(page);
  const reader = readerWith(3);
  await reader.press(page.getByRole('button', { name: 'Sector', exact: true }));
  await reader.tick(page.getByRole('checkbox', { name: 'Agua potable' }));

  await expect(sentence(page)).toHaveText('Ninguna obra de agua potable en las seis comunas de la mesa');
  await expect(page.getByText('Sin obra publicada no es lo mismo que cero pesos')).toBeVisible();
  await expect(page.getByText('Mire dónde hace falta')).toBeVisible();
  await expect(ranking(page)).not.toContainText('$');
});

test.describe('task 4, in one click', () => {
  test('one comuna opens with its works, amounts, indicators with year, and its place among the 30', async ({
    page,
  }) => {
    await open(page);
    await readerWith(1).press(place(page, 'Quemchi'));

    await expect(card(page).getByRole('heading', { level: 2 })).toHaveText('Quemchi');
    await expect(card(page)).toContainText('unos $579 millones');
    await expect(card(page)).toContainText('Conservación de caminos rurales en Mechuque, Cheniao y Voigue');
    await expect(card(page).getByRole('heading', { name: 'Entre las 30 comunas' })).toBeAttached();
    await expect(card(page)).toContainText('Pobreza multidimensional 2022');
    await expect(card(page)).toContainText('Viviendas sin red pública de agua 2017');
    await expect(card(page)).toContainText(/más (alta|baja) de 30/);
  });

  test('and each indicator of the card names its source', async ({ page }) => {
    await open(page);
    await readerWith(1).press(place(page, 'Calbuco'));

    // Calbuco has no published work, so every source in its card is an indicator's.
    await expect(card(page).getByRole('link').first()).toBeAttached();
  });

  test('so it does by pressing its land on the map', async ({ page }) => {
    await open(page, '?at=9/-43.15/-74.1');
    const map = await page.getByRole('application').boundingBox();
    if (!map) throw new Error('the map has no box');
    await page.mouse.click(map.x + map.width / 2, map.y + map.height / 2);

    await expect(card(page).getByRole('heading', { level: 2 })).toHaveText('Quellón');
    await expect(card(page)).toContainText('más de $773 millones');
  });
});

test('task 16, in two clicks: Mechuque shows the announced 660 and the final 579, each dated and sourced', async ({
  page,
}) => {
  await open(page);
  const reader = readerWith(2);
  await reader.type(searchField(page), 'mechuque');
  await reader.press(results(page).first());

  const mechuque = card(page);
  await expect(mechuque.getByRole('heading', { level: 2 })).toHaveText('Mechuque');
  await expect(mechuque.getByRole('listitem').filter({ hasText: '$660 millones' })).toContainText(
    /Anunciado.*02-01-2024/,
  );
  await expect(mechuque.getByRole('listitem').filter({ hasText: 'unos $579 millones' })).toContainText(
    /Final.*07-2025/,
  );
  await expect(mechuque.getByRole('link', { name: 'Salmones Austral, 02-01-2024' })).toBeAttached();
  await expect(mechuque.getByRole('link', { name: /^Radio Sago/ })).toBeAttached();
});

test('task 17, in two clicks each: mechuque, cheñiao, Cheniao, Queilén and Acui find theirs', async ({
  page,
}) => {
  await open(page);
  for (const [typed, name] of [
    ['mechuque', 'Mechuque'],
    ['cheñiao', 'Cheniao'],
    ['Queilén', 'Queilén'],
    ['Cheniao', 'Cheniao'],
    ['queilen', 'Queilén'],
    ['Acui', 'Acuy'],
  ] as const) {
    const reader = readerWith(2);
    await reader.type(searchField(page), typed);
    await reader.press(results(page).first());

    await expect(card(page).getByRole('heading', { level: 2 }), typed).toHaveText(name);
  }
});

test('task 17: what was found names what is being done there', async ({ page }) => {
  await open(page);
  await searchField(page).fill('cheniao');
  await results(page).first().click();

  await expect(card(page)).toContainText('Conservación de caminos rurales en Mechuque, Cheniao y Voigue');
  await expect(card(page)).toContainText('Quién paga: Gobierno Regional de Los Lagos');
});

test('task 18, in one click: a circle on the map opens its work in plain words', async ({ page }) => {
  await open(page);
  await readerWith(1).press(circle(page, /Mechuque, Cheniao y Voigue/));

  await expect(card(page)).toContainText('Reparó 11,25 km de caminos que ya existían');
  await expect(card(page)).toContainText('unos $579.000.000');
  await expect(fact(page, 'Dónde')).toContainText('Mechuque, Cheniao y Voigue · Quemchi');
  await expect(fact(page, 'Quién paga')).toHaveText('Gobierno Regional de Los Lagos');
  await expect(fact(page, 'A quién llega')).toHaveText('más de 360 habitantes');
  await expect(fact(page, 'Estado')).toHaveText('Terminada. Está construida.');
  await expect(card(page)).toContainText('07-2025');
  await expect(card(page)).toContainText('el furgón escolar que trae a los niños desde Voigue');
  await expect(card(page).getByRole('link', { name: /^Radio Sago/ })).toHaveAttribute('href', /^https:/);
});

test('task 18: no circle leads to an acronym that nobody explains, nor to a code of the tables', async ({
  page,
}) => {
  await open(page);
  for (const name of [/isla Tranqui/, /Puerto Carmen/, /Mechuque, Cheniao y Voigue/]) {
    await circle(page, name).click();
    await expect(card(page)).toContainText(name);
    // An acronym in brackets stands behind the words it is short for.
    const unexplained = (await words(card(page))).replaceAll(/\([A-Z]+\)/g, '').match(/[A-ZÑ]{3,}(-\d+)?/g);
    expect(unexplained ?? []).toEqual([]);
  }
});

test('task 20, in one click: the page is in English, and all of it', async ({ page }) => {
  await open(page);
  await readerWith(1).press(page.getByRole('link', { name: 'EN, English' }));

  await expect(sentence(page)).toHaveText(
    'More than 1,870 million pesos funded in three of the roundtable’s six municipalities',
  );
  await expect(row(page, 'Quellón')).toContainText('more than 773');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(new URL(page.url()).searchParams.get('lang')).toBe('en');
  const shown = await words(page.locator('body'));
  expect(
    shown.match(/\b(obras?|comunas?|millones|más de|unos|sin|fuentes?|anunció|Ver|Quitar)\b/gi),
  ).toBeNull();
  await page.getByRole('link', { name: 'ES, Español' }).click();
  await expect(sentence(page)).toContainText('Más de $1.870 millones');
});

test('task 22, in one click: date of the data, works without amount and without point, a link to each source', async ({
  page,
}) => {
  await open(page);
  await readerWith(1).press(page.getByRole('link', { name: 'Datos y fuentes' }));

  const dialog = page.getByRole('dialog', { name: 'Datos y fuentes' });
  await expect(dialog).toContainText('El dato más nuevo es del 22-11-2026');
  await expect(dialog.getByRole('listitem').filter({ hasText: 'sin monto publicado' })).toContainText(
    '1 obra',
  );
  await expect(dialog.getByRole('listitem').filter({ hasText: 'sin punto' })).toContainText('2 obras');
  const sources = dialog.getByRole('table', { name: 'Fuentes' });
  const lines = await sources.getByRole('row').count();
  expect(lines).toBeGreaterThan(20);
  await expect(sources.getByRole('link')).toHaveCount(lines - 1);
  for (const link of await sources.getByRole('link').all())
    await expect(link).toHaveAttribute('href', /^https?:\/\//);
});
