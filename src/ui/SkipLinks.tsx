import css from './SkipLinks.module.css';

interface SkipLinksProps {
  /** Name of the navigation. */
  readonly label: string;
  readonly links: readonly { readonly href: string; readonly label: string }[];
}

/** Ways past the header, out of sight until reached by Tab. */
export function SkipLinks({ label, links }: SkipLinksProps) {
  return (
    <nav aria-label={label} className={css.skip}>
      {links.map((link) => (
        <a key={link.href} href={link.href} className={css.link}>
          {link.label}
        </a>
      ))}
    </nav>
  );
}
