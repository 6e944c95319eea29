import type { Ref } from 'react';
import type { Language } from '../../text/language';
import css from './explore.module.css';

interface SimpleMapNoteProps {
  readonly language: Language;
  /** For the map's labels to keep clear of it. */
  readonly box: Ref<HTMLParagraphElement>;
}

/** Says once, quietly, why the map moves less smoothly than it could. */
export function SimpleMapNote({ language: { m }, box }: SimpleMapNoteProps) {
  return (
    <p ref={box} className={css.simpleMap} role="status">
      {m.notices.simpleMap}
    </p>
  );
}
