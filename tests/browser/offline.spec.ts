import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { DeckDraft } from '../../src/domain/deckDraft';
import { expect, moveTo, open } from './fixtures';
import { kept, test, type Site } from './keptSite';
import { ranking, sentence } from './onPage';

const offer = (page: Page) => page.getByRole('complementary', { name: 'Hay una versión nueva del mapa' });

/** Puts another version in the site's place: other words in the page, and a part that is there no more. */
function deploy({ folder }: Site): void {
  const page = join(folder, 'index.html');
  const before = readFileSync(page, 'utf8');
  const after = before.replace('</body>', '<p id="second" hidden></p></body>');
  const hash = (text: string) => createHash('sha256').update(text).digest('base64');
  const worker = join(folder, 'sw.js');
  const [gone = ''] = readdirSync(join(folder, 'assets')).filter((name) => /^compareLens-.*\.js$/.test(name));
  writeFileSync(page, after);
  writeFileSync(
    worker,
    readFileSync(worker, 'utf8')
      .replace(hash(before), hash(after))
      .replace(/version:`[^`]+`/, 'version:`second`')
      .replace(`{path:\`assets/${gone}\`,integrity:null},`, ''),
  );
  rmSync(join(folder, 'assets', gone));
  // Or it would be no other version, and these tests would wait for nothing.
  expect(readFileSync(worker, 'utf8')).toContain(hash(after));
  expect(readFileSync(worker, 'utf8')).toContain('version:`second`');
  expect(readFileSync(worker, 'utf8')).not.toContain(gone);
}

test('after one visit everything opens without a network, under any address; an embed page keeps nothing', async ({
  page,
  site,
}) => {
  await page.goto('./embed.html');
  await page.waitForLoadState('networkidle');
  const keptByEmbed = async () => [
    ...(await navigator.serviceWorker.getRegistrations()),
    ...(await caches.keys()),
  ];
  expect(await page.evaluate(keptByEmbed)).toEqual([]);

  await open(page);
  expect(
    site.asked.filter((address) => address.endsWith('/sw.js')),
    'not in the first view',
  ).toEqual([]);
  await kept(page);
  site.asked.length = 0;
  await page.goto('./embed.html');
  expect(site.asked, 'not answered by the worker').toContain('/mesa/embed.html');
  await site.served.close();

  await open(page, '?measure=works&lang=en');
  await expect(page.getByRole('link', { name: 'Data, sources' })).toBeVisible();
  await expect(ranking(page)).toHaveAccessibleName(/by municipality/);

  // A question that was never opened before, and its part of the page.
  await open(page, 'index.html?need=pov_multi_2022');
  await expect(sentence(page)).toContainText('Calbuco');
  await page.getByRole('link', { name: 'Datos y fuentes' }).click();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('link', { name: 'works.csv' }).click(),
  ]);
  expect(readFileSync(await saved.path(), 'utf8')).toBe(
    readFileSync(join(site.folder, 'geodata/works.csv'), 'utf8'),
  );
});

test('one visit to a presentation is enough, also to one that begins with words and no map', async ({
  page,
  site,
}) => {
  const assets = join(site.folder, 'assets');
  const [name = ''] = readdirSync(assets).filter((file) => /^deck-.*\.json$/.test(file));
  const deck = JSON.parse(readFileSync(join(assets, name), 'utf8')) as DeckDraft;
  const drafts = deck.drafts.map((slide, index) => (index === 0 ? { ...slide, layout: 'text' } : slide));
  writeFileSync(join(assets, name), JSON.stringify({ ...deck, drafts }));

  await page.goto('./?face=present');
  await expect(page.getByRole('application')).toHaveCount(0);
  await kept(page);
  await site.served.close();
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('application')).toBeVisible();
  await page.reload();
  await expect(page.getByText('2 de 14', { exact: true })).toBeVisible();
  await page.keyboard.press('q');
  await expect(sentence(page)).toBeVisible();
});

test('a new version is offered and not forced, never while presenting, and breaks no open window', async ({
  page,
  site,
}) => {
  await open(page);
  await kept(page);
  deploy(site);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect(offer(page)).toBeVisible();
  await moveTo(page, '?face=present');
  await expect(offer(page)).toHaveCount(0);

  await moveTo(page, '?compare=10203,10209');
  await expect(offer(page)).toBeVisible();
  await expect(page.locator('#second'), 'still the version of before').toHaveCount(0);
  await expect(page.getByRole('article').getByRole('table'), 'a part the host has no more').toBeVisible();

  await offer(page).getByRole('button', { name: 'Abrir la nueva' }).click();
  await expect(page.locator('#second')).toHaveCount(1);
  await expect(offer(page)).toHaveCount(0);
});
