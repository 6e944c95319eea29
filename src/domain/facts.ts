import type { IsoDate, PartialDate } from './dates';
import type { Amount, Quantity } from './quantity';
import type { Sector, Work, Words } from './work';

/** A page, article or data set that a figure was read from. */
export interface Source {
  readonly id: string;
  readonly title: string;
  /** Who published it first; cited on screen. */
  readonly publisher: string;
  /** Null: the text read shows no date ("sin fecha visible"). */
  readonly date: PartialDate | null;
  readonly url: string;
  readonly readOn: IsoDate;
  readonly note: Words | null;
}

export const FIGURE_KINDS = ['announced_total', 'milestone', 'target', 'record', 'context'] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** An announced total, count or goal: quoted beside sums, never added to them. */
export interface Figure {
  readonly id: string;
  readonly kind: FigureKind;
  readonly name: Words;
  /** Unit of `value` and `valueMax`: `CLP`, `projects`, `works`, `initiatives`, `persons`, `municipalities`, `companies`. */
  readonly unit: string;
  readonly value: Quantity;
  /** Upper end of a published range (seven or eight projects). */
  readonly valueMax: number | null;
  readonly asOf: PartialDate;
  readonly period: Words | null;
  readonly scope: 'roundtable' | 'national' | 'other';
  readonly status: Words | null;
  readonly note: Words | null;
  readonly sources: readonly string[];
}

/** Private money: pays designs, never works. */
export interface Contribution {
  readonly id: string;
  readonly name: Words;
  /** Year of the roundtable, 1 to 3; null where the source counts otherwise. */
  readonly year: number | null;
  readonly amount: Amount;
  readonly status: 'paid' | 'committed' | 'reported';
  readonly contributor: Words;
  readonly purpose: Words;
  readonly note: Words | null;
  readonly sources: readonly string[];
}

export const ORGANISATION_KINDS = [
  'regional_government',
  'regional_council',
  'municipality',
  'company',
  'guild',
  'civil_society',
  'national_government',
] as const;

export interface Organisation {
  readonly id: string;
  readonly name: string;
  /** Null: named by a reader's own file alone, which does not say. */
  readonly kind: (typeof ORGANISATION_KINDS)[number] | null;
  readonly role: Words;
  /** CUT code of a municipality, else null. */
  readonly cut: string | null;
  readonly website: string | null;
  readonly member2024January: boolean;
  readonly member2024September: boolean;
  readonly note: Words | null;
  readonly sources: readonly string[];
}

export interface Event {
  readonly id: string;
  readonly date: PartialDate;
  readonly kind:
    'governance' | 'announcement' | 'works_start' | 'works_end' | 'approval' | 'risk' | 'context';
  readonly name: Words;
  readonly municipalities: readonly string[];
  /** Ids of works or figures. */
  readonly related: readonly string[];
  readonly note: Words | null;
  readonly sources: readonly string[];
}

export type Direction = 'higher_is_worse' | 'higher_is_better' | 'neutral';

/** What an indicator measures and how far it can be trusted. */
export interface Indicator {
  readonly id: string;
  readonly name: Words;
  readonly definition: Words;
  /** Machine unit: `percent`, `index`, `minutes`, `persons`, `dwellings`, `CLP_per_inhabitant`, `mbps`, `saidi`, `km2`, `localities`. */
  readonly unit: string;
  /** Digits after the comma on screen. */
  readonly decimals: number;
  readonly direction: Direction;
  /** Grouping in the menu. */
  readonly theme:
    | 'poverty'
    | 'water'
    | 'power'
    | 'access'
    | 'connectivity'
    | 'development'
    | 'isolation'
    | 'population'
    | 'capacity';
  /** The sector whose need it shows, if any. */
  readonly sector: Sector | null;
  readonly year: number;
  /** How many of the 30 municipalities have a value. */
  readonly coverage: number;
  readonly caution: Words | null;
  readonly sources: readonly string[];
}

/** One value of an indicator for one municipality; `low` and `high` where an interval is published. */
export interface IndicatorValue {
  readonly indicator: string;
  readonly cut: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** Everything of geodata/*.csv that was accepted, by id in file order. */
export interface Facts {
  readonly works: readonly Work[];
  readonly figures: readonly Figure[];
  readonly contributions: readonly Contribution[];
  readonly organisations: readonly Organisation[];
  readonly events: readonly Event[];
  readonly indicators: readonly Indicator[];
  readonly values: readonly IndicatorValue[];
  readonly sources: readonly Source[];
}
