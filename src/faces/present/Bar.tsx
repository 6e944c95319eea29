import type { PresentWords } from '../../text/presentWords';
import { IconButton } from '../../ui/IconButton';
import type { Action } from './keys';
import css from './present.module.css';

interface BarProps {
  readonly words: PresentWords;
  readonly onAction: (action: Action) => void;
}

/** The same as the keys for a mouse or a finger; faint until it is pointed at or focused. */
export function Bar({ words, onAction }: BarProps) {
  return (
    <nav className={css.bar} aria-label={words.help}>
      <IconButton icon="left" label={words.previous} onClick={() => onAction({ kind: 'by', slides: -1 })} />
      <IconButton icon="right" label={words.next} onClick={() => onAction({ kind: 'by', slides: 1 })} />
      <IconButton icon="search" label={words.floor} onClick={() => onAction({ kind: 'floor' })} />
      <IconButton icon="list" label={words.overview} onClick={() => onAction({ kind: 'overview' })} />
      <IconButton icon="info" label={words.help} onClick={() => onAction({ kind: 'help' })} />
      <IconButton icon="close" label={words.out} onClick={() => onAction({ kind: 'out' })} />
    </nav>
  );
}
