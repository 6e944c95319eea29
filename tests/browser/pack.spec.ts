import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import Papa from 'papaparse';
import { readPptx } from '../faces/present/pack/readPptx';
import { readerWith } from './clicks';
import { axeFindings, expect } from './fixtures';
import { kept, test } from './keptSite';
import { readPdf } from './readPdf';

/** Words without the white space between them, which lines and cells break where they like. */
const packed = (text: string): string => text.replaceAll(/\s+/g, '');

/** What each slide shows on the wall, from the first to the last. */
async function shownSlides(page: Page): Promise<{ readonly title: string; readonly text: string }[]> {
  const slides: { title: string; text: string }[] = [];
  for (let slide = 1; slide <= 14; slide += 1) {
    await expect(page.getByText(`${slide} de 14`, { exact: true })).toBeVisible();
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    slides.push({ title, text: packed((await page.getByRole('main').textContent()) ?? '') });
    await page.keyboard.press('PageDown');
  }
  return slides;
}

const NO_TEXT = { words: '', painted: '', map: '', below: '' };

/** What a sheet says around its map, without white space, in the order of the page; footnotes are numbered in print. */
async function sheetText(sheet: Locator): Promise<Record<'words' | 'painted' | 'map' | 'below', string>> {
  const text = async (part: Locator) => packed((await part.allTextContents()).join(''));
  const notes = await text(sheet.locator('h2, h2 ~ p'));
  const sources = await sheet.locator('footer li').allTextContents();
  const numbered = sources.map((source, index) => packed(`${index + 1}. ${source}`)).join('');
  const column = sheet.locator('h1').locator('..');
  return {
    words: packed((await column.textContent()) ?? ''),
    // A figure that stands alone is set above its label.
    painted: packed(
      await column.evaluate((words) => {
        const copy = words.cloneNode(true) as Element;
        for (const figure of copy.querySelectorAll('[data-alone]'))
          figure.append(...[...figure.children].slice(0, 1));
        return copy.textContent;
      }),
    ),
    map: await text(sheet.locator('svg')),
    below: notes + numbered + (await text(sheet.locator('footer > p'))),
  };
}

test('tasks 13 to 15 without a network: goals and private money in two presses; slides to edit, figures and paper say what the wall shows', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    // The dialog of the system can't be pressed by a test; the page stays ready for paper instead.
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto('./?face=present');
  await kept(page);
  await site.served.close();
  const shown = await shownSlides(page);
  for (const [headline, told] of [
    [
      /Metas y avance/,
      ['6 proyectos', '7 a 8', 'más de $1.700', 'más de $2.700', '32 iniciativas', '$15.700'],
    ],
    [/El dinero privado/, ['$120', 'unos $150', 'Tercer año, comprometido', 'sin monto publicado']],
  ] as const) {
    // O, and a press on the slide.
    await page.keyboard.press('o');
    await page.getByRole('button', { name: headline }).click();
    for (const words of told) await expect(page.getByRole('main')).toContainText(words);
  }
  await page.keyboard.press('o');
  const dialog = page.getByRole('dialog');
  const button = (name: RegExp) => dialog.getByRole('button', { name });
  const saved = async (press: () => Promise<void>) => {
    const [download] = await Promise.all([page.waitForEvent('download'), press()]);
    return readFileSync(await download.path());
  };
  await button(/PPTX/).click();
  await button(/^Cancelar$/).click();
  await expect(dialog.getByRole('status')).toHaveText('Cancelado: no se guardó ningún archivo.');
  expect(await axeFindings(page, 'all', 'dialog')).toEqual([]);

  const reader = readerWith(2);
  const deck = await readPptx(new Blob([await saved(() => reader.press(button(/PPTX/)))]));
  expect(deck.slides.map(({ title }) => title)).toEqual(shown.map(({ title }) => title));
  for (const [index, { said, pictures }] of deck.slides.entries()) {
    const { title, text } = shown[index] ?? { title: '', text: '' };
    expect(said.length, title).toBeGreaterThan(3);
    for (const words of said.filter((each) => each !== String(index + 1)))
      expect(text, title).toContain(packed(words));
    expect(pictures, title).toBeLessThanOrEqual(1);
  }

  const csv = (await saved(() => reader.press(button(/CSV/)))).toString('utf8').slice(1);
  const rows = Papa.parse<Record<string, string>>(csv, {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  }).data;
  expect(rows.length).toBeGreaterThan(40);
  for (const row of rows) expect(row['titular']).toBe(shown[Number(row['lámina']) - 1]?.title);

  await dialog.getByRole('checkbox', { name: 'Imprimir también las notas' }).check();
  await button(/PDF/).click();
  await expect(page.locator('html[data-printed]')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  const sheets = page.locator('article > section');
  await expect(sheets).toHaveCount(14);
  // Printing ends with an event, and the sheets with it.
  const laidOut = await Promise.all(deck.slides.map(async (_, index) => sheetText(sheets.nth(index))));
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/MediaBox\s*\[0 0 59[45][\d.]* 84[12][\d.]*\]/g)).toHaveLength(14);
  // The dots of lists are drawn by the style alone.
  const read = readPdf(pdf).map((text) => text.replaceAll('•', ''));
  expect(read, 'a sheet for each slide').toHaveLength(14);
  for (const [index, { title, notes }] of deck.slides.entries()) {
    const { words, painted, map, below } = laidOut[index] ?? NO_TEXT;
    expect(shown[index]?.text.startsWith(words), `${title}: the words of the wall`).toBe(true);
    expect(words, title).toContain(packed(title));
    for (const note of notes) expect(below, title).toContain(packed(note));
    const paper = read[index] ?? '';
    expect(paper.slice(0, painted.length), title).toBe(painted);
    expect(paper.slice(-below.length), title).toBe(below);
    expect(map, `${title}: the words of the map`).toContain(paper.slice(painted.length, -below.length));
  }
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(sheets).toHaveCount(0);
});
