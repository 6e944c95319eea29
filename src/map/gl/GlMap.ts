import type { GeoJSONSource, Map as MlMap, MapMouseEvent } from 'maplibre-gl';
import { alike } from '../../domain/alike';
import type { Camera } from '../../domain/view';
import { easeOut, FLIGHT_MS, MAX_BOUNDS, MAX_ZOOM, MIN_ZOOM, ZOOM_MS } from '../limits';
import type { MapPainter, PainterListeners } from '../painter';
import type { Point } from '../screen';
import { AREAS, GROUND, TRACES, areaData, groundData, mapStyle, type Scene } from '../style';
import { traceFeatures } from '../traces';
import type { MapLibre } from './library';
import { PatternImages } from './patternImages';
import { paintAreas } from '../paint';
import { recolour, type Painted } from './recolour';
import { restyle } from './restyle';

/** Travels with the events of our own movements; a wheel's last event carries no original one to tell it by. */
const BY_APP = { byApp: true };

export interface GlListeners extends PainterListeners {
  readonly onContext: (state: 'lost' | 'restored') => void;
}

/**
 * MapLibre as a painter of scenes: give it one and it is on screen in the next frame, whatever was there before and
 * whatever the graphics card lost meanwhile.
 */
export class GlMap implements MapPainter {
  readonly #map: MlMap;
  readonly #patterns: PatternImages;
  #scene: Scene;
  /** What the style on screen was made from. */
  #styled: Scene;
  /** What the areas on screen look like. */
  #painted: Painted = new Map();
  #selected: string | null = null;
  #hovered: string | null = null;
  /** False until the style is loaded, and again while the WebGL context is lost. */
  #ready = false;

