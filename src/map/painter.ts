import type { Camera } from '../domain/view';
import type { Point } from './screen';
import type { Scene } from './style';

/** What happens on the map, in the words of the rest of the app. */
export interface PainterListeners {
  readonly onMove: (camera: Camera) => void;
  /** `byHand`: the reader moved it, not the app. */
  readonly onMoveEnd: (camera: Camera, byHand: boolean) => void;
  /** Null: the pointer left the map, or rests on a mark. */
  readonly onPointer: (at: Point | null) => void;
  /** `beside`: with Shift, to put it beside what is chosen. */
  readonly onClick: (at: Point, beside: boolean) => void;
  /** After the first frame that shows the areas' colours. */
  readonly onPainted: () => void;
}

/** Paints scenes and moves the camera over them: MapLibre where there is WebGL, plain SVG everywhere. */
export interface MapPainter {
  /** Where marks are mounted, so that dragging and scrolling over one still moves the map. */
  readonly overlayHost: HTMLElement;
  readonly camera: Camera;
  /** On screen in the next frame, whatever was there before. */
  readonly show: (scene: Scene) => void;
  readonly select: (area: string | null) => void;
  readonly hover: (area: string | null) => void;
  /** Flies there; jumps when asked to, and under reduced motion. */
  readonly moveTo: (camera: Camera, how: 'fly' | 'jump') => void;
  /** By the reader's button: the place at `around` stays where it is. */
  readonly zoomBy: (step: 1 | -1, around: Point) => void;
  /** Takes the room its container has now. */
  readonly resize: () => void;
  readonly remove: () => void;
}
