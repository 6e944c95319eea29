import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { cardOf } from '../../src/faces/embed/build/cardOf.ts';

const FACE = fileURLToPath(new URL('../../src/faces/embed/', import.meta.url));

/**
 * The pictures for link previews of these files of a build, at the addresses that the pages name.
 * @throws Error naming the page whose picture is missing
 */
export function cardFiles(fileNames: readonly string[]): Promise<{ fileName: string; source: Uint8Array }[]> {
  const wanted = fileNames.flatMap((page) => {
    const fileName = cardOf(page);
    return fileName === null ? [] : [{ page, fileName }];
  });
  return Promise.all(
    wanted.map(async ({ page, fileName }) => {
      const source = await readFile(join(FACE, fileName)).catch(() => {
        throw new Error(`${page} names ${fileName}, which is not in src/faces/embed/: run "npm run cards"`);
      });
      return { fileName, source };
    }),
  );
}

/** Vite plugin: {@link cardFiles} of the build; to stand behind `embed()`, which adds the pages. */
export function cards(): Plugin {
  return {
    name: 'mapa:cards',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        for (const file of await cardFiles(Object.keys(bundle))) this.emitFile({ type: 'asset', ...file });
      },
    },
  };
}
