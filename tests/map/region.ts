import { readFileSync } from 'node:fs';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Area, Areas, Island, Municipality } from '../../src/domain/area';
import type { AreaFigure, Choropleth, Fill } from '../../src/domain/choropleth';
import type { Work } from '../../src/domain/work';
import type { MapGround, MapPicture } from '../../src/map/picture';

function read(name: string): FeatureCollection<Polygon | MultiPolygon, Record<string, never>> {
  return JSON.parse(readFileSync(`geodata/${name}.geojson`, 'utf8'));
}

const common = { otherNames: [], km2: 1, population: null, note: null };

const municipality: Municipality[] = read('municipalities').features.map(({ properties: of, geometry }) => ({
  ...common,
  level: 'municipality',
  id: of['cut'] ?? '',
  name: of['name'] ?? '',
  geometry,
  point: [of['label_lon'] ?? NaN, of['label_lat'] ?? NaN],
  member: of['member'] ?? false,
  province: of['province_id'] ?? '',
  seat: { name: '', point: [0, 0], approximate: false },
  population2017: 0,
}));

const island: Island[] = read('islands').features.map(({ properties: of, geometry }) => ({
  ...common,
  level: 'island',
  id: of['id'] ?? '',
  name: of['name'] ?? '',
  geometry,
  point: [of['lon'] ?? NaN, of['lat'] ?? NaN],
  member: true,
  named: of['named'] ?? false,
  group: null,
  municipalities: of['municipalities'] ?? [],
  shape: of['shape'] ?? 'own',
}));

/** The real municipalities and islands; provinces are left out. */
export const AREAS: Areas = { municipality, island, province: [] };

const LINES = { type: 'MultiLineString', coordinates: [] } as const;
export const GROUND: MapGround = {
  lakes: read('lakes'),
  neighbours: read('neighbours'),
  borders: { ...LINES, coordinates: [] },
  provinceBorders: { ...LINES, coordinates: [] },
  coast: { ...LINES, coordinates: [] },
};

/** A work with no more than a test asks for. */
export function work(id: string, more: Partial<Work>): Work {
  return {
    id,
    name: { es: id, en: id },
    sector: 'road',
    stage: 'approved',
    amount: { kind: 'unpublished' },
    municipalities: [],
    islands: [],
    place: { certainty: 'municipality' },
    shape: null,
    ...more,
  } as Work;
}

/** One area's figure with this fill. */
export function figure(area: Area, fill: Fill, works: readonly Work[] = []): AreaFigure {
  return { area, fill, works, shared: [] } as unknown as AreaFigure;
}

export function choroplethOf(
  figures: readonly AreaFigure[],
  level: Choropleth['level'] = 'municipality',
): Choropleth {
  const outlined = new Set(figures.flatMap(({ area }) => (area.member ? [area.id] : [])));
  return { level, ramp: 'inv', figures, outlined } as unknown as Choropleth;
}

const SHARE: Record<string, number> = { '10208': 1, '10209': 0.5, '10207': 0 };

/** Quellón, Quemchi and Queilén with a colour, the other three of the roundtable hatched. */
export function todaysFigures(works: readonly Work[]): AreaFigure[] {
  return municipality.map((area) => {
    const at = SHARE[area.id];
    if (at !== undefined)
      return figure(
        area,
        { kind: 'ramp', ramp: 'inv', at },
        works.filter((one) => one.municipalities.includes(area.id)),
      );
    return figure(area, area.member ? { kind: 'pattern', pattern: 'hatch' } : { kind: 'land' });
  });
}

/** The picture of today, with the given works. */
export function pictureOf(works: readonly Work[]): MapPicture {
  return {
    choropleth: choroplethOf(todaysFigures(works)),
    areas: AREAS,
    ground: GROUND,
    works,
    areaWords: ({ area }) => ({ name: area.name, detail: area.id in SHARE ? 'unos $579 millones' : null }),
    workWords: ({ id }) => id,
    clusterWords: (count) => `${count} obras`,
    seaNames: [{ name: 'Golfo de Ancud', lon: -73.05, lat: -42 }],
    selectedArea: null,
    selectedWork: null,
  };
}
