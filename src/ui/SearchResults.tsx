import { useEffect, useRef } from 'react';
import css from './SearchField.module.css';

export interface SearchResult {
  /** Letters, digits, `-` and `_`: it becomes part of an element's id. */
  readonly id: string;
  /** Heading it stands under: "Islas". */
  readonly group: string;
  readonly title: string;
  /** Lighter: what and where. */
  readonly detail?: string;
}

interface SearchResultsProps {
  /** Id of the combobox, from which those of list and options are made. */
  readonly id: string;
  readonly label: string;
  readonly results: readonly SearchResult[];
  readonly active: string | null;
  readonly onPick: (result: SearchResult) => void;
  readonly onPoint: (index: number) => void;
  /** Words when nothing was found. */
  readonly empty: string | null;
}

/** Results in groups. The list stays in the page while closed, so that the combobox always has what it controls. */
export function SearchResults({ id, label, results, active, onPick, onPoint, empty }: SearchResultsProps) {
  const list = useRef<HTMLDivElement>(null);
  const groups = [...new Set(results.map((result) => result.group))];

  useEffect(() => {
    if (active !== null)
      list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  return (
    <div className={css.drop} hidden={results.length === 0 && empty === null}>
      {empty !== null && <p className={css.empty}>{empty}</p>}
      <div ref={list} id={`${id}-list`} role="listbox" aria-label={label} hidden={results.length === 0}>
        {groups.map((group, index) => (
          <div key={group} role="group" aria-labelledby={`${id}-group-${index}`}>
            <p id={`${id}-group-${index}`} role="presentation" className={css.group}>
              {group}
            </p>
            {results.map(
              (result, position) =>
                result.group === group && (
                  // Keys belong to the combobox, which keeps the focus.
                  // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
                  <div
                    key={result.id}
                    id={`${id}-${result.id}`}
                    role="option"
                    aria-selected={result.id === active}
                    className={css.option}
                    onPointerMove={() => onPoint(position)}
                    onMouseDown={(event) => event.preventDefault()}
                    onClick={() => onPick(result)}
                  >
                    <span>{result.title}</span>
                    {result.detail !== undefined && <span className={css.detail}>{result.detail}</span>}
                  </div>
                ),
            )}
          </div>
        ))}
      </div>
    </div>
  );
}
