import type { Slide } from '../../../domain/deck';
import { breath } from './drawMaps';
import { defineMasters, putSlide, TAGS, type SlideLook, type SlidePicture } from './pptxSlide';
import { WALL } from './wall';

export interface PptxRequest extends Omit<SlideLook, 'shade'> {
  readonly slides: readonly Slide[];
  /** Name of the deck in the file's own properties. */
  readonly title: string;
  /** The map of a slide and the colours it gives to areas; null for a slide without one. */
  readonly mapOf: (slide: Slide) => Promise<SlidePicture & Pick<SlideLook, 'shade'>> | null;
  readonly onProgress: (done: number, of: number) => void;
  readonly signal: AbortSignal;
}

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/**
 * The deck as a PowerPoint file that can be edited: words as text, tables and charts native, the map as a picture,
 * notes in the notes, sources on each slide. The library comes with the first call.
 *
 * Cost: one map for each slide that has one; growth 1 in slides.
 * @throws DOMException AbortError (or the signal's own reason) once `signal` is aborted
 */
export async function slidesToPptx(request: PptxRequest): Promise<Blob> {
  const { slides, title, mapOf, onProgress, signal, ...look } = request;
  const [{ default: Deck }, { mendPptx }] = await Promise.all([import('pptxgenjs'), import('./mendPptx')]);
  signal.throwIfAborted();
  const deck = new Deck();
  deck.defineLayout({ name: 'wall', width: WALL.width / 96, height: WALL.height / 96 });
  deck.layout = 'wall';
  deck.title = title;
  deck.author = deck.company = 'Mapa Convergencia';
  deck.subject = title;
  deck.theme = { headFontFace: 'Arial', bodyFontFace: 'Arial' };
  defineMasters(deck, look.palette);
  for (const [index, slide] of slides.entries()) {
    onProgress(index, slides.length);
    await breath();
    signal.throwIfAborted();
    const map = await mapOf(slide);
    signal.throwIfAborted();
    putSlide(deck, slide, map, { ...look, shade: map?.shade ?? (() => null) });
  }
  onProgress(slides.length, slides.length);
  await breath();
  signal.throwIfAborted();
  // Maps do not shrink any more: packing them again would cost a second and save nothing.
  const file = await deck.write({ outputType: 'arraybuffer', compression: false });
  signal.throwIfAborted();
  if (!(file instanceof ArrayBuffer)) throw new TypeError('the library of slides gave no file');
  const mended = await mendPptx(file, TAGS[look.language.lang]);
  signal.throwIfAborted();
  return new Blob([mended], { type: TYPE });
}
