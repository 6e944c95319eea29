import { expect, open, test } from './fixtures';
import { legend } from './onPage';
import { apart, CAMERA, flat, paintedAt, SPOTS } from './painted';

const MAP = `at=${CAMERA.zoom}/${CAMERA.lat}/${CAMERA.lon}`;

test('a break moved by keys changes address, legend and colour; a wrong one is told and changes nothing', async ({
  page,
}) => {
  await open(page, `?measure=pov_multi_2022&breaks=20,30&${MAP}`);
  const before = flat(await paintedAt(page, SPOTS.Quemchi));
  await page.getByRole('button', { name: 'Cambiar las clases' }).click();
  const first = page.getByRole('slider', { name: 'Límite 1' });
  await expect(first).toHaveAttribute('aria-valuetext', '20');

  // Quemchi has 23,4: it stands in the second class until the first break has passed it.
  await first.focus();
  for (let i = 0; i < 4; i++) await page.keyboard.press('PageUp');
  await expect(first).toHaveAttribute('aria-valuetext', '24');
  await expect(page).toHaveURL(/breaks=24,30/);
  await expect(legend(page).getByRole('listitem').first()).toContainText('24');
  await expect
    .poll(async () => apart(before, flat(await paintedAt(page, SPOTS.Quemchi))), 'the map follows')
    .toBeGreaterThan(12);

  const field = page.getByRole('textbox', { name: 'Límite 2' });
  await field.fill('treinta');
  await field.press('Enter');
  await expect(page.getByRole('alert')).toHaveText(
    'El límite 2, «treinta», no es un número. Escriba, por ejemplo, 30.',
  );
  await field.fill('23,5');
  await field.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('El límite 2 tiene que ser mayor que el anterior, 24.');
  await expect(page).toHaveURL(/breaks=24,30/);
  await field.fill('31,5');
  await field.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('');
  await expect(page).toHaveURL(/breaks=24,31\.5/);

  await page.getByRole('button', { name: 'Volver a lo automático' }).click();
  await expect(page).not.toHaveURL(/breaks/);
});
