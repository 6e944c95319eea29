import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FeatureCollection } from 'geojson';
import type { HtmlTagDescriptor, Plugin, ResolvedConfig, ViteDevServer } from 'vite';
import { runnerImport } from 'vite';
import { packAreas } from '../../geodata/build/packAreas.ts';
import type { AreasPack } from '../../geodata/build/packAreas.ts';

const READERS = fileURLToPath(new URL('../../src/data/compileFacts.ts', import.meta.url));
type Readers = typeof import('../../src/data/compileFacts');
const DECK_READER = fileURLToPath(new URL('../../src/data/deck/parseDeck.ts', import.meta.url));
type DeckReader = typeof import('../../src/data/deck/parseDeck');

/** Where `npm run dev` serves the packs. */
const DEV_PATH = '/@geodata/';

/** One packed file and the name its module exports its address under. */
interface Pack {
  readonly file: 'areas.json' | 'facts.json' | 'deck.json';
  readonly exported: 'areasUrl' | 'factsUrl' | 'deckUrl';
  readonly text: string;
}

/** Modules by name: the deck's is apart, so that only the face that presents asks for it. */
const MODULES: Readonly<Record<string, (dir: string) => Promise<readonly Pack[]>>> = {
  'virtual:deck': packDeck,
  'virtual:geodata': packTables,
};
const resolvedId = (module: string) => `\0${module}`;

/**
 * Packs geodata/ into files for the page, named to the code by modules: `virtual:geodata` for `areas-HASH.json` (one
 * topology) and `facts-HASH.json` (the tables, read and checked by src/data), both preloaded from the HTML head, for
 * found by the script they would cost a round trip each; `virtual:deck` for `deck-HASH.json`, the slides. Lays the
 * plain files beside the page for download.
 */
export function geodata(dir = 'geodata'): Plugin {
  let config: ResolvedConfig;
  const root = () => resolve(config.root, dir);

  return {
    name: 'geodata',
    configResolved(resolved) {
      config = resolved;
    },
    resolveId: (id) => (Object.hasOwn(MODULES, id) ? resolvedId(id) : null),

    async load(id) {
      const pack = Object.entries(MODULES).find(([module]) => resolvedId(module) === id)?.[1];
      if (!pack) return null;
      for (const file of await publicFiles(root())) this.addWatchFile(join(root(), file));
      const urls = (await pack(root())).map(({ exported, ...file }) => {
        if (config.command === 'serve') return [exported, devUrl(file)];
        const ref = this.emitFile({ type: 'asset', name: file.file, source: file.text });
        return [exported, `import.meta.ROLLUP_FILE_URL_${ref}`];
      });
      return urls.map(([name, url]) => `export const ${name} = ${url};\n`).join('');
    },

    async generateBundle() {
      for (const file of await publicFiles(root()))
        this.emitFile({
          type: 'asset',
          fileName: `${basename(dir)}/${file}`,
          source: await readFile(join(root(), file)),
        });
    },

    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.values(bundle ?? {})
          .filter(({ fileName }) => /(^|\/)(areas|facts)-[^/]+\.json$/.test(fileName))
          .map(({ fileName }) => preload(`${config.base}${fileName}`)),
    },

    configureServer(server) {
      servePacks(server, root());
    },
  };
}

/** What the page gets of the files of a folder, as values. */
export async function packGeodata(
  dir: string,
): Promise<{ areas: AreasPack; facts: ReturnType<Readers['compileFacts']> }> {
  const areas = await readAreas(dir);
  // Vite's own runner: the readers are written for the page's toolchain, not for Node's.
  const { module } = await runnerImport<Readers>(READERS, { logLevel: 'error' });
  return { areas, facts: module.compileFacts(await readFacts(dir), areas) };
}

async function packTables(dir: string): Promise<readonly Pack[]> {
  const { areas, facts } = await packGeodata(dir);
  return [
    { file: 'areas.json', exported: 'areasUrl', text: JSON.stringify(areas) },
    { file: 'facts.json', exported: 'factsUrl', text: JSON.stringify(facts) },
  ];
}

/** A folder without slides is packed too: its problems say how to write one. */
async function packDeck(dir: string): Promise<readonly Pack[]> {
  const { module } = await runnerImport<DeckReader>(DECK_READER, { logLevel: 'error' });
  const files = await publicFiles(dir);
  const text = async (file: string) =>
    files.includes(file) ? await readFile(join(dir, file), 'utf8') : undefined;
  const [es, en] = await Promise.all([text(module.DECK_FILES.es), text(module.DECK_FILES.en)]);
  return [{ file: 'deck.json', exported: 'deckUrl', text: JSON.stringify(module.parseDeck({ es, en })) }];
}

export async function readAreas(dir: string): Promise<AreasPack> {
  const read = async (name: string) =>
    JSON.parse(await readFile(join(dir, `${name}.geojson`), 'utf8')) as FeatureCollection;
  const [municipalities, islands, lakes, neighbours] = await Promise.all([
    read('municipalities'),
    read('islands'),
    read('lakes'),
    read('neighbours'),
  ]);
  return packAreas({ municipalities, islands, lakes, neighbours });
}

/** Raw text of every table by its name. */
async function readFacts(dir: string): Promise<Record<string, string>> {
  const files = (await publicFiles(dir)).filter(
    (file) => file.endsWith('.csv') || file === 'work_shapes.geojson',
  );
  const entries = files.map(async (file) => [file, await readFile(join(dir, file), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(entries));
}

/** Files of the folder itself that people may download, by name. */
async function publicFiles(dir: string): Promise<string[]> {
  const files = await readdir(dir);
  return files.filter(isPublic).sort();
}

function isPublic(file: string): boolean {
  return /\.(csv|geojson|md)$/.test(file);
}

/** The content's hash keeps a reloaded page from reading a pack of before the change. */
function devUrl({ file, text }: Pick<Pack, 'file' | 'text'>): string {
  return JSON.stringify(`${DEV_PATH}${file}?${createHash('sha256').update(text).digest('hex').slice(0, 8)}`);
}

function preload(href: string): HtmlTagDescriptor {
  return {
    tag: 'link',
    attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href },
    injectTo: 'head',
  };
}

function servePacks(server: ViteDevServer, dir: string): void {
  server.middlewares.use((request, response, next) => {
    const file = request.url?.startsWith(DEV_PATH) ? request.url.slice(DEV_PATH.length).split('?')[0] : null;
    if (file == null) return next();
    (file === 'deck.json' ? packDeck(dir) : packTables(dir)).then(
      (packs) => {
        const pack = packs.find((candidate) => candidate.file === file);
        response.statusCode = pack ? 200 : 404;
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.end(pack?.text);
      },
      (error: unknown) => next(error),
    );
  });
  server.watcher.add(dir);
  server.watcher.on('all', (_event, changed) => {
    if (dirname(changed) !== dir || !isPublic(basename(changed))) return;
    for (const name of Object.keys(MODULES)) {
      const module = server.moduleGraph.getModuleById(resolvedId(name));
      if (module) server.moduleGraph.invalidateModule(module);
    }
    server.ws.send({ type: 'full-reload' });
  });
}
