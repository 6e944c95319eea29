import type { PlacedWork, Unit } from '../../../data/import/importReport';
import type { IsoDate } from '../../../domain/dates';

/** A file that somebody read, checked and accepted: what becomes a layer. */
export interface AddedImport {
  readonly name: string;
  readonly file: string;
  readonly importedOn: IsoDate;
  readonly works: readonly PlacedWork[];
  /** Rows that were left out. */
  readonly rejected: number;
  readonly unit: Unit;
}
