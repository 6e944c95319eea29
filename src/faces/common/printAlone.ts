import type { Theme } from '../../domain/view';

/**
 * Opens the browser's print dialog while `mark` stands on the root, by which a style sheet shows one thing alone.
 * @param theme what the screen goes back to
 * @param done called when the dialog is closed
 * @returns takes everything back
 */
export function printAlone(mark: string, theme: Theme, done: () => void): () => void {
  const root = document.documentElement;
  root.classList.add(mark);
  window.addEventListener('afterprint', done);
  window.print();
  return () => {
    root.classList.remove(mark);
    root.dataset['theme'] = theme;
    window.removeEventListener('afterprint', done);
  };
}
