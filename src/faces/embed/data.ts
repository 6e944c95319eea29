import type { Placement } from '../../domain/placement';
import { fetchJson } from '../../data/fetchJson';
import { makeAtlas, type Atlas } from '../../domain/atlas';
import { isWorkMeasure } from '../../domain/measure';
import type { View } from '../../domain/view';
import type { EmbedData } from './build/embedData';
import type { Whole } from './live/whole';

/** Addresses of this page's files, named by the build on its script element. */
export interface Files {
  readonly works: string;
  readonly indicators: string;
  readonly areas: string;
  readonly facts: string;
}

/** @throws Error when the page does not name them: then it was not made by our build */
export function filesOf(page: Document): Files {
  const { works, indicators, areas, facts } =
    page.querySelector<HTMLScriptElement>('script[data-works]')?.dataset ?? {};
  if (!works || !indicators || !areas || !facts) throw new Error('the page does not name its files');
  return { works, indicators, areas, facts };
}

const NOWHERE: Placement = { municipality: [], island: [], province: [] };

/** Loads each file once, and again only after a failure. */
export class EmbedAtlas {
  readonly #files: Files;
  #whole: Promise<Whole> | null = null;
  readonly #loaded = new Map<string, Promise<Atlas>>();

  constructor(files: Files) {
    this.#files = files;
  }

  /** Everything, with shapes: from then on every view is made from it. @throws FileError */
  async whole(): Promise<Whole> {
    this.#whole ??= import('./live/whole').then(async ({ loadWhole }) => loadWhole(this.#files));
    const loading = this.#whole;
    loading.catch(() => {
      if (this.#whole === loading) this.#whole = null;
    });
    return loading;
  }

  /** As much as a view needs. @throws FileError */
  async for({ measure, work }: Pick<View, 'measure' | 'work'>): Promise<Atlas> {
    if (this.#whole) return (await this.#whole).atlas;
    if (isWorkMeasure(measure)) return this.#load(this.#files.works);
    const indicators = await this.#load(this.#files.indicators);
    // A measure that nobody knows falls back on works, and without them the page would say that there are none.
    if (!indicators.indicator.has(measure)) return this.#load(this.#files.works);
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
