import type { Geometry } from 'geojson';
import type { IsoDate, PartialDate } from './dates';
import type { Amount, Quantity } from './quantity';

export const SECTORS = ['road', 'electrification', 'drinking_water', 'connectivity', 'health'] as const;
export type Sector = (typeof SECTORS)[number];

export const STAGES = [
  'design',
  'seeking_funding',
  'approved',
  'executing',
  'finished',
  'stopped',
  'cancelled',
] as const;
export type Stage = (typeof STAGES)[number];

/** Stages whose public money is committed; works in other stages are listed, never summed. */
export const FUNDED_STAGES: ReadonlySet<Stage> = new Set<Stage>(['approved', 'executing', 'finished']);

export const PEOPLE_UNITS = ['families', 'inhabitants', 'dwellings'] as const;
export type PeopleUnit = (typeof PEOPLE_UNITS)[number];

/** Text a reader sees, in both languages. */
export interface Words {
  readonly es: string;
  readonly en: string;
}

/** Where the site lies, as well as its source knows. */
export type Place =
  /** A surveyed point. */
  | { readonly certainty: 'exact'; readonly lon: number; readonly lat: number }
  /** Somewhere within `radiusKm` of the point: drawn with its radius. */
  | {
      readonly certainty: 'approximate';
      readonly lon: number;
      readonly lat: number;
      readonly radiusKm: number;
    }
  /** On the named islands, no point of its own: drawn from the islands' points, `radiusKm` if a source gives one. */
  | { readonly certainty: 'island'; readonly radiusKm: number | null }
  /** Only the municipality is known: listed and counted, never drawn. */
  | { readonly certainty: 'municipality' };

/** People reached, in the unit of the source; units are never added or converted into each other. */
export interface People {
  readonly unit: PeopleUnit;
  readonly count: Quantity;
}

/** One row of geodata/works.csv: a work, a group of works, a site of one, or a later record of the same. */
export interface Work {
  readonly id: string;
  /** `roundtable`: counts in its totals. `other`: another public work in the same places, never in them. */
  readonly scope: 'roundtable' | 'other';
  readonly name: Words;
  readonly sector: Sector;
  readonly stage: Stage;
  /** When the source says the stage held; null where it says no date. */
  readonly stageDate: PartialDate | null;
  /** The day this record became known (see asof.ts); what the as-of date is compared with. */
  readonly knownFrom: IsoDate;
  /** `source`: the source's own date. `state`: end of the month or year of its state. `read`: only the day we read it ("sin fecha"). */
  readonly knownBy: 'source' | 'state' | 'read';
  /** CUT codes, in the order of the file. */
  readonly municipalities: readonly string[];
  /** Island ids; they decide where a work lies at island level. */
  readonly islands: readonly string[];
  /** Free text of the source, kept beside the codes. */
  readonly localities: readonly string[];
  readonly place: Place;
  /** A traced line or polygon (geodata/work_shapes.geojson), if there is one. */
  readonly shape: Geometry | null;
  readonly amount: Amount;
  readonly people: readonly People[];
  readonly lengthKm: number | null;
  /** Organisation ids. Empty: the source names none. */
  readonly funders: readonly string[];
  readonly programme: Words | null;
  readonly designer: string | null;
  /** Ids of older records this one stands in for. */
  readonly replaces: readonly string[];
  /** Id of the parent work this is a site of. */
  readonly partOf: string | null;
  /** Source ids, the one that dates the record first; never empty. */
  readonly sources: readonly string[];
  /** What it is, for a neighbour, in one sentence. */
  readonly summary: Words | null;
  /** Why it matters, in our words. */
  readonly why: Words | null;
  /** What a careful reader must know. */
  readonly note: Words | null;
}
