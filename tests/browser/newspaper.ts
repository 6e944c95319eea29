import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { allow, pageAround, startHost, type Host, type HostPage } from './hosts';
import { fills, headline, keys, picture } from './onEmbed';

/** A cheap phone, upright. */
export const phone = { width: 360, height: 740 };
export const base = (): string => String(test.info().project.use.baseURL).replace(/\/$/, '');

/** The real page as a snippet frames it. */
export const frame = (attributes = 'width="640" height="520"', query = ''): string =>
  `<iframe title="Mapa" src="${base()}/embed.html${query}" ${attributes}></iframe>`;

export const LONG = '<p>…</p>'.repeat(60);

/** A newspaper on another origin that frames the real page, for the tests of one file. */
export function newspaper() {
  let paper: Host;
  const articles: Record<string, HostPage> = {};

  test.beforeAll(async () => {
    paper = await startHost(articles);
  });
  test.afterAll(async () => paper.close());

  /** Puts an article into the newspaper. */
  function publish(body: string, headers: Record<string, string> = {}, name = ''): string {
    const path = `/${test.info().testId}${name}.html`;
    articles[path] = { html: pageAround(body), headers };
    return `${paper.origin}${path}`;
  }

  async function read(page: Page, body: string, headers: Record<string, string> = {}): Promise<FrameLocator> {
    await allow(page, paper);
    await page.goto(publish(body, headers));
    return page.frameLocator('iframe').first();
  }

  return { publish, read, site: () => paper };
}

/** The usual picture: its sentence, its areas in the colours of its list, and some size. */
export async function expectPicture(small: FrameLocator): Promise<void> {
  await expect(headline(small)).toContainText('Más de $1.870 millones');
  // On a slow line the words of the one response are there before its picture.
  await expect.poll(async () => Object.keys(await fills(small))).toHaveLength(30);
  const painted = await fills(small);
  for (const { area, fill } of await keys(small)) if (area !== null) expect(painted[area]).toBe(fill);
  expect(painted['10208'], 'two colours at least').not.toBe(painted['10207']);
  const box = await picture(small).boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThan(170);
}
