import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/domain/problem';
import { allProblemWords, problemWords } from '../../src/text/problemWords';

const DATA = join(import.meta.dirname, '../../src/data');

/** The ways src/data names a code: in a complaint, to a cell's reader, to a file's, or to a check of references. */
const CODE =
  /(?:\bcode: |\b(?:filled|refused|tell)(?:<\w+>)?\(\s*|\batFile\([^,()]+,[^,()]+, )'(\w+)'|'(unknown_\w+)'/g;

/** Plans, decks and imported files have texts of their own, held together by their types or tests. */
const OWN_TEXTS = /^(?:plan|deck\b|import\b)/;

function codesOf(folder: string): ReadonlySet<string> {
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !OWN_TEXTS.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  return new Set(sources.flatMap((source) => [...source.matchAll(CODE)].map(([, a, b]) => a ?? b ?? '')));
}

/** Codes that come with a suggestion, a line or a cause only sometimes. */
const MAY_LACK_DETAIL = /^(unknown_|not_a_number|not_geojson|repeated_id)/;

const given = [...codesOf(DATA)].toSorted();
const problem = (parts: Partial<Problem>): Problem => ({
  file: 'works.csv',
  line: 41,
  column: 'amount_clp',
  value: null,
  code: 'empty_cell',
  detail: null,
  severity: 'error',
  ...parts,
});

describe('every problem the data can have', () => {
  it.each(Object.entries(allProblemWords))(
    'has its text in %s, and no text is left of a problem that is gone',
    (_, { codes }) => {
      expect(Object.keys(codes).toSorted()).toEqual(given);
    },
  );

  it.each(given)('%s says the cause and the cure', (code) => {
    for (const { codes } of Object.values(allProblemWords))
      for (const detail of MAY_LACK_DETAIL.test(code) ? ['', '1..2'] : ['1..2'])
        expect(codes[code]?.('12.5', detail)).toMatch(/^\S.+[;:] \S.+[^.;:\s]$/);
  });
});

describe(problemWords, () => {
  it('says file, line, column, cause and cure', () => {
    const pesos = problem({ code: 'not_whole_pesos', value: '12.5' });
    expect(problemWords(pesos, 'es')).toBe(
      'works.csv, línea 41, columna amount_clp: «12.5» no son pesos enteros; escriba solo cifras, por ejemplo 1700000000',
    );
    expect(problemWords(pesos, 'en')).toBe(
      'works.csv, line 41, column amount_clp: “12.5” is not whole pesos; write digits only, for example 1700000000',
    );
  });

  it('leaves out the line and the column of a problem of the whole file', () => {
    expect(problemWords(problem({ line: null, column: null, code: 'missing_file' }), 'es')).toBe(
      'works.csv: falta el archivo; póngalo de nuevo en la carpeta geodata',
    );
  });

  it('offers what was most likely meant, else where to look', () => {
    const island = { column: 'islands', code: 'unknown_island', value: 'mechuqe' };
    expect(problemWords(problem({ ...island, detail: 'mechuque' }), 'es')).toContain(
      '«mechuqe» no es una isla conocida; quizás quiso escribir mechuque',
    );
    expect(problemWords(problem(island), 'en')).toContain(
      '“mechuqe” is not a known island; look up its code in islands.geojson',
    );
  });

  it('writes ranges in words, open ones too', () => {
    const range = (detail: string) =>
      problemWords(problem({ code: 'out_of_range', value: '-3', detail }), 'es');
    expect(range('0..100')).toContain('el valor debe ser entre 0 y 100');
    expect(range('0..Infinity')).toContain('el valor debe ser de 0 o más');
    expect(range('-Infinity..9')).toContain('el valor debe ser de 9 o menos');
  });

  it('names a code it has no text for, so that no problem is silent', () => {
    expect(problemWords(problem({ code: 'moon_phase' }), 'en')).toBe(
      'works.csv, line 41, column amount_clp: problem “moon_phase”',
    );
  });
});
