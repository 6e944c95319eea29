/**
 * A value that changes outside React, for `useSyncExternalStore`. A camera read this way moves the marks in the same
 * frame as the canvas, where ordinary state would lag one behind.
 */
export class Feed<T> {
  #value: T | null = null;
  readonly #readers = new Set<() => void>();

  readonly get = (): T | null => this.#value;

  readonly subscribe = (reader: () => void): (() => void) => {
    this.#readers.add(reader);
    return () => this.#readers.delete(reader);
  };

  set(value: T | null): void {
    this.#value = value;
    for (const reader of this.#readers) reader();
  }
}
