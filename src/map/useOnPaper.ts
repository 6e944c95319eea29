import { useEffect, useEffectEvent } from 'react';
import type { MapPainter } from './painter';
import type { MapPicture, MapSize } from './picture';
import { SvgPainting } from './svg/SvgPainting';
import type { Frame } from './useFrame';

/**
 * Prints WebGL's picture as plain SVG: a canvas comes out of the printer blank. The painting stands under the labels
 * while the page is on its way to paper, and scales with them (style sheet: `@media print`).
 */
export function useOnPaper(
  map: MapPainter | null,
  { choropleth, areas, works, ground, selectedArea }: MapPicture,
  frame: Frame | null,
  size: MapSize,
): void {
  const paint = useEffectEvent((): SVGSVGElement | null => {
    const canvas = map?.overlayHost.querySelector('canvas');
    if (!canvas || !frame || !map) return null;
    const { palette, extent } = frame;
    const scene = { choropleth, areas, works, ground, palette, size };
    const painting = new SvgPainting(scene, map.camera, extent);
    painting.mark({ selected: selectedArea, hovered: null });
    canvas.after(painting.svg);
    return painting.svg;
  });
  useEffect(() => {
    let printed: SVGSVGElement | null = null;
    const before = (): void => {
      printed ??= paint();
    };
    const after = (): void => {
      printed?.remove();
      printed = null;
    };
    // A browser tells it by either or both.
    const paper = window.matchMedia('print');
    const change = (): void => {
      if (paper.matches) before();
      else after();
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    paper.addEventListener('change', change);
    return () => {
      after();
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
      paper.removeEventListener('change', change);
    };
  }, [map]);
}
