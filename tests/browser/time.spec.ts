import { expect, open, test } from './fixtures';
import { sentence } from './onPage';

test('since the first date by a button, then a handle moved by keyboard: sentence, list and axis follow', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('button', { name: 'Qué cambió' }).click();
  await expect(sentence(page)).toContainText(
    'dos obras nuevas; el total pasó de más de $1.718 millones a más de $1.870 millones',
  );
  await expect(
    page.getByText('Además, dos montos que cambiaron y dos obras que cambiaron de etapa.'),
  ).toBeVisible();
  const amounts = page.getByRole('region', { name: 'Montos que cambiaron' });
  await expect(amounts).toContainText('pasó a unos $579 millones');

  const until = page.getByRole('slider', { name: 'Hasta' });
  await until.press('ArrowLeft');
  await expect(until).toHaveAttribute('aria-valuetext', '31-07-2025');
  await expect(page).toHaveURL(/asof=2025-07-31/);
  await expect(sentence(page)).toContainText('Del 02-01-2024 al 31-07-2025: una obra nueva');

  await page.getByRole('button', { name: 'Salir de los cambios' }).click();
  await expect(until).toHaveCount(0);
});

test('a date before the first announcement is answered by what to do', async ({ page }) => {
  await open(page, '?since=2020-01-01');
  await expect(sentence(page)).toContainText('Antes del 02-01-2024 no hay ninguna obra publicada');
  await page.getByRole('button', { name: 'Ver los cambios desde el 02-01-2024' }).click();
  await expect(sentence(page)).toContainText('Desde el 02-01-2024');
});
