import type { Areas } from '../../domain/area';
import type { CheckedFile, CheckedRow, RowList } from './checkedFile';
import type { ImportChoices, PlacedWork } from './importReport';
import type { ReadChoices, Unreadable } from './rawTable';

/** Everything that a person may set, for how the file is read and for what its cells mean. */
export interface FileChoices {
  readonly read: ReadChoices;
  readonly works: ImportChoices;
}

export type Checking =
  { readonly ok: true; readonly checked: CheckedFile } | { readonly ok: false; readonly error: Unreadable };

/** How far a check is. */
export interface Progress {
  /** 0 to 1. */
  readonly share: number;
  /** Reading the file comes first, then looking through its rows. */
  readonly of: 'file' | 'rows';
}

/** The code of a check that was ended because it is no longer wanted. */
export const HALTED = 'halted';

/** Places in a list; `to` is not among them. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What the page asks of the worker that keeps the report, and what it is answered. */
export interface Inquiries {
  readonly check: { readonly asked: FileChoices; readonly answer: Checking };
  readonly rows: {
    readonly asked: Span & { readonly list: RowList };
    readonly answer: readonly CheckedRow[];
  };
  readonly works: { readonly asked: Span; readonly answer: readonly PlacedWork[] };
  /** Ends the check that is under way. */
  readonly halt: { readonly asked: null; readonly answer: null };
}
export type Inquiry = keyof Inquiries;

/** From the page: first the file (by reference: its bytes never pass through the page), then questions. */
export type ToWorker =
  | { readonly kind: 'start'; readonly file: File; readonly areas: Areas }
  | {
      [K in Inquiry]: { readonly kind: K; readonly id: number; readonly asked: Inquiries[K]['asked'] };
    }[Inquiry];

export type FromWorker =
  | ({ readonly kind: 'progress' } & Progress)
  | {
      [K in Inquiry]: { readonly kind: K; readonly id: number; readonly answer: Inquiries[K]['answer'] };
    }[Inquiry]
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
