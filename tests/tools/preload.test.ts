import type { Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { preloadTags, styleFirst } from '../../tools/vite/preload';

/** The parts of a bundle that the tags are made from. */
function bundle(...files: object[]): Rolldown.OutputBundle {
  return Object.fromEntries(
    (files as { fileName: string }[]).map((file) => [file.fileName, file]),
  ) as unknown as Rolldown.OutputBundle;
}

const chunk = (
  name: string,
  imports: string[] = [],
  isDynamicEntry = false,
  dynamicImports: string[] = [],
) => ({
  type: 'chunk',
  name,
  fileName: `assets/${name}.js`,
  imports,
  isEntry: !isDynamicEntry && name === 'index',
  isDynamicEntry,
  dynamicImports,
});
const asset = (fileName: string) => ({ type: 'asset', fileName });

describe(preloadTags, () => {
  it('names the face, what it shares with later parts, the map library and the text font', () => {
    const tags = preloadTags(
      bundle(
        chunk('index', [], false, ['assets/Explore.js', 'assets/keep.js']),
        chunk('keep', ['assets/index.js', 'assets/later.js'], true),
        chunk('later', ['assets/index.js']),
        chunk('Explore', ['assets/index.js', 'assets/shared.js'], true, [
          'assets/maplibre.js',
          'assets/en.js',
        ]),
        chunk('shared', ['assets/index.js']),
        chunk('maplibre', [], true),
        chunk('en', ['assets/index.js'], true),
        asset('assets/maplibre-gl-worker-AbCd1234.js'),
        asset('assets/latin-AbCd1234.woff2'),
        asset('assets/text-AbCd1234.woff2'),
      ),
    );
    expect(tags.map(({ attrs }) => [attrs?.['rel'], attrs?.['as'], attrs?.['href']])).toEqual([
      ['modulepreload', undefined, './assets/Explore.js'],
      ['modulepreload', undefined, './assets/shared.js'],
      ['modulepreload', undefined, './assets/maplibre.js'],
      ['preload', 'font', './assets/latin-AbCd1234.woff2'],
    ]);
  });

  it('adds nothing to a page without a map', () => {
    expect(preloadTags(bundle(chunk('index')))).toEqual([]);
  });
});

describe(styleFirst, () => {
  it('puts the style sheet before every script, right behind the charset', () => {
    const html =
      '<head><meta charset="utf-8" /><script type="module" src="./a.js"></script>\n<link rel="stylesheet" href="./a.css"></head>';
    expect(styleFirst(html)).toBe(
      '<head><meta charset="utf-8" />\n<link rel="stylesheet" href="./a.css"><script type="module" src="./a.js"></script></head>',
    );
    expect(styleFirst('<head></head>')).toBe('<head></head>');
  });
});
