import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';
import { PLAIN_FILES } from '../../src/data/plainFiles.ts';
import { hashOf, scriptHashes, styleHashes, withPolicy } from './csp.ts';
import { classicScript } from './embedScript.ts';

/** What `npm run build:usb` writes into dist-usb/. */
export const USB_FILE = 'mapa-convergencia.html';

const DATA = fileURLToPath(new URL('../../src/data/', import.meta.url));
/** What asks for a file, and what has the same file out of the page. */
const TWINS: Readonly<Record<string, string>> = {
  [`${DATA}fetchJson.ts`]: `${DATA}enclosed/fetchJson.ts`,
  [`${DATA}fetchPlain.ts`]: `${DATA}enclosed/fetchPlain.ts`,
  [`${DATA}import/openWorker.ts`]: `${DATA}enclosed/openWorker.ts`,
};

const MAP_WORKER = fileURLToPath(
  new URL('../../node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs', import.meta.url),
);
const IMPORT_WORKER = 'virtual:import-worker';
const INSIDE_WORKER = '\0mapa:map-worker';

/** The parts of the page in the order they stand in it. */
export interface OneFileParts {
  /** The built page, whose links to other files are taken out. */
  readonly html: string;
  readonly style: string;
  readonly script: string;
  /** Text of each file that the script reads, by its name. JSON as it is, any other as a JSON string. */
  readonly files: ReadonlyMap<string, string>;
}

/** Code whose strings can neither end its element nor open another: `\x3C` is the same letter in each of them. */
const inElement = (code: string): string => code.replaceAll(/<(?=\/script|script|!--)/gi, '\\x3C');

const LINKED =
  /\s*<link\b[^>]*\brel="(?:stylesheet|preload|modulepreload)"[^>]*>|\s*<script\b[^>]*\bsrc="[^"]*"[^>]*><\/script>/g;
const NOSCRIPT = /<noscript>[\s\S]*?<\/noscript>/;

/**
 * The page with everything inside and a policy of its own: only this code, only what the page itself makes. It can ask
 * nobody for anything; `connect-src blob:` lets MapLibre read its own worker back.
 * @throws Error when a part could break out of its element, or the page lacks a place for one
 */
export function oneFilePage({ html, style, script, files }: OneFileParts): string {
  if (style.includes('</')) throw new Error('the style sheet holds "</", which would end its element');
  for (const place of [NOSCRIPT, /<\/head>/, /<\/body>/])
    if (!place.test(html)) throw new Error(`index.html has nothing like ${place.source}`);
  const code = inElement(script);
  const blocks = [...files].map(
    // `<` of a JSON text stands in its strings alone, where it may be written by its number.
    ([name, text]) =>
      `<script type="application/json" id="${name}">${text.replaceAll('<', '\\u003C')}</script>`,
  );
  const bare = html
    .replaceAll(LINKED, '')
    .replace(NOSCRIPT, '<noscript><p>Este mapa necesita JavaScript.</p></noscript>');
  const policy = [
    "default-src 'none'",
    ['script-src', ...scriptHashes(bare), hashOf(code)].join(' '),
    ['style-src', ...styleHashes(bare), hashOf(style)].join(' '),
    'img-src data: blob:',
    'font-src data:',
    'connect-src blob:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');
  // Functions, because the parts may hold what replace() would take for a pattern.
  return withPolicy(bare, policy)
    .replace('</head>', () => `<style>${style}</style>\n</head>`)
    .replace(
      /<\/body>(?![\s\S]*<\/body>)/,
      () => `${blocks.join('\n')}\n<script type="module">${code}</script>\n</body>`,
    );
}

const textOf = ({ source }: Rolldown.OutputAsset): string =>
  typeof source === 'string' ? source : Buffer.from(source).toString('utf8');

/** The parts of a finished bundle. @throws Error naming what it lacks, or has more than one of */
export function partsOf(bundle: Rolldown.OutputBundle): OneFileParts {
  const files = Object.values(bundle);
  const assets = files.filter((file) => file.type === 'asset');
  const only = (pattern: RegExp): Rolldown.OutputAsset => {
    const [found, ...more] = assets.filter(({ fileName }) => pattern.test(fileName));
    if (!found || more.length > 0)
      throw new Error(`the build has ${found ? 'more than one' : 'no'} file like ${pattern.source}`);
    return found;
  };
  const [chunk, ...chunks] = files.filter((file) => file.type === 'chunk');
  if (!chunk || chunks.length > 0)
    throw new Error(`the script is ${chunk ? chunks.length + 1 : 0} files, not one`);
  return {
    html: textOf(only(/^index\.html$/)),
    style: textOf(only(/\.css$/)),
    script: chunk.code,
    files: new Map([
      ['areas.json', textOf(only(/areas-[^/]+\.json$/))],
      ['facts.json', textOf(only(/facts-[^/]+\.json$/))],
      ['deck.json', textOf(only(/deck-[^/]+\.json$/))],
      ...PLAIN_FILES.map((name): [string, string] => {
        const path = `geodata/${name}`;
        return [path, JSON.stringify(textOf(only(new RegExp(`^${path.replaceAll('.', '\\.')}$`))))];
      }),
    ]),
  };
}

/**
 * Vite plugin of `npm run build:usb`: one HTML file that opens by double click from a stick, where a browser runs no
 * module from a file, asks for no file and starts no worker but its own. Whatever the app loads later is in the one
 * script; to stand last.
 */
export function usb(): Plugin {
  return {
    name: 'mapa:usb',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      build: {
        cssCodeSplit: false,
        assetsInlineLimit: Number.MAX_SAFE_INTEGER,
        chunkSizeWarningLimit: 10_000,
        rolldownOptions: { output: { codeSplitting: false } },
      },
    }),
    async resolveId(source, importer) {
      if (source.endsWith('maplibre-gl-worker.mjs?worker&url')) return INSIDE_WORKER;
      if (source === IMPORT_WORKER) return `\0${IMPORT_WORKER}`;
      if (importer === undefined || dirname(importer) === `${DATA}enclosed`) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found ? (TWINS[found.id] ?? null) : null;
    },
    async load(id) {
      if (id === `\0${IMPORT_WORKER}`)
        return `export default ${JSON.stringify(await classicScript(`${DATA}import/worker.ts`))};`;
      if (id !== INSIDE_WORKER) return null;
      const script = JSON.stringify(await classicScript(MAP_WORKER));
      // A page of a file may start a classic worker alone, and MapLibre makes one where the address ends like this.
      return `export default URL.createObjectURL(new Blob([${script}], { type: 'text/javascript' })) + '#.cjs';`;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = oneFilePage(partsOf(bundle));
        for (const name of Object.keys(bundle)) delete bundle[name];
        this.emitFile({ type: 'asset', fileName: USB_FILE, source: page });
      },
    },
  };
}
