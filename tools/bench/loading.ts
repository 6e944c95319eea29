import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright';
import { grownFacts } from './grownFacts';
import type { Site } from './site';
import { median, visit, type Visit } from './visit';
import { asset, filesOf, together, typeOf, weigh, type Weight } from './weigh';

/** The mark of the explore page's live map. */
export const LIVE_MARK = 'livemap';

/** Bytes and files of one type in the first view. */
export interface Share {
  readonly type: string;
  readonly files: number;
  readonly weight: Weight;
}

/** What loading one page costs; times are medians under a slow line and a slow processor. */
export interface Loading {
  readonly shares: readonly Share[];
  readonly requests: readonly string[];
  readonly painted: number;
  readonly coloured: number;
  /** NaN for a page that never marked its live map. */
  readonly live: number;
  readonly heap: number;
}

/** What was asked for, by type; a file asked for twice weighs once. */
export function sharesOf({ root }: Pick<Site, 'root'>, requests: readonly string[]): Share[] {
  const byType = new Map<string, string[]>();
  for (const file of new Set(filesOf(root, requests))) {
    byType.set(typeOf(file), [...(byType.get(typeOf(file)) ?? []), file]);
  }
  return [...byType].map(([type, files]) => ({
    type,
    files: files.length,
    weight: together(files.map(weigh)),
  }));
}

/** Requests that are not the first of their address. */
export function twiceIn(requests: readonly string[]): string[] {
  return requests.filter((address, index) => requests.indexOf(address) < index);
}

/** The medians of a page's visits, with what its first visit asked for. */
export function loadingOf(site: Site, requests: readonly string[], visits: readonly Visit[]): Loading {
  const middle = (key: keyof Visit) => median(visits.map((each) => each[key]));
  return {
    shares: sharesOf(site, requests),
    requests,
    painted: middle('painted'),
    coloured: middle('coloured'),
    live: middle('live'),
    heap: middle('heap'),
  };
}

/** Heap of the app, in bytes, when its works.csv has `works` rows. */
export async function heapWith(browser: Browser, { root, fast }: Site, works: number): Promise<number> {
  const body = grownFacts(readFileSync(asset(root, 'facts-'), 'utf8'), works);
  const { heap } = await visit(browser, {
    url: fast,
    cpu: 1,
    liveMark: LIVE_MARK,
    instead: { path: /\/facts-[^/]*\.json$/, body },
  });
  return heap;
}
