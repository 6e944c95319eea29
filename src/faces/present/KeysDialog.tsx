import type { PresentWords } from '../../text/presentWords';
import { Dialog } from '../../ui/Dialog';
import css from './present.module.css';

interface KeysDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly closeLabel: string;
  readonly words: PresentWords;
}

export function KeysDialog({ open, onClose, closeLabel, words }: KeysDialogProps) {
  return (
    <Dialog open={open} onClose={onClose} title={words.help} closeLabel={closeLabel}>
      <dl className={css.keys}>
        {words.keys.map(([keys, what]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
