import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { cards } from './tools/vite/cards.ts';
import { csp } from './tools/vite/csp.ts';
import { embed } from './tools/vite/embed.ts';
import { embedScript } from './tools/vite/embedScript.ts';
import { firstPicture } from './tools/vite/firstPicture.ts';
import { geodata } from './tools/vite/geodata.ts';
import { inlineStyle } from './tools/vite/inlineStyle.ts';
import { oneFile } from './tools/vite/oneFile.ts';
import { preload } from './tools/vite/preload.ts';
import { serviceWorker } from './tools/vite/serviceWorker.ts';
import { usb } from './tools/vite/usb.ts';
import { withoutRequire } from './tools/vite/withoutRequire.ts';

const site = defineConfig({
  // Relative addresses: the built folder works under any path of any static host.
  base: './',
  plugins: [
    react(),
    firstPicture(),
    geodata(),
    preload(),
    inlineStyle(),
    embed(),
    cards(),
    embedScript(),
    csp(),
    serviceWorker(),
    withoutRequire(),
  ],
  build: {
    target: 'baseline-widely-available',
    // A font or picture inside a stylesheet would be loaded before the first paint.
    assetsInlineLimit: 0,
    // Every browser of the target has modulepreload.
    modulePreload: { polyfill: false },
    // MapLibre is one chunk of 1 MB, loaded beside the app; `npm run bench` holds the real budget.
    chunkSizeWarningLimit: 1100,
    rolldownOptions: {
      // A constant is its value where it is used, across files too: fewer names in the first view.
      optimization: { inlineConst: true },
      output: {
        codeSplitting: {
          groups: [
            // Whatever the entry loads is one file, however many lazy parts share pieces of it.
            { name: 'index', tags: ['$initial'] },
            { name: oneFile('Explore', `${import.meta.dirname}/src/faces/explore/Explore.tsx`) },
            // What writes PowerPoint is CommonJS: alone it would take the runtime of all modules out of the entry.
            { name: 'pptx', test: /node_modules\/(?:pptxgenjs|jszip)\/|vite-browser-external/ },
            // Meaning and words that several later parts share: one file, one name in the lists of what to load.
            { name: 'shared', test: /src\/(?:domain|text)\//, minShareCount: 2 },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  test: {
    name: 'node',
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    // Against a hang, not a clock to pass: two other programs on a small machine make a test five times slower.
    testTimeout: 60_000,
    setupFiles: ['tests/seed.ts'],
  },
});

/** `npm run build:usb`: the app alone, in one file. */
const stick = defineConfig({
  base: './',
  plugins: [react(), firstPicture(), geodata(), usb()],
  build: { outDir: 'dist-usb', target: 'baseline-widely-available', modulePreload: false },
});

export default defineConfig(({ mode }) => (mode === 'usb' ? stick : site));
