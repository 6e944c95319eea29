import type { Camera } from '../../domain/view';
import { sameCamera } from '../flight';

/**
 * What the reader last did on the map itself. It comes back through the props, by way of the address, and must not be
 * taken for a wish to fly there.
 */
export class ReadersHand {
  #area: string | null = null;
  #camera: Camera | null = null;

  chose(area: string | null): void {
    this.#area = area;
  }

  moved(camera: Camera): void {
    this.#camera = camera;
  }

  hasChosen(area: string | null): boolean {
    return area === this.#area;
  }

  /** Whether this camera is the one just told; true once only, so that going back to it later is a flight. */
  isEcho(camera: Camera | null): boolean {
    const told = this.#camera;
    this.#camera = null;
    return told !== null && camera !== null && sameCamera(told, camera);
  }
}
