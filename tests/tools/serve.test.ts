import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileFor, policyOf, serve, type Served } from '../../tools/serve.mjs';

const PAGE = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'" /><p>ñandú</p>`;

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** By hand and not by fetch, which tidies `..` away and unpacks bodies before we see them. */
function ask(port: number, path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<Answer>((ok, fail) => {
    request({ port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        ok({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', fail)
      .end();
  });
}

let folder: string;
let served: Served;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mapa-serve-'));
  const site = join(folder, 'site');
  mkdirSync(join(site, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(site, 'index.html'), PAGE);
  writeFileSync(join(site, 'embed.html'), PAGE);
  writeFileSync(join(site, 'works.csv'), 'id,name\n');
  writeFileSync(join(site, 'assets', 'index-CMRJzF3I.js'), 'export {};\n'.repeat(500));
  writeFileSync(join(site, 'assets', 'font-latin-wght-normal-Ab_-1234.woff2'), 'wOF2');
  served = await serve({ root: site });
});

afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

describe(serve, () => {
  it('gives the page with its own policy, frame-ancestors and a type that nobody guesses', async () => {
    const { status, headers, body } = await ask(served.port, '/?measure=works');
    expect(status).toBe(200);
    expect(body.toString()).toBe(PAGE);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'self'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
    expect(headers['cache-control']).toBe('no-cache');
  });

  it('lets any page frame what is made for it', async () => {
    const { headers } = await ask(served.port, '/embed.html?area=10209');
    expect(headers['content-security-policy']).toBe("default-src 'none'; frame-ancestors *");
  });

  it.each(['/', '/embed.html', '/works.csv', '/assets/index-CMRJzF3I.js'])(
    'gives %s to pages and frames without an origin',
    async (path) => {
      const { headers } = await ask(served.port, path, { origin: 'null' });
      expect(headers['access-control-allow-origin']).toBe('*');
      expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
    },
  );

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('packs text by %s when the browser takes it, and hashed files stay for ever', async (name, unpack) => {
    const { headers, body } = await ask(served.port, '/assets/index-CMRJzF3I.js', {
      'accept-encoding': name,
    });
    expect(headers['content-encoding']).toBe(name);
    expect(headers['content-length']).toBe(String(body.length));
    expect(unpack(body).toString()).toBe('export {};\n'.repeat(500));
    expect(headers['cache-control']).toContain('immutable');
  });

  it('sends a font as it is: it is packed already', async () => {
    const { headers, body } = await ask(served.port, '/assets/font-latin-wght-normal-Ab_-1234.woff2', {
      'accept-encoding': 'br, gzip',
    });
    expect(headers['content-type']).toBe('font/woff2');
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers['cache-control']).toContain('immutable');
    expect(body.toString()).toBe('wOF2');
  });

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%00',
    '/%E0%A4%A',
    '/assets',
    '/missing.js',
  ])('has nothing at %s', async (path) => {
    const { status, body } = await ask(served.port, path);
    expect(status).toBe(404);
    expect(body.toString()).not.toContain('secret');
  });

  it('answers HEAD without a body and refuses to be written to', async () => {
    const head = await ask(served.port, '/works.csv', {}, 'HEAD');
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([200, 0, '8']);
    expect((await ask(served.port, '/works.csv', {}, 'POST')).status).toBe(405);
  });

  it('takes the next free port when the wished one is taken', async () => {
    const second = await serve({ root: folder, port: served.port });
    expect(second.port).toBeGreaterThan(served.port);
    await second.close();
  });
});

describe(fileFor, () => {
  it('never leaves the folder, whose name may be the beginning of another', () => {
    expect(fileFor('/srv/site', '/../site-old/a.txt')).toBeNull();
    expect(fileFor('/srv/site', '/a/../b.txt?x=1#y')).toMatch(/site.b\.txt$/);
  });
});

describe(policyOf, () => {
  it('finds no policy where the page has none', () => {
    expect(policyOf('<p>no policy</p>', '/srv/embed.html')).toBeNull();
  });

  it.each([
    ['/srv/site/embed.html', '*'],
    ['/srv/site/embed-quemchi-en.html', '*'],
    ['/srv/embed/index.html', "'self'"],
    ['/srv/site/not-embed.html', "'self'"],
  ])('goes by the name of the page itself: %s', (file, ancestors) => {
    expect(policyOf(PAGE, file)).toBe(`default-src 'none'; frame-ancestors ${ancestors}`);
  });
});
