import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { csp } from './tools/vite/csp';
import { geodata } from './tools/vite/geodata';
import { MAP_CHUNK, preload } from './tools/vite/preload';

export default defineConfig({
  // Relative addresses: the built folder works under any path of any static host.
  base: './',
  plugins: [react(), geodata(), preload(), csp()],
  build: {
    target: 'baseline-widely-available',
    // A font or picture inside a stylesheet would be loaded before the first paint.
    assetsInlineLimit: 0,
    // Every browser of the target has modulepreload.
    modulePreload: { polyfill: false },
    // MapLibre is one chunk of 1 MB, loaded beside the app; `npm run bench` holds the real budget.
    chunkSizeWarningLimit: 1100,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: MAP_CHUNK, test: /node_modules[\\/]maplibre-gl/ }] },
      },
    },
  },
  worker: { format: 'es' },
  test: {
    name: 'node',
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
  },
});
