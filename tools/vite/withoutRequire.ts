import type { Plugin } from 'vite';

/** Asked in every bundle of browserify's make: is there a `require` of Node around it? */
const ASKED = '"function"==typeof require&&require';

/** Vite plugin: a page has no `require`, and without the question the entry needs no stand-in for one. */
export function withoutRequire(): Plugin {
  return {
    name: 'mapa:without-require',
    apply: 'build',
    transform: {
      filter: { id: /node_modules\/jszip\/dist\/jszip\.min\.js$/ },
      handler(code) {
        if (!code.includes(ASKED))
          throw new Error(`${this.environment.name}: jszip asks no more for ${ASKED}`);
        return { code: code.replaceAll(ASKED, '!1'), map: null };
      },
    },
  };
}
