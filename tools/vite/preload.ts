import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** Name of the chunk with MapLibre: that of src/map/gl/maplibre.ts, the one place that loads it. */
const MAP_CHUNK = 'maplibre';

const WORKER = /maplibre-gl-worker[\w-]*\.js$/;
/** The app's; the embed's smaller cut is not its own. */
const FONT = /latin-[\w-]+\.woff2$/;

function link(
  rel: string,
  fileName: string,
  attrs: Record<string, string | boolean> = {},
): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel, ...attrs, href: `./${fileName}` }, injectTo: 'head' };
}

/**
 * What the first view needs but the entry script does not name: each would cost a round trip, found only after the
 * script before it has run. The face, what it
 * shares with parts loaded later, the map's library with its worker, and the text font.
 */
export function preloadTags(bundle: Rolldown.OutputBundle): HtmlTagDescriptor[] {
  const files = Object.values(bundle);
  const chunks = files.filter((file) => file.type === 'chunk');
  const entries = chunks.filter((chunk) => chunk.isEntry);
  const lazy = new Set(entries.flatMap((chunk) => chunk.dynamicImports));
  const faces = chunks.filter((chunk) => lazy.has(chunk.fileName));
  const atHand = new Set(entries.map((chunk) => chunk.fileName));
  const shared = new Set(faces.flatMap((face) => face.imports).filter((name) => !atHand.has(name)));
  const pieces = chunks.filter((chunk) => shared.has(chunk.fileName));
  const library = chunks.filter((chunk) => chunk.name === MAP_CHUNK);
  const workers = files.filter((file) => WORKER.test(file.fileName));
  const fonts = files.filter((file) => FONT.test(file.fileName));
  return [
    // Chromium refuses as="worker" here; as a module script the file is fetched once and the worker finds it cached.
    ...[...faces, ...pieces, ...library, ...workers].map((file) =>
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
