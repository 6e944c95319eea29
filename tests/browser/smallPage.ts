import type { Page } from '@playwright/test';
import { projectionOf, type LonLat } from '../../src/map/projection';
import { expect } from './fixtures';
import { fills, keys, picture, ready } from './onEmbed';

export const USUAL = 'Más de $1.870 millones financiados en tres de las seis comunas de la mesa';
export const MEMBERS = ['Calbuco', 'Puqueldón', 'Queilén', 'Quellón', 'Quemchi', 'Quinchao'];
/** The files of a municipality's page, '' for the whole, in both languages. */
export const pagesOf = (name: string): readonly string[] => {
  const slug = name
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  const stem = ['embed', slug].filter(Boolean).join('-');
  return [`${stem}.html`, `${stem}.en.html`];
};

export const wide = { width: 640, height: 480 };
export const narrow = { width: 360, height: 520 };

export async function load(page: Page, query = '', file = 'embed.html'): Promise<void> {
  await page.goto(`./${file}${query}`);
  await expect(ready(page)).toBeVisible();
}

/** Where the wide page's picture shows a place, in px of the window. */
export async function onPicture(page: Page, spot: LonLat): Promise<readonly [x: number, y: number]> {
  const box = await picture(page).boundingBox();
  const camera = await page.getByRole('main').getAttribute('data-wide');
  const [zoom, lat, lon] = (camera ?? '').split('/').map(Number);
  if (!box || zoom === undefined || lat === undefined || lon === undefined) throw new Error('no picture');
  const [x, y] = projectionOf({ zoom, lat, lon }, box).toScreen(spot);
  return [box.x + x, box.y + y];
}

/** Every area has a colour of the list; where a line names an area, its very own. */
export async function expectOneColouring(page: Page): Promise<void> {
  const [painted, keyed] = [await fills(page), await keys(page)];
  expect(Object.keys(painted)).toHaveLength(30);
  const inList = keyed.map(({ fill }) => fill);
  expect(Object.values(painted).filter((fill) => !inList.includes(fill))).toEqual([]);
  for (const { area, fill } of keyed) if (area !== null) expect(painted[area], area).toBe(fill);
  expect(new Set(inList).size, 'no two keys look alike').toBe(inList.length);
}
