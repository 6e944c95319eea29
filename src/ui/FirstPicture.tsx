/**
 * The map that index.html carries: on the screen before any script, it goes along into the page until the live one is
 * painted. Null where the address asks for another view, or in a page without one.
 */
const picture = document.documentElement.classList.contains('other-view')
  ? null
  : document.getElementById('first-picture');

function adopt(host: HTMLElement | null): void {
  if (host && picture) host.append(picture);
}

/** To stand above what is being made ready, in a positioned box. */
export function FirstPicture() {
  return <div ref={adopt} className="first-host" aria-hidden="true" />;
}
