import type { Scene } from '../../../domain/scene';
import type { Camera, View } from '../../../domain/view';
import { areaAt, worldAreas } from '../../../map/hit';
import { canvasMeasure } from '../../../map/measureText';
import type { PainterListeners } from '../../../map/painter';
import { paletteAt } from '../../../map/palette';
import type { MapPicture } from '../../../map/picture';
import { projectionOf } from '../../../map/projection';
import type { Extent, Point } from '../../../map/screen';
import { SvgMap } from '../../../map/svg/SvgMap';
import type { Scene as Painted } from '../../../map/style';
import type { EmbedLanguage } from '../embedLanguage';
import { embedPicture } from '../embedPicture';
import { LiveOverlay } from './LiveOverlay';
import { liveTools } from './liveTools';
import type { Whole } from './whole';

interface LiveOptions {
  /** The box of the map. */
  readonly box: HTMLElement;
  readonly whole: Whole;
  readonly scene: Scene;
  /** Of the picture it takes the place of: no border moves. */
  readonly camera: Camera;
  /** Accessible name. */
  readonly label: string;
  readonly go: (change: Partial<View>) => void;
  /** After the first frame. */
  readonly onPainted: () => void;
}

/** The map of the small page under the reader's hand: plain SVG, so that any number of frames can be live. */
export class LiveMap {
  readonly #box: HTMLElement;
  readonly #host = document.createElement('div');
  readonly #home: Camera;
  readonly #whole: Whole;
  readonly #map: SvgMap;
  readonly #overlay: LiveOverlay;
  readonly #sized: ResizeObserver;
  #scene: Scene;

  constructor({ box, whole, scene, camera, label, go, onPainted }: LiveOptions) {
    this.#box = box;
    this.#home = camera;
    this.#whole = whole;
    this.#scene = scene;
    this.#host.className = 'livemap';
    box.append(this.#host);
    const hand: PainterListeners = {
      onMove: (at) => this.#overlay.place(at),
      onMoveEnd: () => this.#layOut(),
      onPointer: (at) => this.#map.hover(at && this.#areaAt(at)),
      onClick: (at) => {
        const work = this.#workAt(at);
        const area = this.#areaAt(at);
        if (work !== null) go({ work });
        else if (area !== null) go({ area, work: null });
      },
      onPainted,
    };
    // The page around it scrolls on under wheel and finger, until the reader has taken hold of the map.
    this.#map = new SvgMap(this.#host, this.#painted(), camera, label, hand, { cooperative: true });
    this.#overlay = new LiveOverlay(this.#map.overlayHost);
    this.#layOut();
    this.#sized = new ResizeObserver(() => {
      this.#map.resize();
      this.#layOut();
    });
    this.#sized.observe(this.#host);
  }

  show(scene: Scene): void {
    this.#scene = scene;
    this.#map.show(this.#painted());
    this.#map.select(scene.view.area);
    this.#layOut();
  }

  /** Its own buttons; `close` is the page's to do. */
  buttons(language: EmbedLanguage, close: () => void): HTMLElement {
    return liveTools(language, {
      zoomIn: () => this.#zoom(1),
      zoomOut: () => this.#zoom(-1),
      home: () => this.#map.moveTo(this.#home, 'fly'),
      close,
    });
  }

  #zoom(step: 1 | -1): void {
    const { width, height } = this.#extent();
    this.#map.zoomBy(step, [width / 2, height / 2]);
  }

  /** Keyboard: the map itself takes arrows, + and -. */
  focus(): void {
    this.#host.querySelector<SVGElement>('[role="application"]')?.focus({ preventScroll: true });
  }

  remove(): void {
    this.#sized.disconnect();
    this.#map.remove();
    this.#host.remove();
  }

  #extent(): Extent {
    return { width: this.#host.clientWidth, height: this.#host.clientHeight };
  }

  #picture(): MapPicture {
    return embedPicture(this.#scene, this.#whole.context);
  }

  #painted(): Painted {
    const { choropleth, areas, works, ground } = this.#picture();
    return { choropleth, areas, works, ground, palette: paletteAt(this.#box), size: 'phone' };
  }

  #layOut(): void {
    const { width, height } = this.#extent();
    if (width === 0 || height === 0) return;
    const measure = canvasMeasure(getComputedStyle(this.#box).fontFamily);
    const covered = [
      { left: 0, top: 0, right: 60, bottom: 60 },
      { left: width - 108, top: 0, right: width, bottom: 108 },
      { left: width - 230, top: height - 24, right: width, bottom: height },
    ];
    this.#overlay.layOut(this.#picture(), this.#map.camera, {
      extent: { width, height },
      palette: paletteAt(this.#box),
      measure,
      covered,
    });
  }

  #areaAt(at: Point): string | null {
    const { view, atlas } = this.#scene;
    return areaAt(worldAreas(atlas.areas[view.level]), projectionOf(this.#map.camera, this.#extent()), at);
  }

  #workAt([x, y]: Point): string | null {
    const { left, top } = this.#host.getBoundingClientRect();
    const under = document.elementsFromPoint(left + x, top + y);
    const mark = under.map((element) => element.closest('[data-mark]')).find((found) => found !== null);
    const id = mark?.getAttribute('data-mark') ?? null;
    return id !== null && this.#scene.atlas.work(id) ? id : null;
  }
}
