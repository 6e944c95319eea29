import type { Plugin, Rolldown } from 'vite';

const STYLESHEET = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/;

/** `url(./latin-x.woff2)` of a sheet in assets/ -> as the page beside that folder must write it. */
const fromPage = (css: string, fileName: string): string => {
  const folder = fileName.split('/').slice(0, -1).join('/');
  return css.replaceAll(/url\((["']?)\.\//g, (_, quote: string) => `url(${quote}./${folder}/`);
};

/**
 * The page with its style sheet inside: the first paint then waits for one file alone, and the first view has a request
 * to spare for the face's own rules.
 * @throws Error when the sheet is not in the bundle or would end its element early
 */
export function withStyleInside(html: string, bundle: Rolldown.OutputBundle): string {
  const [link, fileName] = STYLESHEET.exec(html) ?? [];
  if (link === undefined || fileName === undefined) return html;
  const sheet = bundle[fileName];
  if (sheet?.type !== 'asset') throw new Error(`${fileName} is not in the bundle`);
  const css = fromPage(String(sheet.source).trim(), fileName);
  if (css.includes('</')) throw new Error(`${fileName} holds "</", which would end its element`);
  return html.replace(link, () => `<style>${css}</style>`);
}

/** Vite plugin: inlines the entry's style sheet, and lets no later part ask for it again. */
export function inlineStyle(): Plugin {
  const inside = new Set<string>();
  return {
    name: 'mapa:inline-style',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const fileName = STYLESHEET.exec(html)?.[1];
        if (!bundle || fileName === undefined) return html;
        inside.add(fileName);
        return withStyleInside(html, bundle);
      },
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const entry = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry);
        for (const fileName of inside) {
          const name = fileName.split('/').at(-1) ?? fileName;
          // Lazy parts list the sheets they need; in the place of this one stands a file that is there already.
          for (const file of Object.values(bundle))
            if (file.type === 'chunk' && entry)
              file.code = file.code.replaceAll(
                `"./${name}"`,
                () => `"./${entry.fileName.split('/').at(-1) ?? ''}"`,
              );
          delete bundle[fileName];
        }
      },
    },
  };
}
