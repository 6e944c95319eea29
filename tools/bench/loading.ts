import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright';
import { grownFacts } from './grownFacts';
import type { Site } from './site';
import { median, visit, type Visit } from './visit';
import { asset, filesOf, together, typeOf, weigh, type Weight } from './weigh';

const ROUNDS = 5;
const CPU = 4;

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
  readonly heap: number;
}

function sharesOf({ root }: Site, requests: readonly string[]): Share[] {
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

/**
 * Loads both pages {@link ROUNDS} times in turn, so that a busy moment of the machine hurts both alike. A first visit
 * of each is not timed: it counts the requests, and the server packs each file.
 */
export async function compareLoading(browser: Browser, sites: readonly Site[]): Promise<Loading[]> {
  const requests: string[][] = [];
  for (const { fast, asked } of sites) {
    await visit(browser, { url: fast, cpu: 1 });
    requests.push(asked.splice(0));
  }
  const visits: Visit[][] = sites.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, { slow }] of sites.entries()) {
      visits[index]?.push(await visit(browser, { url: slow, cpu: CPU }));
    }
  }
  return sites.map((site, index) => {
    const asked = requests[index] ?? [];
    const middle = (key: keyof Visit) => median((visits[index] ?? []).map((each) => each[key]));
    return {
      shares: sharesOf(site, asked),
      requests: asked,
      painted: middle('painted'),
      coloured: middle('coloured'),
      heap: middle('heap'),
    };
  });
}

/** Heap of the app, in bytes, when its works.csv has `works` rows. */
export async function heapWith(browser: Browser, { root, fast }: Site, works: number): Promise<number> {
  const body = grownFacts(readFileSync(asset(root, 'facts-'), 'utf8'), works);
  const { heap } = await visit(browser, {
    url: fast,
    cpu: 1,
    instead: { path: /\/facts-[^/]*\.json$/, body },
  });
  return heap;
}
