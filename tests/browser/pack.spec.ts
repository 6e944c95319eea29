import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { readPptx } from '../faces/present/pack/readPptx';
import { readerWith } from './clicks';
import { axeFindings, expect } from './fixtures';
import { kept, test } from './keptSite';

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

/** The text of a PDF page by page; null where the machine has no program that reads one. */
function pdfPages(pdf: Buffer): readonly string[] | null {
  try {
    const text = execFileSync('pdftotext', ['-raw', '-', '-'], { input: pdf, encoding: 'utf8' });
    return text.split('\f').slice(0, -1);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    console.warn('NOT CHECKED: the text of the printed PDF (no pdftotext on this machine)');
    return null;
  }
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
  const printed = (await sheets.allTextContents()).map(packed);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/MediaBox\s*\[0 0 59[45][\d.]* 84[12][\d.]*\]/g)).toHaveLength(14);
  const read = pdfPages(pdf)?.map(packed);
  expect(read?.length ?? 14, 'a sheet for each slide').toBe(14);
  for (const [index, { title, notes }] of deck.slides.entries())
    for (const words of [title, ...notes].map(packed)) {
      expect(printed[index], title).toContain(words);
      if (read) expect(read[index], title).toContain(words);
    }
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(sheets).toHaveCount(0);
});
