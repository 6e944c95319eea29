import type { Kept } from './kept';

/** What a request tells that decides how it is answered. */
export type Asked = Pick<Request, 'method' | 'mode' | 'url'>;

const PAGE = 'index.html';
const MATCH = { ignoreVary: true } as const;

/**
 * The versions of one site that lie in the browser, each in a cache of its own. An address is answered out of one
 * version as a whole: the page, its code and its data always fit together.
 */
export class Shelf {
  readonly #kept: Kept;
  /** Where the site lies, with a slash at the end. */
  readonly #home: string;
  readonly #caches: Pick<CacheStorage, 'open' | 'keys' | 'delete'>;
  readonly #fetch: typeof fetch;
  readonly #paths: ReadonlySet<string>;

  constructor(
    kept: Kept,
    home: string,
    caches: Pick<CacheStorage, 'open' | 'keys' | 'delete'>,
    ask: typeof fetch,
  ) {
    this.#kept = kept;
    this.#home = home;
    this.#caches = caches;
    this.#fetch = ask;
    this.#paths = new Set(kept.files.map(({ path }) => path));
  }

  /**
   * Fetches what is not there yet, one after another so that a press of the reader is never behind all of it. What an
   * older version has under the same hashed name is taken over.
   * @throws Error naming the file that did not come; TypeError when one is not of this version. What came stays, and
   * the next attempt goes on from there.
   */
  async fill(): Promise<void> {
    const cache = await this.#caches.open(this.#name);
    for (const { path, integrity } of this.#kept.files) {
      const address = this.#home + path;
      if (await cache.match(address, MATCH)) continue;
      const older = integrity === null ? await this.#inOlder(address) : undefined;
      await cache.put(address, older ?? (await this.#fetched(path, integrity)));
    }
  }

  /**
   * The address under which a request is kept, or null for what is left to the network: other sites, embed pages, and
   * all that is not this app's. The page is one for all its query strings.
   */
  kept({ method, mode, url }: Asked): string | null {
    if (method !== 'GET' || !url.startsWith(this.#home)) return null;
    const [path = ''] = url.slice(this.#home.length).split(/[?#]/, 1);
    if (mode === 'navigate') return path === '' || path === PAGE ? this.#home + PAGE : null;
    // Hashed names of older versions: a window opened before a deploy may still ask for its own parts.
    const mayBeOlder = path.startsWith('assets/') && !path.startsWith('assets/embed-');
    return this.#paths.has(path) || mayBeOlder ? this.#home + path : null;
  }

  /** What lies under an address of {@link kept}: of this version, else of an older one. */
  async find(address: string): Promise<Response | undefined> {
    const cache = await this.#caches.open(this.#name);
    return (await cache.match(address, MATCH)) ?? this.#inOlder(address);
  }

  /** Lets go of every version but this one; only right while no window can need another. */
  async dropOthers(): Promise<void> {
    await Promise.all((await this.#others()).map((name) => this.#caches.delete(name)));
  }

  get #name(): string {
    return this.#prefix + this.#kept.version;
  }

  /** One host may hold several such sites, and all of them share its caches. */
  get #prefix(): string {
    return `mapa-convergencia ${this.#home} `;
  }

  async #others(): Promise<readonly string[]> {
    const names = await this.#caches.keys();
    return names.filter((name) => name.startsWith(this.#prefix) && name !== this.#name);
  }

  async #inOlder(address: string): Promise<Response | undefined> {
    for (const name of await this.#others()) {
      const cache = await this.#caches.open(name);
      const found = await cache.match(address, MATCH);
      if (found) return found;
    }
    return undefined;
  }

  async #fetched(path: string, integrity: string | null): Promise<Response> {
    // A deploy that happens meanwhile must not put its page beside our scripts: the browser refuses another content.
    const response = await this.#fetch(
      this.#home + path,
      integrity === null ? {} : { integrity, cache: 'no-cache' },
    );
    if (!response.ok) throw new Error(`${path}: status ${response.status}`);
    if (!response.redirected) return response;
    // Some hosts send index.html on to the folder, and no browser opens a page out of an answer that was sent on.
    const { status, statusText, headers } = response;
    return new Response(await response.blob(), { status, statusText, headers });
  }
}
