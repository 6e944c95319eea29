import { expect, open, test } from './fixtures';
import { card, fact, level, words } from './onPage';

const map = 'region' as const;

test('a group of islands is one key away from the map, and Mechuque is on screen with its name', async ({
  page,
}) => {
  await open(page);
  await level(page, 'Isla').check();
  const groups = page.getByRole('group', { name: 'Acercar a un grupo de islas' });
  await expect(groups.getByRole('button')).toHaveCount(5);
  await expect(groups).toContainText('teclas 1 a 5');

  await page.getByRole('application').focus();
  await page.keyboard.press('1');
  await expect(page).toHaveURL(/at=/);
  const name = page
    .getByRole(map, { name: /^Mapa de la Región/ })
    .locator('svg text', { hasText: /^Mechuque$/ });
  await expect(name).toBeInViewport();
  // A field keeps its own keys.
  const camera = () => new URL(page.url()).searchParams.get('at');
  const before = camera();
  const field = page.getByRole('combobox', { name: /^Buscar/ });
  await field.press('4');
  await expect(field).toHaveValue('4');
  expect(camera()).toBe(before);
  await field.fill('');

  await groups.getByRole('button', { name: 'Calbuco, 12 islas' }).click();
  await expect.poll(camera).not.toBe(before);
});

test('the card of an island says its group, how far its seat is, and what else is built there, in both languages', async ({
  page,
}) => {
  await open(page, '?level=island&area=mechuque');
  await expect(fact(page, 'Grupo')).toHaveText('Islas Chauques (occidentales)');
  await expect(fact(page, 'A la cabecera, Quemchi')).toHaveText('22,0 km');
  await expect(fact(page, 'A la obra más cercana')).toHaveText('en la isla');
  const said = await words(card(page));
  expect(said).toContain('Distancias en línea recta');
  expect(said).toContain('no son la ruta ni el tiempo de viaje');
  expect(said).toContain('Otras obras públicas en la isla');
  expect(said).toContain('No son de la mesa y no entran en sus totales.');

  await open(page, '?level=island&area=mechuque&lang=en');
  await expect(fact(page, 'To the municipal seat, Quemchi')).toHaveText('22.0 km');
  const inEnglish = await words(card(page));
  expect(inEnglish).toContain('Distances in a straight line');
  expect(inEnglish).toContain('Other public works on the island');
  expect(inEnglish).toContain('not part of its totals');
});

test('an island too small for the coast is marked, and a press beside its mark opens it', async ({
  page,
}) => {
  // Nao in the middle of the map, as near as its neighbours let tell it apart.
  await open(page, '?level=island&at=9.5/-41.9094/-72.8823');
  const box = await page.getByRole('application').boundingBox();
  if (!box) throw new Error('no map');
  await page.mouse.click(box.x + box.width / 2 + 9, box.y + box.height / 2);
  await expect(card(page).getByRole('heading', { name: 'Nao' })).toBeVisible();
  await expect(fact(page, 'A la cabecera, Calbuco')).toHaveText('25,5 km');
  await expect(card(page)).toContainText('desde el punto de la isla');
});
