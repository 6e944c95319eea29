import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy, csp, withPolicy } from '../../tools/vite/csp';

const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe(contentSecurityPolicy, () => {
  it('lets inline code in only by its hash', () => {
    const policy = contentSecurityPolicy(
      `<script src="a.js"></script><script>let a;</script><style>p{}</style>`,
    );
    expect(policy).toContain(`script-src 'self' ${sha('let a;')};`);
    expect(policy).toContain(`style-src 'self' ${sha('p{}')};`);
  });

  it('allows nothing that it does not name, and nothing unsafe or foreign', () => {
    const policy = contentSecurityPolicy('<p></p>');
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toMatch(/unsafe|https?:|\*|frame-ancestors/);
  });
});

describe(withPolicy, () => {
  it('stands before every tag that it governs', () => {
    const html = withPolicy('<head><meta charset="utf-8" /><script src="a.js"></script></head>');
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
  });

  it('fails the build for a page that has no place for it', () => {
    expect(() => withPolicy('<head></head>')).toThrow('charset');
  });
});

describe(csp, () => {
  let folder: string;
  let html: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mapa-csp-'));
    await build({ logLevel: 'silent', build: { outDir: folder, emptyOutDir: true } });
    html = readFileSync(join(folder, 'index.html'), 'utf8');
  }, 120_000);

  afterAll(() => rmSync(folder, { recursive: true }));

  it('is in the built page once, and is the policy of exactly that page', () => {
    expect(html.match(/http-equiv="Content-Security-Policy"/g)).toHaveLength(1);
    expect(html).toContain(`content="${contentSecurityPolicy(html)}"`);
  });

  it('has no inline handler, no style attribute and no address of another origin in the built page', () => {
    expect(html).not.toMatch(/<[^>]+\son\w+=/i);
    expect(html).not.toMatch(/<[^>]+\sstyle=/i);
    expect(html).not.toMatch(/(src|href)="(https?:)?\/\//i);
  });
});
