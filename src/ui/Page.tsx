import type { ReactNode } from 'react';
import css from './Page.module.css';

interface PageProps {
  /** First in the page: `SkipLinks`. */
  readonly skip?: ReactNode;
  /** `Header`. */
  readonly header: ReactNode;
  /** `Headline`: heads the reading column on desktop, stands above the map below 1024. */
  readonly sentence: ReactNode;
  /** Controls and ranking; null on phone, where they are in the sheet. */
  readonly column?: ReactNode;
  readonly map: ReactNode;
  /** Small things over the map's lower right corner, e.g. `ControlStack`. */
  readonly mapTools?: ReactNode;
  /** Flush top left of the map on desktop, below the map on tablet; null on phone. */
  readonly legend?: ReactNode;
  /** `Card`, 16 px from top and right of the map; null where the sheet shows it. */
  readonly card?: ReactNode;
  /** `Strip` or `StripLine`; null on phone. */
  readonly strip?: ReactNode;
  /** `Sheet`: phone, and the card of a tablet. */
  readonly sheet?: ReactNode;
  /** A sheet stands closed over the foot of the page and keeps 206 px free: phone only. */
  readonly sheetRests?: boolean;
  /** The sheet is open over the map: under 600 px the sentence leaves its room to the map, and stays for those who listen. */
  readonly sheetOpen?: boolean;
  readonly mapLabel: string;
  readonly columnLabel: string;
}

/** Ids that `SkipLinks` can lead to. */
export const PAGE_ANCHORS = { map: 'map', column: 'column' } as const;

/**
 * The frame of the explore face. The tree is the same at every size, so the map is never mounted twice; the grid moves
 * its parts. On desktop nothing scrolls but the column; on tablet the part below the header does; on a very low window
 * (400 % zoom) the page itself does.
 */
export function Page(props: PageProps) {
  return (
    <div
      className={css.page}
      data-sheet-rests={props.sheetRests || undefined}
      data-sheet-open={props.sheetOpen || undefined}
    >
      {props.skip}
      <header className={css.header}>{props.header}</header>
      <main className={css.main}>
        <div className={css.reading}>
          <div className={css.sentence}>{props.sentence}</div>
          {props.column && (
            <section
              id={PAGE_ANCHORS.column}
              tabIndex={-1}
              aria-label={props.columnLabel}
              className={css.column}
            >
              {props.column}
            </section>
          )}
        </div>
        <div className={css.stage}>
          <section id={PAGE_ANCHORS.map} tabIndex={-1} aria-label={props.mapLabel} className={css.map}>
            {props.map}
            {props.mapTools && <div className={css.tools}>{props.mapTools}</div>}
          </section>
          {props.legend && <div className={css.legend}>{props.legend}</div>}
          {props.card && <div className={css.card}>{props.card}</div>}
        </div>
        {props.strip && <div className={css.strip}>{props.strip}</div>}
        {props.sheet}
      </main>
    </div>
  );
}
