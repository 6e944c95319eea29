import type { Camera } from '../domain/view';
import { sameCamera } from './flight';

/**
 * What the reader last did on the map itself. It comes back through the props, by way of the address, and must not be
 * taken for a wish to fly there.
 */
export class ReadersHand {
  /** The area or work pressed last; their ids never meet. */
  #chosen: string | null = null;
  #camera: Camera | null = null;

  chose(id: string | null): void {
    this.#chosen = id;
  }

  moved(camera: Camera): void {
    this.#camera = camera;
  }

  /** What is chosen now; a press on anything else is forgotten, so that choosing it again elsewhere is a flight. */
  keepOnly(chosen: readonly (string | null)[]): void {
    if (!chosen.includes(this.#chosen)) this.#chosen = null;
  }

  hasChosen(id: string): boolean {
    return id === this.#chosen;
  }

  /** Whether this camera is the one just told; true once only, so that going back to it later is a flight. */
  isEcho(camera: Camera | null): boolean {
    const told = this.#camera;
    this.#camera = null;
    return told !== null && camera !== null && sameCamera(told, camera);
  }
}
