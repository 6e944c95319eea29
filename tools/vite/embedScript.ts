import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown, type ViteDevServer } from 'vite';
import { withPolicy } from './csp.ts';

const HOST = fileURLToPath(new URL('../../src/faces/embed/host/', import.meta.url));

/** A file at the root of the site. */
export interface SiteFile {
  readonly fileName: string;
  readonly source: string;
}

/**
 * One classic script from a TypeScript entry: everything in one function, so that a page it comes to gets no name
 * that the script does not set itself.
 * @param define names in the code and the JSON text that stands in their place
 */
export async function classicScript(
  entry: string,
  define: Readonly<Record<string, string>> = {},
): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define,
    build: {
      write: false,
      target: 'baseline-widely-available',
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput;
  if (output.length !== 1) throw new Error(`${basename(entry)} is ${output.length} files, not one`);
  return output[0].code;
}

const text = (file: string) => readFile(join(HOST, file), 'utf8');

/** What the site holds for the pages that frame it, by the name that webmasters paste: these names stay for ever. */
const FILES: Readonly<Record<string, () => Promise<string>>> = {
  'embed.js': () => classicScript(join(HOST, 'page.ts')),
  'embed.d.ts': () => text('embed.d.ts'),
  'embed-examples.html': async () => withPolicy(await text('embed-examples.html')),
  'embed-examples.js': () => classicScript(join(HOST, 'examples.ts')),
  'embed-examples.css': () => text('embed-examples.css'),
};

export function embedFiles(): Promise<SiteFile[]> {
  return Promise.all(
    Object.entries(FILES).map(async ([fileName, source]) => ({ fileName, source: await source() })),
  );
}

/** Vite plugin: {@link embedFiles} at the root of the build, made anew for each request while developing. */
export function embedScript(): Plugin {
  return {
    name: 'mapa:embed-script',
    async generateBundle() {
      for (const file of await embedFiles()) this.emitFile({ type: 'asset', ...file });
    },
    configureServer: serveFiles,
  };
}

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ts: 'text/plain; charset=utf-8',
};

function serveFiles(server: ViteDevServer): void {
  server.middlewares.use((request, response, next) => {
    const name = request.url?.slice(1).split('?', 1)[0] ?? '';
    const source = Object.hasOwn(FILES, name) ? FILES[name] : undefined;
    if (!source) return next();
    source().then(
      (body) => {
        response.setHeader('Content-Type', TYPES[name.split('.').at(-1) ?? ''] ?? '');
        response.end(body);
      },
      (error: unknown) => next(error),
    );
  });
}
