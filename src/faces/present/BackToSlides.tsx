import { useLanguage } from '../common/useLanguage';
import { presentWords } from '../../text/presentWords';
import { Button } from '../../ui/Button';
import { returnToSlide } from './floor';
import { useKeyDown } from './useKeyDown';
import type { PresentProps } from './Present';
import css from './present.module.css';

/** Where a letter is a reader's own. A filter's box that was just pressed is none of them. */
const TYPING =
  'input:not([type="checkbox"], [type="radio"], [type="range"]), select, textarea, [contenteditable]';

/** Over the live map while a question from the floor is answered: one press returns to the very slide. */
export function BackToSlides({ view, go }: Pick<PresentProps, 'view' | 'go'>) {
  const { lang } = useLanguage(view.lang);
  useKeyDown((event) => {
    const typing = event.target instanceof Element && event.target.closest(TYPING);
    if (typing || event.ctrlKey || event.metaKey || event.altKey || event.key.toLowerCase() !== 'q') return;
    event.preventDefault();
    returnToSlide(go, view);
  });
  return (
    <div className={css.back}>
      <Button kind="primary" onClick={() => returnToSlide(go, view)}>
        {presentWords[lang].back}
      </Button>
    </div>
  );
}
