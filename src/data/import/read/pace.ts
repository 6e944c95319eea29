/** What a caller may ask of a long reading. */
export interface PaceOptions {
  /** Ends the reading within a tenth of a second, but for the one call that parses a GeoJSON whole. */
  readonly signal?: AbortSignal;
  /** Share of the file that has been read, 0 to 1, ever growing. */
  readonly onProgress?: (share: number) => void;
}

const TURN_MS = 50;

/** Lets others have their turn during a long reading: the message that ends it must be able to arrive. */
export class Pace {
  private readonly options: PaceOptions;
  private turn = performance.now();

  constructor(options: PaceOptions) {
    this.options = options;
  }

  /**
   * To be called after each piece of work.
   * @throws the signal's reason once it is aborted
   */
  async at(share: number): Promise<void> {
    this.options.signal?.throwIfAborted();
    if (performance.now() - this.turn < TURN_MS) return;
    this.options.onProgress?.(Math.min(1, share));
    await new Promise((resolve) => setTimeout(resolve));
    this.options.signal?.throwIfAborted();
    this.turn = performance.now();
  }
}
