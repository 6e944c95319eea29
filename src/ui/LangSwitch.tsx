import { Fragment } from 'react';
import css from './LangSwitch.module.css';

interface LangSwitchProps {
  readonly label: string;
  /** `code` is a BCP 47 tag and is shown in capitals; `name` is the language's own name. */
  readonly langs: readonly { readonly code: string; readonly name: string; readonly href: string }[];
  readonly current: string;
  /** A plain click; with a modifier the link works as a link. */
  readonly onChange: (code: string) => void;
}

/** ES · EN as links, so that they can be copied and opened apart. */
export function LangSwitch({ label, langs, current, onChange }: LangSwitchProps) {
  return (
    <nav aria-label={label} className={css.langs}>
      {langs.map((lang, index) => (
        <Fragment key={lang.code}>
          {index > 0 && <span aria-hidden="true">·</span>}
          <a
            href={lang.href}
            hrefLang={lang.code}
            lang={lang.code}
            aria-current={lang.code === current ? 'true' : undefined}
            aria-label={`${lang.code.toUpperCase()}, ${lang.name}`}
            className={css.lang}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
              event.preventDefault();
              onChange(lang.code);
            }}
          >
            {lang.code.toUpperCase()}
          </a>
        </Fragment>
      ))}
    </nav>
  );
}
