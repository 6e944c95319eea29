import { describe, expect, it } from 'vitest';
import { parseDeck } from '../../../src/data/deck/parseDeck';
import { COVER, read, slide, typed } from './made';

/** Where, what and which value, of the Spanish file alone. */
const told = (es: string) =>
  parseDeck({ es, en: undefined })
    .problems.filter(({ file }) => file === 'deck.md')
    .map(({ line, code, value, detail }) => [line, code, value, detail].filter((part) => part !== null));
const words = (body: string) => read(slide('id: a', `# T\n\n${body}`)).drafts[0]?.es;

describe('a deck file', () => {
  it('is slides of a head and words, in order; what stands before them is for who edits', () => {
    const deck = read(`Cómo se edita esto.\n\n${COVER}${slide('id: total', '# Suma')}`);
    expect(deck.problems).toEqual([]);
    expect(deck.drafts.map(({ id, es }) => [id, typed(es.headline)])).toEqual([
      ['portada', 'Titular'],
      ['total', 'Suma'],
    ]);
  });

  it('says in the head what the map shows, the form, the minutes and the sources', () => {
    const front =
      'id: mechuque\nview: level=island&work=MCR-010\nlayout: number\nminutes: 1,5\nsources: a-1; b-2, c';
    expect(read(slide(front, '# T')).drafts[0]).toMatchObject({
      line: 1,
      view: { query: 'level=island&work=MCR-010', file: 'deck.md', line: 3 },
      layout: 'number',
      minutes: 1.5,
      sources: ['a-1', 'b-2', 'c'],
      sourcesAt: { line: 6 },
    });
  });

  it('is a fact of one minute on the whole map, where the head says no more than a name', () => {
    expect(read(COVER).drafts[0]).toMatchObject({
      view: { query: '' },
      layout: 'fact',
      minutes: 1,
      sources: [],
    });
  });

  it('reads the files of Windows and of a Mac from before, and a mark of the byte order', () => {
    for (const end of ['\r\n', '\r'])
      expect(read(`\uFEFF${COVER.replaceAll('\n', end)}`)).toEqual(read(COVER));
  });
});

describe('the words of a slide', () => {
  it('are paragraphs of neighbouring lines, parted by an empty one', () => {
    const blocks = words('uno\ndos\n\ntres')?.blocks;
    expect(blocks?.map((block) => block.kind === 'paragraph' && typed(block.text))).toEqual([
      'uno dos',
      'tres',
    ]);
  });

  it('keep ** as strong and {{…}} as a figure to be asked, with its line; all else is text, never HTML', () => {
    expect(words('Suma **{{total}} hoy** & a < b')?.blocks).toEqual([
      {
        kind: 'paragraph',
        text: [
          { kind: 'words', text: 'Suma ', strong: false },
          {
            kind: 'ask',
            strong: true,
            ask: { name: 'total', args: [], typed: 'total', file: 'deck.md', line: 7 },
          },
          { kind: 'words', text: ' hoy', strong: true },
          { kind: 'words', text: ' & a < b', strong: false },
        ],
      },
    ]);
  });

  it('are lists, whose items go on in indented lines', () => {
    expect(words('- uno\n  y medio\n* dos')?.blocks).toMatchObject([
      { kind: 'list', items: [{ length: 3 }, { length: 1 }] },
    ]);
  });

  it.each([
    ['Cifra: {{work:MCR-002:people}} | Anunciado', 'figure'],
    ['Figure: {{total}} | Sum', 'figure'],
    ['Fila: a | b\nfilas: c | d', 'rows'],
    ['Row: a | {{total}}', 'rows'],
    ['Partes:', 'parts'],
    ['parts:', 'parts'],
    ['| a | b |\n| --- | --- |\n| {{total}} | d |', 'table'],
  ])('are figures, rows, parts and tables, named in either language: %s', (body, kind) => {
    expect(words(body)?.blocks.map((block) => block.kind)).toEqual([kind]);
  });

  it('are a table of a head and rows, cell by cell', () => {
    const [table] = words('| a | b |\n|---|---|\n| {{total}} | d |')?.blocks ?? [];
    if (table?.kind !== 'table') throw new Error('no table');
    expect([table.head, ...table.rows].map((row) => row.map(typed))).toEqual([
      ['a', 'b'],
      ['{{total}}', 'd'],
    ]);
  });

  it('end where the notes begin: every line of them is a paragraph for the speaker', () => {
    const read = words('uno\n\nNotas: primero\nsegundo\n\n- tercero');
    expect(read?.blocks).toHaveLength(1);
    expect(read?.notes.map(typed)).toEqual(['primero', 'segundo', 'tercero']);
    expect(words('Nota:\nuno')?.notes.map(typed)).toEqual(['uno']);
  });
});

