import { useEffect, useImperativeHandle, useRef, useState, type Ref } from 'react';
import { IconButton } from './IconButton';
import { SearchField, type SearchFieldProps } from './SearchField';
import css from './SearchBox.module.css';

export interface SearchHandle {
  /** Puts the cursor into the field, opening it first where it is behind its button. */
  readonly focus: () => void;
}

interface SearchBoxProps extends SearchFieldProps {
  /** Behind an icon, then over the whole screen: phone. */
  readonly fullScreen?: boolean;
  readonly openLabel: string;
  readonly closeLabel: string;
  /** For the `/` key, which belongs to the face. */
  readonly ref?: Ref<SearchHandle>;
}

/** Search in the header: a field, or on phone a button that opens one over everything. */
export function SearchBox({ fullScreen = false, openLabel, closeLabel, ref, ...field }: SearchBoxProps) {
  const input = useRef<HTMLInputElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);

  useImperativeHandle(
    ref,
    () => ({
      focus: () => {
        if (fullScreen) setOpen(true);
        else input.current?.focus();
      },
    }),
    [fullScreen],
  );

  useEffect(() => {
    if (!fullScreen || !dialog.current || dialog.current.open === open) return;
    if (!open) {
      dialog.current.close();
      return;
    }
    dialog.current.showModal();
    input.current?.focus();
  }, [fullScreen, open]);

  if (!fullScreen) return <SearchField {...field} input={input} />;

  const close = () => setOpen(false);
  return (
    <>
      <IconButton
        icon="search"
        kind="quiet"
        label={openLabel}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      />
      <dialog ref={dialog} className={css.screen} aria-label={field.label} onClose={close}>
        {open && (
          <div className={css.body}>
            <SearchField {...field} input={input} flat onDone={close} />
            <IconButton icon="close" kind="quiet" label={closeLabel} onClick={close} />
          </div>
        )}
      </dialog>
    </>
  );
}
