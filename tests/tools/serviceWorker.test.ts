import { createHash } from 'node:crypto';
import type { Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { PLAIN_FILES } from '../../src/data/plainFiles';
import { keptOf } from '../../tools/vite/serviceWorker';

/** As far as a bundle's files are read. */
const bundleOf = (files: Readonly<Record<string, string>>): Rolldown.OutputBundle =>
  Object.fromEntries(
    Object.entries(files).map(([fileName, text]) => [
      fileName,
      fileName.endsWith('.js')
        ? { type: 'chunk', fileName, code: text }
        : { type: 'asset', fileName, source: text },
    ]),
  ) as unknown as Rolldown.OutputBundle;

const BUILD = {
  'index.html': '<p>',
  'assets/index-aaaaaaaa.js': 'index',
  'assets/anyLater-bbbbbbbb.js': 'later',
  'assets/latin-cccccccc.woff2': 'font',
  'assets/areas-dddddddd.json': '{}',
  'geodata/works.csv': 'id',
  'geodata/region.geojson': '{}',
  'assets/text-eeeeeeee.woff2': 'the font of the embed',
  'assets/embed-ffffffff.js': 'embed',
  'embed.html': '',
  'embed-quemchi.en.html': '',
  'embed.js': '',
  'cards/region.es.png': '',
  'sw.js': 'an older one',
};

describe(keptOf, () => {
  it('lists the page, all its parts and what it hands out, and nothing of the embed pages', () => {
    expect(keptOf(bundleOf(BUILD)).files.map(({ path }) => path)).toEqual([
      'assets/anyLater-bbbbbbbb.js',
      'assets/areas-dddddddd.json',
      'assets/index-aaaaaaaa.js',
      'assets/latin-cccccccc.woff2',
      'geodata/works.csv',
      'index.html',
    ]);
  });

  it('holds to its content what keeps its name', () => {
    const [works, page] = keptOf(bundleOf(BUILD)).files.slice(-2);
    expect(page?.integrity).toBe(`sha256-${createHash('sha256').update('<p>').digest('base64')}`);
    expect(works?.integrity).toMatch(/^sha256-/);
    expect(keptOf(bundleOf(BUILD)).files[0]?.integrity).toBeNull();
  });

  it('names a version by its content: the same for the same, another for any other', () => {
    const { version } = keptOf(bundleOf(BUILD));
    const reordered = Object.fromEntries(Object.entries(BUILD).toReversed());
    expect(keptOf(bundleOf(reordered)).version).toBe(version);
    expect(keptOf(bundleOf({ ...BUILD, 'sw.js': 'x', 'embed.html': 'x' })).version).toBe(version);
    expect(keptOf(bundleOf({ ...BUILD, 'index.html': '<b>' })).version).not.toBe(version);
    expect(keptOf(bundleOf({ ...BUILD, 'geodata/works.csv': 'x' })).version).not.toBe(version);
  });

  it('knows every plain file that the page hands out', () => {
    const plain = Object.fromEntries(PLAIN_FILES.map((name) => [`geodata/${name}`, '']));
    expect(keptOf(bundleOf(plain)).files).toHaveLength(PLAIN_FILES.length);
  });
});
