import type { IsoDate } from '../../../domain/dates';
import type { PlacedWork, Unit } from '../../../data/import/importReport';

/** A checked file on its way to the map: what its reader accepted, and what a layer must say of it. */
export interface AddedImport {
  /** As its reader calls it; never empty. */
  readonly name: string;
  /** Name of the file it comes from. */
  readonly file: string;
  readonly importedOn: IsoDate;
  readonly works: readonly PlacedWork[];
  /** Rows left behind. */
  readonly rejected: number;
  /** The amounts' unit in the file; those of the works are whole pesos. */
  readonly unit: Unit;
}
