import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';
import { packGeodata } from './geodata.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const PICTURE = join(PROJECT, 'src/faces/explore/build/firstPicture.ts');
const PLACE = '<!-- first picture -->';

/** Vite plugin: the usual view's map in the page itself, so that it is on the screen before any script. */
export function firstPicture(): Plugin {
  return {
    name: 'mapa:first-picture',
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        if (!html.includes(PLACE)) return html;
        const [{ areas, facts }, { module }, tokens] = await Promise.all([
          packGeodata(join(PROJECT, 'geodata')),
          runnerImport<typeof import('../../src/faces/explore/build/firstPicture')>(PICTURE, {
            logLevel: 'error',
          }),
          readFile(join(PROJECT, 'src/ui/tokens.css'), 'utf8'),
        ]);
        // A function, because a picture may hold what replace() would take for a pattern.
        return html.replace(PLACE, () => module.firstPicture(facts.facts, areas, tokens));
      },
    },
  };
}
