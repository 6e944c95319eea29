import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type BrowserContext } from 'playwright';
import { cardOf } from '../src/faces/embed/build/cardOf';
import { ensureBrowser } from './browser.mjs';
import { LAUNCH_ARGS } from './launch';
import { program, PROJECT, runNode } from './node.mjs';
import { palettePng } from './palettePng';
import { serve } from './serve.mjs';

const FACE = join(PROJECT, 'src', 'faces', 'embed');
const MOST_BYTES = 120_000;

/**
 * Fits the page of the card: a label that the map's edge would cut is left out.
 * @returns what does not fit, in words; null when all does
 */
function fit(): string | null {
  const box = (selector: string): DOMRect => {
    const element = document.querySelector(selector);
    if (!element) throw new Error(`the page has no ${selector}`);
    return element.getBoundingClientRect();
  };
  const map = box('.map');
  for (const label of document.querySelectorAll('.map .L > g')) {
    const { left, right, top, bottom } = label.getBoundingClientRect();
    const cut = left < map.left || right > map.right || top < map.top || bottom > map.bottom;
    if (cut && label.querySelector('text')) label.remove();
  }
  const [sentence, list, foot] = [box('h1'), box('section ul'), box('footer')];
  if (list.top < sentence.bottom) return 'the list stands on the sentence';
  if (foot.bottom > innerHeight || foot.top < list.bottom) return 'the foot has no room';
  const aside = [...document.querySelectorAll('h1, li > span, footer > *')].some(
    (words) => words.getBoundingClientRect().right > map.left,
  );
  return aside ? 'words stand on the map' : null;
}

/** @throws Error when the words do not fit the card */
async function take(context: BrowserContext, address: string, css: string): Promise<Buffer> {
  const page = await context.newPage();
  try {
    // The page as its HTML says it: nothing to press.
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(address);
    await page.addStyleTag({ content: css });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const problem = await page.evaluate(fit);
    if (problem !== null) throw new Error(`${address}: ${problem}`);
    return await page.screenshot();
  } finally {
    await page.close();
  }
}

/** The built product to take the pictures from: `--dist FOLDER` as it stands, else built anew. */
function builtProduct(args: string[]): string {
  const { dist } = parseArgs({ args, options: { dist: { type: 'string' } } }).values;
  if (dist !== undefined) return dist;
  // A new page has no card yet, which a build for the public would not forgive.
  if (runNode(program('vite'), ['build', '--logLevel=warn'], { SITE_URL: '' }) !== 0)
    throw new Error('the build failed');
  return join(PROJECT, 'dist');
}

/** `npm run cards`: the pictures for link previews, 1200 x 630, of every page of the embed; to be committed. */
export async function main(args: string[]): Promise<void> {
  const dist = builtProduct(args);
  const pages = readdirSync(dist).flatMap((page) => {
    const card = cardOf(page);
    return card === null ? [] : [{ page, card: join(FACE, card) }];
  });
  const css = readFileSync(join(FACE, 'cards', 'card.css'), 'utf8');
  mkdirSync(join(FACE, 'cards'), { recursive: true });

  const { path } = ensureBrowser();
  const site = await serve({ root: dist });
  const browser = await chromium.launch({ executablePath: path, args: [...LAUNCH_ARGS] });
  try {
    const context = await browser.newContext({
      viewport: { width: 600, height: 315 },
      deviceScaleFactor: 2,
      // The page's policy knows no style but its own.
      bypassCSP: true,
    });
    for (const { page, card } of pages) {
      const png = palettePng(await take(context, `${site.url}${page}`, css));
      if (png.length > MOST_BYTES) throw new Error(`${card}: ${png.length} bytes of at most ${MOST_BYTES}`);
      writeFileSync(card, png);
    }
  } finally {
    await browser.close();
    await site.close();
  }
  console.log(`${pages.length} cards in src/faces/embed/cards/`);
}
