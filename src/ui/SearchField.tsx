import { useId, useState, type KeyboardEvent, type RefObject } from 'react';
import { Icon } from './Icon';
import { SearchResults, type SearchResult } from './SearchResults';
import css from './SearchField.module.css';

export interface SearchFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Best first; results of one group stand together. */
  readonly results: readonly SearchResult[];
  readonly onPick: (id: string) => void;
  /** Announced while there is a query: "3 resultados", or what is true when there is none. */
  readonly status: string;
  readonly clearLabel: string;
  /** Somebody is about to type. */
  readonly onFocus?: () => void;
}

interface InnerProps extends SearchFieldProps {
  readonly input: RefObject<HTMLInputElement | null>;
  /** The list lies in the flow and is always open: full screen on phone. */
  readonly flat?: boolean;
  /** After a pick, or Escape with nothing left to clear. */
  readonly onDone?: () => void;
}

/** A combobox after the ARIA pattern: the focus stays in the input, arrows walk the list, Enter picks, Escape clears. */
export function SearchField(props: InnerProps) {
  const { query, onQuery, results, onPick, status, input, flat = false, onDone, onFocus } = props;
  const id = useId();
  const [focused, setFocused] = useState(false);
  const [active, setActive] = useState(-1);
  const asked = query.trim() !== '';
  const open = asked && (flat || focused);
  const current = open ? results[active] : undefined;

  const pick = (result: SearchResult) => {
    setActive(-1);
    setFocused(false);
    onPick(result.id);
    onDone?.();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setFocused(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (results.length > 0)
        setActive((Math.max(active, step < 0 ? 0 : -1) + step + results.length) % results.length);
    } else if (event.key === 'Enter') {
      // Nothing walked to: the best one is meant.
      const chosen = current ?? results[0];
      if (open && chosen) {
        event.preventDefault();
        pick(chosen);
      }
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (query === '') onDone?.();
      onQuery('');
      setActive(-1);
    }
  };

  return (
    <div className={css.search} data-flat={flat || undefined}>
      <div className={css.field}>
        <Icon name="search" size={18} />
        <input
          ref={input}
          type="text"
          role="combobox"
          className={css.input}
          aria-label={props.label}
          aria-autocomplete="list"
          aria-expanded={open && results.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={current ? `${id}-${current.id}` : undefined}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          placeholder={props.placeholder}
          value={query}
          onChange={(event) => {
            setActive(-1);
            setFocused(true);
            onQuery(event.currentTarget.value);
          }}
          onFocus={() => {
            setFocused(true);
            onFocus?.();
          }}
          onBlur={() => setFocused(false)}
          onKeyDown={onKeyDown}
        />
        {query !== '' && (
          <button
            type="button"
            className={css.clear}
            aria-label={props.clearLabel}
            onClick={() => {
              onQuery('');
              input.current?.focus();
            }}
          >
            <Icon name="close" size={16} />
          </button>
        )}
      </div>
      <p role="status" className="visually-hidden">
        {asked ? status : ''}
      </p>
      <SearchResults
        id={id}
        label={props.label}
        results={open ? results : []}
        active={current?.id ?? null}
        onPick={pick}
        onPoint={setActive}
        empty={open && results.length === 0 ? status : null}
      />
    </div>
  );
}
