import type { Slide } from '../../../domain/deck';
import { slideMap, type MapsOf, type SlideMap } from './slideMap';

/** Lets the page answer and paint. */
export const breath = (): Promise<void> => new Promise((done) => setTimeout(done));

/**
 * The maps of a deck by the id of their slide, the page alive between two.
 * @throws DOMException AbortError (or the signal's own reason) once `signal` is aborted
 */
export async function drawMaps(
  slides: readonly Slide[],
  of: MapsOf,
  onProgress: (done: number, of: number) => void,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, SlideMap>> {
  const maps = new Map<string, SlideMap>();
  for (const [index, slide] of slides.entries()) {
    onProgress(index, slides.length);
    await breath();
    signal.throwIfAborted();
    const map = slideMap(slide, of, `deck-${index}`);
    if (map) maps.set(slide.id, map);
  }
  return maps;
}
