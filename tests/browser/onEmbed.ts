import type { FrameLocator, Locator, Page } from '@playwright/test';

/** The small page by itself or in somebody's frame. */
export type Small = Page | FrameLocator;

export const headline = (small: Small): Locator => small.getByRole('heading', { level: 1 });

/** The picture with all its areas. */
export const picture = (small: Small): Locator => small.getByRole('img', { name: /^Map/ });

/** Legend and list in one, line by line, as far as this width shows them. */
export const lines = (small: Small): Locator =>
  small.getByRole('region', { name: /^(Leyenda y lista|Legend and list)$/ }).getByRole('listitem');

/** The name that a script made a button of. */
export const pressable = (small: Small, name: string): Locator =>
  lines(small).getByRole('button', { name, exact: true });

/** Inside `main` a footer has no role of its own. */
export const foot = (small: Small): Locator => small.locator('footer');

/** What was asked for and could not be shown. */
export const notices = (small: Small): Locator => small.locator('.told');

/** Says so when the script is done with the address. */
export const ready = (small: Small): Locator => small.locator('html.live');

/** Every municipality's colour as the browser paints it, `rgb(2, 47, 69)`; a pattern's name behind it. */
export async function fills(small: Small): Promise<Readonly<Record<string, string>>> {
  return small.locator('main').evaluate((main) => {
    const areas = [...main.querySelectorAll<SVGElement>('[data-area]')];
    return Object.fromEntries(
      areas.map((area): [string, string] => {
        const id = area.dataset['area'] ?? '';
        const pattern = main.querySelector(`[data-pattern="${id}"]`)?.getAttribute('fill') ?? '';
        const name = /url\(#\w-(\w+)\)/.exec(pattern)?.[1] ?? '';
        return [id, `${getComputedStyle(area).fill} ${name}`.trim()];
      }),
    );
  });
}

/** The keys of the list in the same form; those of lines that open an area under its id. */
export async function keys(
  small: Small,
): Promise<readonly { readonly area: string | null; readonly fill: string }[]> {
  return small.locator('main').evaluate((main) =>
    [...main.querySelectorAll<HTMLElement>('section li:has(.key)')].map((line) => {
      const [flat, pattern] = line.querySelectorAll('.key rect');
      const name = /url\(#\w-(\w+)\)/.exec(pattern?.getAttribute('fill') ?? '')?.[1] ?? '';
      const [kind, id = null] = line.dataset['opens']?.split(' ') ?? [];
      return {
        area: kind === 'area' ? id : null,
        fill: `${flat ? getComputedStyle(flat).fill : ''} ${name}`.trim(),
      };
    }),
  );
}

/** How far the page reaches beyond its window, in px. */
export async function overflow(small: Small): Promise<{ readonly wide: number; readonly tall: number }> {
  return small.locator('html').evaluate((root) => ({
    wide: root.scrollWidth - root.clientWidth,
    tall: root.scrollHeight - root.clientHeight,
  }));
}
