import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import type { Topology } from 'topojson-specification';
import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, parseAddress } from '../../../src/domain/address';
import { newestDate } from '../../../src/domain/asof';
import { makeAtlas } from '../../../src/domain/atlas';
import type { Facts } from '../../../src/domain/facts';
import { placer } from '../../../src/domain/placement';
import { makeScene } from '../../../src/domain/scene';
import type { View } from '../../../src/domain/view';
import { embedPages, type EmbedPage } from '../../../src/faces/embed/build/pages';
import { embedContent } from '../../../src/faces/embed/content';
import { spanish } from '../../../src/faces/embed/embedLanguage';
import { english } from '../../../src/faces/embed/english';
import { embedSnippet, SNIPPET_KINDS } from '../../../src/faces/explore/embedSnippets';
import { withPolicy } from '../../../tools/vite/csp';
import { readAreas } from '../../../tools/vite/geodata';
import { areas, facts } from '../../data/geodataFiles';

const PROJECT = join(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(join(PROJECT, file), 'utf8');

/** html-validate's own choice without taste in spelling, and without what a pasted snippet cannot help. */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Every way of writing these is valid; ours are those of XML and of the project's policy plugin.
    'doctype-style': 'off',
    'void-style': 'off',
    'attribute-empty-style': 'off',
    // An id that begins with a digit or has a dash is valid; ours are the data's own.
    'valid-id': 'off',
    // Titles as long as the sentence are for people; the rule is about search engines.
    'long-title': 'off',
    // The frame's border has no attribute in HTML, and a snippet brings no style sheet.
    'no-inline-style': 'off',
    // A hash needs a file that never changes: embed.js keeps its address and gets better.
    'require-sri': 'off',
  },
  elements: [
    'html5',
    { 'mapa-convergencia': { flow: true, phrasing: true, permittedContent: ['@phrasing'] } },
  ],
});

async function problemsOf(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId}: ${message} (${line}:${column})`),
  );
}

const LINKS = {
  script: './assets/embed-12345678.js',
  font: './assets/text-12345678.woff2',
  site: null,
};
/** As the build joins them. */
const STYLES = ['src/faces/embed/embedTools.css', 'src/faces/embed/embed.css'];

let topology: Topology;
const pagesOf = (of: Facts, site: string | null = null): readonly EmbedPage[] =>
  embedPages({
    facts: of,
    topology,
    tokens: read('src/ui/tokens.css'),
    css: STYLES.map(read).join('\n'),
    links: { ...LINKS, site },
  });
let pages: readonly EmbedPage[];

beforeAll(async () => {
  topology = await readAreas(join(PROJECT, 'geodata'));
  pages = pagesOf(facts).map(({ fileName, html }) => ({ fileName, html: withPolicy(html) }));
}, 60_000);

describe(embedPages, () => {
  it('makes one page for the whole and one per member, in both languages', () => {
    expect(pages.map(({ fileName }) => fileName).toSorted()).toEqual(
      ['', '-calbuco', '-puqueldon', '-queilen', '-quellon', '-quemchi', '-quinchao']
        .flatMap((name) => [`embed${name}.en.html`, `embed${name}.html`])
        .toSorted(),
    );
  });

  it('makes valid HTML', async () => {
    for (const { fileName, html } of pages) expect(await problemsOf(html), fileName).toEqual([]);
    for (const { fileName, html } of pagesOf(facts, 'https://mapa.example/'))
      expect(await problemsOf(html), fileName).toEqual([]);
  });

  it('makes pages that come whole in the first window of a connection', () => {
    for (const { fileName, html } of pages) {
      const { length } = brotliCompressSync(html);
      expect(length, fileName).toBeGreaterThan(5000);
      expect(length, fileName).toBeLessThanOrEqual(14_000);
    }
  });

  it('draws every municipality once on every page, and names it in the table', () => {
    for (const { fileName, html } of pages) {
      for (const { id, name } of areas.municipality) {
        expect(html.split(` data-area="${id}"`), `${name} in ${fileName}`).toHaveLength(2);
        expect(html.split(` id="e-${id}" d="M`), `${name} in ${fileName}`).toHaveLength(2);
        expect(html, fileName).toContain(`<th scope="row">${name}</th>`);
      }
    }
  });

  it('names each page’s neighbour in the other language', () => {
    for (const { fileName, html } of pages) {
      const other = fileName.endsWith('.en.html')
        ? fileName.replace('.en.html', '.html')
        : fileName.replace('.html', '.en.html');
      expect(html).toContain(`href="./${other}"`);
    }
  });

  it('carries a picture for link previews only where the site’s address is known', () => {
    const [page] = pagesOf(facts, 'https://mapa.example/');
    expect(page?.html).toContain(
      '<meta property="og:image" content="https://mapa.example/cards/region.es.png">',
    );
    for (const { html } of pages) expect(html).not.toContain('og:');
  });

  it('shows markup in the data as text', async () => {
    const attack = '"><img src=x onerror=alert(1)></title></style></script><script>alert(1)</script>&amp;\'';
    const hostile: Facts = {
      ...facts,
      works: facts.works.map((work) => ({ ...work, name: { es: attack, en: attack } })),
      sources: facts.sources.map((source) => ({ ...source, title: attack, publisher: attack })),
      organisations: facts.organisations.map((each) => ({ ...each, name: attack })),
    };
    for (const { fileName, html } of pagesOf(hostile)) {
      expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
      expect(html, fileName).not.toMatch(/<img|<script>alert|<\/script>&/);
      expect(html.match(/<script/g), fileName).toHaveLength(2);
      expect(html.match(/<\/title>|<\/style>/g), fileName).toHaveLength(2);
      expect(await problemsOf(html), fileName).toEqual([]);
    }
  });
});

