import { join } from 'node:path';
import { booleanPointInPolygon } from '@turf/turf';
import { decodeAreas } from '../../src/data/areas';
import type { Areas } from '../../src/domain/area';
import { areaIndex } from '../../src/domain/areaIndex';
import { PROJECT } from '../node.mjs';
import { readAreas } from '../vite/geodata';
import { clocked, least, timed } from './compute';
import { dice } from './madeUp';

const COUNTS = [1e4, 1e5, 1e6] as const;
const MANY = 1e5;
/** Turf needs seconds for {@link MANY} points: it is given as many slices of them, and the index as many rounds. */
const ROUNDS = 20;
/** The box around the region, in degrees. */
const [WEST, EAST, SOUTH, NORTH] = [-74.84, -71.58, -44.07, -40.23];

/** Points placed on the real areas of one level. */
export interface Placing {
  readonly level: 'municipality' | 'island';
  /** Milliseconds that the index takes to be built. */
  readonly build: number;
  /** Milliseconds for each number of points, as a file's are placed: once, by an index that no cache holds. */
  readonly once: readonly { readonly points: number; readonly time: number }[];
  /** Milliseconds for 10^5 points, one run after another. */
  readonly index: number;
  /** The same by Turf, which is asked area by area until one holds the point. */
  readonly turf: number;
  /** How many of these 10^5 points the two place differently. */
  readonly different: number;
}

interface Points {
  readonly lon: Float64Array;
  readonly lat: Float64Array;
}

function scattered(count: number): Points {
  const next = dice(count);
  return {
    lon: Float64Array.from({ length: count }, () => WEST + next() * (EAST - WEST)),
    lat: Float64Array.from({ length: count }, () => SOUTH + next() * (NORTH - SOUTH)),
  };
}

function placingOn(level: Placing['level'], areas: Areas): Placing {
  const shaped = areas[level];
  const index = areaIndex(shaped);
  const found = new Int16Array(Math.max(...COUNTS));
  const place = ({ lon, lat }: Points) => index.placeAll(lon, lat, found);
  const many = scattered(MANY);
  const byTurf = new Int16Array(MANY);
  const slice = MANY / ROUNDS;
  const askTurf = (from: number) => {
    for (let at = from; at < from + slice; at += 1) {
      const point = [many.lon[at] ?? Number.NaN, many.lat[at] ?? Number.NaN];
      byTurf[at] = shaped.findIndex(
        ({ geometry }) => geometry !== null && booleanPointInPolygon(point, geometry),
      );
    }
  };
  const turf = ROUNDS * least(ROUNDS, (round) => clocked(() => askTurf(round * slice)));
  const fast = least(ROUNDS, () => clocked(() => place(many)));
  return {
    level,
    build: least(3, () => clocked(() => areaIndex(shaped))),
    index: fast,
    turf,
    different: byTurf.filter((area, at) => area !== found[at]).length,
    once: COUNTS.map(scattered).map((points) => ({
      points: points.lon.length,
      time: least(ROUNDS, () => timed([() => place(points)])),
    })),
  };
}

/** Places as many points as a large file holds, by the index and by Turf. */
export async function placing(): Promise<Placing[]> {
  const { areas } = decodeAreas(await readAreas(join(PROJECT, 'geodata')));
  return (['municipality', 'island'] as const).map((level) => placingOn(level, areas));
}
