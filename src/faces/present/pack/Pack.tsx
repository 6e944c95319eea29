import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { MapContext } from '../../../data/areas';
import type { Atlas } from '../../../domain/atlas';
import type { Slide } from '../../../domain/deck';
import type { Theme } from '../../../domain/view';
import { canvasMeasure } from '../../../map/measureText';
import { paletteAt, type Palette } from '../../../map/palette';
import { PICTURE_FONT } from '../../../map/svg/pictureSvg';
import type { Language } from '../../../text/language';
import { packWords } from '../../../text/packWords';
import { Button } from '../../../ui/Button';
import { printAlone } from '../../common/printAlone';
import { saveFile } from '../../common/saveFile';
import { deckCsv } from './deckCsv';
import { DeckPrint } from './DeckPrint';
import { drawMaps } from './drawMaps';
import css from './pack.module.css';
import { mapPng, slideMap, type MapsOf, type SlideMap } from './slideMap';
import { slidesToPptx } from './slidesToPptx';
import type { Work } from './useWork';
import { mapExtent } from './wall';

export interface PackProps {
  /** The deck as it stands, not empty. */
  readonly slides: readonly Slide[];
  readonly atlas: Atlas;
  readonly context: MapContext;
  readonly language: Language;
  /** Of the screen. */
  readonly theme: Theme;
}

interface PackInDialogProps extends PackProps {
  /** Kept outside: a dialog that is closed does not stop it. */
  readonly work: Work;
}

/** While it stands on the root, paper shows the deck alone. */
const ALONE = 'deck-alone';
/** Paper is white, and so is this theme. */
const PAPER = 'projector';

/** The colours of paper, whatever the theme of the screen. */
function paperPalette(theme: Theme): Palette {
  const root = document.documentElement;
  root.dataset['theme'] = PAPER;
  const palette = paletteAt(root);
  root.dataset['theme'] = theme;
  return palette;
}

const pageFont = (): string => getComputedStyle(document.documentElement).getPropertyValue('--font');

/** What a meeting takes along, made on this machine: slides that can be edited, figures, paper. */
export function Pack({ slides, atlas, context, language, theme, work }: PackInDialogProps) {
  const { f, lang } = language;
  const words = packWords[lang];
  const { state, run } = work;
  const [withNotes, setWithNotes] = useState(false);
  const [paper, setPaper] = useState<ReadonlyMap<string, SlideMap> | null>(null);
  useEffect(() => {
    if (!paper) return;
    document.documentElement.dataset['theme'] = PAPER;
    return printAlone(ALONE, theme, () => setPaper(null));
  }, [paper, theme]);

  const name = words.fileName(atlas.newest);
  /** @param font of the labels: a file brings none along, a page has its own */
  const maps = (font: string): MapsOf => ({
    atlas,
    context,
    language,
    palette: paperPalette(theme),
    measure: canvasMeasure(font),
  });
  const savePptx = () =>
    run(async (signal, onProgress) => {
      const of = maps(PICTURE_FONT);
      const file = await slidesToPptx({
        slides,
        title: words.deckTitle(f.date(atlas.newest)),
        mapOf: (slide) => {
          const map = slideMap(slide, of, 'slide');
          const extent = mapExtent(slide);
          return map && extent && mapPng(map, slide).then((png) => ({ ...extent, png, shade: map.shade }));
        },
        palette: of.palette,
        language,
        onProgress,
        signal,
      });
      saveFile(`${name}-${words.files.deck}.pptx`, file);
    });
  const saveCsv = () =>
    saveFile(
      `${name}-${words.files.figures}.csv`,
      new Blob([deckCsv(slides, words.columns)], { type: 'text/csv' }),
    );
  const print = () =>
    run(async (signal, onProgress) => setPaper(await drawMaps(slides, maps(pageFont()), onProgress, signal)));

  const busy = state.is === 'busy';
  return (
    <section className={css.pack}>
      <h3>{words.title}</h3>
      <div className={css.buttons}>
        <Button icon="down" onClick={savePptx} disabled={busy}>
          {words.pptx}
        </Button>
        <Button icon="down" onClick={saveCsv}>
          {words.csv}
        </Button>
        <Button onClick={print} disabled={busy}>
          {words.print}
        </Button>
        <label className={css.option}>
          <input
            type="checkbox"
            checked={withNotes}
            disabled={busy}
            onChange={({ target }) => setWithNotes(target.checked)}
          />
          {words.withNotes}
        </label>
      </div>
      {busy ? (
        <div className={css.buttons}>
          <progress aria-label={words.title} value={state.done} max={slides.length} />
          <span>
            {state.done === slides.length ? words.writing : words.progress(state.done + 1, slides.length)}
          </span>
          <Button kind="quiet" onClick={work.cancel}>
            {words.cancel}
          </Button>
        </div>
      ) : (
        <p className={css.note}>{words.note}</p>
      )}
      <p role="status">
        {state.is === 'cancelled' && words.cancelled}
        {state.is === 'failed' && words.failed(state.cause)}
      </p>
      {paper &&
        createPortal(
          <DeckPrint
            {...{ slides, withNotes, language }}
            mapOf={({ id }) => paper.get(id) ?? null}
            date={f.date(atlas.newest)}
          />,
          document.body,
        )}
    </section>
  );
}
