import type { Feature } from 'geojson';
import { landGeometry } from './landGeometry';
import type { MunicipalitySource } from './sources';
import type { Territory } from './Territory';

/** One feature per municipality, by CUT code; columns as in geodata/sources/README.md. */
export function municipalityFeatures(
  territory: Territory,
  municipalities: readonly MunicipalitySource[],
): Feature[] {
  return municipalities.map((source) => ({
    type: 'Feature',
    properties: {
      cut: source.cut,
      name: source.name,
      province: source.province,
      province_id: source.cut.slice(0, 3),
      seat: source.seat,
      seat_lon: source.seatPoint[0],
      seat_lat: source.seatPoint[1],
      seat_approximate: source.seatApproximate,
      population_2017: source.population2017,
      population_2024: source.population2024,
      member: source.member,
      label_lon: source.label[0],
      label_lat: source.label[1],
      area_km2_published: source.areaKm2Published,
    },
    geometry: landGeometry(territory.get(source.cut) ?? []),
  }));
}
