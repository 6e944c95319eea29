import { useId, useRef, useState } from 'react';
import type { InsertWords } from '../../text/insertWords';
import { Button } from '../../ui/Button';
import css from './embedPage.module.css';

interface EmbedCodeProps {
  readonly code: string;
  readonly words: InsertWords;
}

/** The snippet and its copy button; where the clipboard is refused or missing, it is selected to be copied by hand. */
export function EmbedCode({ code, words }: EmbedCodeProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState<{ readonly what: 'copied' | 'refused'; readonly of: string } | null>(null);
  // What was said of one snippet does not hold for the next.
  const now = told?.of === code ? told.what : null;
  const copy = () => {
    const refused = () => {
      setTold({ what: 'refused', of: code });
      field.current?.focus();
      field.current?.select();
    };
    // Missing where the page was not served by https.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (clipboard) clipboard.writeText(code).then(() => setTold({ what: 'copied', of: code }), refused);
    else refused();
  };
  return (
    <div className={css.code}>
      <label htmlFor={id} className={css.label}>
        {words.code}
      </label>
      <textarea
        ref={field}
        id={id}
        className={css.text}
        readOnly
        rows={5}
        spellCheck={false}
        translate="no"
        value={code}
      />
      <div className={css.copy}>
        <Button kind="primary" onClick={copy}>
          {words.copy}
        </Button>
        <p role="status">{now && words[now]}</p>
      </div>
    </div>
  );
}
