import type { Page } from '@playwright/test';
import { expect, open, test } from './fixtures';
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

const line = (page: Page, place: string) => legend(page).getByRole('listitem').filter({ hasText: place });

for (const theme of ['light', 'dark', 'projector'] as const)
  test(`in the ${theme} theme funded comunas have the colour of their swatches, and a member without works a hatch`, async ({
    page,
  }) => {
    await open(page, `?${AT}&theme=${theme}`);
    const hatched = await paintedAt(page, SPOTS.Calbuco);
    expect(flat(hatched), 'a hatch has more than one colour').toBeNull();
    for (const place of ['Quellón', 'Quemchi', 'Queilén'] as const) {
      const swatch = await swatchColour(line(page, place));
      const land = flat(await paintedAt(page, SPOTS[place]));
      expect(apart(land, swatch), `${place}: ${land?.join()} against ${swatch.join()}`).toBeLessThanOrEqual(
        4,
      );
      const nearest = Math.min(...hatched.map((colour) => apart(colour, swatch)));
      expect(nearest, `no colour of ${place} in the hatch`).toBeGreaterThan(12);
    }
  });

test('the three funded comunas have three colours', async ({ page }) => {
  await open(page, `?${AT}`);
  const [a, b, c] = await Promise.all(
    ['Quellón', 'Quemchi', 'Queilén'].map((place) => swatchColour(line(page, place))),
  );
  expect(Math.min(apart(a, b), apart(b, c), apart(a, c))).toBeGreaterThan(20);
});

for (const theme of ['light', 'dark'] as const)
  test(`a filter repaints Quellón in the first frames, in the ${theme} theme`, async ({ page }) => {
    await keepPicture(page);
    await open(page, `?${AT}&theme=${theme}`);
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
