import { IconButton } from './IconButton';
import css from './Pager.module.css';

interface PagerProps {
  /** Things on the page now, from 0, the last one not among them. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Things on a page. */
  readonly size: number;
  /** "1 a 50 de 1.200". */
  readonly words: string;
  readonly beforeLabel: string;
  readonly nextLabel: string;
  readonly onPage: (page: number) => void;
}

/** Before and next of a long list; nothing where all stands on one page. */
export function Pager({ from, to, count, size, words, beforeLabel, nextLabel, onPage }: PagerProps) {
  if (count <= size) return null;
  const page = Math.floor(from / size);
  return (
    <div className={css.pages}>
      <IconButton icon="left" label={beforeLabel} disabled={from === 0} onClick={() => onPage(page - 1)} />
      <p>{words}</p>
      <IconButton icon="right" label={nextLabel} disabled={to === count} onClick={() => onPage(page + 1)} />
    </div>
  );
}

/** The things of a page; the last page where there are no longer so many. */
export function pageOf(
  page: number,
  size: number,
  count: number,
): { readonly from: number; readonly to: number } {
  const from = Math.min(page, Math.max(0, Math.ceil(count / size) - 1)) * size;
  return { from, to: Math.min(from + size, count) };
}
