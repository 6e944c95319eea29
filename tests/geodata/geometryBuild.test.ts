import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FeatureCollection } from 'geojson';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { buildGeodata } from '../../geodata/build/buildGeodata';
import { landmasses } from '../../geodata/build/landmasses';
import { main } from '../../geodata/build/main';
import { matchNames } from '../../geodata/build/matchNames';
import { readSources } from '../../geodata/build/sources';
import type { Sources } from '../../geodata/build/sources';
import type { Territory } from '../../geodata/build/Territory';
import { territoryFromCoast } from '../../geodata/build/territoryFromCoast';

const GEODATA = fileURLToPath(new URL('../../geodata', import.meta.url));
const REFERENCE = join(GEODATA, '../../shared/facts/geo/reference/comunas-reference.geojson');

describe('npm run geodata', () => {
  let sources: Sources;
  let territory: Territory;
  beforeAll(async () => {
    sources = await readSources(join(GEODATA, 'sources'));
    territory = await territoryFromCoast(sources);
  }, 20_000);

  test('changes nothing when nothing changed: no committed file is stale', () => {
    const stale = [...buildGeodata(sources, territory)].filter(
      ([name, text]) => readFileSync(join(GEODATA, name), 'utf8') !== text,
    );
    expect(stale.map(([name]) => name)).toEqual([]);
  });

  test('writes every generated file there is, and no other', () => {
    const committed = readdirSync(GEODATA).filter(
      (name) => name.endsWith('.geojson') && name !== 'work_shapes.geojson',
    );
    expect([...buildGeodata(sources, territory).keys()].sort()).toEqual(committed.sort());
  });

  test('finds each island where islands.csv says: on its own outline, on another one, on the mainland, at sea', () => {
    const moved = matchNames(landmasses(territory), sources.islands).filter(
      ({ source, shape }) => shape !== source.shape,
    );
    expect(moved.map(({ source, shape }) => `${source.name}: ${source.shape} -> ${shape}`)).toEqual([]);
  });

  test('gives each island to the municipality islands.csv gives it to', () => {
    const moved = matchNames(landmasses(territory), sources.islands).filter(
      ({ source, land }) => land && String(land.municipalities) !== String(source.municipalities),
    );
    expect(moved.map(({ source }) => source.name)).toEqual([]);
  });
});

describe.skipIf(!existsSync(REFERENCE))(
  'npm run geodata -- --areas with the official polygons (needs ../shared/facts, skipped without)',
  () => {
    test('rebuilds municipalities and islands in the folder that was asked for', async () => {
      const out = mkdtempSync(join(tmpdir(), 'geodata-'));
      const log = vi.spyOn(console, 'log').mockReturnValue();
      try {
        await main(['--areas', REFERENCE, '--out', out, '--sources', join(GEODATA, 'sources')]);
        const read = (name: string) =>
          JSON.parse(readFileSync(join(out, name), 'utf8')) as FeatureCollection & { attribution: string };
        const municipalities = read('municipalities.geojson');
        expect(municipalities.features).toHaveLength(30);
        expect(municipalities.attribution).toContain('comunas-reference.geojson');
        const calbuco = read('islands.geojson').features.find(
          ({ properties }) => properties?.['id'] === 'calbuco',
        );
        // The official set draws the causeway's island as one of its own.
        expect(calbuco?.properties?.['shape']).toBe('own');
      } finally {
        log.mockRestore();
        rmSync(out, { recursive: true });
      }
    }, 20_000);
  },
);
