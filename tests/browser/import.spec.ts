import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Layer } from '../../src/data/import/layers/layer';
import { sheetRows, xlsx } from '../data/import/makeFiles';
import { readerWith } from './clicks';
import { axeFindings, expect, open, test } from './fixtures';

/** As the project bank gives it: titles above, accents and case as they come, thousands of pesos that nobody names. */
const BIP = xlsx(
  sheetRows([
    ['Cartera de iniciativas, Provincia de Chiloé'],
    ['CODIGO BIP', 'NOMBRE INICIATIVA', 'Comuna', 'MONTO TOTAL', 'Latitud', 'Longitud'],
    ['40012345-0', 'Posta de Mechuque', 'Quemchi', 1718000, -42.31, -73.25],
    ['40012346-0', 'Agua potable de Cheniao', 'QUEMCHI', null, null, null],
    ['40012347-0', 'Camino a Lelbun', 'Queilen', -120000, null, null],
    ['40012348-0', 'Electrificación de Alao', 'Quinchao', 518000, -42.59, null],
    [null, 'TOTAL', null, 2116000, null, null],
  ]),
);

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Traer mis datos' });

/** Drops files on the page as a hand would: held over it, then let go. */
async function drop(page: Page, ...files: (readonly [name: string, bytes: Uint8Array])[]): Promise<void> {
  const data = await page.evaluateHandle(
    (given) => {
      const transfer = new DataTransfer();
      for (const [file, content] of given) transfer.items.add(new File([Uint8Array.from(content)], file));
      return transfer;
    },
    files.map(([name, bytes]) => [name, [...bytes]] as const),
  );
  await page.dispatchEvent('main', 'dragover', { dataTransfer: data });
  await expect(page.getByText('Suelte el archivo')).toBeVisible();
  await page.dispatchEvent('main', 'drop', { dataTransfer: data });
}

/** The one layer that this browser keeps. */
const keptLayer = (page: Page): Promise<Layer> =>
  page.evaluate(
    () =>
      new Promise<Layer>((found, failed) => {
        const opening = indexedDB.open('mapa-convergencia.layers.1');
        opening.addEventListener('error', () => failed(opening.error));
        opening.addEventListener('success', () => {
          // The layer, and behind it its works by slices.
          const reading = opening.result.transaction('layers').objectStore('layers').getAll();
          reading.addEventListener('error', () => failed(reading.error));
          reading.addEventListener('success', () => {
            opening.result.close();
            const [layer, ...slices] = reading.result as [Layer, ...Layer['works'][]];
            found({ ...layer, works: slices.flat() });
          });
        });
      }),
  );

