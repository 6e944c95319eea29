import type { Areas, Island } from '../../../domain/area';
import { nearest } from '../../../domain/nearest';
import { blur, fold } from '../../../domain/search';

/** Names of places of the region, folded, to their ids; made once for all rows. */
export interface Gazetteer {
  /** CUT code. */
  readonly municipality: (text: string) => Named | null;
  /** Ids of islands of that name, several where two share it. */
  readonly islands: (text: string) => readonly string[];
  /** Ids of the islands of a group: Islas Chauques. */
  readonly group: (text: string) => readonly string[];
  readonly isProvince: (text: string) => boolean;
  readonly isRegion: (text: string) => boolean;
  readonly islandOf: (id: string) => Island | undefined;
  readonly isMunicipality: (cut: string) => boolean;
  readonly nameOf: (cut: string) => string;
  readonly nearestMunicipality: (text: string) => string | null;
  readonly nearestIsland: (text: string) => string | null;
}

interface Named {
  readonly id: string;
  /** False: by the name of its main town, or in a spelling that only sounds the same. */
  readonly own: boolean;
}

const OF_MUNICIPALITY =
  /^(?:(?:la )?(?:ilustre|i) )?(?:municipalidad|municipio|muni|mun|comuna|ciudad|municipality|commune)(?: de| of)? /;
const OF_ISLAND = /^(?:isla|islas|i|island|islands|isla de|sector isla)(?: de| of)? /;
const OF_GROUP = /^(?:archipielago|islas|grupo|isla|las islas)(?: de| del| las| los| islas| grupo)* /;
const OF_PROVINCE = /^(?:provincia|prov|province)(?: de| of)? /;
const IN_BRACKETS = /\([^)]*\)/g;
const REGION =
  /^(?:(?:region|reg)(?: de)? )?(?:los lagos|los lagos region|x|10|10a|decima)(?: region)?(?: de)?(?: los lagos)?$|^(?:republica de )?chile$/;

const spelled = (text: string): string => blur(fold(text));

function indexOf(
  entries: Iterable<readonly [name: string, id: string]>,
): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const [name, id] of entries) {
    const ids = index.get(name);
    if (!ids) index.set(name, [id]);
    else if (!ids.includes(id)) ids.push(id);
  }
  return index;
}

const NONE: readonly string[] = [];

/** The name as it stands, else without the words before it ("Comuna de", "Isla"). */
function lookUp(
  index: ReadonlyMap<string, readonly string[]>,
  name: string,
  before: RegExp,
): readonly string[] {
  return index.get(name) ?? index.get(name.replace(before, '')) ?? NONE;
}

export function gazetteer(areas: Areas): Gazetteer {
  const named = areas.island.filter((island) => island.named);
  const islandById = new Map(named.map((island) => [island.id, island]));
  const municipalityById = new Map(areas.municipality.map((area) => [area.id, area]));

  const names = indexOf(
    areas.municipality.flatMap(({ id, name, otherNames }) =>
      [name, ...otherNames].map((each) => [fold(each), id] as const),
    ),
  );
  const seats = indexOf(areas.municipality.map(({ id, seat }) => [fold(seat.name), id]));
  const sounds = indexOf(areas.municipality.map(({ id, name }) => [spelled(name), id]));

  const islandNames = (island: Island): readonly string[] => [island.id, island.name, ...island.otherNames];
  const islands = indexOf(
    named.flatMap((island) =>
      islandNames(island).flatMap((name) => variants(name).map((each) => [each, island.id] as const)),
    ),
  );
  const islandSounds = indexOf(
    named.flatMap((island) => islandNames(island).map((name) => [spelled(name), island.id] as const)),
  );
  const groups = indexOf(
    named.flatMap(({ id, group }) =>
      group === null ? [] : groupNames(group).map((name) => [name, id] as const),
    ),
  );
  const provinces = new Set(areas.province.map(({ name }) => fold(name)));

  const municipality = (text: string): Named | null => {
    const name = fold(text);
    const [own, ...more] = lookUp(names, name, OF_MUNICIPALITY);
    if (own !== undefined) return more.length > 0 ? null : { id: own, own: true };
    const [seat] = lookUp(seats, name, OF_MUNICIPALITY);
    if (seat !== undefined) return { id: seat, own: false };
    const like = lookUp(sounds, blur(name), /^$/);
    const [only] = like.length > 0 ? like : lookUp(sounds, blur(name.replace(OF_MUNICIPALITY, '')), /^$/);
    return only === undefined ? null : { id: only, own: false };
  };
  const municipalityNames = areas.municipality.map(({ id, name }) => [id, [name]] as const);
  const everyIslandName = named.map((island) => [island.id, islandNames(island)] as const);

  return {
    municipality,
    islands: (text) => {
      const name = fold(text);
      const found = lookUp(islands, name, OF_ISLAND);
      return found.length > 0 ? found : lookUp(islandSounds, blur(name.replace(OF_ISLAND, '')), /^$/);
    },
    group: (text) => lookUp(groups, fold(text), OF_GROUP),
    isProvince: (text) => {
      const name = fold(text);
      return provinces.has(name) || (OF_PROVINCE.test(name) && provinces.has(name.replace(OF_PROVINCE, '')));
    },
    isRegion: (text) => REGION.test(fold(text)),
    islandOf: (id) => islandById.get(id),
    isMunicipality: (cut) => municipalityById.has(cut),
    nameOf: (cut) => municipalityById.get(cut)?.name ?? cut,
    nearestMunicipality: (text) => nearestOf(fold(text).replace(OF_MUNICIPALITY, ''), municipalityNames),
    nearestIsland: (text) => nearestOf(fold(text).replace(OF_ISLAND, ''), everyIslandName),
  };
}

/** No name of a place is longer; a page of text is not compared letter by letter. */
const LONGEST_NAME = 60;

function nearestOf(text: string, known: readonly (readonly [string, readonly string[]])[]): string | null {
  return text.length > LONGEST_NAME ? null : nearest(text, known);
}

/** `Isla Lagartija (Ancud)` is found without its brackets' word too. */
function variants(name: string): readonly string[] {
  return [fold(name), fold(name.replaceAll(IN_BRACKETS, ' '))].map((each) => each.replace(OF_ISLAND, ''));
}

/** `Islas Chauques (orientales)`: by its whole name, and without the words around it. */
function groupNames(group: string): readonly string[] {
  return [group, group.replaceAll(IN_BRACKETS, ' ')].map((each) => fold(each).replace(OF_GROUP, ''));
}
