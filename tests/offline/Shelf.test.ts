import { beforeEach, describe, expect, it } from 'vitest';
import type { Kept } from '../../src/offline/worker/kept';
import { Shelf } from '../../src/offline/worker/Shelf';

const HOME = 'https://mapa.example/sub/';
const SCRIPT = 'assets/index-aaaaaaaa.js';

/** Caches as far as the shelf uses them; a stored answer can be read again and again. */
class FakeCaches {
  readonly all = new Map<string, Map<string, Response>>();

  async open(name: string): Promise<Cache> {
    const stored = this.all.get(name) ?? new Map<string, Response>();
    this.all.set(name, stored);
    const cache: Pick<Cache, 'match' | 'put'> = {
      match: async (address) => stored.get(new Request(address).url)?.clone(),
      put: async (address, response) => void stored.set(new Request(address).url, response),
    };
    return cache as Cache;
  }

  async keys(): Promise<string[]> {
    return [...this.all.keys()];
  }

  async delete(name: string): Promise<boolean> {
    return this.all.delete(name);
  }
}

let caches: FakeCaches;
let asked: [address: string, init: RequestInit | undefined][];
let site: Map<string, () => Response>;

const network: typeof fetch = async (address, init) => {
  const { url } = new Request(address);
  asked.push([url, init]);
  const answer = site.get(url);
  if (!answer) throw new TypeError('Failed to fetch');
  return answer();
};

const shelf = (version: string, files: Kept['files'], home = HOME) =>
  new Shelf({ version, files }, home, caches, network);

const FIRST = [
  { path: SCRIPT, integrity: null },
  { path: 'index.html', integrity: 'sha256-one' },
];
const SECOND = [
  { path: SCRIPT, integrity: null },
  { path: 'assets/new-bbbbbbbb.js', integrity: null },
  { path: 'index.html', integrity: 'sha256-two' },
];

const textOf = async (from: Shelf, path: string) => (await from.find(HOME + path))?.text();

beforeEach(() => {
  caches = new FakeCaches();
  asked = [];
  site = new Map(
    [SCRIPT, 'assets/new-bbbbbbbb.js', 'index.html'].map((path) => [
      HOME + path,
      () => new Response(`first ${path}`),
    ]),
  );
});

describe('filling the shelf', () => {
  it('asks for every file once, and holds what keeps its name to its content', async () => {
    await shelf('1', FIRST).fill();
    expect(asked).toEqual([
      [HOME + SCRIPT, {}],
      [`${HOME}index.html`, { integrity: 'sha256-one', cache: 'no-cache' }],
    ]);
  });

  it('takes over what an older version has under a hashed name, never a page', async () => {
    await shelf('1', FIRST).fill();
    asked = [];
    site.set(`${HOME}index.html`, () => new Response('second page'));
    const second = shelf('2', SECOND);
    await second.fill();
    expect(asked.map(([address]) => address)).toEqual([`${HOME}assets/new-bbbbbbbb.js`, `${HOME}index.html`]);
    expect(await textOf(second, SCRIPT)).toBe(`first ${SCRIPT}`);
    expect(await textOf(second, 'index.html')).toBe('second page');
  });

  it('names the file that did not come, and the next attempt asks only for what is missing', async () => {
    site.set(`${HOME}index.html`, () => new Response('', { status: 404 }));
    await expect(shelf('1', FIRST).fill()).rejects.toThrow('index.html: status 404');
    asked = [];
    site.set(`${HOME}index.html`, () => new Response('page'));
    await shelf('1', FIRST).fill();
    expect(asked.map(([address]) => address)).toEqual([`${HOME}index.html`]);
  });

  it('keeps a page that a host has sent on as one that a browser opens', async () => {
    site.set(`${HOME}index.html`, () => {
      const sentOn = new Response('page', { headers: { 'content-security-policy': "default-src 'none'" } });
      return Object.defineProperty(sentOn, 'redirected', { value: true });
    });
    const one = shelf('1', FIRST);
    await one.fill();
    const found = await one.find(`${HOME}index.html`);
    expect(found?.redirected).toBe(false);
    expect(found?.headers.get('content-security-policy')).toBe("default-src 'none'");
    expect(await found?.text()).toBe('page');
  });
});

describe('what is answered', () => {
  const kept = (url: string, mode: RequestMode = 'cors', method = 'GET') =>
    shelf('1', FIRST).kept({ url, mode, method });

  it('is the one page for the folder and for every question in its address', () => {
    for (const path of ['', '?need=pov_multi_2022&lang=en', 'index.html', 'index.html?area=mechuque#data'])
      expect(kept(HOME + path, 'navigate'), path).toBe(`${HOME}index.html`);
  });

  it('is what the version keeps, and any hashed file that an older one may have', () => {
    expect(kept(HOME + SCRIPT)).toBe(HOME + SCRIPT);
    expect(kept(`${HOME}assets/gone-cccccccc.js`)).toBe(`${HOME}assets/gone-cccccccc.js`);
  });

  it('is never an embed page, its script, a file of nobody, another site or another method', () => {
    for (const path of ['embed.html', 'embed-quemchi.en.html?area=10209', 'embed-examples.html', 'cards/'])
      expect(kept(HOME + path, 'navigate'), path).toBeNull();
    expect(kept(`${HOME}assets/embed-dddddddd.js`)).toBeNull();
    expect(kept(`${HOME}geodata/region.geojson`)).toBeNull();
    expect(kept(`${HOME}sw.js`)).toBeNull();
    expect(kept('https://mapa.example/other/', 'navigate')).toBeNull();
    expect(kept(HOME, 'navigate', 'POST')).toBeNull();
  });
});

describe('a deploy under an open window', () => {
  it('leaves the old parts within reach until nobody can need them', async () => {
    const old = 'assets/old-eeeeeeee.js';
    site.set(HOME + old, () => new Response('old part'));
    await shelf('1', [...FIRST, { path: old, integrity: null }]).fill();
    site.delete(HOME + old);
    const second = shelf('2', SECOND);
    await second.fill();
    expect(await textOf(second, old)).toBe('old part');

    await second.dropOthers();
    expect(await textOf(second, old)).toBeUndefined();
    expect(await textOf(second, SCRIPT)).toBe(`first ${SCRIPT}`);
  });

  it('leaves other sites of the same host alone', async () => {
    await shelf('1', [], 'https://mapa.example/sub/other/').fill();
    await shelf('1', [], 'https://mapa.example/').fill();
    await caches.open('somebody else');
    await shelf('1', []).fill();
    await shelf('2', []).dropOthers();
    expect(await caches.keys()).toEqual([
      'mapa-convergencia https://mapa.example/sub/other/ 1',
      'mapa-convergencia https://mapa.example/ 1',
      'somebody else',
    ]);
  });
});
