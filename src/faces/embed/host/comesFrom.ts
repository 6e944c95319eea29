/** Whether a frame's messages can truly have this origin. */
export function comesFrom(origin: string, frame: HTMLIFrameElement): boolean {
  if (frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin')) return origin === 'null';
  // Frames of a sandboxed page inherit its sandbox and have no origin either; those of a page opened from disk,
  // which has none itself, do have one.
  if (origin === 'null' && globalThis.origin === 'null') return true;
  return origin === new URL(frame.src || location.href).origin;
}
