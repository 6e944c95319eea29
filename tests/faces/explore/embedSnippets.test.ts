import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, parseAddress } from '../../../src/domain/address';
import {
  cardAddress,
  embedAddress,
  embedSnippet,
  SNIPPET_KINDS,
  type EmbedChoice,
} from '../../../src/faces/explore/embedSnippets';
import { parseHtml, type Element } from './parseHtml';

const BASE = 'https://mapa.example/region/index.html?measure=works#insert';
const QUEMCHI = { id: '10209', slug: 'quemchi' };
const WORDS = { title: 'Mapa Convergencia: Quemchi', alt: 'Unos $579 millones en Quemchi.' };

const choice = (change: Partial<EmbedChoice> = {}, view: Partial<EmbedChoice['view']> = {}): EmbedChoice => ({
  kind: 'iframe',
  view: { ...DEFAULT_VIEW, ...view },
  member: null,
  width: 360,
  height: 520,
  ...change,
});
const ofQuemchi = (view: Partial<EmbedChoice['view']> = {}) =>
  choice({ member: QUEMCHI }, { area: '10209', ...view });
const codeOf = (of: EmbedChoice, words = WORDS) => embedSnippet(of, BASE, words).code;
const elementsOf = (of: EmbedChoice, words = WORDS) => parseHtml(codeOf(of, words));

/** What a fragment of HTML shows of itself: elements only, line feeds between them left out. */
const tags = (nodes: readonly (Element | string)[]): readonly Element[] =>
  nodes.filter((node) => typeof node !== 'string');

describe(embedAddress, () => {
  it('is the static page of the region or of a member for a living default view', () => {
    expect(embedAddress(choice(), BASE)).toBe('https://mapa.example/region/embed.html');
    expect(embedAddress(choice({}, { lang: 'en' }), BASE)).toBe('https://mapa.example/region/embed.en.html');
    expect(embedAddress(ofQuemchi(), BASE)).toBe('https://mapa.example/region/embed-quemchi.html');
    expect(embedAddress(ofQuemchi({ lang: 'en' }), BASE)).toBe(
      'https://mapa.example/region/embed-quemchi.en.html',
    );
  });

  it('is embed.html with the parameters for anything else', () => {
    const query = (view: Partial<EmbedChoice['view']>) => {
      const { pathname, search } = new URL(embedAddress(ofQuemchi(view), BASE));
      expect(pathname).toBe('/region/embed.html');
      return search;
    };
    const { asof } = parseAddress('asof=2024-02-28').view;
    expect(query({ asof })).toBe('?asof=2024-02-28&area=10209');
    expect(query({ theme: 'dark', lang: 'en' })).toBe('?area=10209&lang=en&theme=dark');
    expect(query({ measure: 'works' })).toBe('?measure=works&area=10209');
    // A work in a member has that member's picture and no page of its own.
    expect(query({ area: null, work: 'MCR-002' })).toBe('?work=MCR-002');
  });

  it('is read back by the address of the map, whatever the view', () => {
    fc.assert(
      fc.property(
        fc.record({
          level: fc.constantFrom('municipality', 'island', 'province'),
          measure: fc.constantFrom('funded', 'works', 'pov_multi_2022'),
          sector: fc.uniqueArray(fc.constantFrom('road', 'health', 'connectivity')),
          k: fc.integer({ min: 3, max: 7 }),
          theme: fc.constantFrom('dark', 'projector'),
          q: fc.string({ unit: 'grapheme' }),
        }),
        (change) => {
          const view = { ...DEFAULT_VIEW, ...change };
          const { search } = new URL(embedAddress(choice({ view }), BASE));
          expect(parseAddress(search)).toEqual({ view, problems: [] });
        },
      ),
    );
  });
});

describe(cardAddress, () => {
  it('is the picture of the member, else of the region, in the language', () => {
    expect(cardAddress(ofQuemchi(), BASE)).toBe('https://mapa.example/region/cards/quemchi.es.png');
    expect(cardAddress(choice({}, { lang: 'en' }), BASE)).toBe(
      'https://mapa.example/region/cards/region.en.png',
    );
  });
});

