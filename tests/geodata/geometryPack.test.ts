import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { factsPackOf } from '../../src/data/factsPack';
import { geodata } from '../../tools/vite/geodata';

const GEODATA = fileURLToPath(new URL('../../geodata', import.meta.url));

describe('a built page', () => {
  const root = mkdtempSync(join(tmpdir(), 'geodata-page-'));
  const assets = () => readdirSync(join(root, 'dist/assets'));
  const html = () => readFileSync(join(root, 'dist/index.html'), 'utf8');

  beforeAll(async () => {
    writeFileSync(
      join(root, 'index.html'),
      '<html><head></head><body><script type="module" src="/main.ts"></script></body></html>',
    );
    writeFileSync(
      join(root, 'main.ts'),
      "import { areasUrl, factsUrl } from 'virtual:geodata'; fetch(areasUrl); fetch(factsUrl);",
    );
    await build({ root, base: './', configFile: false, logLevel: 'silent', plugins: [geodata(GEODATA)] });
  }, 20_000);
  afterAll(() => rmSync(root, { recursive: true }));

  test('has one file of areas and one of facts, named by their content', () => {
    expect(assets().filter((name) => /^(areas|facts)-[\w-]{8}\.json$/.test(name))).toHaveLength(2);
  });

  test('finds them from the script, wherever the page is put', () => {
    const script = assets().find((name) => name.endsWith('.js')) ?? '';
    const text = readFileSync(join(root, 'dist/assets', script), 'utf8');
    for (const name of assets().filter((asset) => asset.endsWith('.json')))
      expect(text).toMatch(new RegExp(`new URL\\(.${name}.,\\s*import\\.meta\\.url\\)`));
  });

  test('preloads both from its head, at addresses relative to the page', () => {
    for (const name of assets().filter((asset) => asset.endsWith('.json')))
      expect(html()).toContain(`<link rel="preload" as="fetch" crossorigin href="./assets/${name}">`);
  });

  test('carries every row of the tables, read and checked', () => {
    const name = assets().find((asset) => asset.startsWith('facts-')) ?? '';
    const pack = factsPackOf(JSON.parse(readFileSync(join(root, 'dist/assets', name), 'utf8')));
    expect(pack.problems).toEqual([]);
    const rows = readFileSync(join(GEODATA, 'works.csv'), 'utf8').trimEnd().split('\n').length - 1;
    expect(pack.facts.works).toHaveLength(rows);
  });

  test('lays the plain files beside it for download', () => {
    const offered = readdirSync(join(root, 'dist/geodata'));
    expect(offered).toEqual(
      readdirSync(GEODATA)
        .filter((name) => /\.(csv|geojson|md)$/.test(name))
        .sort(),
    );
    expect(readFileSync(join(root, 'dist/geodata/municipalities.geojson'), 'utf8')).toBe(
      readFileSync(join(GEODATA, 'municipalities.geojson'), 'utf8'),
    );
  });
});
