import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** Name of the chunk that vite.config.ts gathers MapLibre in. */
export const MAP_CHUNK = 'maplibre';

const WORKER = /maplibre-gl-worker[\w-]*\.js$/;
const FONT = /latin-wght-normal[\w-]*\.woff2$/;

function link(
  rel: string,
  fileName: string,
  attrs: Record<string, string | boolean> = {},
): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel, ...attrs, href: `./${fileName}` }, injectTo: 'head' };
}

/**
 * What the first view needs but the entry script does not name: each would cost a round trip, found only after the
 * script before it has run. The face, the map's library, the lazy chunk that draws with it, its worker, and the text font.
 */
export function preloadTags(bundle: Rolldown.OutputBundle): HtmlTagDescriptor[] {
  const files = Object.values(bundle);
  const chunks = files.filter((file) => file.type === 'chunk');
  const lazy = new Set(chunks.filter((chunk) => chunk.isEntry).flatMap((chunk) => chunk.dynamicImports));
  const faces = chunks.filter((chunk) => lazy.has(chunk.fileName));
  const library = chunks.filter((chunk) => chunk.name === MAP_CHUNK);
  const libraryFiles = new Set(library.map((chunk) => chunk.fileName));
  const drawers = chunks.filter(
    (chunk) =>
      chunk.isDynamicEntry &&
      !lazy.has(chunk.fileName) &&
      chunk.imports.some((name) => libraryFiles.has(name)),
  );
  const workers = files.filter((file) => WORKER.test(file.fileName));
  const fonts = files.filter((file) => FONT.test(file.fileName));
  return [
    // Chromium refuses as="worker" here; as a module script the file is fetched once and the worker finds it cached.
    ...[...faces, ...library, ...drawers, ...workers].map((file) =>
      link('modulepreload', file.fileName, { crossorigin: true }),
    ),
    ...fonts.map((file) =>
      link('preload', file.fileName, { as: 'font', type: 'font/woff2', crossorigin: true }),
    ),
  ];
}

/** Vite plugin: the tags of {@link preloadTags} in the head of every page that has the map. */
export function preload(): Plugin {
  return {
    name: 'mapa:preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => (bundle ? preloadTags(bundle) : []),
    },
  };
}
