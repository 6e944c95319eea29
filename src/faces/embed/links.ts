/**
 * Opens the links of a page in a frame. A sandbox may forbid new windows and lets nobody ask: a link that was refused
 * becomes its words and its address, to be read and copied.
 */
export function openLinks(main: Element): void {
  main.addEventListener('click', (event) => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const link = target.closest<HTMLAnchorElement>('a[target]');
    if (!link) return;
    event.preventDefault();
    const opened = open(link.href);
    if (!opened) link.replaceWith(`${link.text} ${link.href}`);
    // A window that shares the sandbox may not be reached, and so cannot send us elsewhere.
    else if (origin !== 'null') opened.opener = null;
  });
}
