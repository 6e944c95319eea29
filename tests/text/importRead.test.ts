import { describe, expect, it } from 'vitest';
import { ERROR_CODES, NOTE_CODES } from '../../src/data/import/read/codes';
import { importReadWords, readNoteWords, unreadableWords } from '../../src/text/importReadWords';

const { es, en } = importReadWords;

describe('what is found in a file', () => {
  it.each([
    ['Spanish', es],
    ['English', en],
  ])('has its words in %s, and no words are left of what is gone', (_, { errors, notes }) => {
    expect(Object.keys(errors).toSorted()).toEqual([...ERROR_CODES].toSorted());
    expect(Object.keys(notes).toSorted()).toEqual([...NOTE_CODES].toSorted());
  });

  it.each(ERROR_CODES)('%s says the cause and, in a sentence of its own, the cure', (code) => {
    for (const words of [es, en])
      expect(unreadableWords('obras.xls', { code, detail: '7' }, words)).toMatch(
        /^obras\.xls: \p{Lu}.+\. \p{Lu}.+[^.]\.$/u,
      );
  });
});

describe(unreadableWords, () => {
  it('says which file, why and what to do', () => {
    expect(unreadableWords('obras.xls', { code: 'old_excel', detail: null }, es)).toBe(
      'obras.xls: Es un archivo de Excel antiguo (.xls), que no se lee aquí. Ábralo en su programa, elija «Guardar como», tipo «Libro de Excel (.xlsx)», y traiga ese archivo.',
    );
    expect(unreadableWords('a.csv', { code: 'too_large', detail: '300 / 256' }, en)).toBe(
      'a.csv: The file is too large (size / most, in MB: 300 / 256). Split it, or take out columns that are not needed.',
    );
  });

  it('names a code it has no words for', () => {
    expect(unreadableWords('a.csv', { code: 'toString', detail: null }, en)).toBe('a.csv: toString');
  });
});

describe(readNoteWords, () => {
  it('says the column where there is one', () => {
    const note = { code: 'unclosed_quote', column: 'nombre', detail: '"Rampa' };
    expect(readNoteWords(note, es)).toBe(
      'columna «nombre»: comillas que no se cierran: "Rampa; ciérrelas o quítelas',
    );
    expect(readNoteWords({ ...note, column: null }, en)).toBe(
      'quotes that never close: "Rampa; close them or take them out',
    );
  });

  it('shows as much of a long cell as a sentence bears', () => {
    const words = readNoteWords(
      { code: 'stray_quote', column: 'x'.repeat(10_000), detail: 'y'.repeat(10_000) },
      es,
    );
    expect(words.length).toBeLessThan(300);
  });
});
