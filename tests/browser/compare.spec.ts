import { readerWith } from './clicks';
import { axeFindings, expect, open, test } from './fixtures';
import { card, place, row } from './onPage';
import { CAMERA, SPOTS } from './painted';
import { projectionOf } from '../../src/map/projection';

const LANGUAGES = [
  {
    lang: 'es',
    compare: 'Comparar con otra comuna',
    alone: 'Elija otra comuna en el mapa, en la lista o con el buscador para compararla con Quemchi.',
    poverty: 'Pobreza multidimensional 2022',
    value: '23,4 %',
    missing: 'sin dato',
    none: 'sin obra publicada',
  },
  {
    lang: 'en',
    compare: 'Compare with another municipality',
    alone:
      'Choose another municipality on the map, in the list or with the search box to compare it with Quemchi.',
    poverty: 'Multidimensional poverty 2022',
    value: '23.4%',
    missing: 'no data',
    none: 'no published work',
  },
] as const;

for (const words of LANGUAGES) {
  test(`task 5, in three clicks (${words.lang}): two comunas side by side, and one alone says what to do`, async ({
    page,
  }) => {
    await open(page, `?lang=${words.lang}`);
    const reader = readerWith(3);
    await reader.press(place(page, 'Quemchi'));
    await reader.press(page.getByRole('button', { name: words.compare }));
    await expect(card(page)).toContainText(words.alone);
    await reader.press(place(page, 'Puqueldón'));

    const table = card(page).getByRole('table');
    await expect(table.getByRole('columnheader', { name: /^Quemchi/ })).toBeVisible();
    await expect(table.getByRole('columnheader', { name: /^Puqueldón/ })).toBeVisible();
    await expect(page).toHaveURL(/compare=10209,10206/);
    const after = (title: string) =>
      table
        .getByRole('row')
        .filter({ hasText: title })
        .first()
        .locator('xpath=following-sibling::tr[1]')
        .getByRole('cell');
    await expect(after(words.poverty)).toContainText([words.value, /\d/]);
    await expect(table.getByText(words.missing).first(), 'a missing value is told').toBeAttached();
    await expect(table.getByText(words.none).first(), 'no work is not 0').toBeVisible();
    await expect(table).not.toContainText(/\$0|(^|\s)0 (pesos|obras|works)/);
    await expect(row(page, 'Puqueldón').getByRole('button')).toHaveAttribute('aria-pressed', 'true');
    expect(await axeFindings(page, 'all', 'article')).toEqual([]);
  });
}

test('a press with Shift on the map puts a comuna beside the chosen one; a fifth waits and is told', async ({
  page,
}) => {
  await open(page, `?area=10209&at=${CAMERA.zoom}/${CAMERA.lat}/${CAMERA.lon}`);
  const box = await page.getByRole('application').boundingBox();
  if (!box) throw new Error('the map has no box');
  const [x, y] = projectionOf(CAMERA, box).toScreen(SPOTS.Quellón);
  await page.getByRole('application').click({ position: { x, y }, modifiers: ['Shift'] });
  await expect(page).toHaveURL(/compare=10209,10208/);

  for (const name of ['Queilén', 'Calbuco', 'Puqueldón']) await place(page, name).click();
  await expect(card(page)).toContainText(
    'Se comparan hasta cuatro a la vez. Quite una para que entre Puqueldón.',
  );
  await expect(card(page).getByRole('columnheader', { name: /Puqueldón/ })).toHaveCount(0);

  await card(page).getByRole('button', { name: 'Quitar Queilén de la comparación' }).click();
  await expect(card(page).getByRole('columnheader', { name: /Puqueldón/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(page).not.toHaveURL(/compare/);
});