describe('a mistake in a deck', () => {
  it.each<[string, string, (string | number)[][]]>([
    ['no slide at all', 'solo texto', [['deck_empty']]],
    ['a head that does not end', '---\nid: a\n# T', [[3, 'front_not_closed', '# T']]],
    ['a key that nobody knows', slide('id: a\nvew: x', '# T'), [[3, 'unknown_key', 'vew', 'view']]],
    ['a key twice', slide('id: a\nid: b', '# T'), [[3, 'repeated_key', 'id']]],
    ['no name', slide('layout: fact', '# T'), [[1, 'no_id', '']]],
    ['a name that can’t be one', slide('id: Día 1', '# T'), [[2, 'bad_id', 'Día 1']]],
    ['a name twice', COVER + COVER, [[7, 'same_id', 'portada', '1']]],
    [
      'a form that there is not',
      slide('id: a\nlayout: wide', '# T'),
      [[3, 'bad_layout', 'wide', 'fact, number, text']],
    ],
    ['minutes that are none', slide('id: a\nminutes: dos', '# T'), [[3, 'bad_minutes', 'dos']]],
    ['no headline', slide('id: a', 'texto'), [[1, 'no_headline', '']]],
    ['two headlines', slide('id: a', '# T\n\n# U'), [[7, 'second_headline', '# U']]],
    [
      'a figure that is no figure',
      slide('id: a', '# T\n\nCifra: 12 | doce'),
      [[7, 'bad_figure_line', 'Cifra: 12 | doce']],
    ],
    [
      'a figure without label',
      slide('id: a', '# T\n\nCifra: {{total}}'),
      [[7, 'bad_figure_line', 'Cifra: {{total}}']],
    ],
    ['half a row', slide('id: a', '# T\n\nFila: uno'), [[7, 'bad_row_line', 'Fila: uno']]],
    ['words behind parts', slide('id: a', '# T\n\nPartes: dos'), [[7, 'bad_parts_line', 'Partes: dos']]],
    [
      'an uneven table',
      slide('id: a', '# T\n\n| a | b |\n|---|---|\n| c |'),
      [[9, 'bad_table', '| c |', '1 / 2']],
    ],
    ['a table without rows', slide('id: a', '# T\n\n| a | b |'), [[7, 'bad_table', '| a | b |', '']]],
    ['braces that do not close', slide('id: a', '# T\n\nson {{total'), [[7, 'open_braces', 'son {{total']]],
    ['strong words that do not end', slide('id: a', '# T\n\n**son'), [[7, 'open_strong', '**son']]],
    ['tags', slide('id: a', '# T\n\n<b>son</b>'), [[7, 'not_for_slides', '<b>son</b>']]],
    ['smaller headings', slide('id: a', '# T\n\n## U'), [[7, 'not_for_slides', '## U']]],
    ['links', slide('id: a', '# T\n\n[u](http://u)'), [[7, 'not_for_slides', '[u](http://u)']]],
    [
      'a figure among the notes',
      slide('id: a', '# T\n\nNotas:\nCifra: {{total}} | T'),
      [[8, 'after_notes', 'Cifra: {{total}} | T']],
    ],
  ])('%s: is told with its line, and the slide is left out', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
    expect(read(text).drafts).toHaveLength(text === COVER + COVER ? 1 : 0);
  });

  it('costs one slide: the others are presented', () => {
    const deck = read(`${COVER}${slide('id: rota', 'sin titular')}${slide('id: fin', '# Fin')}`);
    expect(deck.drafts.map(({ id }) => id)).toEqual(['portada', 'fin']);
  });

  it('of a line --- too many leaves the next slides whole', () => {
    const deck = read(
      `${COVER}\n---\n\nperdido\n\n${slide('id: fin', '# Fin')}\n---\n${slide('id: mas', '# M')}`,
    );
    expect(deck.drafts.map(({ id }) => id)).toEqual(['portada', 'fin', 'mas']);
  });

  it('is a file that is not there', () => {
    expect(parseDeck({ es: undefined, en: undefined })).toMatchObject({
      drafts: [],
      problems: [{ file: 'deck.md', code: 'deck_missing', severity: 'error' }],
    });
  });
});

describe('the English beside', () => {
  const english = (es: string, en: string | undefined) =>
    parseDeck({ es, en }).problems.map(({ file, line, code, value, severity }) => [
      file,
      line,
      code,
      value,
      severity,
    ]);

  it('gives the words of the slide of the same name', () => {
    expect(typed(read(COVER, slide('id: portada', '# Headline')).drafts[0]?.en?.headline)).toBe('Headline');
  });

  it('lacks a slide: told, and Spanish is shown', () => {
    const both = COVER + slide('id: fin', '# Fin');
    expect(english(both, slide('id: fin', '# End'))).toEqual([
      ['deck.en.md', null, 'no_english', 'portada', 'warning'],
    ]);
    expect(read(both, slide('id: fin', '# End')).drafts.map(({ en }) => en === null)).toEqual([true, false]);
  });

  it('is missing as a whole: told once', () => {
    expect(english(COVER + slide('id: fin', '# Fin'), undefined)).toEqual([
      ['deck.en.md', null, 'deck_missing', null, 'warning'],
    ]);
  });

  it('has a slide that Spanish has not, or a mistake: told, and never shown', () => {
    expect(english(COVER, COVER + slide('id: extra', '# E'))).toEqual([
      ['deck.en.md', 6, 'no_spanish', 'extra', 'error'],
    ]);
    expect(english(COVER, slide('id: portada', 'no headline'))).toEqual([
      ['deck.en.md', 1, 'no_headline', '', 'error'],
    ]);
    expect(read(COVER, slide('id: portada', 'no headline')).drafts[0]?.en).toBeNull();
  });

  it('says once more what Spanish decides: told, for it changes nothing', () => {
    expect(english(COVER, slide('id: portada\nlayout: text', '# H'))).toEqual([
      ['deck.en.md', 3, 'spanish_decides', 'layout', 'warning'],
    ]);
  });
});
