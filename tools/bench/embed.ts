import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { cardOf } from '../../src/faces/embed/build/cardOf';
import { visitEmbed, type EmbedVisit } from './embedVisit';
import { sharesOf, twiceIn, type Share } from './loading';
import type { Site } from './site';
import { median, WINDOW } from './visit';
import { weigh, type Weight } from './weigh';

const PAGE = 'embed.html';
/** A view that the page was not built with. */
export const ASKED = '?asof=2024-01-02';

/** The windows of the timed visits: the yardstick's own, and the frame of a cheap phone. */
const WINDOWS = [WINDOW, { width: 360, height: 520 }] as const;

/** What one visit asked for. */
export interface Load {
  readonly requests: readonly string[];
  readonly twice: readonly string[];
  readonly shares: readonly Share[];
}

/** One page of the embed; there is one for the whole and one for each municipality, in both languages. */
export interface EmbedPageWeight {
  readonly name: string;
  readonly weight: Weight;
}

export interface EmbedLoading {
  /** The default page first. */
  readonly pages: readonly EmbedPageWeight[];
  readonly untouched: Load;
  /** With {@link ASKED}. */
  readonly asked: Load;
  /** After the button for the live map, all in all. */
  readonly touched: Load;
}

/** Of all timed visits, the worse of the two windows. */
export interface EmbedTimes {
  /** Median, ms. */
  readonly picture: number;
  /** The largest of all visits. */
  readonly shift: number;
  /** Median, ms. */
  readonly blocked: number;
}

/** @throws Error when the build holds no page of the embed */
export function embedPageWeights(root: string): EmbedPageWeight[] {
  const others = readdirSync(root).filter((name) => name !== PAGE && cardOf(name) !== null);
  return [PAGE, ...others.toSorted()].map((name) => ({ name, weight: weigh(join(root, name)) }));
}

/** Visits that are not timed: they count, and make the server pack each file. */
export async function loadEmbed(browser: Browser, site: Site): Promise<EmbedLoading> {
  const load = async (query: string, touch: boolean): Promise<Load> => {
    site.asked.length = 0;
    await visitEmbed(browser, { url: `${site.fast}${PAGE}${query}`, cpu: 1, viewport: WINDOWS[1], touch });
    const requests = site.asked.splice(0);
    return { requests, twice: twiceIn(requests), shares: sharesOf(site, requests) };
  };
  return {
    pages: embedPageWeights(site.root),
    untouched: await load('', false),
    asked: await load(ASKED, false),
    touched: await load('', true),
  };
}

/** One timed visit to the default page for each of {@link WINDOWS}. */
export async function timeEmbed(browser: Browser, site: Site, cpu: number): Promise<EmbedVisit[]> {
  const visits: EmbedVisit[] = [];
  for (const viewport of WINDOWS)
    visits.push(await visitEmbed(browser, { url: `${site.slow}${PAGE}`, cpu, viewport }));
  return visits;
}

/** @param rounds the answers of {@link timeEmbed} */
export function embedTimes(rounds: readonly (readonly EmbedVisit[])[]): EmbedTimes {
  const worse = (key: 'picture' | 'blocked') =>
    Math.max(...WINDOWS.map((_, at) => median(rounds.map((visits) => visits[at]?.[key] ?? Number.NaN))));
  return {
    picture: worse('picture'),
    shift: Math.max(...rounds.flat().map(({ shift }) => shift)),
    blocked: worse('blocked'),
  };
}
