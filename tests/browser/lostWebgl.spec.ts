import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { shareApart } from './shareApart';

/** A graphics card that gives up is what these tests are about; the browser and MapLibre say so in the console. */
const forgive = (offences: string[]) =>
  offences.splice(0, offences.length, ...offences.filter((one) => !/context|CONTEXT_LOST/i.test(one)));

const canvas = (page: Page) => page.locator('canvas[role="application"]');
const drawn = (page: Page) => page.locator('svg[role="application"]');

/** The map of slide 7 once nothing in it changes any more. */
async function slideSeven(page: Page): Promise<Buffer> {
  await page.goto('?face=present&slide=6');
  await page.waitForFunction(() => performance.getEntriesByName('livemap').length > 0);
  // The hint of the first slide goes with the first press.
  await page.keyboard.press('PageDown');
  await expect(page.getByText('7 de 14', { exact: true })).toBeVisible();
  let seen = await canvas(page).screenshot();
  await expect(async () => {
    const before = seen;
    seen = await canvas(page).screenshot();
    expect(await shareApart(page, before, seen, 0)).toBe(0);
  }).toPass();
  return seen;
}

/** Loses the context of the map that is shown; `restore` brings it back as a driver that has started anew does. */
async function lose(page: Page): Promise<{ readonly restore: () => Promise<void> }> {
  const lost = await canvas(page).evaluateHandle((map: HTMLCanvasElement) => {
    const context = map.getContext('webgl2');
    const card = context?.getExtension('WEBGL_lose_context');
    if (!context || !card) throw new Error('no WebGL to lose');
    card.loseContext();
    return { card, context };
  });
  await page.waitForFunction(({ context }) => context.isContextLost(), lost);
  return { restore: async () => lost.evaluate(({ card }) => card.restoreContext()) };
}

const card = (page: Page) => page.getByRole('article').getByRole('heading', { level: 2 });
const SELECTED = /^Paneles fotovoltaicos/;

test('a WebGL context that is lost and comes back while presenting: slides go on, and the same map is painted again', async ({
  page,
  offences,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  const before = await slideSeven(page);
  const { restore } = await lose(page);
  // Nobody in the room waits for a graphics card.
  await page.keyboard.press('PageDown');
  await expect(page.getByText('8 de 14', { exact: true })).toBeVisible();
  await page.keyboard.press('PageUp');
  await expect(page.getByText('7 de 14', { exact: true })).toBeVisible();
  await restore();
  await expect(async () => {
    expect(await shareApart(page, before, await canvas(page).screenshot(), 24)).toBeLessThan(0.002);
  }).toPass();
  await expect(page).toHaveURL(/face=present&slide=7$/);
  forgive(offences);
});

test('a context lost for good, on the floor and on the slide: filters, selection and slide stay, and the map is drawn', async ({
  page,
  offences,
}) => {
  const before = await slideSeven(page);
  await page.keyboard.press('q');
  await expect(card(page)).toHaveText(SELECTED);
  await page.getByRole('button', { name: 'Sector', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Energía' }).check();
  await expect(page).toHaveURL(/sector=electrification/);
  const asked = page.url();
  await lose(page);
  await expect(drawn(page)).toBeVisible();
  expect(page.url()).toBe(asked);
  await expect(drawn(page).locator('[data-marked] use')).not.toHaveCount(0);
  await expect(card(page)).toHaveText(SELECTED);
  // From the filter's box, which still has the focus.
  await page.keyboard.press('q');

  await expect(page.getByText('7 de 14', { exact: true })).toBeVisible();
  await expect(canvas(page)).toBeVisible();
  await lose(page);
  await expect(drawn(page)).toBeVisible();
  await expect(page).toHaveURL(/face=present&slide=7&theme=projector$/);
  await expect(async () => {
    expect(await shareApart(page, before, await drawn(page).screenshot(), 48)).toBeLessThan(0.03);
  }).toPass();
  await page.keyboard.press('PageDown');
  await expect(page.getByText('8 de 14', { exact: true })).toBeVisible();
  forgive(offences);
});
