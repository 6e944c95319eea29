import type { Camera } from '../../../domain/view';
import { insideInk } from '../../../map/insideInk';
import { layOut, pictureShapes, type Layout, type PictureShapes } from '../../../map/layout';
import type { Measure } from '../../../map/labelType';
import { standsAt } from '../../../map/marks';
import type { Palette } from '../../../map/palette';
import type { MapPicture } from '../../../map/picture';
import { projectionOf } from '../../../map/projection';
import type { Box, Extent } from '../../../map/screen';
import { draw } from '../../../map/svg/draw';
import { group, svg, type SvgElement } from '../../../map/svg/element';
import { pageInk } from '../../../map/svg/ink';
import { labelGlyph } from '../../../map/svg/labelGlyph';
import { markGlyph } from '../../../map/svg/markGlyph';
import { markGround } from '../../../map/svg/markGround';
import { signGlyph } from '../../../map/svg/signGlyph';

/** What is laid out on, besides the picture. */
export interface OverlayRoom {
  readonly extent: Extent;
  readonly palette: Palette;
  readonly measure: Measure;
  readonly covered: readonly Box[];
}

/** Circles and labels above the live areas: laid out when the camera rests, carried along while it moves. */
export class LiveOverlay {
  readonly #host: HTMLElement;
  #picture: MapPicture | null = null;
  #shapes: PictureShapes | null = null;
  #layout: Layout | null = null;
  #room: OverlayRoom | null = null;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Finds places for everything, for this camera. */
  layOut(picture: MapPicture, camera: Camera, room: OverlayRoom): void {
    const { areas, ground, choropleth } = picture;
    const before = this.#picture;
    if (!this.#shapes || before?.areas !== areas || before.choropleth.level !== choropleth.level)
      this.#shapes = pictureShapes(areas, choropleth.level, ground);
    this.#picture = picture;
    this.#room = room;
    this.#layout = layOut({ picture, shapes: this.#shapes, camera, size: 'phone', ...room });
    this.place(camera);
  }

  /** Draws what was laid out where this camera sees it. */
  place(camera: Camera): void {
    if (!this.#layout || !this.#room || !this.#picture) return;
    const { extent, palette } = this.#room;
    const { marks, signs, labels } = this.#layout;
    const projection = projectionOf(camera, extent);
    const inkInside = insideInk(this.#picture.choropleth, palette);
    const { selectedArea, selectedWork } = this.#picture;
    const parts: SvgElement[] = [
      ...signs.flatMap((sign) => signGlyph(sign, projection, selectedArea, pageInk)),
      ...marks.flatMap((mark) => markGround(mark, projection, camera.zoom, pageInk)),
      ...labels.map((label) => {
        const [x, y] = projection.toScreen(label.anchor);
        const ink = label.inside ? inkInside(label.id) : null;
        return group(
          { transform: `translate(${x - label.origin[0]} ${y - label.origin[1]})` },
          labelGlyph(label, 'phone', ink, pageInk),
        );
      }),
      ...marks.map((mark) => {
        const [x, y] = standsAt(mark, projection);
        return group(
          {
            'data-mark': mark.id,
            'data-chosen': mark.id === selectedWork ? '' : undefined,
            transform: `translate(${x} ${y})`,
          },
          [svg('circle', { r: mark.radius + 4, fill: 'transparent' }), ...markGlyph(mark, 2, pageInk)],
        );
      }),
    ];
    const { width, height } = extent;
    const drawn = draw(svg('svg', { class: 'over', width, height, 'aria-hidden': 'true' }, parts));
    this.#host.querySelector('.over')?.remove();
    this.#host.append(drawn);
  }
}
