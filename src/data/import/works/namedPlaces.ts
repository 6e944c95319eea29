import { fold } from '../../../domain/search';
import { saysNothing } from './cellText';
import type { Gazetteer } from './gazetteer';
import { regionElsewhere, regionOfCut } from './regions';

export type PlaceCode =
  | 'unknown_municipality'
  | 'other_region'
  | 'no_single_place'
  | 'place_read_as'
  | 'several_municipalities'
  | 'island_as_municipality'
  | 'unknown_island'
  | 'ambiguous_island'
  | 'island_group'
  | 'several_islands';

export interface PlaceTelling {
  readonly code: PlaceCode;
  readonly detail: string | null;
  readonly suggestion: string | null;
}

/** What a cell names, and what must be told of it. `unread`: it says something, and nothing of it was understood. */
export interface NamedPlaces {
  readonly municipalities: readonly string[];
  readonly islands: readonly string[];
  readonly tellings: readonly PlaceTelling[];
  readonly unread: boolean;
}

/** Of an empty cell. */
export const NOTHING: NamedPlaces = { municipalities: [], islands: [], tellings: [], unread: false };

const telling = (
  code: PlaceCode,
  detail: string | null = null,
  suggestion: string | null = null,
): PlaceTelling => ({
  code,
  detail,
  suggestion,
});

const SEPARATORS = /\s*(?:[;,/|+&\n\t]|\s[-–—]\s|\s(?:y|e|and)\s)\s*/i;
/** More than one place, without a name. */
const NO_PLACE_OF_ITS_OWN =
  /^(?:regional|region|provincial|intercomunal|inter comunal|interprovincial|interregional|comunal|varias?|varios|varias comunas|todas?|todas las comunas|multicomunal|toda la region|toda la provincia|otras?|nacional)$/;
/** A code as text, as a number, with a thousands mark, with the decimals of a spreadsheet. */
const CODE = /^0*(\d{1,2}[.,]?\d{3}|\d{4})(?:[.,]0+)?$/;
const REGION_AROUND = /^(?:chile|region|provincia)\b/;

interface Found {
  readonly municipalities: string[];
  readonly islands: string[];
  readonly tellings: PlaceTelling[];
}

/** One name or code of a municipality column; false when nothing is found. */
function readMunicipality(text: string, places: Gazetteer, found: Found): boolean {
  const code = CODE.exec(text)?.[1]?.replace(/[.,]/, '');
  if (code !== undefined) {
    if (!places.isMunicipality(code)) return false;
    if (/^\d+[.,]\d{3}$/.test(text)) found.tellings.push(telling('place_read_as', places.nameOf(code), code));
    found.municipalities.push(code);
    return true;
  }
  const named = places.municipality(text);
  if (named !== null) {
    if (!named.own) found.tellings.push(telling('place_read_as', places.nameOf(named.id), named.id));
    found.municipalities.push(named.id);
    return true;
  }
  return false;
}

/** An island in a municipality column gives its municipality, if it has only one. */
function readIslandThere(text: string, places: Gazetteer, found: Found): boolean {
  const [island, ...more] = places.islands(text);
  const [municipality, ...others] =
    island === undefined ? [] : (places.islandOf(island)?.municipalities ?? []);
  if (island === undefined || more.length > 0 || municipality === undefined || others.length > 0)
    return false;
  found.islands.push(island);
  found.municipalities.push(municipality);
  found.tellings.push(telling('island_as_municipality', places.nameOf(municipality), municipality));
  return true;
}

const isWholeOfMany = (text: string, places: Gazetteer): boolean =>
  NO_PLACE_OF_ITS_OWN.test(fold(text)) || places.isProvince(text) || places.isRegion(text);

function unknownMunicipality(text: string, places: Gazetteer): PlaceTelling {
  const region = regionOfCut(CODE.exec(text)?.[1]?.replace(/[.,]/, '') ?? '') ?? regionElsewhere(text);
  if (region !== null) return telling('other_region', region);
  const near = places.nearestMunicipality(text);
  return telling('unknown_municipality', near === null ? null : places.nameOf(near), near);
}

