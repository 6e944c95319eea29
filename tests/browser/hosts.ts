import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import type { Page } from '@playwright/test';

/** A page, or another file by the end of its path: `.js`, `.css`, `.png`. */
export interface HostPage {
  readonly html: string | Uint8Array;
  /** Sent beside the type, e.g. a Content-Security-Policy. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Somebody else's site. */
export interface Host {
  /** Without a slash behind it. */
  readonly origin: string;
  /** Paths asked for so far, queries included. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};

/**
 * Serves pages by their path (`/nota.html`) on an origin of their own. A page may be put into the record after the
 * start, when it has to name another host's address.
 */
export async function startHost(pages: Readonly<Record<string, HostPage>>): Promise<Host> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const path = request.url?.split('?', 1)[0] ?? '';
    const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
    const type = TYPES[extname(path)] ?? 'text/html; charset=utf-8';
    response.writeHead(page ? 200 : 404, { 'content-type': type, ...page?.headers });
    response.end(page?.html ?? '');
  });
  await new Promise<void>((ok) => void server.listen(0, ok));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((ok) => {
        server.close(() => ok());
        server.closeAllConnections();
      }),
  };
}

/** Lets a page of {@link test} ask these origins too; every other one stays an offence. */
export async function allow(page: Page, ...hosts: readonly Pick<Host, 'origin'>[]): Promise<void> {
  for (const { origin } of hosts) {
    await page.context().route(
      (url) => url.origin === origin,
      (route) => route.continue(),
    );
  }
}

/** A whole page around what stands in its body; its `icon` keeps the browser from asking for one. */
export function pageAround(body: string, head = ''): string {
  return `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Diario</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
}
