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
}
export type Inquiry = keyof Inquiries;

/** From the page: first the file (by reference: its bytes never pass through the page), then questions. */
export type ToWorker =
  | { readonly kind: 'start'; readonly file: File; readonly areas: Areas }
  | {
      [K in Inquiry]: { readonly kind: K; readonly id: number; readonly asked: Inquiries[K]['asked'] };
    }[Inquiry];

/** `share`: how much of the file has been read, 0 to 1; null while its rows are looked through. */
export type FromWorker =
  | { readonly kind: 'progress'; readonly share: number | null }
  | {
      [K in Inquiry]: { readonly kind: K; readonly id: number; readonly answer: Inquiries[K]['answer'] };
    }[Inquiry]
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
