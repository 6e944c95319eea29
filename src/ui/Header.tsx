import { useEffect, useId, useState, type ReactNode } from 'react';
import { BrandMark } from './BrandMark';
import { IconButton } from './IconButton';
import css from './Header.module.css';

export interface HeaderLink {
  readonly href: string;
  readonly label: string;
  readonly current?: boolean;
}

interface HeaderProps {
  readonly brand: string;
  readonly brandHref: string;
  readonly navLabel: string;
  readonly links: readonly HeaderLink[];
  /** A plain click on a link; with a modifier the link works as a link. */
  readonly onNavigate?: (href: string) => void;
  /** `SearchBox`. */
  readonly search?: ReactNode;
  /** `DateMenu`, `LangSwitch`, `ThemeMenu`: in the menu below 1024 px. */
  readonly tools?: ReactNode;
  /** Names of the button that unfolds links and tools below 1024 px. */
  readonly openMenu: string;
  readonly closeMenu: string;
}

/** Name, ways to the faces, search, tools. The second column starts where the map does. */
export function Header(props: HeaderProps) {
  const { brand, brandHref, navLabel, links, onNavigate, search, tools, openMenu, closeMenu } = props;
  const id = useId();
  const [open, setOpen] = useState(false);

  useEffect(() => {
    if (!open) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setOpen(false);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [open]);

  return (
    <div className={css.header}>
      <a href={brandHref} className={css.brand}>
        <BrandMark />
        {brand}
      </a>
      {search !== undefined && <div className={css.search}>{search}</div>}
      <div className={css.menu}>
        <IconButton
          icon={open ? 'close' : 'list'}
          kind="quiet"
          label={open ? closeMenu : openMenu}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        />
      </div>
      <div id={id} className={css.more} data-open={open || undefined}>
        <nav aria-label={navLabel} className={css.nav}>
          {links.map((link) => (
            <a
              key={link.href}
              href={link.href}
              className={css.link}
              aria-current={link.current ? 'page' : undefined}
              onClick={(event) => {
                if (!onNavigate || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
                event.preventDefault();
                setOpen(false);
                onNavigate(link.href);
              }}
            >
              {link.label}
            </a>
          ))}
        </nav>
        {tools !== undefined && <div className={css.tools}>{tools}</div>}
      </div>
    </div>
  );
}
