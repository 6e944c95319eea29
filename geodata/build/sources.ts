import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FeatureCollection, Position } from 'geojson';
import { GeodataError } from './GeodataError';
import { readTable } from './readTable';
import type { Row } from './readTable';

/** What geodata/sources holds; every column is described in geodata/sources/README.md. */
export interface Sources {
  readonly municipalities: readonly MunicipalitySource[];
  readonly islands: readonly IslandSource[];
  /** Lines that cut the land into the 30 municipalities; they meet at identical nodes. */
  readonly borders: readonly Position[][];
  readonly coast: FeatureCollection;
  readonly lakes: FeatureCollection;
  readonly neighbours: FeatureCollection;
}

export interface MunicipalitySource {
  readonly cut: string;
  readonly name: string;
  readonly province: string;
  readonly seat: string;
  readonly seatPoint: Position;
  readonly seatApproximate: boolean;
  readonly areaKm2Published: number;
  readonly population2017: number;
  readonly population2024: number;
  readonly label: Position;
  readonly member: boolean;
}

const SHAPES = ['own', 'part', 'mainland', 'none'] as const;
export type Shape = (typeof SHAPES)[number];

export interface IslandSource {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly group: string | null;
  readonly municipalities: readonly string[];
  readonly point: Position;
  /** What the point was found to lie on in this coast; other coasts may differ. */
  readonly shape: Shape;
  readonly population: number | null;
  readonly populationYear: number | null;
  readonly populationSource: string | null;
  readonly confidence: string;
  readonly noteEs: string | null;
  readonly noteEn: string | null;
}

export async function readSources(dir: string): Promise<Sources> {
  const [municipalities, islands, borders, coast, lakes, neighbours] = await Promise.all([
    readTable(join(dir, 'municipalities.csv')),
    readTable(join(dir, 'islands.csv')),
    readTable(join(dir, 'borders.csv')),
    readCollection(join(dir, 'coast.geojson')),
    readCollection(join(dir, 'lakes.geojson')),
    readCollection(join(dir, 'neighbours.geojson')),
  ]);
  return {
    municipalities: municipalities.map(municipalityOf),
    islands: islands.map(islandOf),
    borders: borders.map((row) => row.text('vertices').split(';').map(positionOf)),
    coast,
    lakes,
    neighbours,
  };
}

async function readCollection(file: string): Promise<FeatureCollection> {
  return JSON.parse(await readFile(file, 'utf8')) as FeatureCollection;
}

function municipalityOf(row: Row): MunicipalitySource {
  return {
    cut: row.text('cut'),
    name: row.text('name'),
    province: row.text('province'),
    seat: row.text('seat'),
    seatPoint: [row.number('seat_lon'), row.number('seat_lat')],
    seatApproximate: row.text('seat_source').startsWith('approximate'),
    areaKm2Published: row.number('area_km2_published_ine'),
    population2017: row.number('population_2017'),
    population2024: row.number('population_2024'),
    label: [row.number('label_lon'), row.number('label_lat')],
    member: row.text('is_member') === '1',
  };
}

function islandOf(row: Row): IslandSource {
  return {
    name: row.text('name'),
    otherNames: list(row.text('alt_names')),
    group: row.text('group') || null,
    municipalities: list(row.text('cut')),
    point: [row.number('lon'), row.number('lat')],
    shape: shapeOf(row.text('polygon')),
    population: row.numberOrNull('population'),
    populationYear: row.numberOrNull('population_year'),
    populationSource: row.text('population_source') || null,
    confidence: row.text('confidence'),
    noteEs: row.text('note_es') || null,
    noteEn: row.text('note_en') || null,
  };
}

function shapeOf(cell: string): Shape {
  const shape = SHAPES.find((known) => known === cell);
  if (!shape) throw new GeodataError(`islands.csv, polygon: "${cell}" is none of ${SHAPES.join(', ')}`);
  return shape;
}

function list(cell: string): string[] {
  return cell
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function positionOf(vertex: string): Position {
  const [lon, lat] = vertex.trim().split(' ').map(Number);
  if (!Number.isFinite(lon) || !Number.isFinite(lat))
    throw new GeodataError(`borders.csv, vertices: "${vertex}" is not "lon lat"`);
  return [Number(lon), Number(lat)];
}
