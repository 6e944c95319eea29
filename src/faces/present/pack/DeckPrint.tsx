import type { Slide } from '../../../domain/deck';
import { Drawn } from '../../../map/Drawn';
import type { Language } from '../../../text/language';
import { packWords } from '../../../text/packWords';
import { sourceInFull } from '../../../text/sourceDay';
import { SlideText, Words } from '../SlideText';
import css from './deckPrint.module.css';
import type { SlideMap } from './slideMap';

/** How much smaller a slide is for its notes and sources to find room on its sheet; the last may need a second. */
const SMALLER = ['0', '1', '2', '3'] as const;

function fitSheet(sheet: HTMLElement | null): void {
  if (!sheet) return;
  // As high as it is without its content.
  const room = Math.ceil(Number.parseFloat(getComputedStyle(sheet).minHeight));
  for (const step of SMALLER) {
    sheet.dataset['smaller'] = step;
    if (sheet.offsetHeight <= room) return;
  }
}

interface DeckPrintProps {
  readonly slides: readonly Slide[];
  /** Drawn before, so that the dialog opens at once; null for a slide without a map. */
  readonly mapOf: (slide: Slide) => SlideMap | null;
  readonly withNotes: boolean;
  readonly language: Language;
  /** Day of the figures, in words. */
  readonly date: string;
}

/** The deck on paper alone: a sheet for each slide, as on the wall, its sources as footnotes. */
export function DeckPrint({ slides, mapOf, withNotes, language, date }: DeckPrintProps) {
  const { m, lang } = language;
  const words = packWords[lang];
  return (
    <article className={css.deck} lang={lang} data-notes={withNotes || undefined}>
      {slides.map((slide, index) => {
        const map = mapOf(slide);
        return (
          <section key={slide.id} ref={fitSheet} className={css.page}>
            <div className={css.slide} data-layout={slide.layout}>
              <SlideText {...{ slide, language }} picture={map?.picture ?? null} withoutSources />
              {map && (
                <div className={css.map}>
                  <Drawn of={[map.drawn]} />
                </div>
              )}
            </div>
            {withNotes && slide.notes.length > 0 && (
              <div className={css.notes} lang={slide.lang}>
                <h2>{words.notes}</h2>
                {slide.notes.map((note, at) => (
                  <p key={at}>
                    <Words runs={note} />
                  </p>
                ))}
              </div>
            )}
            <footer className={css.foot}>
              <ol>
                {slide.sources.map((source) => (
                  <li key={source.id}>{sourceInFull(source, language)}</li>
                ))}
              </ol>
              <p>
                {words.foot(index + 1, slides.length, date)}
                {map && ` · ${m.map.credit}`}
              </p>
            </footer>
          </section>
        );
      })}
    </article>
  );
}