  /** @throws GPUInitializationError without WebGL 2 */
  constructor(
    library: MapLibre,
    container: HTMLElement,
    scene: Scene,
    camera: Camera,
    label: string,
    listen: GlListeners,
  ) {
    this.#scene = scene;
    this.#styled = scene;
    this.#map = new library.Map({
      container,
      style: mapStyle(scene),
      center: [camera.lon, camera.lat],
      zoom: camera.zoom,
      minZoom: MIN_ZOOM,
      maxZoom: MAX_ZOOM,
      maxBounds: [MAX_BOUNDS[0], MAX_BOUNDS[1], MAX_BOUNDS[2], MAX_BOUNDS[3]],
      attributionControl: false,
      trackResize: false,
      renderWorldCopies: false,
      // Its box would swallow a press with Shift, which compares.
      boxZoom: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      maxPitch: 0,
      fadeDuration: 0,
      locale: { 'Map.Title': label },
    });
    this.#map.touchZoomRotate.disableRotation();
    this.#map.keyboard.disableRotation();
    this.#map.getCanvas().setAttribute('role', 'application');
    this.#patterns = new PatternImages(this.#map);
    this.#listen(listen);
  }

  get overlayHost(): HTMLElement {
    return this.#map.getCanvasContainer();
  }

  get camera(): Camera {
    const { lng, lat } = this.#map.getCenter();
    return { zoom: this.#map.getZoom(), lat, lon: lng };
  }

  show(scene: Scene): void {
    this.#scene = scene;
    if (this.#ready) this.#update();
  }

  select(id: string | null): void {
    if (this.#ready) this.#flag('selected', this.#selected, id);
    this.#selected = id;
  }

  hover(id: string | null): void {
    if (id === this.#hovered) return;
    if (this.#ready) this.#flag('hover', this.#hovered, id);
    this.#hovered = id;
    this.#map.getCanvas().style.setProperty('cursor', id === null ? '' : 'pointer');
  }

  moveTo({ lon, lat, zoom }: Camera, how: 'fly' | 'jump'): void {
    const target = { center: [lon, lat] as [number, number], zoom: Math.min(zoom, MAX_ZOOM) };
    if (how === 'jump') this.#map.jumpTo(target, BY_APP);
    else this.#map.easeTo({ ...target, duration: FLIGHT_MS, easing: easeOut }, BY_APP);
  }

  zoomBy(step: 1 | -1, around: Point): void {
    const zoom = this.#map.getZoom() + step;
    const fixed = this.#map.unproject([around[0], around[1]]);
    this.#map.easeTo({ zoom, around: fixed, duration: ZOOM_MS });
  }

  resize(): void {
    this.#map.resize(BY_APP);
  }

  remove(): void {
    this.#map.remove();
  }

  #listen(listen: GlListeners): void {
    const map = this.#map;
    map.on('style.load', () => {
      this.#ready = true;
      this.#dress();
    });
    map.on('move', () => {
      this.#patterns.fit();
      listen.onMove(this.camera);
    });
    map.on('moveend', (event) => {
      listen.onMoveEnd(this.camera, !('byApp' in event));
    });
    map.on('mousemove', (event) => {
      listen.onPointer(isOnMark(event) ? null : [event.point.x, event.point.y]);
    });
    map.on('mouseout', () => {
      listen.onPointer(null);
    });
    map.on('click', (event) => {
      if (!isOnMark(event)) listen.onClick([event.point.x, event.point.y], event.originalEvent.shiftKey);
    });
    const seen = () => {
      if (!this.#ready || !map.isSourceLoaded(AREAS)) return;
      map.off('render', seen);
      requestAnimationFrame(listen.onPainted);
    };
    map.on('render', seen);
    map.on('webglcontextlost', () => {
      this.#ready = false;
      listen.onContext('lost');
    });
    map.on('webglcontextrestored', () => {
      listen.onContext('restored');
    });
  }

  /** Everything a fresh style lacks: pattern images and feature-state, which do not survive a lost context. */
  #dress(): void {
    const { palette, size } = this.#scene;
    this.#update();
    this.#patterns.paint(palette, size);
    this.#painted = new Map();
    this.#recolour();
    this.#flag('selected', null, this.#selected);
    this.#flag('hover', null, this.#hovered);
  }

  #update(): void {
    const [before, now] = [this.#styled, this.#scene];
    if (before === now) return;
    this.#styled = now;
    const sameLevel = before.choropleth.level === now.choropleth.level;
    if (!sameLevel || before.areas !== now.areas || before.ground !== now.ground) {
      // A failure comes as the map's own error event.
      void this.#source(GROUND).setData(groundData(now));
      void this.#source(AREAS).setData(areaData(now));
    }
    const isTraced = (works: Scene['works']) => alike(works).some(({ one }) => one.shape !== null);
    if (before.works !== now.works && (isTraced(before.works) || isTraced(now.works)))
      void this.#source(TRACES).setData(traceFeatures(now.works));
    if (before.palette !== now.palette || before.size !== now.size || !sameLevel) {
      restyle(this.#map, now);
      this.#patterns.paint(now.palette, now.size);
    }
    if (before.choropleth !== now.choropleth || before.palette !== now.palette) this.#recolour();
  }

  #recolour(): void {
    const { choropleth, palette } = this.#scene;
    const now = paintAreas(choropleth, palette);
    recolour(this.#map, this.#painted, now);
    this.#painted = now;
  }

  #flag(state: 'selected' | 'hover', before: string | null, now: string | null): void {
    if (before !== null) this.#map.setFeatureState({ source: AREAS, id: before }, { [state]: false });
    if (now !== null) this.#map.setFeatureState({ source: AREAS, id: now }, { [state]: true });
  }

  #source(id: string): GeoJSONSource {
    const source = this.#map.getSource<GeoJSONSource>(id);
    if (!source) throw new Error(`the map has no source "${id}"`);
    return source;
  }
}

function isOnMark({ originalEvent }: MapMouseEvent): boolean {
  return originalEvent.target instanceof Element && originalEvent.target.closest('[data-mark]') !== null;
}
