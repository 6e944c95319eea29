import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ownAttribution } from './attributions';
import { buildGeodata } from './buildGeodata';
import { readSources } from './sources';
import { territoryFromCoast } from './territoryFromCoast';
import { territoryFromPolygons } from './territoryFromPolygons';

/**
 * npm run geodata [-- --areas FILE] [--out DIR] [--sources DIR]
 *
 * Writes municipalities, islands, region, lakes and neighbours as GeoJSON into geodata/; running it again changes
 * nothing. With --areas the municipalities and islands come from official polygons (WGS84 GeoJSON).
 */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      areas: { type: 'string' },
      out: { type: 'string', default: 'geodata' },
      sources: { type: 'string', default: 'geodata/sources' },
    },
  });
  const { areas, out } = values;
  const sources = await readSources(values.sources);
  const territory =
    areas === undefined
      ? await territoryFromCoast(sources)
      : await territoryFromPolygons(await readFile(areas, 'utf8'), basename(areas), sources.municipalities);
  const files = buildGeodata(
    sources,
    territory,
    areas === undefined ? undefined : ownAttribution(basename(areas)),
  );
  await mkdir(out, { recursive: true });
  for (const [name, text] of files) {
    await writeFile(join(out, name), text);
    console.log(`${join(out, name)}  ${text.length} characters`);
  }
}
