import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDeck } from '../../../src/data/deck/parseDeck';
import { splitSlides } from '../../../src/data/deck/splitSlides';
import { read, slide, typed } from './made';

describe('any text', () => {
  const FRAGMENTS = [
    '---',
    'id: a',
    'id: b',
    'layout: text',
    'view: level=island',
    '# T',
    '',
    'palabras',
    '- item',
    '  más',
    'Cifra: {{total}} | T',
    'Cifra: 1',
    'Fila: a | b',
    'Fila: a',
    'Partes:',
    '| a | b |',
    '|---|---|',
    '| c |',
    'Notas:',
    'Notes: n',
    '**a',
    '{{',
    '}}',
    '{{total}}',
    '<b>',
    '## x',
    ':',
    '|',
    '----',
    '\t',
    '# ',
  ];
  const line = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...FRAGMENTS) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
  );
  const file = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'));

  it('is read without throwing, and comes to slides or to problems with a line of the file', () => {
    fc.assert(
      fc.property(file, fc.option(file, { nil: undefined }), (es, en) => {
        const { drafts, problems } = parseDeck({ es, en });
        expect(drafts.length + problems.length).toBeGreaterThan(0);
        const last = (name: string) => (name === 'deck.md' ? es : (en ?? '')).split(/\r\n|\n|\r/).length;
        const beyond = problems.filter(({ file: name, line: at }) => at !== null && at > last(name));
        expect(beyond).toEqual([]);
      }),
    );
  });

  it('loses no line: each lies in one place of the file, and a slide that was left out has a problem within it', () => {
    fc.assert(
      fc.property(file, (es) => {
        const { intro, slides } = splitSlides(es);
        const places = [
          ...intro,
          ...slides.flatMap(({ line: at, front, body }) => [{ line: at }, ...front, ...body]),
        ].map(({ line: at }) => at);
        const rules = slides.filter(({ closed }) => closed).length;
        expect(new Set(places).size).toBe(places.length);
        // The second --- of each closed head is the only line that lies nowhere.
        expect(places.length + rules).toBe(es.split(/\r\n|\n|\r/).length);

        const { drafts, problems } = parseDeck({ es, en: undefined });
        const taken = new Set(drafts.map((draft) => draft.line));
        for (const [index, { line: at }] of slides.entries()) {
          const end = slides[index + 1]?.line ?? Infinity;
          const within = problems.filter(({ line: found }) => found !== null && found >= at && found < end);
          expect(taken.has(at)).toBe(within.length === 0);
        }
      }),
    );
  });

  it('of words comes back whole from a slide without a mistake', () => {
    const word = fc.stringMatching(/^[a-zñáéíóú]{1,9}$/);
    const part = fc.tuple(fc.constantFrom('', '- ', 'Fila: a | ', '**'), word);
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 20 }), word, (parts, note) => {
        const lines = parts.map(([lead, each]) => (lead === '**' ? `**${each}**` : lead + each));
        const { drafts, problems } = read(slide('id: a', `# T\n\n${lines.join('\n')}\n\nNotas:\n${note}`));
        expect(problems).toEqual([]);
        const text = JSON.stringify(drafts[0]?.es);
        for (const [, each] of parts) expect(text).toContain(each);
        expect(drafts[0]?.es.notes.map(typed)).toEqual([note]);
      }),
    );
  });
});