test('tasks 6, 7 and 8: a project bank’s spreadsheet is read, asked about, mended in place and added', async ({
  page,
}) => {
  await open(page);
  const reader = readerWith(4);
  await reader.press(page.getByRole('button', { name: 'Traer mis datos' }));
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    reader.press(dialog(page).getByRole('button', { name: 'Elegir un archivo' })),
  ]);
  await chooser.setFiles({ name: 'cartera.xlsx', mimeType: '', buffer: Buffer.from(BIP) });

  await expect(
    dialog(page).getByText('Excel · hoja «Hoja1» · encabezados en la fila 2 · 5 filas'),
  ).toBeVisible();
  const unit = dialog(page).getByRole('group', { name: '¿En qué unidad están los montos?' });
  await expect(unit.getByRole('radio')).toHaveCount(3);
  await expect(unit).toContainText('Miles de pesos (M$)el único monto sería $1.718 millones (fila 3)');
  const add = dialog(page).getByRole('button', { name: /^Agregar/ });
  await add.click();
  await expect(unit, 'nothing is added in a unit that nobody named').toContainText('Elija primero la unidad');
  expect(await axeFindings(page, 'all', 'dialog')).toEqual([]);
  await reader.press(dialog(page).getByRole('radio', { name: 'Miles de pesos' }));
  await expect(dialog(page).getByText('El único monto publicado es $1.718 millones (fila 3).')).toBeVisible();
  await expect(dialog(page).getByText('1 obra sin monto publicado, que no es cero.')).toBeVisible();

  const row = (number: number) =>
    dialog(page)
      .locator('tbody')
      .filter({ has: page.getByRole('rowheader', { name: String(number), exact: true }) });
  await expect(row(7)).toContainText('Es una fila de total');
  await expect(row(5)).toContainText('es un monto negativo y no se suma');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: 'Descargar las rechazadas' }).click(),
  ]);
  expect(await readFile(await saved.path(), 'utf8')).toMatch(/^6;.*40012348-0;Electrificación de Alao/m);
  await row(5).getByRole('textbox', { name: 'MONTO TOTAL, fila 5' }).fill('120000');
  await page.keyboard.press('Enter');
  await expect(row(5)).toHaveCount(0);
  await expect(dialog(page).getByRole('radio', { name: 'Rechazadas: 2' })).toBeAttached();

  // Task 8: by the map, then by the name of a place.
  const marker = readerWith(2);
  await marker.press(row(6).getByRole('button', { name: 'Marcar en el mapa' }));
  const map = dialog(page).getByRole('application');
  await expect(dialog(page)).toContainText('El punto quedará como aproximado');
  await marker.press(map);
  await expect(dialog(page).getByRole('radio', { name: 'Rechazadas: 1' })).toBeAttached();
  await dialog(page).getByRole('radio', { name: 'Sin punto: 2' }).check();
  const places = row(4).getByRole('combobox', { name: 'Lugar de la fila 4' });
  await places.focus();
  await places.selectOption({ label: 'Cheniao, Quemchi' });
  await expect(row(4)).toHaveCount(0);
  await dialog(page).getByRole('button', { name: 'Deshacer el último cambio' }).click();
  await expect(row(4)).toBeVisible();

  await reader.press(add);
  await expect(dialog(page)).toHaveCount(0);
  // Beside the published ones, whose sum stays as it is.
  await expect(page).toHaveURL(/layer=/);
  await expect(page.getByText('cartera').filter({ visible: true }).first()).toBeVisible();
  await expect(page.getByRole('main')).toContainText('$2.356 millones');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('$1.870 millones');
  const layer = await keptLayer(page);
  expect(layer).toMatchObject({ name: 'cartera', file: 'cartera.xlsx', rejected: 1, unit: 'thousand' });
  expect(layer.works.map((work) => [work.amount_clp, work.certainty])).toEqual([
    [1_718_000_000, 'exact'],
    [null, 'municipality'],
    [120_000_000, 'municipality'],
    [518_000_000, 'approximate'],
  ]);

  await drop(page, ['viejo.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])]);
  await expect(dialog(page).getByRole('alert')).toContainText('viejo.xls:');
  await expect(dialog(page).getByRole('button', { name: 'Elegir un archivo' })).toBeVisible();
});

test('several files dropped at once are read one after the other, and what was mended in one waits for its turn', async ({
  page,
}) => {
  await open(page);
  const text = (name: string, amount: number) =>
    new TextEncoder().encode(`Nombre;Comuna;Monto ($)\n${name};Quemchi;${amount}\n`);
  await drop(page, ['norte.csv', text('Posta', -5_000_000)], ['sur.csv', text('Camino', 7_000_000)]);
  const waiting = dialog(page).getByRole('region', { name: 'Archivos por revisar' });
  await expect(waiting).toContainText('sur.csv');
  await dialog(page).getByRole('textbox', { name: 'Monto ($), fila 2' }).fill('5000000');
  await page.keyboard.press('Enter');
  const add = dialog(page).getByRole('button', { name: 'Agregar 1 obra al mapa' });
  await expect(add).toBeVisible();

  await waiting.getByRole('button', { name: 'Revisar sur.csv' }).click();
  await expect(waiting).toContainText('norte.csv, con un cambio suyo');
  await expect(dialog(page).getByText('El único monto publicado es $7.000.000 (fila 2).')).toBeVisible();
  await add.click();
  await expect(dialog(page).getByText('«sur» ya está en el mapa. Sigue el próximo archivo.')).toBeVisible();
  await expect(dialog(page).getByText('El único monto publicado es $5.000.000 (fila 2).')).toBeVisible();
  await add.click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Ver norte' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ver sur' })).toBeVisible();
});
