import { describe, expect, it } from 'vitest';
import { LIGHT_CODES, NOTE_CODES } from '../../src/data/import/noteCodes';
import { NOTE_CODES as READ_CODES } from '../../src/data/import/read/codes';
import { importNotesWords, importNoteText } from '../../src/text/importNotesWords';

const note = (code: string) => ({ code, column: 'Monto', value: '12.5', detail: '7' });

describe('what is told of an imported row', () => {
  it.each(['es', 'en'] as const)('has a sentence in %s for each code, and none besides', (lang) => {
    expect(Object.keys(importNotesWords[lang].codes).toSorted()).toEqual([...NOTE_CODES].toSorted());
  });

  it('says row, column, value, cause and remedy', () => {
    expect(importNoteText({ ...note('foreign_currency'), value: '12.500 UF', detail: 'UF' }, 12, 'es')).toBe(
      'fila 12, columna «Monto»: «12.500 UF» está en UF y no en pesos; conviértalo a pesos con la fecha que corresponda, o deje la celda vacía',
    );
    expect(
      importNoteText(
        { ...note('unknown_municipality'), column: 'comuna', value: 'Qemchi', detail: 'Quemchi' },
        3,
        'en',
      ),
    ).toBe(
      'row 3, column “comuna”: “Qemchi” is neither a municipality nor an island of Los Lagos; perhaps you meant Quemchi',
    );
  });

  it.each(['es', 'en'] as const)('parts what is wrong from how to mend it, in %s', (lang) => {
    for (const code of NOTE_CODES) expect(importNoteText(note(code), 4, lang), code).toMatch(/[;:.,] .{8,}/);
  });

  it.each(['es', 'en'] as const)(
    'names a flag to who reads the command line, and to no one else, in %s',
    (lang) => {
      const said = (readOn: 'page' | 'command') =>
        NOTE_CODES.map((code) => importNoteText(note(code), 4, lang, readOn)).filter((text) =>
          text.includes('--'),
        );
      expect(said('page')).toEqual([]);
      expect(said('command')).toHaveLength(2);
      const sentences = NOTE_CODES.map((code) => importNoteText(note(code), 4, lang)).join(' ');
      expect(sentences).not.toMatch(/drinking_water|at_least|undefined/);
    },
  );

  it('knows the notes of the reader, which are others', () => {
    const own = new Set<string>(NOTE_CODES);
    expect(READ_CODES.filter((code) => own.has(code))).toEqual([]);
    expect(importNoteText({ code: 'hidden_row', column: null, detail: null }, 4, 'es')).toMatch(
      /^fila 4, .*ocult/,
    );
  });

  it('shortens a value that is a page', () => {
    expect(importNoteText({ ...note('not_money'), value: 'a\n'.repeat(5000) }, 4, 'es').length).toBeLessThan(
      400,
    );
  });

  it('has light codes that are codes', () => {
    for (const code of LIGHT_CODES) expect(NOTE_CODES).toContain(code);
  });
});
