import type { PlanRefusal } from '../../../domain/planProblem';
import type { CandidatePlace } from '../../../domain/plan';
import type { PeopleUnit, Sector } from '../../../domain/work';

/** A candidate being written: texts as they were typed. */
export interface Draft {
  /** Null: a new one. */
  readonly id: string | null;
  readonly name: string;
  readonly sector: Sector;
  readonly place: CandidatePlace;
  readonly amount: string;
  readonly count: string;
  readonly unit: PeopleUnit;
  readonly note: string;
  /** Somebody tried to add it: what is missing is told from now on. */
  readonly tried: boolean;
}

/** A text that is no plan: told, and kept until the reader has seen it. */
export interface RefusedFile {
  readonly name: string;
  readonly text: string;
  readonly reason: PlanRefusal;
  readonly detail: string;
}

/** What lies on the desk while a plan is worked on; it goes with the tab. */
export interface Desk {
  readonly draft: Draft | null;
  /** The next press on the map is the draft's place. */
  readonly marking: boolean;
  /** The last press was no place. */
  readonly missed: boolean;
  /** The candidate pressed on the map. */
  readonly chosen: string | null;
  readonly done: { readonly words: string; readonly undo: (() => void) | null } | null;
  readonly refused: RefusedFile | null;
}

const CLEAR: Desk = { draft: null, marking: false, missed: false, chosen: null, done: null, refused: null };

let now = CLEAR;
const listeners = new Set<() => void>();

/** Kept outside the components: on a phone the sheet closes over a half-written candidate and must give it back. */
export const planDesk = {
  get: (): Desk => now,
  set: (change: Partial<Desk>): void => {
    now = { ...now, ...change };
    for (const listener of listeners) listener();
  },
  clear: (): void => planDesk.set(CLEAR),
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
