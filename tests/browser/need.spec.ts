import type { Locator, Page } from '@playwright/test';
import { readerWith } from './clicks';
import { expect, open, test } from './fixtures';
import { sentence } from './onPage';
import { apart, CAMERA, flat, paintedAt, SPOTS, type Rgb } from './painted';

const AT = `at=${CAMERA.zoom}/${CAMERA.lat}/${CAMERA.lon}`;
const WEIGHED = 'weights=pov_multi_2022:1,water_no_public_network_2017_pct:1,idh_2023:1';

const cell = (page: Page, words: string): Locator =>
  page.getByRole('group', { name: /^(Necesidad por inversión|Need by investment)/ }).getByRole('button', {
    name: words,
  });
const list = (page: Page): Locator => page.getByRole('table', { name: /^(Necesidad|High need)/ });
const places = async (page: Page): Promise<readonly string[]> =>
  list(page).getByRole('rowheader').getByRole('button').allInnerTexts();

async function background(of: Locator): Promise<Rgb> {
  const text = await of.evaluate((element) => getComputedStyle(element).backgroundColor);
  const [red = 0, green = 0, blue = 0] = text.match(/\d+/g)?.map(Number) ?? [];
  return [red, green, blue];
}

test('in two clicks: much need without a published work, with the reason for each place and its ties', async ({
  page,
}) => {
  await open(page);
  await readerWith(2).choose(
    page.getByRole('combobox', { name: 'Necesidad que se cruza' }),
    'Pobreza multidimensional 2022',
  );

  await expect(sentence(page)).toHaveText(
    '8 comunas con necesidad alta no tienen obra publicada; una es de la mesa: Calbuco',
  );
  await expect(list(page)).toHaveAccessibleName(/^Necesidad alta, sin obra publicada/);
  await expect(list(page)).toContainText(/De la mesa\s*Calbuco.*33,1/s);
  await expect(list(page)).toContainText('2.ª más alta de 30, intervalo 27,1–39,2 %');
  await expect(list(page).getByRole('row').filter({ hasText: 'Puerto Octay' })).toContainText('empate');
  await expect(page.getByText('no es cero pesos')).toBeVisible();
});

test('a cell has the colour of its places on the map, and pressing it leaves these alone, for the link too', async ({
  page,
}) => {
  await open(page, `?need=pov_multi_2022&${AT}`);
  const media = cell(page, 'Necesidad media, menos inversión: 1 comuna');
  for (const [words, spot] of [
    ['Necesidad media, menos inversión: 1 comuna', SPOTS.Quemchi],
    ['Necesidad alta, más inversión: 1 comuna', SPOTS.Quellón],
  ] as const) {
    const wanted = await background(cell(page, words));
    expect(apart(flat(await paintedAt(page, spot)), wanted), words).toBeLessThanOrEqual(4);
  }
  expect(flat(await paintedAt(page, SPOTS.Calbuco)), 'a member without works is hatched').toBeNull();
  const before = await paintedAt(page, SPOTS.Quellón);

  await cell(page, 'Necesidad alta, sin obra publicada: 8 comunas').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(media).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/cell=22/);
  await expect(sentence(page)).toHaveText('Una comuna con necesidad media y menos inversión: Quemchi');
  expect(await places(page)).toEqual(['Quemchi']);
  await expect
    .poll(async () => apart(flat(await paintedAt(page, SPOTS.Quellón)), before[0]))
    .toBeGreaterThan(40);
});

test('weights change the order and the address by keyboard; all at zero say what to do; thresholds are checked', async ({
  page,
}) => {
  await open(page, `?${WEIGHED}`);
  await expect(page.getByText(/^Puntaje = \(1 × Pobreza multidimensional 2022 \+ 1 ×/)).toBeVisible();
  await expect(page.getByText(/siguen? entre las cinco primeras/)).toBeVisible();
  const before = await places(page);
  const water = page.getByRole('slider', { name: 'Peso de Viviendas sin red pública de agua 2017' });
  await water.focus();
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/water_no_public_network_2017_pct:5/);
  await expect.poll(async () => places(page)).not.toEqual(before);

  await page.getByText('Cambiar los umbrales').click();
  await page.getByRole('textbox', { name: 'Media desde' }).fill('90');
  await expect(page.getByText(/Escriba dos números, el primero menor/)).toBeVisible();
  await page.getByRole('textbox', { name: 'Alta desde' }).fill('95,5');
  await expect(page).toHaveURL(/cuts=90,95.5/);
  await expect(cell(page, 'Necesidad alta, sin obra publicada')).toBeVisible();

  for (const slider of await page.getByRole('slider').all()) {
    await slider.focus();
    await page.keyboard.press('Home');
  }
  await expect(sentence(page)).toHaveText(/^Todos los pesos están en cero: suba al menos uno/);
  await expect(page.getByRole('status').filter({ hasText: 'Suba al menos uno' })).toBeVisible();
});

test('in English: where water is needed, and that no work for it is published, in words', async ({
  page,
}) => {
  await open(page, '?need=pov_multi_2022&lang=en');
  await expect(sentence(page)).toHaveText(
    '8 municipalities of high need have no published work; one is in the roundtable: Calbuco',
  );
  const gap = page.getByRole('region', { name: 'Gap by sector' });
  await gap.getByRole('button', { name: 'Drinking water' }).click();

  await expect(page).toHaveURL(/need=water_no_public_network_2017_pct&.*sector=drinking_water/);
  await expect(gap).toContainText(
    'No drinking-water work is published in the roundtable’s six municipalities.',
  );
  await expect(gap).toContainText('of high need and without any: Puqueldón, Queilén and Quemchi');
  await expect(list(page)).toContainText('56.0%');
});
