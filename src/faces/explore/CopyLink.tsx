import { useState } from 'react';
import type { Language } from '../../text/language';
import { Button } from '../../ui/Button';
import css from './explore.module.css';

/** Copies the address of the picture; where the clipboard is refused, shows it to be copied by hand. */
export function CopyLink({ language: { m } }: { readonly language: Language }) {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  const copy = () => {
    navigator.clipboard.writeText(window.location.href).then(
      () => setState('copied'),
      () => setState('refused'),
    );
  };
  return (
    <>
      <Button kind="quiet" icon="share" onClick={copy}>
        <span aria-live="polite">{state === 'copied' ? m.actions.copied : m.actions.link}</span>
      </Button>
      {state === 'refused' && (
        <label className={css.copy}>
          {m.actions.copyThis}
          <input readOnly value={window.location.href} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </>
  );
}
