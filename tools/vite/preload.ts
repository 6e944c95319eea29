import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** Name of the chunk with MapLibre: that of src/map/gl/maplibre.ts, the one place that loads it. */
const MAP_CHUNK = 'maplibre';

/** Name of the chunk with the face of the usual view. What else the entry may load is for later, or for other addresses. */
const FACE_CHUNK = 'Explore';

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
 * script before it has run. The face and its rules, what it shares with parts loaded later, the map's library, and the text font.
 * Not its worker: Chromium refuses as="worker", warns of as="fetch", and as a module the page would compile it too.
 */
export function preloadTags(bundle: Rolldown.OutputBundle): HtmlTagDescriptor[] {
  const files = Object.values(bundle);
  const chunks = files.filter((file) => file.type === 'chunk');
  const entries = chunks.filter((chunk) => chunk.isEntry);
  const lazy = new Set(entries.flatMap((chunk) => chunk.dynamicImports));
  const faces = chunks.filter((chunk) => lazy.has(chunk.fileName) && chunk.name === FACE_CHUNK);
  const atHand = new Set(entries.map((chunk) => chunk.fileName));
  const shared = new Set(faces.flatMap((face) => face.imports).filter((name) => !atHand.has(name)));
  const pieces = chunks.filter((chunk) => shared.has(chunk.fileName));
  const library = chunks.filter((chunk) => chunk.name === MAP_CHUNK);
  const sheets = [...new Set(faces.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]))];
  const fonts = files.filter((file) => FONT.test(file.fileName));
  return [
    ...sheets.map((sheet) => link('preload', sheet, { as: 'style', crossorigin: true })),
    ...[...faces, ...pieces, ...library].map((file) =>
      link('modulepreload', file.fileName, { crossorigin: true }),
    ),
    ...fonts.map((file) =>
      link('preload', file.fileName, { as: 'font', type: 'font/woff2', crossorigin: true }),
    ),
  ];
}

const STYLESHEET = /\s*<link rel="stylesheet"[^>]*>/;

/** The first paint waits for the style sheet alone, so on a slow line nothing may stand before it. */
export function styleFirst(html: string): string {
  const [sheet] = STYLESHEET.exec(html) ?? [];
  return sheet
    ? html.replace(sheet, '').replace(/<meta charset="utf-8"\s*\/?>/i, (charset) => charset + sheet)
    : html;
}

/** Vite plugin: the tags of {@link preloadTags} in the head of every page that has the map. */
export function preload(): Plugin {
  return {
    name: 'mapa:preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => ({ html: styleFirst(html), tags: bundle ? preloadTags(bundle) : [] }),
    },
  };
}
