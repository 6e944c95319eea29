import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, runnerImport, type Plugin, type Rolldown, type ViteDevServer } from 'vite';
import { withPolicy } from './csp.ts';
import { packGeodata } from './geodata.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const ENTRY = join(PROJECT, 'src/faces/embed/main.ts');
const PAGES = join(PROJECT, 'src/faces/embed/build/pages.ts');
/** In the order of the cascade: what the wide page changes stands last. */
const STYLES = ['src/faces/embed/embedTools.css', 'src/faces/embed/embed.css'];
type Pages = typeof import('../../src/faces/embed/build/pages');
const read = (file: string) => readFile(join(PROJECT, file), 'utf8');

/** A file of the site; names under assets/ carry the hash of their content. */
interface SiteFile {
  readonly fileName: string;
  readonly source: string | Uint8Array;
}

/** Names of the packed areas and facts of the app, which the live map reads. */
interface Packs {
  readonly areas: string;
  readonly facts: string;
}

/**
 * The small pages for other people's sites, whole in their HTML: picture, figures, sources. Their script is built apart
 * from the app, because nothing that the app shares may make the first bytes of an embed heavier.
 */
async function embedSite(packs: Packs, site: string | null): Promise<SiteFile[]> {
  const [{ areas, facts }, { module }] = await Promise.all([
    packGeodata(join(PROJECT, 'geodata')),
    runnerImport<Pages>(PAGES, { logLevel: 'error' }),
  ]);
  const data = module.embedDataFiles(facts.facts, areas);
  const works = hashed('embed-works', 'json', JSON.stringify(data.works));
  const indicators = hashed('embed-indicators', 'json', JSON.stringify(data.indicators));
  const scripts = await embedScripts({
    WORKS_URL: works.fileName,
    INDICATORS_URL: indicators.fileName,
    AREAS_URL: packs.areas,
    FACTS_URL: packs.facts,
  });
  const font = hashed('text', 'woff2', await readFile(join(PROJECT, 'src/ui/fonts/text.woff2')));
  const entry = scripts.find(({ isEntry }) => isEntry);
  if (!entry) throw new Error('the embed was built without its script');
  const pages = module.embedPages({
    facts: facts.facts,
    topology: areas,
    tokens: await read('src/ui/tokens.css'),
    css: (await Promise.all(STYLES.map(read))).join('\n'),
    links: {
      script: `./${entry.fileName}`,
      font: `./${font.fileName}`,
      site,
    },
  });
  return [
    works,
    indicators,
    font,
    ...scripts.map(({ fileName, code }) => ({ fileName, source: code })),
    ...pages.map(({ fileName, html }) => ({ fileName, source: withPolicy(html) })),
  ];
}

/** @param files names of files by the words that stand for their addresses in the code */
async function embedScripts(files: Readonly<Record<string, string>>): Promise<Rolldown.OutputChunk[]> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    base: './',
    define: Object.fromEntries(
      Object.entries(files).map(([word, name]) => [word, JSON.stringify(`./${name}`)]),
    ),
    build: {
      write: false,
      target: 'baseline-widely-available',
      modulePreload: false,
      // As a library: Vite then leaves its helper for preloads out, which nothing here would use.
      lib: { entry: ENTRY, formats: ['es'] },
      rolldownOptions: {
        // Nobody imports the entry, so it may hold what later parts share of it: one file until something is pressed.
        preserveEntrySignatures: false,
        output: {
          entryFileNames: 'assets/embed-[hash].js',
          chunkFileNames: 'assets/embed-[name]-[hash].js',
          minify: true,
        },
      },
    },
  });
  const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput;
  return output.filter((file) => file.type === 'chunk');
}

function hashed(name: string, extension: string, source: string | Uint8Array): SiteFile {
  const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
  return { fileName: `assets/${name}-${hash}.${extension}`, source };
}

/** `https://mapa.example/x` -> `https://mapa.example/x/`. @throws Error when SITE_URL is no web address */
function siteUrl(text: string | undefined): string | null {
  if (text === undefined || text === '') return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(`SITE_URL: "${text}" is not an address like https://mapa.example/`);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** Vite plugin: {@link embedSite} beside the app; while developing, made anew for each page asked for. */
export function embed(): Plugin {
  return {
    name: 'mapa:embed',
    generateBundle: {
      // The packs of the app are named by then.
      order: 'post',
      async handler(_options, bundle) {
        const nameOf = (pattern: RegExp): string => {
          const found = Object.keys(bundle).find((name) => pattern.test(name));
          if (found === undefined) throw new Error(`the build has no file like ${pattern.source}`);
          return found;
        };
        const assets = { areas: nameOf(/areas-[^/]+\.json$/), facts: nameOf(/facts-[^/]+\.json$/) };
        for (const file of await embedSite(assets, siteUrl(process.env['SITE_URL'])))
          this.emitFile({ type: 'asset', ...file });
      },
    },
    configureServer: servePages,
  };
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  woff2: 'font/woff2',
};

function servePages(server: ViteDevServer): void {
  let files = new Map<string, SiteFile>();
  server.middlewares.use((request, response, next) => {
    const name = request.url?.slice(1).split('?', 1)[0] ?? '';
    const isPage = /^embed(-[a-z]+)?(\.en)?\.html$/.test(name);
    if (!isPage && !files.has(name)) return next();
    const packs = { areas: '@geodata/areas.json', facts: '@geodata/facts.json' };
    const made = isPage ? embedSite(packs, null) : Promise.resolve([...files.values()]);
    made.then(
      (all) => {
        files = new Map(all.map((file) => [file.fileName, file]));
        const file = files.get(name);
        if (!file) return next();
        response.setHeader('Content-Type', TYPES[name.split('.').at(-1) ?? ''] ?? '');
        response.end(file.source);
      },
      (error: unknown) => next(error),
    );
  });
}
