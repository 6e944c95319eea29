import { area, booleanPointInPolygon } from '@turf/turf';
import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon } from 'geojson';
import { GeodataError } from './GeodataError';
import { mapshaperCollection, piecesOf, territoryOf } from './mapshaperCollection';
import { KNOWN_COLUMNS, municipalityReader } from './officialColumns';
import { requireDegrees } from './requireDegrees';
import { requireSoundRings } from './requireSoundRings';
import type { MunicipalitySource } from './sources';
import type { Territory } from './Territory';

type Land = Feature<Polygon | MultiPolygon, { cut: string }>;

/** Metres a vertex may leave its line: one pixel at zoom 11 (28 m), a quarter at zoom 9. */
const TOLERANCE_M = 28;
/** More than this share of its surface cannot be lost to cleaning: the polygon overlaps another one. */
const MOST_CLEANED = 0.01;

/**
 * The municipalities from official polygons that a user has: GeoJSON text in WGS84 with a column for the code or the
 * name, also of all of Chile (other regions are passed over). Small gaps and overlaps between neighbours are cleaned.
 *
 * @throws GeodataError that names the municipality or feature and says what to do.
 */
export async function territoryFromPolygons(
  text: string,
  file: string,
  municipalities: readonly MunicipalitySource[],
): Promise<Territory> {
  const lands = readLands(text, file, municipalities);
  requireAll(lands, file, municipalities);
  for (const { properties, geometry } of lands) {
    const place = `${file}, ${nameOf(properties.cut, municipalities)}`;
    requireDegrees(piecesOf(geometry).flat(2), file);
    requireSoundRings(geometry, place);
  }
  requireLabels(lands, file, municipalities);
  const territory = await cleaned(lands);
  requireKept(lands, territory, file, municipalities);
  return territory;
}

function readLands(text: string, file: string, municipalities: readonly MunicipalitySource[]): Land[] {
  const { features } = collectionOf(text, file);
  const reader = municipalityReader(municipalities);
  if (!features.some(({ properties }) => reader.hasColumn(properties)))
    throw new GeodataError(
      `${file}: no column with the municipality. Columns: ${Object.keys(features[0]?.properties ?? {}).join(', ') || 'none'}; ` +
        `rename one to any of ${KNOWN_COLUMNS}`,
    );
  return features.flatMap((feature, index) => {
    const cut = reader.cutOf(feature.properties);
    if (cut === null) return [];
    const { geometry } = feature;
    if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon')
      throw new GeodataError(
        `${file}, feature ${index + 1}, ${nameOf(cut, municipalities)}: its geometry is ${geometry?.type ?? 'null'}, a Polygon or MultiPolygon is wanted`,
      );
    return [{ type: 'Feature', properties: { cut }, geometry }];
  });
}

function collectionOf(text: string, file: string): FeatureCollection<Geometry | null> {
  let data: FeatureCollection<Geometry | null>;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, '')) as FeatureCollection<Geometry | null>;
  } catch (cause) {
    throw new GeodataError(
      `${file} is not JSON. A shapefile becomes GeoJSON with\n  npx mapshaper comunas.shp -proj wgs84 -o comunas.geojson`,
      { cause },
    );
  }
  if (data?.type !== 'FeatureCollection' || !Array.isArray(data.features))
    throw new GeodataError(`${file}: a GeoJSON FeatureCollection is wanted, this is ${String(data?.type)}`);
  return data;
}

function requireAll(
  lands: readonly Land[],
  file: string,
  municipalities: readonly MunicipalitySource[],
): void {
  const missing = municipalities.filter(({ cut }) => !lands.some(({ properties }) => properties.cut === cut));
  if (missing.length > 0)
    throw new GeodataError(
      `${file}: no polygon of ${missing.map(({ cut, name }) => `${name} (${cut})`).join(', ')}. All ${municipalities.length} are needed`,
    );
  const cuts = lands.map(({ properties }) => properties.cut);
  const twice = [...new Set(cuts.filter((cut, index) => cuts.indexOf(cut) !== index))];
  if (twice.length > 0)
    throw new GeodataError(
      `${file}: several features of ${twice.map((cut) => nameOf(cut, municipalities)).join(', ')}. Join them first:\n` +
        `  npx mapshaper "${file}" -dissolve2 COLUMN_OF_THE_CODE -o areas-joined.geojson`,
    );
}

/** Codes given to the wrong polygons would move every figure of the map. */
function requireLabels(
  lands: readonly Land[],
  file: string,
  municipalities: readonly MunicipalitySource[],
): void {
  for (const { cut, name, label } of municipalities) {
    const land = lands.find(({ properties }) => properties.cut === cut);
    if (land && !booleanPointInPolygon(label, land))
      throw new GeodataError(
        `${file}: the polygon coded ${cut} does not contain ${label.join(', ')}, which lies in ${name}. Are the codes right?`,
      );
  }
}

async function cleaned(lands: readonly Land[]): Promise<Territory> {
  return territoryOf(
    await mapshaperCollection(
      `-i areas.json -simplify dp interval=${TOLERANCE_M} keep-shapes -snap precision=0.0001 -clean -o out.json precision=0.0001`,
      { 'areas.json': { type: 'FeatureCollection', features: lands } },
    ),
  );
}

function requireKept(
  lands: readonly Land[],
  territory: Territory,
  file: string,
  municipalities: readonly MunicipalitySource[],
): void {
  for (const { properties, geometry } of lands) {
    const before = area(geometry);
    const coordinates = [...(territory.get(properties.cut) ?? [])];
    const after = area({ type: 'MultiPolygon', coordinates });
    if (Math.abs(after - before) > MOST_CLEANED * before)
      throw new GeodataError(
        `${file}, ${nameOf(properties.cut, municipalities)}: ${(before / 1e6).toFixed(1)} km² became ${(after / 1e6).toFixed(1)} km² in cleaning. Does it overlap a neighbour?`,
      );
  }
}

function nameOf(cut: string, municipalities: readonly MunicipalitySource[]): string {
  return `${municipalities.find((municipality) => municipality.cut === cut)?.name ?? '?'} (${cut})`;
}
