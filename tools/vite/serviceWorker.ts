import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';
import { PLAIN_FILES } from '../../src/data/plainFiles.ts';
import type { Kept, KeptFile } from '../../src/offline/worker/kept.ts';
import { classicScript } from './embedScript.ts';

const WORKER = fileURLToPath(new URL('../../src/offline/worker/sw.ts', import.meta.url));
const FILE = 'sw.js';

/** Files of the site that belong to its embed pages: those promise to keep nothing in a reader's browser. */
const OF_EMBED = /^(?:embed|cards\/|assets\/(?:embed-|text-[\w-]{8}\.woff2$))/;
const HASHED = /^assets\/.*-[\w-]{8}\.\w+$/;
const PLAIN = new Set(PLAIN_FILES.map((name) => `geodata/${name}`));

/**
 * Whether a file of the build is kept for a time without network: the page, every part of it that may be loaded later,
 * its fonts and packed data, and the plain files that it hands out. Not the plain areas that it hands out to nobody: the
 * packed ones are there.
 */
function isKept(path: string): boolean {
  if (path === FILE || OF_EMBED.test(path)) return false;
  return !path.startsWith('geodata/') || PLAIN.has(path);
}

const sha256 = (content: string | Uint8Array, as: 'base64' | 'base64url'): string =>
  createHash('sha256').update(content).digest(as);

/** What is kept of a finished bundle, by path; the same files give the same version. */
export function keptOf(bundle: Rolldown.OutputBundle): Kept {
  const contents = new Map<string, string | Uint8Array>();
  for (const file of Object.values(bundle))
    if (isKept(file.fileName)) contents.set(file.fileName, file.type === 'chunk' ? file.code : file.source);
  const paths = [...contents.keys()].toSorted();
  const hashes = paths.map((path) => sha256(contents.get(path) ?? '', 'base64'));
  return {
    version: sha256(JSON.stringify([paths, hashes]), 'base64url').slice(0, 12),
    files: paths.map((path, at): KeptFile => ({
      path,
      integrity: HASHED.test(path) ? null : `sha256-${hashes[at]}`,
    })),
  };
}

/** Vite plugin, to stand last: sw.js, the worker with the list of what this very build keeps. */
export function serviceWorker(): Plugin {
  return {
    name: 'mapa:service-worker',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const source = await classicScript(WORKER, { KEPT: JSON.stringify(keptOf(bundle)) });
        this.emitFile({ type: 'asset', fileName: FILE, source });
      },
    },
  };
}
