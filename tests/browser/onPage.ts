import type { Locator, Page } from '@playwright/test';

/** The one sentence above the picture, in the form that this width shows. */
export const sentence = (page: Page): Locator =>
  page.getByRole('heading', { level: 1 }).locator('span').filter({ visible: true });

/** The ranked list, in either language. */
export const ranking = (page: Page): Locator =>
  page.getByRole('table', { name: / (por|by) (comuna|isla|provincia|municipality|island|province)/ });

/** One line of the ranked list, by the whole name of its place. */
export const row = (page: Page, place: string): Locator =>
  ranking(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: place, exact: true }) });

/** The button of a line of the ranked list. */
export const place = (page: Page, name: string): Locator =>
  ranking(page).getByRole('button', { name, exact: true });

/** The innermost box that holds the legend's heading. */
export const legend = (page: Page): Locator =>
  page
    .locator('div')
    .filter({ has: page.getByRole('heading', { level: 2, name: / (por|by) / }) })
    .last();

export const card = (page: Page): Locator => page.getByRole('article');

/** From what was announced to what is known. */
export const strip = (page: Page): Locator =>
  page.getByRole('region', { name: 'De lo anunciado a lo que se sabe' });

/** A term's words in a card's list of facts: "Dónde" -> where it is. */
export const fact = (page: Page, term: string): Locator =>
  card(page)
    .getByRole('term')
    .filter({ hasText: new RegExp(`^${term}$`) })
    .locator('xpath=following-sibling::dd[1]');

export const circle = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('region', { name: /^Mapa de la Región/ }).getByRole('button', { name });

export const searchField = (page: Page): Locator => page.getByRole('combobox', { name: /^Buscar/ });

/** What the search has found, best first. */
export const results = (page: Page): Locator => page.getByRole('listbox').getByRole('option');

/** One choice of the level. */
export const level = (page: Page, name: 'Comuna' | 'Isla' | 'Provincia'): Locator =>
  page.getByRole('group', { name: 'Nivel' }).getByRole('radio', { name });

/** What a reader reads: the page's words with single spaces. */
export const words = async (of: Locator): Promise<string> =>
  (await of.innerText()).replaceAll(/\s+/g, ' ').trim();
