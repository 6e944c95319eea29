import { join } from 'node:path';
import { build } from 'vite';
import { PROJECT } from '../../node.mjs';
import { preload } from '../../vite/preload';

/** Builds the yardstick as the app is built (target, worker preload, no inlining); returns its folder. */
export async function buildYardstick(): Promise<string> {
  const outDir = join(PROJECT, 'node_modules', '.cache', 'mapa', 'yardstick');
  await build({
    configFile: false,
    root: join(PROJECT, 'tools', 'bench', 'yardstick'),
    base: './',
    logLevel: 'error',
    assetsInclude: ['**/*.geojson'],
    plugins: [preload()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'baseline-widely-available',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
    worker: { format: 'es' },
  });
  return outDir;
}
