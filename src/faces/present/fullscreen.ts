export const isFullscreen = (): boolean => document.fullscreenElement !== null;

/** Into full screen or out of it; `refused` where the browser or the page around does not allow it. */
export function toggleFullscreen(refused: () => void): void {
  if (!document.fullscreenEnabled) refused();
  else if (isFullscreen()) document.exitFullscreen().catch(refused);
  else document.documentElement.requestFullscreen().catch(refused);
}
