import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Ranking } from '../../src/ui/Ranking';

const COLUMNS = { place: 'Comuna', bar: 'Proporción', value: 'Millones de pesos' };
const QUEMCHI = {
  id: '10209',
  name: 'Quemchi',
  bar: { share: 0.75, fill: 'var(--inv-3)', end: 'about' as const },
  lead: 'unos',
  value: '579',
};
const CALBUCO = {
  id: '10102',
  name: 'Calbuco',
  swatch: { pattern: 'hatch' as const },
  note: 'sin obra publicada',
};
const CASTRO = { id: '10201', name: 'Castro', note: 'fuera de la mesa' };

function draw(more: Partial<Parameters<typeof Ranking>[0]> = {}) {
  return renderToStaticMarkup(
    <Ranking
      caption="Monto financiado"
      columns={COLUMNS}
      sections={[{ id: 'members', rows: [QUEMCHI, CALBUCO] }]}
      onSelect={() => undefined}
      {...more}
    />,
  );
}

const text = (markup: string) => markup.replace(/<[^>]+>/g, '');

describe(Ranking, () => {
  test('is a table with a caption, three column headings and a heading for every row', () => {
    const html = draw();
    expect(html).toMatch(/^<table[^>]*><caption/);
    expect(html.match(/scope="col"/g)).toHaveLength(3);
    expect(html.match(/scope="row"/g)).toHaveLength(2);
  });

  test('reads the qualifying word before the figure, as one phrase', () => {
    expect(text(draw())).toContain('unos 579');
  });

  test('writes words where there is no figure, and neither bar nor zero', () => {
    const html = draw({ sections: [{ id: 'members', rows: [CALBUCO] }] });
    expect(text(html)).toContain('sin obra publicada');
    expect(html).not.toContain('<strong>0');
    expect(html).not.toMatch(/var\(--inv-/);
  });

  test('tells which row is chosen', () => {
    expect(draw({ selected: '10209' })).toMatch(/aria-pressed="true"[^>]*>Quemchi/);
    expect(draw({ selected: null })).not.toContain('aria-pressed="true"');
  });

  test('has a button only in rows that lead somewhere', () => {
    const sections = [{ id: 'members', rows: [QUEMCHI, { ...CALBUCO, selectable: false }] }];
    expect(draw({ sections }).match(/<button/g)).toHaveLength(1);
  });

  test('folds the tail until one of its rows is chosen', () => {
    const tail = { label: '24 comunas fuera de la mesa', rows: [CASTRO] };
    const folded = draw({ tails: [tail] });
    expect(folded).toContain('aria-expanded="false"');
    expect(folded).not.toContain('Castro');
    const unfolded = draw({ tails: [tail], selected: CASTRO.id });
    expect(unfolded).toContain('aria-expanded="true"');
    expect(unfolded).toContain('Castro');
  });

  test('says by which column it is sorted, only when it can be sorted', () => {
    expect(draw()).not.toContain('aria-sort');
    const sort = { column: 'value' as const, direction: 'descending' as const, onSort: () => undefined };
    const html = draw({ sort });
    expect(html).toMatch(/aria-sort="descending"[^>]*><button[^>]*>Millones de pesos/);
    expect(html).toMatch(/aria-sort="none"[^>]*><button[^>]*>Comuna/);
  });

  test('every row spans the same three columns, whatever it holds', () => {
    const rows = [QUEMCHI, CALBUCO, { id: 'q', name: 'Quellón, isla no publicada', value: '773' }];
    const html = draw({
      sections: [{ id: 'all', title: 'De la mesa', rows }],
      total: { name: 'Total', value: '1.870' },
    });
    for (const [, row = ''] of html.matchAll(/<tr[^>]*>(.*?)<\/tr>/g)) {
      const spans = [...row.matchAll(/<t[hd]([^>]*)>/g)].map(([, cell = '']) =>
        Number(/colSpan="(\d)"/i.exec(cell)?.[1] ?? 1),
      );
      expect(spans.reduce((sum, span) => sum + span, 0)).toBe(3);
    }
  });
});
