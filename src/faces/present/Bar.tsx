import type { PresentWords } from '../../text/presentWords';
import { IconButton } from '../../ui/IconButton';
import type { Action } from './keys';
import { useMouseMoves } from './useMouseMoves';
import css from './present.module.css';

interface BarProps {
  readonly words: PresentWords;
  readonly onAction: (action: Action) => void;
}

/** The same as the keys for a mouse or a finger: there while the mouse moves or a button has the focus. */
export function Bar({ words, onAction }: BarProps) {
  const moving = useMouseMoves();
  return (
    // A click leaves the focus where it is: the next Space of a clicker is a slide's, not the button's.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <nav
      className={css.bar}
      aria-label={words.help}
      data-shown={moving || undefined}
      onMouseDown={(event) => event.preventDefault()}
    >
      <IconButton icon="left" label={words.previous} onClick={() => onAction({ kind: 'by', slides: -1 })} />
      <IconButton icon="right" label={words.next} onClick={() => onAction({ kind: 'by', slides: 1 })} />
      <IconButton icon="search" label={words.floor} onClick={() => onAction({ kind: 'floor' })} />
      <IconButton icon="list" label={words.overview} onClick={() => onAction({ kind: 'overview' })} />
      <IconButton icon="info" label={words.help} onClick={() => onAction({ kind: 'help' })} />
      <IconButton icon="close" label={words.out} onClick={() => onAction({ kind: 'out' })} />
    </nav>
  );
}
