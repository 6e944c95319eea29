import type { Camera } from '../../domain/view';
import { fillHex } from '../colour';
import { PATTERN_NAMES, PROJECTOR_FACTOR } from '../patterns';
import type { Extent } from '../screen';
import { strokesFor } from '../strokes';
import type { Scene } from '../style';
import { basePatterns, paintedBase, shapeDefs, type BaseLook } from './base';
import { draw } from './draw';
import { group, type SvgElement } from './element';
import { placementOf, transformOf, type Grid } from './grid';
import { fixedInk } from './ink';
import { linesOf } from './lines';
import { markedAreas } from './markedAreas';
import { outlinesOf, type Outlines } from './outlines';
import { patternTransform } from './patternDefs';
import { tracesOf } from './tracesOf';

/** A step is less than a pixel at every zoom a reader can reach. */
const GRID: Grid = { zoom: 11, origin: [-75.5, -40] };

interface Marked {
  readonly selected: string | null;
  readonly hovered: string | null;
}

let made = 0;

/**
 * The areas of a scene as nodes of the page. Outlines are made once for each level; colours are a few attributes beside
 * them, and the camera is one transform.
 */
export class SvgPainting {
  readonly svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  readonly #prefix = `painting${++made}`;
  #scene: Scene;
  #outlines: Outlines;
  #camera: Camera;
  #extent: Extent;
  #marked: Marked = { selected: null, hovered: null };

  constructor(scene: Scene, camera: Camera, extent: Extent) {
    this.#scene = scene;
    this.#camera = camera;
    this.#extent = extent;
    this.#outlines = outlinesOfScene(scene);
    this.#paint(['patterns', 'shapes', 'base']);
    this.place(camera, extent);
  }

  show(scene: Scene): void {
    const before = this.#scene;
    this.#scene = scene;
    const sameShapes =
      before.choropleth.level === scene.choropleth.level &&
      before.areas === scene.areas &&
      before.ground === scene.ground;
    if (!sameShapes) this.#outlines = outlinesOfScene(scene);
    this.#paint(sameShapes ? ['patterns', 'base'] : ['patterns', 'shapes', 'base']);
  }

  /** Shows what the camera sees in so much room; patterns and lines keep their width on the screen. */
  place(camera: Camera, extent: Extent): void {
    const zoomed = camera.zoom !== this.#camera.zoom;
    this.#camera = camera;
    this.#extent = extent;
    const { width, height } = extent;
    this.svg.setAttribute('width', String(width));
    this.svg.setAttribute('height', String(height));
    // On paper the same picture is given other room.
    this.svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
    const { placement, patternSize } = this.#look();
    this.svg.querySelector('[data-base]')?.setAttribute('transform', transformOf(placement));
    if (!zoomed) return;
    for (const name of PATTERN_NAMES)
      this.svg
        .querySelector(`[id="${this.#prefix}-${name}"]`)
        ?.setAttribute('patternTransform', patternTransform(name, patternSize / placement.scale));
  }

  mark(marked: Marked): void {
    this.#marked = marked;
    this.svg
      .querySelector('[data-marked]')
      ?.replaceWith(draw(markedAreas(this.#look(), this.#outlines, marked)));
  }

  #paint(parts: readonly ('patterns' | 'shapes' | 'base')[]): void {
    const look = this.#look();
    const { choropleth, works } = this.#scene;
    const make = {
      patterns: (): SvgElement => basePatterns(look),
      shapes: () => shapeDefs(this.#outlines, this.#prefix),
      base: () =>
        paintedBase(this.#outlines, choropleth, look, [
          markedAreas(look, this.#outlines, this.#marked),
          tracesOf(works, GRID, look.strokes, look.ink),
        ]),
    };
    for (const part of parts) {
      const fresh = draw(group({ 'data-part': part }, [make[part]()]));
      const old = this.svg.querySelector(`[data-part="${part}"]`);
      if (old) old.replaceWith(fresh);
      else this.svg.append(fresh);
    }
  }

  #look(): BaseLook {
    const { palette, size, choropleth } = this.#scene;
    return {
      ink: fixedInk(palette),
      colour: (fill) => fillHex(fill, palette),
      strokes: strokesFor(palette, choropleth.level, size),
      prefix: this.#prefix,
      placement: placementOf(GRID, this.#camera, this.#extent),
      patternSize: size === 'projector' ? PROJECTOR_FACTOR : 1,
      selectedArea: null,
    };
  }
}

function outlinesOfScene({ areas, choropleth, ground }: Scene): Outlines {
  return { ...outlinesOf(areas, choropleth.level, ground, GRID), lines: linesOf(ground, GRID) };
}
