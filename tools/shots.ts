import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright';
import { ensureBrowser } from './browser.mjs';
import { LAUNCH_ARGS } from './launch';
import { program, PROJECT, runNode } from './node.mjs';
import { serve } from './serve.mjs';

const SIZES = [
  [1440, 900],
  [1024, 768],
  [360, 740],
] as const;
const THEMES = ['light', 'dark', 'projector'] as const;
const LANGS = ['es', 'en'] as const;

/** Views worth a designer's look: name and address; one of another page begins with that page. */
const VIEWS: Readonly<Record<string, string>> = {
  first: '',
  embed: 'embed.html',
  embedQuemchi: 'embed-quemchi.html?area=10209',
  january: 'asof=2024-01-02',
  quemchi: 'area=10209',
  work: 'work=MCR-010',
  islands: 'level=island&area=mechuque',
  resident: 'per=resident',
  need: 'measure=pov_multi_2022',
  empty: 'sector=drinking_water&stage=finished',
};

const USAGE = `npm run shots -- [--views NAME,NAME] [--only TEXT]
  --views  only these views: ${Object.keys(VIEWS).join(', ')}; or an address such as "level=province"
  --only   only pictures whose name has TEXT, e.g. "1440", "dark-es"`;

interface Shot {
  readonly name: string;
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

/** The address of a view in one theme and language; the embed's picture is there without the app's mark. */
function addressOf(view: string, theme: string, lang: string): string {
  const [page = '', query = ''] = view.includes('.html') ? view.split('?') : ['', view];
  return `${page}?${[query, `theme=${theme}`, `lang=${lang}`].filter(Boolean).join('&')}`;
}

/** Every picture to take, named view-width-theme-lang. */
function shots(views: readonly string[], only: string): Shot[] {
  return views
    .flatMap((view) =>
      SIZES.flatMap(([width, height]) =>
        THEMES.flatMap((theme) =>
          LANGS.map((lang) => ({
            name: `${view.replaceAll(/[^\w.-]+/g, '_')}-${width}-${theme}-${lang}`,
            address: addressOf(VIEWS[view] ?? view, theme, lang),
            width,
            height,
          })),
        ),
      ),
    )
    .filter(({ name }) => name.includes(only));
}

async function take(browser: Browser, base: string, folder: string, shot: Shot): Promise<void> {
  const { name, address, width, height } = shot;
  const page = await browser.newPage({
    viewport: { width, height },
    locale: 'es-CL',
    reducedMotion: 'reduce',
  });
  page.on('pageerror', (error) => console.error(`${name}: ${error.message}`));
  try {
    await page.goto(`${base}${address}`);
    if (address.startsWith('embed')) await page.locator('html.live').waitFor({ timeout: 20_000 });
    else
      await page.waitForFunction(() => performance.getEntriesByName('livemap').length > 0, undefined, {
        timeout: 20_000,
      });
    // Labels come with the frame after the colours.
    await page.waitForTimeout(300);
  } catch (error) {
    console.error(`${name}: taken without the coloured map (${String(error).split('\n', 1)[0]})`);
    process.exitCode = 1;
  }
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.close();
}

/** `npm run shots`: pictures of the built product in every size, theme and language, into shots/. */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { views: { type: 'string' }, only: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) return console.log(USAGE);
  const wanted = shots(values.views?.split(',') ?? Object.keys(VIEWS), values.only ?? '');
  if (wanted.length === 0) throw new Error(`no picture has that name\n${USAGE}`);

  const dist = join(PROJECT, 'dist');
  const built = existsSync(join(dist, 'index.html')) || runNode(program('vite'), ['build']) === 0;
  if (!built) throw new Error('the build failed');
  const folder = join(PROJECT, 'shots');
  mkdirSync(folder, { recursive: true });

  const { path } = ensureBrowser();
  const site = await serve({ root: dist });
  const browser = await chromium.launch({ executablePath: path, args: [...LAUNCH_ARGS] });
  try {
    // Two at a time: one loads while the other is painted.
    const queue = wanted.values();
    const worker = async () => {
      for (const shot of queue) await take(browser, site.url, folder, shot);
    };
    await Promise.all([worker(), worker()]);
  } finally {
    await browser.close();
    await site.close();
  }
  console.log(`${wanted.length} pictures in shots/`);
}
