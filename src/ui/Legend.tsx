import type { ReactNode } from 'react';
import { ClassSteps, type ClassStepsProps } from './ClassSteps';
import { CircleSizes, type CircleSizesProps } from './CircleSizes';
import { ScrollRegion } from './ScrollRegion';
import { Swatch, type SwatchProps } from './Swatch';
import { WorkSymbol, type WorkSymbolKind } from './WorkSymbol';
import css from './Legend.module.css';

export interface LegendRow {
  readonly id: string;
  readonly swatch: SwatchProps;
  readonly words: string;
  /** The area under the pointer or the chosen one has this look. */
  readonly marked?: boolean;
}

interface LegendProps {
  readonly title: string;
  /** Lighter, after the title. */
  readonly unit?: string;
  /** The classes as one stepped bar; the rows then hold only the states without a value. */
  readonly classes?: ClassStepsProps;
  /** Below the classes: what changes them. */
  readonly change?: ReactNode;
  readonly rows: readonly LegendRow[];
  readonly works?: {
    readonly title: string;
    readonly symbols: readonly { readonly kind: WorkSymbolKind; readonly words: string }[];
    readonly sizes?: CircleSizesProps;
  };
  /** Last words, e.g. works without a point, with a link to the list. */
  readonly note?: ReactNode;
}

/** Explains every look on the map and marks the one under the hand. 272 px wide; scrolls inside when the map is low. */
export function Legend({ title, unit, classes, change, rows, works, note }: LegendProps) {
  return (
    <ScrollRegion label={title}>
      <div className={css.legend}>
        <h2 className={css.title}>
          {title}
          {unit !== undefined && <span className={css.unit}>, {unit}</span>}
        </h2>
        {classes && <ClassSteps {...classes} />}
        {change}
        <ul className={css.rows}>
          {rows.map((row) => (
            <li key={row.id} className={css.row} data-marked={row.marked || undefined}>
              <Swatch {...row.swatch} {...(row.marked ? { marked: true } : {})} />
              {row.words}
            </li>
          ))}
        </ul>
        {works && (
          <>
            <h3 className={css.title}>{works.title}</h3>
            <ul className={css.rows}>
              {works.symbols.map((symbol) => (
                <li key={symbol.kind} className={css.row}>
                  <span className={css.symbol}>
                    <WorkSymbol kind={symbol.kind} />
                  </span>
                  {symbol.words}
                </li>
              ))}
            </ul>
            {works.sizes && <CircleSizes {...works.sizes} />}
          </>
        )}
        {note !== undefined && <p className={css.note}>{note}</p>}
      </div>
    </ScrollRegion>
  );
}
