import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Bytes of one file or of several: as it lies on disk, and as the best a static host can send. */
export interface Weight {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** Already packed by their own format: what is sent is what lies there. */
const PACKED = new Set(['.woff2', '.png']);

/** Weight of a file; gzip 9 and brotli 11. */
export function weigh(file: string): Weight {
  const body = readFileSync(file);
  const raw = body.length;
  if (PACKED.has(extname(file))) return { raw, gzip: raw, brotli: raw };
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw };
  return {
    raw,
    gzip: gzipSync(body, { level: 9 }).length,
    brotli: brotliCompressSync(body, { params }).length,
  };
}

export function together(weights: readonly Weight[]): Weight {
  const sum = (key: keyof Weight) => weights.reduce((total, weight) => total + weight[key], 0);
  return { raw: sum('raw'), gzip: sum('gzip'), brotli: sum('brotli') };
}

/** What a requested file is to the reader of the table. */
export function typeOf(file: string): string {
  const name = basename(file);
  if (name.startsWith('areas-')) return 'geometry';
  if (name.startsWith('facts-')) return 'facts';
  if (name.includes('worker')) return 'worker';
  return (
    { '.html': 'page', '.js': 'script', '.css': 'style', '.woff2': 'font', '.svg': 'picture' }[
      extname(name)
    ] ?? 'other'
  );
}

/** The requested paths (`/`, `/assets/a.js?x`) as files under `root`. */
export function filesOf(root: string, requests: readonly string[]): string[] {
  return requests.map((address) => {
    const path = new URL(address, 'http://localhost').pathname;
    return join(root, decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path));
  });
}

/**
 * Scripts that must have run before the page can paint: the entry and all it imports statically, by the text of the
 * built files. What is imported by a call (`import("./x.js")`) comes later and is left out.
 */
export function criticalScripts(root: string, page = 'index.html'): string[] {
  const html = readFileSync(join(root, page), 'utf8');
  const entries = [...html.matchAll(/<script[^>]*\ssrc="\.\/([^"]+)"/g)].map((match) =>
    join(root, match[1] ?? ''),
  );
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    const text = readFileSync(file, 'utf8');
    for (const match of text.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g)) {
      visit(join(file, '..', match[1] ?? ''));
    }
  };
  entries.forEach(visit);
  return [...found];
}

/** The only file of assets/ that has this beginning, e.g. `areas-`. */
export function asset(root: string, beginning: string): string {
  const names = readdirSync(join(root, 'assets')).filter((name) => name.startsWith(beginning));
  const [name] = names;
  if (name === undefined || names.length > 1) {
    throw new Error(`one file assets/${beginning}* was expected, found ${names.length}`);
  }
  return join(root, 'assets', name);
}
