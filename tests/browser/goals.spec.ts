import { readerWith } from './clicks';
import { axeFindings, expect, open, test } from './fixtures';
import { card } from './onPage';

for (const { lang, table, opens, words } of [
  {
    lang: 'es',
    table: 'La mesa',
    opens: 'Conservación de caminos en Mechuque',
    words: [
      '6 proyectos',
      '7 a 8 proyectos',
      'más de $1.700 millones',
      'más de $2.700 millones',
      '32 iniciativas',
      '$15.700 millones',
      '$120 millones',
      'unos $150 millones',
      'comprometido, sin monto publicado',
    ],
  },
  {
    lang: 'en',
    table: 'Roundtable',
    opens: 'Road conservation in Mechuque',
    words: [
      '6 projects',
      '7 to 8 projects',
      'more than 1,700 million pesos',
      'more than 2,700 million pesos',
      '32 initiatives',
      '15,700 million pesos',
      '120 million pesos',
      'about 150 million pesos',
      'committed, amount not published',
    ],
  },
]) {
  test(`tasks 13 and 14, in two clicks, ${lang}: goals and private money apart`, async ({ page }) => {
    await open(page, `?lang=${lang}`);
    await readerWith(2).press(page.getByRole('link', { name: table }));
    const dialog = page.getByRole('dialog');
    for (const text of words) await expect(dialog).toContainText(text);
    expect(await axeFindings(page, 'all', 'dialog')).toEqual([]);

    await dialog.getByRole('button', { name: opens, exact: true }).click();
    await expect(dialog).toHaveCount(0);
    await expect(card(page)).toContainText(opens);
  });
}
