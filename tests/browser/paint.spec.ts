import type { Page } from '@playwright/test';
import { THEMES } from '../../src/domain/view';
import { expect, moveTo, open, test } from './fixtures';
import { legend, sentence } from './onPage';
import {
  apart,
  CAMERA,
  flat,
  framesUntilRepainted,
  keepPicture,
  paintedAt,
  SPOTS,
  swatchColour,
} from './painted';

const AT = `at=${CAMERA.zoom}/${CAMERA.lat}/${CAMERA.lon}`;

const FUNDED = ['Quellón', 'Quemchi', 'Queilén'] as const;

const line = (page: Page, place: string) => legend(page).getByRole('listitem').filter({ hasText: place });

test('funded comunas have the colour of their swatches, all different, and a member without works a hatch, in any theme', async ({
  page,
}) => {
  await open(page, `?${AT}`);
  for (const theme of THEMES) {
    await moveTo(page, `?${AT}&theme=${theme}`);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    // The list is there at once, the canvas a few frames later.
    await expect(async () => {
      const hatched = await paintedAt(page, SPOTS.Calbuco);
      expect(flat(hatched), 'a hatch has more than one colour').toBeNull();
      for (const place of FUNDED) {
        const swatch = await swatchColour(line(page, place));
        const land = flat(await paintedAt(page, SPOTS[place]));
        const words = `${place} in ${theme}: ${land?.join()} against ${swatch.join()}`;
        expect(apart(land, swatch), words).toBeLessThanOrEqual(4);
        const nearest = Math.min(...hatched.map((colour) => apart(colour, swatch)));
        expect(nearest, `no colour of ${place} in the hatch`).toBeGreaterThan(12);
      }
    }).toPass({ timeout: 30_000 });
    const [a, b, c] = await Promise.all(FUNDED.map(async (each) => swatchColour(line(page, each))));
    expect(Math.min(apart(a, b), apart(b, c), apart(a, c)), theme).toBeGreaterThan(20);
  }
});

test('a filter repaints Quellón in the first frames', async ({ page }) => {
  await keepPicture(page);
  await open(page, `?${AT}`);
  await page.getByRole('button', { name: 'Sector', exact: true }).click();
  const frames = await framesUntilRepainted(
    page,
    SPOTS.Quellón,
    page.getByRole('checkbox', { name: 'Caminos' }),
  );

  await expect(sentence(page)).toContainText('en obras de caminos');
  expect(frames, 'frames between the new sentence and the new colour').not.toBeNull();
  expect(frames).toBeLessThanOrEqual(4);
  expect(flat(await paintedAt(page, SPOTS.Quellón)), 'Quellón has no road work: hatched').toBeNull();
});

test('a filter changes what is counted and never what a colour means', async ({ page }) => {
  await open(page, `?${AT}`);
  const before = flat(await paintedAt(page, SPOTS.Queilén));
  await page.getByRole('button', { name: 'Sector', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Caminos' }).check();
  await page.keyboard.press('Escape');
  await expect(sentence(page)).toContainText('en obras de caminos');

  expect(apart(flat(await paintedAt(page, SPOTS.Queilén)), before)).toBeLessThanOrEqual(2);
});
