import { createContext, runInContext } from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../tools/vite/csp';
import { embedFiles } from '../../tools/vite/embedScript';

let files: Map<string, string>;

beforeAll(async () => {
  files = new Map((await embedFiles()).map(({ fileName, source }) => [fileName, source]));
}, 60_000);

describe(embedFiles, () => {
  it('keeps the names that people have pasted', () => {
    expect([...files.keys()]).toEqual([
      'embed.js',
      'embed.d.ts',
      'embed-examples.html',
      'embed-examples.js',
      'embed-examples.css',
    ]);
  });

  it('makes a script of under 3 kB', () => {
    const packed = brotliCompressSync(files.get('embed.js') ?? '').length;
    expect(packed).toBeGreaterThan(500);
    expect(packed).toBeLessThan(3000);
  });

  it('makes a classic script that leaves one name on the page', () => {
    const page = fakePage();
    const before = new Set(Object.keys(page));
    runInContext(files.get('embed.js') ?? '', page);
    expect(Object.keys(page).filter((name) => !before.has(name))).toEqual(['MapaConvergencia']);
    expect(runInContext('typeof MapaConvergencia.mount', page)).toBe('function');
  });

  it('serves a page that brings the script twice with the first', () => {
    const page = fakePage();
    runInContext(files.get('embed.js') ?? '', page);
    const first = page['MapaConvergencia'];
    runInContext(files.get('embed.js') ?? '', page);
    expect(page['MapaConvergencia']).toBe(first);
  });

  it('needs no eval, no storage, no cookie and no other address', () => {
    expect(files.get('embed.js')).not.toMatch(
      /\beval\b|new Function|localStorage|sessionStorage|indexedDB|cookie|innerHTML|https?:\/\//,
    );
  });

  it('gives the page of examples the policy of its own, and nothing inline', () => {
    const html = files.get('embed-examples.html') ?? '';
    expect(html).toContain(`content="${contentSecurityPolicy(html)}"`);
    expect(html).toContain("frame-src 'self'");
    expect(html).not.toMatch(/<[^>]+\s(style|on\w+)=/i);
    expect(html.match(/<script(?![^>]* src=)/)).toBeNull();
  });
});

/** As much of a page as the script touches while it starts. */
function fakePage(): Record<string, unknown> {
  const defined = new Map<string, unknown>();
  const page: Record<string, unknown> = {
    URL,
    WeakSet,
    HTMLElement: class {},
    HTMLScriptElement: class {},
    IntersectionObserver: class {},
    addEventListener: () => undefined,
    customElements: {
      get: (tag: string) => defined.get(tag),
      define: (tag: string, element: unknown) => void defined.set(tag, element),
    },
    document: {
      currentScript: null,
      baseURI: 'https://diario.example/nota',
      addEventListener: () => undefined,
      querySelectorAll: () => [],
    },
  };
  page['window'] = page;
  return createContext(page) as Record<string, unknown>;
}
