import { expect, open, test } from './fixtures';
import { readerWith } from './clicks';
import { card, fact, legend, place, ranking, results, row, sentence } from './onPage';

/** The planner's tasks of tasks.spec.ts in the other language, within the same clicks. */
test.describe('in English', () => {
  test('tasks 1 and 4, in one click each: poverty ranks the municipalities, and one opens', async ({
    page,
  }) => {
    await open(page, '?lang=en');
    await readerWith(1).press(page.getByRole('button', { name: 'Poverty', exact: true }));

    await expect(sentence(page)).toContainText('38.9%, is in San Juan de la Costa');
    await expect(ranking(page).getByRole('row').nth(1)).toContainText(/San Juan de la Costa\s*38\.9%/);
    await expect(legend(page)).toContainText('Multidimensional poverty 2022 by municipality');

    await readerWith(1).press(place(page, 'San Juan de la Costa'));
    await expect(card(page)).toContainText('interval 31.5–46.3%');
    await expect(card(page).getByRole('heading', { name: 'Among the 30 municipalities' })).toBeAttached();
  });

  test('tasks 2 and 3: dwellings without public water, and no water work in words', async ({ page }) => {
    await open(page, '?lang=en');
    await readerWith(2).choose(
      page.getByRole('combobox', { name: 'Measure' }),
      'Dwellings without public water network 2017',
    );
    await expect(row(page, 'Quemchi')).toContainText('56.0%');
    await expect(legend(page)).toContainText('Dwellings without public water network 2017 by municipality');

    await open(page, '?lang=en');
    const reader = readerWith(3);
    await reader.press(page.getByRole('button', { name: 'Sector', exact: true }));
    await reader.tick(page.getByRole('checkbox', { name: 'Drinking water' }));
    await expect(sentence(page)).toHaveText('No drinking-water work in the roundtable’s six municipalities');
  });

  test('in one click: what changed since the first date', async ({ page }) => {
    await open(page, '?lang=en');
    await readerWith(2).press(page.getByRole('button', { name: 'What changed' }));

    await expect(sentence(page)).toContainText(
      /two new works; the total went from more than .*1,718.* to more than .*1,870/,
    );
    await expect(page.getByRole('region', { name: 'Changed amounts' })).toContainText('became about');
  });
});

test('task 16 in English, in two clicks: what was announced for Mechuque and what it came to', async ({
  page,
}) => {
  await open(page, '?lang=en');
  const reader = readerWith(2);
  await reader.type(page.getByRole('combobox', { name: /^Search/ }), 'mechuque');
  await reader.press(results(page).first());

  const lines = card(page).getByRole('listitem');
  await expect(lines.filter({ hasText: '660 million pesos' })).toContainText(/Announced.*2 January 2024/);
  await expect(lines.filter({ hasText: 'about 579 million pesos' })).toContainText(/July 2025/);
});

for (const [lang, replaces, replacedBy, opens, older, newer, gone] of [
  [
    'es',
    'Reemplaza a',
    'Reemplazada por',
    'Tabla de obras',
    'Conservación de caminos en Mechuque',
    'Conservación de caminos rurales en Mechuque, Cheniao y Voigue',
    'Ya no se cuenta: la reemplaza',
  ],
  [
    'en',
    'Replaces',
    'Replaced by',
    'Table of works',
    'Road conservation in Mechuque',
    'Rural road conservation in Mechuque, Cheniao and Voigue',
    'No longer counted: replaced by',
  ],
] as const) {
  test(`task 10, in two clicks (${lang}): two records of one work are linked, and only one counts`, async ({
    page,
  }) => {
    await open(page, `?lang=${lang}`);
    const total = await ranking(page).getByRole('row').last().innerText();
    const reader = readerWith(2);
    await reader.press(page.getByRole('button', { name: opens }));
    await reader.press(page.getByRole('dialog').getByRole('button', { name: older, exact: true }));

    await expect(card(page)).toContainText(gone);
    await expect(fact(page, replacedBy).getByRole('button', { name: newer })).toBeVisible();
    await fact(page, replacedBy).getByRole('button').click();
    await expect(fact(page, replaces).getByRole('button', { name: older, exact: true })).toBeVisible();
    expect(await ranking(page).getByRole('row').last().innerText()).toBe(total);
    expect(total).toContain(lang === 'es' ? '1.870' : '1,870');
  });
}
