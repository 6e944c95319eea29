import type { Level } from './area';
import type { ClassMethod } from './classes';
import type { IsoDate } from './dates';
import type { PeopleUnit, Sector, Stage } from './work';

export const FACES = ['explore', 'present'] as const;
export const PERS = ['total', 'resident', 'km2', 'work'] as const;
export const SCOPES = ['roundtable', 'all'] as const;
export const LANGS = ['es', 'en'] as const;
export const THEMES = ['light', 'dark', 'projector'] as const;

export type Face = (typeof FACES)[number];
export type Per = (typeof PERS)[number];
export type Scope = (typeof SCOPES)[number];
export type Lang = (typeof LANGS)[number];
export type Theme = (typeof THEMES)[number];

/** Where the camera looks: zoom of 512 px tiles, degrees. */
export interface Camera {
  readonly zoom: number;
  readonly lat: number;
  readonly lon: number;
}

/** Everything a link reproduces. Parameter names and values are a public promise (README, "The address"). */
export interface View {
  readonly face: Face;
  readonly level: Level;
  /** `funded`, `works`, `beneficiaries`, or an indicator id. */
  readonly measure: string;
  /** Unit counted by `beneficiaries`: units are never added together. */
  readonly unit: PeopleUnit;
  readonly per: Per;
  readonly need: string | null;
  /** The chosen cell of need x investment: need 1 to 3, then investment 1 to 3, or u where no amount is published. */
  readonly cell: string | null;
  /** Two thresholds of the need, ascending; empty: thirds of the known values. */
  readonly cuts: readonly number[];
  readonly weights: readonly { readonly id: string; readonly weight: number }[];
  readonly classes: ClassMethod;
  readonly k: number;
  readonly breaks: readonly number[];
  readonly sector: readonly Sector[];
  readonly stage: readonly Stage[];
  /** CUT codes. */
  readonly in: readonly string[];
  readonly funder: readonly string[];
  readonly scope: Scope;
  /** Null: the newest date in the data. */
  readonly asof: IsoDate | null;
  readonly since: IsoDate | null;
  readonly area: string | null;
  readonly work: string | null;
  readonly compare: readonly string[];
  readonly q: string;
  readonly plan: string | null;
  /** Works of the reader's own, kept in this browser, and how they are shown (faces/explore/layers/layerView.ts). */
  readonly layer: string | null;
  readonly slide: number;
  readonly at: Camera | null;
  readonly lang: Lang;
  readonly theme: Theme;
}

/** True for a view of need x investment, by one indicator or by several. */
export const isCrossed = ({ need, weights }: Pick<View, 'need' | 'weights'>): boolean =>
  need !== null || weights.length > 0;

/** What leaves need x investment. */
export const UNCROSSED = { need: null, weights: [], cell: null, cuts: [] } as const satisfies Partial<View>;

/** Changes a view; `replace` keeps the change out of the history (typing, moving the camera). */
export type Go = (change: Partial<View>, options?: { readonly replace?: boolean }) => void;
