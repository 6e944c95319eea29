import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serve, type Served } from '../../tools/serve.mjs';
import { test as base } from './fixtures';

/** A copy of the built site of this test's own, under a path, to be changed and switched off. */
export interface Site {
  readonly folder: string;
  readonly served: Served;
  readonly asked: string[];
}

interface Fixtures {
  site: Site;
}

/** Playwright's `test` on a site that may be kept in the browser and switched off. */
export const test = base.extend<Fixtures>({
  // Playwright reads a fixture's needs from its parameters, so "none" must be written as an empty pattern.
  // oxlint-disable-next-line no-empty-pattern
  site: async ({}, provide) => {
    const root = mkdtempSync(join(tmpdir(), 'mapa-offline-'));
    const folder = join(root, 'mesa');
    cpSync('dist', folder, { recursive: true });
    const asked: string[] = [];
    const served = await serve({ root, seen: (address) => asked.push(address) });
    await provide({ folder, served, asked });
    await served.close();
    rmSync(root, { recursive: true });
  },
  serviceWorkers: 'allow',
  baseURL: async ({ site }, provide) => provide(`${site.served.url}mesa/`),
});

/** Waits until the page is kept whole and under the worker's hand. */
export const kept = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller !== null);
