import type { Geometry } from 'geojson';
import type { RawCell, RawTable } from '../rawTable';
import { TableRows, type Remark } from './tableRows';

/** One feature, read: a row to be. */
export interface FeatureRow {
  /** The feature's own id. */
  readonly id?: RawCell;
  readonly properties: readonly (readonly [name: string, value: RawCell])[];
  readonly geometry: Geometry | null;
  readonly remarks: readonly Remark[];
  readonly broken: Remark | null;
}

/** Features as rows, counted from 1: columns turn up as the features name them. */
export class FeatureRows {
  private readonly columns = new Map<string, number>();
  private readonly names: string[];
  private readonly rows: TableRows;
  private readonly withIds: boolean;
  private count = 0;

  /** @param withIds the features' own ids are a first column, beside a property of that name if there is one */
  constructor(withIds: boolean) {
    this.withIds = withIds;
    this.names = withIds ? ['id'] : [];
    this.rows = new TableRows(this.names);
  }

  add({ id = null, properties, geometry, remarks, broken }: FeatureRow): void {
    const cells: (RawCell | undefined)[] = this.withIds ? [id] : [];
    for (const [name, value] of properties) cells[this.column(name)] = value;
    this.count += 1;
    this.rows.add(this.count, cells, { remarks, broken, geometry });
  }

  finish(): Pick<RawTable, 'header' | 'rows' | 'notes'> {
    return this.rows.finish();
  }

  private column(name: string): number {
    const known = this.columns.get(name);
    if (known !== undefined) return known;
    const column = this.names.length;
    this.names.push(name);
    this.columns.set(name, column);
    return column;
  }
}
