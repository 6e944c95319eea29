import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer, type InlineConfig } from 'vite';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DeckDraft } from '../../src/domain/deckDraft';
import { geodata } from '../../tools/vite/geodata';

const COVER = '---\nid: portada\n---\n# Titular\n';

const root = mkdtempSync(join(tmpdir(), 'deck-page-'));
const slides = join(root, 'geodata');
const config: InlineConfig = {
  root,
  base: './',
  configFile: false,
  logLevel: 'silent',
  plugins: [geodata(slides)],
};

beforeEach(() => {
  rmSync(slides, { recursive: true, force: true });
  mkdirSync(slides);
  writeFileSync(join(root, 'main.ts'), "void import('./present');");
  writeFileSync(join(root, 'present.ts'), "import { deckUrl } from 'virtual:deck'; fetch(deckUrl);");
  writeFileSync(
    join(root, 'index.html'),
    '<html><head></head><body><script type="module" src="/main.ts"></script></body></html>',
  );
});
afterAll(() => rmSync(root, { recursive: true }));

describe('the slides of a built page', () => {
  const built = async () => {
    await build(config);
    const assets = readdirSync(join(root, 'dist/assets'));
    const read = (name: string) => readFileSync(join(root, 'dist', name), 'utf8');
    const [deck = '', ...more] = assets.filter((name) => /^deck-[\w-]{8}\.json$/.test(name));
    expect(more).toEqual([]);
    return {
      deck,
      pack: JSON.parse(read(`assets/${deck}`)) as DeckDraft,
      html: read('index.html'),
      assets,
      read,
    };
  };

  it('are a file of their own that only the part that presents names, not the page', async () => {
    writeFileSync(join(slides, 'deck.md'), COVER);
    writeFileSync(join(slides, 'deck.en.md'), COVER);
    const { deck, pack, html, assets, read } = await built();
    expect(pack).toMatchObject({ drafts: [{ id: 'portada', en: { notes: [] } }], problems: [] });
    expect(html).not.toContain(deck);
    const naming = assets.filter((name) => name.endsWith('.js') && read(`assets/${name}`).includes(deck));
    expect(naming).toEqual([expect.stringMatching(/^present-/)]);
    expect(read('geodata/deck.md')).toBe(COVER);
  });

  it('carry their problems, also where there is no file', async () => {
    expect((await built()).pack).toMatchObject({ drafts: [], problems: [{ code: 'deck_missing' }] });
    writeFileSync(join(slides, 'deck.md'), 'solo texto');
    expect((await built()).pack).toMatchObject({ drafts: [], problems: [{ code: 'deck_empty' }] });
  });
});

describe('the slides while they are edited', () => {
  it('are served as they stand, under another address once they changed', async () => {
    writeFileSync(join(slides, 'deck.md'), COVER);
    const server = await createServer({ ...config, server: { middlewareMode: true, ws: false } });
    const address = async () => (await server.transformRequest('virtual:deck'))?.code ?? '';
    try {
      const before = await address();
      expect(before).toContain('/@geodata/deck.json?');
      const send = vi.spyOn(server.ws, 'send');
      writeFileSync(join(slides, 'deck.md'), COVER.replace('Titular', 'Otro'));
      await vi.waitFor(() => expect(send).toHaveBeenCalledWith({ type: 'full-reload' }), 20_000);
      expect(await address()).not.toBe(before);
    } finally {
      await server.close();
    }
  });
});
