import type { Locator, Page } from '@playwright/test';
import type { Camera } from '../../src/domain/view';
import { projectionOf, type LonLat } from '../../src/map/projection';

export type Rgb = readonly [red: number, green: number, blue: number];

/** Where the tests look: all six comunas of the roundtable are in sight, with no label over the spots below. */
export const CAMERA: Camera = { zoom: 7.8, lat: -42.37, lon: -73.9 };

/** Spots well inside a comuna: 4 km and more, here 18 px, from its border, its coast and its circles. */
export const SPOTS = {
  Quellón: [-73.88, -42.9],
  Quemchi: [-73.498, -42.072],
  Queilén: [-73.536, -42.825],
  Calbuco: [-73.214, -41.651],
} as const satisfies Record<string, LonLat>;

const HALF = 4;

/** The colours seen in a small square of the map, whatever was painted there and by whom. */
export async function paintedAt(page: Page, spot: LonLat): Promise<readonly Rgb[]> {
  const box = await page.getByRole('application').boundingBox();
  if (!box) throw new Error('the map has no box');
  const [x, y] = projectionOf(CAMERA, box).toScreen(spot);
  const clip = {
    x: Math.round(box.x + x) - HALF,
    y: Math.round(box.y + y) - HALF,
    width: 2 * HALF,
    height: 2 * HALF,
  };
  return coloursIn(page, await page.screenshot({ clip }));
}

/** The colours of a screenshot, row by row, read by a page whose scripts run. */
export async function coloursIn(page: Page, png: Buffer): Promise<readonly Rgb[]> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (char) => char.codePointAt(0) ?? 0);
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    return Array.from({ length: data.length / 4 }, (_, i): [number, number, number] => [
      data[4 * i] ?? 0,
      data[4 * i + 1] ?? 0,
      data[4 * i + 2] ?? 0,
    ]);
  }, png.toString('base64'));
}

/** The one colour of a square; null where it has several. */
export const flat = (colours: readonly Rgb[]): Rgb | null =>
  colours.every((colour) => apart(colour, colours[0]) <= 2) ? (colours[0] ?? null) : null;

/** The largest difference in one channel, 0 to 255. */
export const apart = (a: Rgb | null | undefined, b: Rgb | null | undefined): number =>
  a && b ? Math.max(...a.map((channel, i) => Math.abs(channel - (b[i] ?? 0)))) : Number.POSITIVE_INFINITY;

/** The computed fill of the swatch in a line of the legend, as the browser paints it. */
export const swatchColour = (line: Locator): Promise<Rgb> =>
  line
    .locator('svg rect')
    .first()
    .evaluate((rect): [number, number, number] => {
      const context = new OffscreenCanvas(1, 1).getContext('2d');
      if (!context) throw new Error('no canvas');
      context.fillStyle = getComputedStyle(rect).fill;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
      return [red, green, blue];
    });

/** A canvas as a page sees it, without the overloads of its kinds. */
interface Canvases {
  getContext: (this: HTMLCanvasElement, kind: string, options?: object) => unknown;
}

/** Lets the map's picture be read between frames; must be called before the page is opened. */
export async function keepPicture(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const canvases = HTMLCanvasElement.prototype as Canvases;
    const { getContext } = canvases;
    canvases.getContext = function (kind, options) {
      return getContext.call(this, kind, { ...options, preserveDrawingBuffer: true });
    };
  });
}

/**
 * Presses `trigger` in the page and counts frames from the new sentence until the map's colour at `spot` is new.
 * Needs {@link keepPicture}. Gives up, and answers null, after 60 frames.
 */
export async function framesUntilRepainted(
  page: Page,
  spot: LonLat,
  trigger: Locator,
): Promise<number | null> {
  const canvas = page.getByRole('application');
  const box = await canvas.boundingBox();
  if (!box) throw new Error('the map has no box');
  const [x, y] = projectionOf(CAMERA, box).toScreen(spot);
  await trigger.evaluate(
    (pressed, at) => {
      const map = document.querySelector<HTMLCanvasElement>('canvas[role="application"]');
      const heading = document.querySelector('h1');
      const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
      if (!map || !heading || !context) throw new Error('no map');
      const colour = () => {
        const scale = map.width / map.clientWidth;
        context.drawImage(map, at.x * scale, at.y * scale, 1, 1, 0, 0, 1, 1);
        return context.getImageData(0, 0, 1, 1).data.join();
      };
      const [words, before] = [heading.textContent, colour()];
      let frames = 0;
      const look = () => {
        if (heading.textContent !== words) frames += 1;
        if (colour() === before && frames < 60) requestAnimationFrame(look);
        else document.body.dataset['frames'] = String(frames);
      };
      requestAnimationFrame(look);
      if (pressed instanceof HTMLElement) pressed.click();
    },
    { x, y },
  );
  await page.waitForFunction(() => document.body.dataset['frames'] !== undefined);
  const frames = Number(await page.locator('body').getAttribute('data-frames'));
  return frames < 60 ? frames : null;
}
