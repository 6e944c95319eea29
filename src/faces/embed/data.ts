import type { Placement } from '../../domain/placement';
import { fetchJson } from '../../data/fetchJson';
import { makeAtlas, type Atlas } from '../../domain/atlas';
import { isWorkMeasure } from '../../domain/measure';
import type { View } from '../../domain/view';
import type { EmbedData } from './build/embedData';
import type { Whole } from './live/whole';

/** Addresses of the files with works and with indicators, from the page's folder: set by the build (tools/vite/embed.ts). */
declare const WORKS_URL: string;
declare const INDICATORS_URL: string;

const NOWHERE: Placement = { municipality: [], island: [], province: [] };

/** Loads each file once, and again only after a failure. */
export class EmbedAtlas {
  #whole: Promise<Whole> | null = null;
  readonly #loaded = new Map<string, Promise<Atlas>>();

  /** Everything, with shapes: from then on every view is made from it. @throws FileError */
  async whole(): Promise<Whole> {
    this.#whole ??= import('./live/whole').then(async ({ loadWhole }) => loadWhole());
    const loading = this.#whole;
    loading.catch(() => {
      if (this.#whole === loading) this.#whole = null;
    });
    return loading;
  }

  /** As much as a view needs. @throws FileError */
  async for({ measure, work }: Pick<View, 'measure' | 'work'>): Promise<Atlas> {
    if (this.#whole) return (await this.#whole).atlas;
    if (isWorkMeasure(measure)) return this.#load(WORKS_URL);
    const indicators = await this.#load(INDICATORS_URL);
    // A measure that nobody knows falls back on works, and without them the page would say that there are none.
    if (!indicators.indicator.has(measure)) return this.#load(WORKS_URL);
    // The indicators' file has no works: it could only say that this one does not exist.
    return work === null ? indicators : (await this.whole()).atlas;
  }

  async #load(url: string): Promise<Atlas> {
    const known = this.#loaded.get(url);
    if (known) return known;
    const fresh = load(url);
    this.#loaded.set(url, fresh);
    fresh.catch(() => this.#loaded.delete(url));
    return fresh;
  }
}

async function load(url: string): Promise<Atlas> {
  // Written by our own build from values of these very types.
  const { facts, areas, newest, places } = (await fetchJson('embed.json', url)) as EmbedData;
  return makeAtlas(facts, areas, ({ id }) => places[id] ?? NOWHERE, newest);
}
