import { useMemo } from 'react';
import type { MapContext } from '../../data/areas';
import type { Atlas } from '../../domain/atlas';
import type { Slide } from '../../domain/deck';
import type { Lang, Theme } from '../../domain/view';
import type { Language } from '../../text/language';
import type { PresentWords } from '../../text/presentWords';
import css from './present.module.css';
import { SlideMap } from './SlideMap';
import { sceneOfSlide } from './slideScene';
import { SlideText } from './SlideText';

interface StageProps {
  readonly slide: Slide;
  readonly number: number;
  readonly of: number;
  readonly atlas: Atlas;
  readonly context: MapContext;
  readonly language: Language;
  readonly words: PresentWords;
  readonly lang: Lang;
  readonly theme: Theme;
  /** Whether all words of the slide have room. */
  readonly onFit: (fits: boolean) => void;
}

/** One slide: words at the left, the map at the right; both fill any screen, measured in parts of 1280 x 720. */
export function Stage({
  slide,
  number,
  of,
  atlas,
  context,
  language,
  words,
  lang,
  theme,
  onFit,
}: StageProps) {
  const { scene, picture } = useMemo(
    () => sceneOfSlide(slide.view, atlas, { lang, theme }),
    [atlas, slide.view, lang, theme],
  );
  return (
    <div className={css.stage} data-layout={slide.layout}>
      <SlideText slide={slide} picture={slide.view && picture} language={language} onFit={onFit} />
      <SlideMap {...{ scene, picture, context, language }} />
      <p className={css.number}>{words.slide(number, of)}</p>
      <progress className={css.progress} value={number} max={of} aria-label={words.slide(number, of)} />
    </div>
  );
}
