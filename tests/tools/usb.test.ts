import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import type { Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { oneFilePage, partsOf } from '../../tools/vite/usb';

const HTML = `<!doctype html>
<html><head><meta charset="utf-8" />
<script>let early;</script>
<script type="module" crossorigin src="./assets/index-a.js"></script>
<link rel="stylesheet" crossorigin href="./assets/index-a.css">
<link rel="preload" as="fetch" crossorigin href="./assets/areas-a.json">
<link rel="icon" href="data:image/svg+xml,x" />
</head><body><div id="app"></div><noscript><a href="./embed.html">x</a></noscript></body></html>`;

const PARTS = { html: HTML, style: 'p{color:red}', script: 'run()', files: new Map([['a.json', '{"a":1}']]) };

const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe(oneFilePage, () => {
  it('names no other file, and keeps what is no link to one', () => {
    const page = oneFilePage(PARTS);
    expect(page).not.toMatch(/(?:src|href)="(?!data:)/);
    expect(page).toContain('<link rel="icon" href="data:image/svg+xml,x" />');
    expect(page).toContain('<style>p{color:red}</style>\n</head>');
    expect(page).toMatch(
      /id="a.json">\{"a":1\}<\/script>\n<script type="module">run\(\)<\/script>\n<\/body>/,
    );
  });

  it('has a policy that knows this code alone, and nobody to ask', () => {
    const policy = /content="([^"]+)"/.exec(oneFilePage(PARTS))?.[1];
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${sha('let early;')} ${sha('run()')}`,
      `style-src ${sha('p{color:red}')}`,
      'img-src data: blob:',
      'font-src data:',
      'connect-src blob:',
      'worker-src blob:',
      "base-uri 'none'",
      "form-action 'none'",
      "object-src 'none'",
    ]);
  });

  it('lets no string of the code or of the data end its element, and changes no meaning', () => {
    const text = '</script><script>alert(1)</script><!-- $& $1';
    const page = oneFilePage({
      ...PARTS,
      script: `give(${JSON.stringify(text)})`,
      files: new Map([['a.json', JSON.stringify(text)]]),
    });
    const block = /id="a.json">(.*)<\/script>/.exec(page)?.[1] ?? '';
    expect(block).not.toContain('<');
    expect(JSON.parse(block)).toBe(text);
    const code = /<script type="module">(.*)<\/script>/.exec(page)?.[1] ?? '';
    expect(code).not.toMatch(/<\/?script|<!--/);
    const given: string[] = [];
    runInNewContext(code, { give: (value: string) => given.push(value) });
    expect(given).toEqual([text]);
    expect(page).toContain(sha(code));
  });

  it('fails the build rather than write a page that lacks a part', () => {
    expect(() => oneFilePage({ ...PARTS, style: 'p::after{content:"</style>"}' })).toThrow('end its element');
    expect(() => oneFilePage({ ...PARTS, html: HTML.replace('<meta charset="utf-8" />', '') })).toThrow(
      'charset',
    );
  });
});

describe(partsOf, () => {
  const chunk = (fileName: string) => ({ type: 'chunk', fileName, code: '' });
  const asset = (fileName: string) => ({ type: 'asset', fileName, source: '' });
  const bundleOf = (...files: readonly { readonly fileName: string }[]) =>
    Object.fromEntries(files.map((file) => [file.fileName, file])) as unknown as Rolldown.OutputBundle;

  it('says what the build lacks, or has twice', () => {
    expect(() => partsOf(bundleOf(chunk('a.js'), chunk('b.js')))).toThrow('the script is 2 files, not one');
    expect(() => partsOf(bundleOf(chunk('a.js')))).toThrow('no file like ^index');
    expect(() =>
      partsOf(bundleOf(chunk('a.js'), asset('index.html'), asset('a.css'), asset('b.css'))),
    ).toThrow('more than one file like \\.css$');
  });
});
