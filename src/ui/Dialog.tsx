import { useEffect, useId, useRef, type ReactNode } from 'react';
import { IconButton } from './IconButton';
import { ScrollRegion } from './ScrollRegion';
import css from './Dialog.module.css';

interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly closeLabel: string;
  /** For tables: as wide as the window allows, up to 1120 px. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** The platform's modal dialog: it traps focus, closes on Escape and gives the focus back where it was. */
export function Dialog({ open, onClose, title, closeLabel, wide = false, children }: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const element = dialog.current;
    if (!element || element.open === open) return;
    if (open) element.showModal();
    else element.close();
  }, [open]);

  return (
    // The click listened for is the one on the backdrop; keys have Escape and the close button.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className={css.dialog}
      data-wide={wide || undefined}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      {open && (
        <div className={css.body}>
          <div className={css.head}>
            <h2 id={id} className={css.title}>
              {title}
            </h2>
            <IconButton icon="close" kind="quiet" label={closeLabel} onClick={onClose} />
          </div>
          <ScrollRegion label={title}>
            <div className={css.content}>{children}</div>
          </ScrollRegion>
        </div>
      )}
    </dialog>
  );
}
