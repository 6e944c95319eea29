/**
 * Makes a frame as tall inside as its map asks for, in CSS px. Where the page counts borders into sizes, the frame's
 * own (2 px by default) would otherwise take away from the map and make it scroll.
 */
export function fitHeight(frame: HTMLIFrameElement, height: number): void {
  const borders =
    getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.setProperty('height', `${height + borders}px`);
}
