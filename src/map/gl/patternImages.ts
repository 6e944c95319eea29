import type { Map as MlMap } from 'maplibre-gl';
import type { Palette } from '../palette';
import { PATTERN_NAMES, patternImage, PROJECTOR_FACTOR } from '../patterns';
import type { MapSize } from '../picture';

/** Steps per doubling at which the images are drawn anew: patterns then keep their size within 5 %. */
const STEPS = 8;

/**
 * The pattern images of one map. MapLibre lets patterns grow with the zoom; drawing a finer image into the same space
 * keeps them in screen pixels, and replacing an image of equal size reloads no tile.
 */
export class PatternImages {
  readonly #map: MlMap;
  /** Fixed for good: an image may be replaced only by one of its own size. */
  readonly #density: number;
  #drawn: { readonly palette: Palette; readonly size: MapSize; readonly step: number } | null = null;

  constructor(map: MlMap) {
    this.#map = map;
    this.#density = 2 * Math.min(2, map.getPixelRatio());
  }

  /** Draws all patterns for this theme at the present zoom. */
  paint(palette: Palette, size: MapSize): void {
    const step = this.#step();
    this.#drawn = { palette, size, step };
    const density = this.#density;
    const options = {
      density,
      stretch: 2 ** (step / STEPS),
      factor: size === 'projector' ? PROJECTOR_FACTOR : 1,
    };
    for (const name of PATTERN_NAMES) {
      const image = patternImage(name, palette, options);
      if (this.#map.hasImage(name)) this.#map.updateImage(name, image);
      else this.#map.addImage(name, image, { pixelRatio: density });
    }
  }

  /** Draws them anew if the zoom has left the step they were drawn for. */
  fit(): void {
    if (this.#drawn && this.#drawn.step !== this.#step()) this.paint(this.#drawn.palette, this.#drawn.size);
  }

  /** How far the zoom is past its whole number, in steps. */
  #step(): number {
    const zoom = this.#map.getZoom();
    return Math.min(STEPS - 1, Math.round((zoom - Math.floor(zoom)) * STEPS));
  }
}
