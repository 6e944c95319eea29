import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readTable } from '../../src/data/import/readTable';
import { axeFindings, expect, open, test } from './fixtures';
import { card, sentence } from './onPage';

const work = (id: string, name: string, more: object) => ({
  id,
  name,
  sector: 'road',
  municipality: '10209',
  island: null,
  lon: null,
  lat: null,
  amount_clp: null,
  amount_qualifier: 'unpublished',
  stage: 'approved',
  year: null,
  funder: null,
  beneficiaries: null,
  source: null,
  extra: { Nota: '=1+1', RUT: '11.111.111-1' },
  municipalities: ['10209'],
  islands: [],
  certainty: 'municipality',
  shape: null,
  ...more,
});

/** As a file that was read and accepted is kept (data/import/layers/layer.ts). */
const LAYER = {
  id: 'c1',
  name: 'Cartera 2026',
  file: 'cartera.xlsx',
  importedOn: '2026-11-24',
  works: [
    work('40012345-0', 'CAMINOS RURALES MECHUQUE, CHENIAO Y VOIGUE', {
      lon: -73.26,
      lat: -42.31,
      certainty: 'exact',
      amount_clp: 579_000_000,
      amount_qualifier: 'about',
    }),
    work('40012346-0', 'Posta de Añihué', {
      sector: null,
      amount_clp: 300_000_000,
      amount_qualifier: 'exact',
    }),
    work('MCR-003', 'Conservación de caminos en isla Cheniao', { stage: 'finished' }),
  ],
  rejected: 2,
  unit: 'clp',
  colour: 'violet',
  assumed: { sector: 'road', stage: 'approved' },
  decisions: [],
};

const bring = (page: Page): Promise<void> =>
  page.evaluate(
    (layer) =>
      new Promise((kept, failed) => {
        const opening = indexedDB.open('mapa-convergencia.layers.1');
        opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('layers'));
        opening.addEventListener('error', () => failed(opening.error));
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('layers', 'readwrite');
          writing.objectStore('layers').put(layer, layer.id);
          writing.addEventListener('complete', () => {
            opening.result.close();
            kept();
          });
        });
      }),
    LAYER,
  );

test('a file of the reader’s own is shown beside, alone and compared, is kept, goes and comes back, and leaves as files', async ({
  page,
}) => {
  await open(page);
  const published = await sentence(page).innerText();
  await bring(page);
  await page.getByRole('button', { name: 'Sus archivos' }).click();
  const panel = page.getByRole('region', { name: 'Sus archivos' });
  const mode = (name: string) => panel.getByRole('radio', { name, exact: true }).check();

  await panel.getByRole('button', { name: 'Ver Cartera 2026' }).click();
  await expect(page.getByRole('button', { name: /^De su archivo: CAMINOS RURALES/ })).toBeVisible();
  await expect(sentence(page)).toHaveText(published);

  await mode('Solo');
  await expect(page.getByText('Se muestran sus datos («Cartera 2026»), no los publicados.')).toBeVisible();
  await expect(sentence(page)).toHaveText(
    'Más de $879 millones financiados en una de las seis comunas de la mesa',
  );
  expect(await axeFindings(page, 'all')).toEqual([]);

  await page.reload();
  await expect(sentence(page)).toHaveText(/^Más de \$879 millones/);

  await mode('Comparado');
  await expect(sentence(page)).toHaveText(
    'Frente a lo publicado: una obra nueva, una cambiada, 15 desaparecidas',
  );
  await panel.getByRole('button', { name: 'Es la misma' }).click();
  await expect(sentence(page)).toHaveText(
    'Frente a lo publicado: una obra nueva, dos cambiadas, 15 desaparecidas',
  );
  await expect(
    panel.getByText('MCR-010 toma el lugar de MCR-002: la suma cuenta solo MCR-010.'),
  ).toBeVisible();

  await panel.getByText('Exportar', { exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: 'Excel' }).click(),
  ]);
  const reading = await readTable('cartera-2026.xlsx', await readFile(await download.path()));
  expect(reading.ok && reading.table.header).not.toContain('RUT');
  await expect(
    panel.getByRole('checkbox', { name: 'Incluir los datos de personas (RUT)' }),
  ).not.toBeChecked();
  expect(reading.ok && reading.table.rows.map(({ cells }) => [cells[0], cells[8], cells.at(-1)])).toEqual([
    ['40012345-0', 579_000_000, '=1+1'],
    ['40012346-0', 300_000_000, '=1+1'],
    ['MCR-003', null, '=1+1'],
  ]);

  await panel.getByRole('button', { name: 'Eliminar Cartera 2026' }).click();
  await expect(panel.getByText('Todavía no hay archivos suyos en este navegador.')).toBeVisible();
  await panel.getByRole('button', { name: 'Deshacer' }).click();
  await expect(panel.getByRole('button', { name: 'Ver Cartera 2026' })).toBeVisible();
});

test('a plan is made over the marks of the reader’s own file, and a press on one of them still opens it', async ({
  page,
}) => {
  await open(page);
  await bring(page);
  await open(page, '?layer=c1&plan=local');
  await expect(page.getByRole('region', { name: 'Plan de prueba' })).toBeVisible();
  await page.getByRole('button', { name: /^De su archivo: CAMINOS RURALES/ }).click();
  await expect(card(page).getByText('CAMINOS RURALES MECHUQUE, CHENIAO Y VOIGUE')).toBeVisible();
});

test('what a tab left behind that died while it kept a file is swept away, and no whole file with it', async ({
  page,
}) => {
  await open(page);
  await bring(page);
  const keys = () =>
    page.evaluate(
      () =>
        new Promise<string[]>((found, failed) => {
          const opening = indexedDB.open('mapa-convergencia.layers.1');
          opening.addEventListener('error', () => failed(opening.error));
          opening.addEventListener('success', () => {
            const store = opening.result.transaction('layers', 'readwrite').objectStore('layers');
            const reading = store.getAllKeys();
            reading.addEventListener('success', () => {
              opening.result.close();
              found(reading.result.map(String));
            });
          });
        }),
    );
  await page.evaluate(
    () =>
      new Promise<void>((kept) => {
        const opening = indexedDB.open('mapa-convergencia.layers.1');
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('layers', 'readwrite');
          writing.objectStore('layers').put([{}], ['dead', 0]);
          writing.objectStore('layers').put([{}], ['dead', 1]);
          writing.addEventListener('complete', () => {
            opening.result.close();
            kept();
          });
        });
      }),
  );
  expect(await keys()).toEqual(['c1', 'dead,0', 'dead,1']);
  await open(page, '?layer=all');
  await expect(page.getByRole('button', { name: 'Ver Cartera 2026' })).toBeVisible();
  expect(await keys()).toEqual(['c1']);
});
