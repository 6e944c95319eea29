import { useEffect, useEffectEvent } from 'react';
import { useLanguage } from '../common/useLanguage';
import { presentWords } from '../../text/presentWords';
import { Button } from '../../ui/Button';
import { returnToSlide } from './floor';
import type { PresentProps } from './Present';
import css from './present.module.css';

const TYPING = 'input, select, textarea, [contenteditable]';

/** Over the live map while a question from the floor is answered: one press returns to the very slide. */
export function BackToSlides({ view, go }: PresentProps) {
  const { lang } = useLanguage(view.lang);
  const heard = useEffectEvent((event: KeyboardEvent) => {
    const typing = event.target instanceof Element && event.target.closest(TYPING);
    if (typing || event.ctrlKey || event.metaKey || event.altKey || event.key.toLowerCase() !== 'q') return;
    event.preventDefault();
    returnToSlide(go, view);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => heard(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return (
    <div className={css.back}>
      <Button kind="primary" onClick={() => returnToSlide(go, view)}>
        {presentWords[lang].back}
      </Button>
    </div>
  );
}
