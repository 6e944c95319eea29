import type { Camera } from '../../domain/view';
import { easeOut, FLIGHT_MS, withinLimits, ZOOM_MS } from '../limits';
import type { MapPainter, PainterListeners } from '../painter';
import type { Extent, Point } from '../screen';
import type { Scene } from '../style';
import { listenToHand } from './gestures';
import { cameraBetween, carried } from './steer';
import { SvgPainting } from './SvgPainting';

/**
 * The interactive map without WebGL, without React and without a library: what MapLibre's twin GlMap does, in plain SVG.
 * Its container must be positioned.
 */
export class SvgMap implements MapPainter {
  readonly overlayHost = document.createElement('div');
  readonly #painting: SvgPainting;
  readonly #listen: PainterListeners;
  readonly #gone = new AbortController();
  #camera: Camera;
  #extent: Extent;
  #flight: { readonly frame: number; readonly byHand: boolean } | null = null;
  #marked = { selected: null as string | null, hovered: null as string | null };

  /** @param options.cooperative lets the page scroll over a map that the reader has not pressed on */
  constructor(
    container: HTMLElement,
    scene: Scene,
    camera: Camera,
    label: string,
    listen: PainterListeners,
    { cooperative = false }: { readonly cooperative?: boolean } = {},
  ) {
    this.#listen = listen;
    this.#extent = extentOf(container);
    this.#camera = withinLimits(camera, this.#extent);
    this.#painting = new SvgPainting(scene, this.#camera, this.#extent);
    const { svg } = this.#painting;
    for (const [name, value] of Object.entries({ role: 'application', tabindex: '0', 'aria-label': label }))
      svg.setAttribute(name, value);
    // By script, so that a page that has the map needs no style sheet for it.
    const look = {
      position: 'absolute',
      inset: '0',
      overflow: 'hidden',
      'user-select': 'none',
      cursor: 'grab',
    };
    for (const [name, value] of Object.entries(look)) this.overlayHost.style.setProperty(name, value);
    svg.style.setProperty('display', 'block');
    this.overlayHost.append(svg);
    container.append(this.overlayHost);
    this.#listenToHand(cooperative);
    // The first comes before the frame, the second after it.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (!this.#gone.signal.aborted) listen.onPainted();
      }),
    );
  }

  get camera(): Camera {
    return this.#camera;
  }

  show(scene: Scene): void {
    this.#painting.show(scene);
  }

  select(selected: string | null): void {
    this.#mark({ ...this.#marked, selected });
  }

  hover(hovered: string | null): void {
    this.#mark({ ...this.#marked, hovered });
    this.overlayHost.style.setProperty('cursor', hovered === null ? 'grab' : 'pointer');
  }

  moveTo(camera: Camera, how: 'fly' | 'jump'): void {
    this.#go(camera, how === 'fly' ? FLIGHT_MS : 0, false);
  }

  zoomBy(step: 1 | -1, around: Point): void {
    this.#step(step, around, [0, 0]);
  }

  resize(): void {
    const container = this.overlayHost.parentElement;
    if (!container) return;
    this.#extent = extentOf(container);
    this.#set(this.#camera);
  }

  remove(): void {
    this.#gone.abort();
    if (this.#flight) cancelAnimationFrame(this.#flight.frame);
    this.overlayHost.remove();
  }

  #mark(marked: { selected: string | null; hovered: string | null }): void {
    this.#marked = marked;
    this.#painting.mark(marked);
  }

  #listenToHand(cooperative: boolean): void {
    const { onMoveEnd, onPointer, onClick } = this.#listen;
    const hand = {
      onHold: () => this.#land(),
      onPull: (from: Point, to: Point, nearer: number) => this.#set(this.#carried(from, to, nearer)),
      onRest: () => onMoveEnd(this.#camera, true),
      onStep: (nearer: number, around: Point | null, by: Point) => this.#step(nearer, around, by),
      onPointer,
      onClick,
    };
    listenToHand(this.overlayHost, hand, { cooperative, gone: this.#gone.signal });
  }

  #step(nearer: number, around: Point | null, [x, y]: Point): void {
    const [cx, cy] = around ?? [this.#extent.width / 2, this.#extent.height / 2];
    this.#go(this.#carried([cx + x, cy + y], [cx, cy], nearer), ZOOM_MS, true);
  }

  /** With the zoom held within its limits first: at a limit the place under the hand must not slide away. */
  #carried(from: Point, to: Point, nearer: number): Camera {
    const { zoom } = withinLimits({ ...this.#camera, zoom: this.#camera.zoom + nearer }, this.#extent);
    return carried(this.#camera, this.#extent, from, to, zoom);
  }

  #go(camera: Camera, duration: number, byHand: boolean): void {
    this.#land();
    const [from, to] = [this.#camera, withinLimits(camera, this.#extent)];
    if (duration === 0 || window.matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.#set(to);
      this.#listen.onMoveEnd(this.#camera, byHand);
      return;
    }
    const start = performance.now();
    const fly = (now: number): void => {
      const share = Math.min(1, Math.max(0, now - start) / duration);
      this.#set(share === 1 ? to : cameraBetween(from, to, easeOut(share)));
      if (share === 1) this.#land();
      else this.#flight = { frame: requestAnimationFrame(fly), byHand };
    };
    this.#flight = { frame: requestAnimationFrame(fly), byHand };
  }

  /** Ends a flight where it is. */
  #land(): void {
    const flight = this.#flight;
    if (!flight) return;
    this.#flight = null;
    cancelAnimationFrame(flight.frame);
    this.#listen.onMoveEnd(this.#camera, flight.byHand);
  }

  #set(camera: Camera): void {
    this.#camera = withinLimits(camera, this.#extent);
    this.#painting.place(this.#camera, this.#extent);
    this.#listen.onMove(this.#camera);
  }
}

function extentOf({ clientWidth, clientHeight }: HTMLElement): Extent {
  return { width: clientWidth, height: clientHeight };
}
