import { axeFindings, expect, open, test } from './fixtures';
import { legend, sentence } from './onPage';
import { apart, CAMERA, flat, paintedAt, SPOTS } from './painted';

const AT = `at=${CAMERA.zoom}/${CAMERA.lat}/${CAMERA.lon}`;

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

  expect(await axeFindings(page, 'all')).toEqual([]);

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

test('on the map the places that changed keep their colour and the others fade, as the legend says', async ({
  page,
}) => {
  await open(page, `?${AT}`);
  const before = flat(await paintedAt(page, SPOTS.Quellón));
  const other = flat(await paintedAt(page, SPOTS.Queilén));
  expect([before, other]).not.toContain(null);

  await open(page, `?since=2024-01-02&${AT}`);
  await expect(legend(page)).toContainText('Cambió desde el 02-01-2024');
  await expect(legend(page)).toContainText('Más pálido: no cambió');
  expect(apart(flat(await paintedAt(page, SPOTS.Quellón)), before)).toBeLessThanOrEqual(4);
  expect(apart(flat(await paintedAt(page, SPOTS.Queilén)), other)).toBeGreaterThan(20);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('a handle between two dates stands at its own, and dragging it leaves the sheet where it is', async ({
    page,
  }) => {
    await open(page, '?since=2024-12-01');
    await page.getByRole('button', { name: 'Abrir la lista' }).click();
    const since = page.getByRole('slider', { name: 'Desde' });
    await expect(since).toHaveAttribute('aria-valuetext', '01-12-2024');
    await since.scrollIntoViewIfNeeded();
    await since.focus();
    const sheet = page.getByRole('region', { name: 'Lista y ficha' });
    const [box, rests] = [await since.boundingBox(), await sheet.boundingBox()];
    if (!box) throw new Error('no handle');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x - 120, box.y - 60, { steps: 4 });
    await page.mouse.up();

    await expect(since).toHaveAttribute('aria-valuetext', '02-01-2024');
    await expect(page).toHaveURL(/since=2024-01-02/);
    expect(await sheet.boundingBox()).toEqual(rests);
  });
});