describe(embedSnippet, () => {
  it('makes valid HTML of every kind', async () => {
    const view: View = { ...DEFAULT_VIEW, ...parseAddress('area=10209&lang=en&theme=dark').view };
    for (const kind of SNIPPET_KINDS) {
      const { code } = embedSnippet(
        { kind, view, member: { id: '10209', slug: 'quemchi' }, width: 360, height: 520 },
        'https://mapa.example/',
        { title: 'Quemchi & "Mechuque" <b>', alt: 'Unos $579 millones' },
      );
      expect(await problemsOf(`<main>${code}</main>`), kind).toEqual([]);
    }
  });
});

/** What a snippet without a script would say of a view. */
function said(query: string, language = spanish) {
  const atlas = makeAtlas(facts, areas, placer(areas), newestDate(facts));
  const { view } = parseAddress(query);
  return embedContent(makeScene(atlas, view), language);
}

describe(embedContent, () => {
  it('says what is known today', () => {
    expect(said('')).toMatchObject({
      sentence: 'Más de $1.870 millones financiados en tres de las seis comunas de la mesa',
      short: 'Más de $1.870 millones en tres de las seis comunas de la mesa',
      date: '22-11-2026',
      gaps: ['1 obra sin monto publicado', '2 obras sin punto en el mapa'],
      notices: [],
    });
    expect(said('lang=en', english)).toMatchObject({
      sentence: 'More than 1,870 million pesos funded in three of the roundtable’s six municipalities',
      date: '22 November 2026',
      gaps: ['1 work without a published amount', '2 works without a point on the map'],
    });
  });

  it('says for ever what was known on a frozen day', () => {
    expect(said('asof=2024-01-02')).toMatchObject({
      sentence: 'Más de $1.718 millones financiados en tres de las seis comunas de la mesa',
      date: '02-01-2024',
    });
    expect(said('asof=2024-01-02&lang=en', english)).toMatchObject({
      sentence: 'More than 1,718 million pesos funded in three of the roundtable’s six municipalities',
      date: '2 January 2024',
    });
    const rows = said('asof=2024-01-02').rows.map(({ name, before = '', value = '' }) => [
      name,
      before,
      value,
    ]);
    expect(rows.slice(0, 3)).toEqual([
      ['Quemchi', 'más de', '$660 millones'],
      ['Quellón', 'más de', '$540 millones'],
      ['Queilén', '', '$518 millones'],
    ]);
  });

  it('has no gaps to tell of where it shows no works', () => {
    expect(said('sector=drinking_water').gaps).toBeNull();
  });
});
