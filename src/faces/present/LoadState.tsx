import type { Pending } from '../../data/load';
import type { Language } from '../../text/language';
import { presentWords } from '../../text/presentWords';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import css from './present.module.css';

/** In the place of the slides: a file is on its way, or did not come. */
export function LoadState({ state, language }: { readonly state: Pending; readonly language: Language }) {
  const { m, lang } = language;
  const words = presentWords[lang];
  return (
    <main className={css.state} aria-label={words.label}>
      {state.status === 'failed' ? (
        <Notice
          kind="error"
          title={m.notices.failed(state.file)}
          action={<Button onClick={state.retry}>{m.notices.retry}</Button>}
        >
          <p>{state.message}</p>
        </Notice>
      ) : (
        <p role="status">{words.loading}</p>
      )}
    </main>
  );
}
