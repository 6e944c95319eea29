import { readerWith } from './clicks';
import { expect, open, test } from './fixtures';

for (const { lang, table, words } of [
  {
    lang: 'es',
    table: 'La mesa',
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
    words: [
      '6 projects',
      '1,700 million pesos',
      '2,700 million pesos',
      '32 initiatives',
      '15,700 million pesos',
      '120 million pesos',
      '150 million pesos',
    ],
  },
]) {
  test(`tasks 13 and 14, in two clicks, ${lang}: goals and private money apart`, async ({ page }) => {
    await open(page, `?lang=${lang}`);
    await readerWith(2).press(page.getByRole('link', { name: table }));
    for (const text of words) await expect(page.getByRole('dialog')).toContainText(text);
  });
}
