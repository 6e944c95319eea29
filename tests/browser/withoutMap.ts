import type { Page } from '@playwright/test';

/** A canvas as a page sees it, without the overloads of its kinds. */
interface Canvases {
  getContext: (this: HTMLCanvasElement, kind: string, options?: object) => unknown;
}

/** A browser without WebGL; must be called before the page is opened. */
export async function withoutWebGl(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const canvases = HTMLCanvasElement.prototype as Canvases;
    const { getContext } = canvases;
    canvases.getContext = function (kind, options) {
      return kind.startsWith('webgl') ? null : getContext.call(this, kind, options);
    };
  });
}

/**
 * Opens one of the dialogs (`#data`) over a page without WebGL: the map is not what the test looks at, and software
 * WebGL is most of what a page costs here.
 */
export async function openDialog(page: Page, hash: string): Promise<void> {
  await withoutWebGl(page);
  await page.goto(`./${hash}`);
  await page.getByRole('dialog').waitFor();
}
