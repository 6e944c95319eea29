import { readFile } from 'node:fs/promises';
import { readTable } from '../../src/data/import/readTable';
import { expect, open, test } from './fixtures';
import { card, results, row, searchField, sentence } from './onPage';

/** Works of each of two municipalities; the cheapest first. */
const EACH = 1500;
const MILLION = 1_000_000;

/** A spreadsheet of three thousand works: roads in Quellón with a point, wells in Calbuco without one. */
const FILE = [
  'Código;Nombre;Comuna;Sector;Etapa;Monto ($);Latitud;Longitud',
  ...Array.from({ length: 2 * EACH }, (_, at) => {
    const isRoad = at % 2 === 0;
    const where = isRoad ? `Quellón;Vialidad;Aprobado` : `Calbuco;Agua potable rural;En ejecución`;
    const point = isRoad ? `${(-43.1 - (at % 50) / 1000).toFixed(3)};-73.6` : ';';
    return `OB-${at};Obra número ${at};${where};${(at + 1) * MILLION};${point}`.replaceAll('.', ',');
  }),
].join('\n');

test('a file of thousands of works is shown alone, filtered, listed by pages, searched and saved whole', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('button', { name: 'Traer mis datos' }).click();
  const bringing = page.getByRole('dialog', { name: 'Traer mis datos' });
  await bringing
    .locator('input[type=file]')
    .setInputFiles({ name: 'cartera.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) });
  await bringing.getByRole('button', { name: 'Agregar 3.000 obras al mapa' }).click();
  const panel = page.getByRole('region', { name: 'Sus archivos' });
  await expect(panel.getByRole('button', { name: 'Ver cartera' })).toBeVisible();
  await panel.getByRole('radio', { name: 'Solo', exact: true }).check();
  await expect(page.getByText('Se muestran sus datos («cartera»), no los publicados.')).toBeVisible();

  // 1 + 2 + ... + 3000 million, and its halves.
  await expect(sentence(page)).toHaveText(/^\$4\.501\.500 millones financiados en dos de las seis comunas/);
  await expect(row(page, 'Calbuco')).toContainText('2.251.500');
  await expect(row(page, 'Quellón')).toContainText('2.250.000');
  await page.getByRole('button', { name: /^Filtros/ }).click();
  await page.getByRole('checkbox', { name: 'Agua potable' }).check();
  await page.keyboard.press('Escape');
  await expect(sentence(page)).toContainText('$2.251.500 millones');

  await row(page, 'Calbuco').click();
  const works = card(page).getByRole('button', { name: /^Obra número/ });
  await expect(works).toHaveCount(20);
  await card(page).getByRole('button', { name: 'Ver 20 más de 1.480' }).click();
  await expect(works).toHaveCount(40);
  await page.keyboard.press('Escape');

  await searchField(page).fill('numero 2999');
  await expect(results(page).first()).toContainText('Obra número 2999');
  await searchField(page).fill('');

  await page.getByRole('button', { name: 'Tabla de obras' }).click();
  const table = page.getByRole('dialog').getByRole('table');
  await expect(table.getByRole('row')).toHaveCount(101);
  await expect(table.getByRole('rowheader').first()).toHaveText('Obra número 2999');
  await table.getByRole('button', { name: 'Monto' }).click();
  await expect(table.getByRole('rowheader').first()).toHaveText('Obra número 0');
  await expect(page.getByText('1 a 100 de 3.000')).toBeVisible();
  await page.getByRole('button', { name: 'Obras siguientes' }).click();
  await expect(table.getByRole('rowheader').first()).toHaveText('Obra número 100');
  await page.keyboard.press('Escape');

  await panel.getByText('Exportar', { exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: 'Excel' }).click(),
  ]);
  const reading = await readTable('cartera.xlsx', await readFile(await download.path()));
  expect(reading.ok && reading.table.rows).toHaveLength(2 * EACH);
});
