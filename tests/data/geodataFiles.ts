import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeAreas } from '../../src/data/areas';
import { parseFacts } from '../../src/data/parseFacts';
import { readAreas } from '../../tools/vite/geodata';

const DIR = join(import.meta.dirname, '../../geodata');

/** The committed tables by name, as the build packs them. */
export const FACT_FILES: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(DIR)
    .filter((name) => name.endsWith('.csv') || name === 'work_shapes.geojson')
    .map((name) => [name, readFileSync(join(DIR, name), 'utf8')]),
);

export const { areas, context } = decodeAreas(await readAreas(DIR));

/** The committed files through the app's own readers. */
export const { facts, problems } = parseFacts(FACT_FILES, areas);
