import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { decodeAreas } from '../../src/data/areas';
import { LANGS } from '../../src/domain/view';
import { cardOf } from '../../src/faces/embed/build/cardOf';
import { headTags } from '../../src/faces/embed/build/headTags';
import { pageName } from '../../src/faces/embed/build/pages';
import type { EmbedContent } from '../../src/faces/embed/content';
import { PROJECT } from '../../tools/node.mjs';
import { cardFiles } from '../../tools/vite/cards';
import { packGeodata } from '../../tools/vite/geodata';

describe(cardOf, () => {
  it.each([
    ['embed.html', 'cards/region.es.png'],
    ['embed.en.html', 'cards/region.en.png'],
    ['embed-quemchi.html', 'cards/quemchi.es.png'],
    ['embed-quemchi.en.html', 'cards/quemchi.en.png'],
    ['embed-examples.html', null],
    ['index.html', null],
    ['embed.js', null],
  ])('%s has %s', (page, card) => expect(cardOf(page)).toBe(card));
});

describe(cardFiles, () => {
  let pages: string[];

  beforeAll(async () => {
    const { areas } = await packGeodata(join(PROJECT, 'geodata'));
    const members = decodeAreas(areas).areas.municipality.filter(({ member }) => member);
    pages = LANGS.flatMap((lang) => [null, ...members].map((area) => pageName(area, lang)));
  }, 60_000);

  it('has a picture of 1200 x 630 and under 120 kB for every page, and no other', async () => {
    const cards = await cardFiles([...pages, 'index.html', 'embed-examples.html']);
    expect(cards).toHaveLength(14);
    for (const { fileName, source } of cards) {
      const png = Buffer.from(source);
      expect(png.toString('latin1', 1, 4), fileName).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], fileName).toEqual([1200, 630]);
      expect(png.length, fileName).toBeLessThan(120_000);
    }
    const kept = readdirSync(join(PROJECT, 'src/faces/embed/cards')).filter((name) => name.endsWith('.png'));
    expect(kept.toSorted()).toEqual(cards.map(({ fileName }) => basename(fileName)).toSorted());
  });

  it('fails the build for a page without a picture, and says what to do', async () => {
    await expect(cardFiles(['embed-atlantis.html'])).rejects.toThrow(
      /embed-atlantis\.html names cards\/atlantis\.es\.png.*npm run cards/,
    );
  });
});

describe(headTags, () => {
  const content: EmbedContent = {
    lang: 'es',
    sentence: 'Quemchi: unos "$579" millones',
    short: '',
    rows: [],
    notices: [],
    date: '22-11-2026',
    sources: [],
    gaps: null,
    table: { caption: '', head: [], rows: [] },
  };
  const links = { script: './a.js', font: 'f', works: 'w', indicators: 'i', areas: 'a', facts: 'f' };
  const tags = (site: string | null) =>
    headTags({ content, links: { ...links, site }, fileName: 'embed-quemchi.html' });

  it('names the picture by its full address where the site has one', () => {
    expect(tags('https://mapa.example/x/')).toContain(
      '<meta property="og:image" content="https://mapa.example/x/cards/quemchi.es.png">',
    );
    expect(tags('https://mapa.example/x/')).toContain('content="Quemchi: unos &quot;$579&quot; millones"');
  });

  it('has nothing for link previews, and no address of another site, where it has none', () => {
    expect(tags(null)).not.toMatch(/og:|twitter:|https?:/);
  });
});