function distinct(
  found: Found,
  unread: boolean,
  several: PlaceCode,
  ids: (found: Found) => string[],
): NamedPlaces {
  const municipalities = [...new Set(found.municipalities)];
  const islands = [...new Set(found.islands)];
  const all = ids({ ...found, municipalities, islands });
  const tellings = all.length > 1 ? [...found.tellings, telling(several, all.join(', '))] : found.tellings;
  return { municipalities, islands, tellings, unread };
}

/** A municipality cell: one or several names or codes, in any spelling. */
export function municipalitiesIn(cell: string, places: Gazetteer): NamedPlaces {
  const text = cell.trim();
  if (text === '' || saysNothing(text)) return NOTHING;
  const found: Found = { municipalities: [], islands: [], tellings: [] };
  if (readMunicipality(text, places, found)) return distinct(found, false, 'several_municipalities', codes);
  if (isWholeOfMany(text, places)) return { ...NOTHING, tellings: [telling('no_single_place')] };
  if (readIslandThere(text, places, found)) return distinct(found, false, 'several_municipalities', codes);

  const parts = partsOf(text).filter((part) => !isAround(part, places));
  const unknown = parts.filter(
    (part) => !readMunicipality(part, places, found) && !readIslandThere(part, places, found),
  );
  const nothing = found.municipalities.length === 0;
  if (nothing && parts.length === 0 && text.length <= LONGEST)
    return { ...NOTHING, tellings: [telling('no_single_place')] };
  const left = nothing ? [text] : unknown;
  found.tellings.push(...left.map((part) => unknownMunicipality(part, places)));
  return distinct(found, nothing, 'several_municipalities', codes);

  function codes(read: Found): string[] {
    return read.municipalities.map((cut) => places.nameOf(cut));
  }
}

/** All municipalities of the region in one cell are shorter; what is longer is no list of names. */
const LONGEST = 1000;

/** `Quellón (Isla Cailín)` is two names; so is `Quemchi y Quinchao`. */
function partsOf(text: string): readonly string[] {
  if (text.length > LONGEST) return [];
  return text
    .replaceAll(/[()[\]]/g, ';')
    .split(SEPARATORS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The region or province that is named around a municipality: `Quellón, Provincia de Chiloé`. */
const isAround = (part: string, places: Gazetteer): boolean =>
  places.isRegion(part) ||
  (places.isProvince(part) && places.municipality(part) === null) ||
  (REGION_AROUND.test(fold(part)) && places.isProvince(part));

/**
 * An island cell: one or several islands by any of their names.
 *
 * @param within the municipalities that the row names: they tell two islands of one name apart
 */
export function islandsIn(cell: string, within: readonly string[], places: Gazetteer): NamedPlaces {
  const text = cell.trim();
  if (text === '' || saysNothing(text)) return NOTHING;
  const found: Found = { municipalities: [], islands: [], tellings: [] };
  if (readIsland(text, within, places, found))
    return distinct(found, found.islands.length === 0, 'several_islands', names);
  const unknown = partsOf(text).filter((part) => !readIsland(part, within, places, found));
  const nothing = found.islands.length === 0;
  const left = nothing && found.tellings.length === 0 ? [text] : unknown;
  for (const part of left) {
    const near = places.nearestIsland(part);
    found.tellings.push(
      telling('unknown_island', near === null ? null : (places.islandOf(near)?.name ?? near), near),
    );
  }
  return distinct(found, nothing, 'several_islands', names);

  function names(read: Found): string[] {
    return read.islands.map((id) => places.islandOf(id)?.name ?? id);
  }
}

function readIsland(text: string, within: readonly string[], places: Gazetteer, found: Found): boolean {
  const ids = places.islands(text);
  const here = ids.filter((id) => places.islandOf(id)?.municipalities.some((cut) => within.includes(cut)));
  const [only, ...more] = ids.length > 1 ? here : ids;
  if (only !== undefined && more.length === 0) return found.islands.push(only) > 0;
  if (ids.length > 1) return found.tellings.push(telling('ambiguous_island', ids.join(', '))) > 0;
  const group = places.group(text);
  if (group.length === 0) return false;
  const cuts = new Set(group.flatMap((id) => places.islandOf(id)?.municipalities ?? []));
  if (cuts.size === 1) found.municipalities.push(...cuts);
  found.tellings.push(telling('island_group', group.map((id) => places.islandOf(id)?.name ?? id).join(', ')));
  return true;
}
