import { useEffect, useMemo, useState, type RefObject } from 'react';
import type { Theme } from '../domain/view';
import type { Measure } from './labelType';
import { canvasMeasure } from './measureText';
import { overColours, paletteAt, type Palette } from './palette';
import type { Extent } from './screen';

/** What the page gives the map: its room, its colours and its letters. */
export interface Frame {
  readonly extent: Extent;
  readonly palette: Palette;
  readonly measure: Measure;
}

/**
 * Null until the element has a size: a map in a hidden element would never load.
 * @param crossed patterns lie over colours (see overColours)
 */
export function useFrame(
  element: RefObject<HTMLElement | null>,
  theme: Theme,
  crossed: boolean,
): Frame | null {
  const extent = useExtent(element);
  const plain = usePalette(element, theme);
  const palette = useMemo(() => (plain && crossed ? overColours(plain) : plain), [plain, crossed]);
  const measure = useMeasure(element);
  // One object as long as nothing in it changes: finding room for the labels again depends on it.
  return useMemo(
    () => extent && palette && measure && { extent, palette, measure },
    [extent, palette, measure],
  );
}

function useExtent(element: RefObject<HTMLElement | null>): Extent | null {
  const [extent, setExtent] = useState<Extent | null>(null);
  useEffect(() => {
    const observed = element.current;
    if (!observed) return;
    const observer = new ResizeObserver(([entry]) => {
      const { width, height } = entry?.contentRect ?? { width: 0, height: 0 };
      if (width > 0 && height > 0) setExtent({ width, height });
    });
    observer.observe(observed);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return extent;
}

/** Read again when the document's theme changes, which may be after the prop did. */
function usePalette(element: RefObject<HTMLElement | null>, theme: Theme): Palette | null {
  const [palette, setPalette] = useState<Palette | null>(null);
  useEffect(() => {
    const observed = element.current;
    if (!observed) return;
    const read = (): void => {
      setPalette(paletteAt(observed));
    };
    read();
    const observer = new MutationObserver(read);
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => {
      observer.disconnect();
    };
  }, [element, theme]);
  return palette;
}

/** A new measure once a font has arrived: widths of the stand-in font would be wrong. */
function useMeasure(element: RefObject<HTMLElement | null>): Measure | null {
  const [measure, setMeasure] = useState<Measure | null>(null);
  useEffect(() => {
    const observed = element.current;
    if (!observed) return;
    const start = (): void => {
      const family = getComputedStyle(observed).fontFamily;
      setMeasure(() => canvasMeasure(family));
    };
    start();
    document.fonts.addEventListener('loadingdone', start);
    return () => {
      document.fonts.removeEventListener('loadingdone', start);
    };
  }, [element]);
  return measure;
}