describe(embedSnippet, () => {
  it('is a frame that works alone: named, lazy, sized and closed', () => {
    const [frame, ...more] = elementsOf(ofQuemchi());
    expect(more).toEqual([]);
    expect(frame).toEqual({
      name: 'iframe',
      attributes: {
        src: 'https://mapa.example/region/embed-quemchi.html',
        title: 'Mapa Convergencia: Quemchi',
        width: '360',
        height: '520',
        loading: 'lazy',
        style: 'border:0;max-width:100%',
      },
      children: [],
    });
  });

  it('brings embed.js for a frame of automatic height', () => {
    const [frame, script] = tags(elementsOf({ ...ofQuemchi(), kind: 'script' }));
    expect(frame).toMatchObject({ name: 'iframe', attributes: { 'data-mapa-convergencia': '' } });
    expect(script).toEqual({
      name: 'script',
      attributes: { async: '', src: 'https://mapa.example/region/embed.js' },
      children: [],
    });
  });

  it('writes the element with the parameters as attributes, and a link for where the script does not come', () => {
    const [own, script] = tags(
      elementsOf({ ...ofQuemchi({ lang: 'en', theme: 'dark', sector: ['road'] }), kind: 'element' }),
    );
    const link = {
      name: 'a',
      attributes: {
        href: 'https://mapa.example/region/index.html?sector=road&area=10209&lang=en&theme=dark',
      },
      children: ['Mapa Convergencia: Quemchi'],
    };
    expect(own).toEqual({
      name: 'mapa-convergencia',
      attributes: {
        area: '10209',
        lang: 'en',
        theme: 'dark',
        sector: 'road',
        title: 'Mapa Convergencia: Quemchi',
        height: '520',
      },
      children: [link],
    });
    expect(script?.name).toBe('script');
  });

  it.each([
    ['a static page', ofQuemchi(), 'https://mapa.example/region/embed-quemchi.html'],
    [
      'a parameter that the element has no attribute for',
      choice({}, { scope: 'all' }),
      'https://mapa.example/region/embed.html?scope=all',
    ],
  ])('writes the element with its src for %s', (_, of, src) => {
    expect(elementsOf({ ...of, kind: 'element' })[0]).toMatchObject({
      attributes: { src, title: WORDS.title, height: '520' },
    });
  });

  it('is a link around a picture with its words where there may be no frames', () => {
    expect(elementsOf({ ...ofQuemchi({ theme: 'dark' }), kind: 'picture' })).toMatchObject([
      {
        name: 'a',
        attributes: { href: 'https://mapa.example/region/index.html?area=10209&theme=dark' },
        children: [
          {
            name: 'img',
            attributes: {
              src: 'https://mapa.example/region/cards/quemchi.es.png',
              alt: WORDS.alt,
              width: '1200',
              height: '630',
            },
          },
        ],
      },
    ]);
  });

  // HTML has no way to write U+0000, and half a surrogate pair is no text.
  const anyText = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0'));
  const hostile = fc.oneof(
    anyText,
    fc.constantFrom(
      '"><script>alert(1)</script>',
      "' onload='alert(1)",
      '</iframe><img src=x onerror=alert(1)>',
      '&quot;&amp;lt;&#0;&notit;',
      '<!-- --> ]]> \r\n\t',
    ),
  );

  /** Of each kind: its elements, outermost first, and where title, picture's words and link's words stand. */
  const READ = {
    iframe: (title: string) => [['iframe', title, null]],
    script: (title: string) => [
      ['iframe', title, null],
      ['script', null, null],
    ],
    element: (title: string) => [
      ['mapa-convergencia', title, null],
      ['a', null, title],
      ['script', null, null],
    ],
    picture: (_: string, alt: string) => [
      ['a', null, null],
      ['img', alt, null],
    ],
  } as const satisfies Record<string, (title: string, alt: string) => unknown>;

  const flat = (nodes: readonly (Element | string)[]): readonly Element[] =>
    tags(nodes).flatMap((node) => [node, ...flat(node.children)]);

  it.each(SNIPPET_KINDS)('gives back what was put in, whatever the words: %s', (kind) => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (title, alt, q) => {
        const elements = flat(
          parseHtml(codeOf(choice({ kind }, { q, scope: 'all' }), { title: title || 'x', alt })),
        );
        const read = elements.map(({ name, attributes, children }) => [
          name,
          attributes['title'] ?? attributes['alt'] ?? null,
          name === 'a' ? (children.find((child) => typeof child === 'string') ?? null) : null,
        ]);
        expect(read).toEqual(READ[kind](title || 'x', alt));
        const { src = '', href = src } = elements[0]?.attributes ?? {};
        expect(parseAddress(new URL(href).search).view).toMatchObject({ q, scope: 'all' });
      }),
    );
  });
});
