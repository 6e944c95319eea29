import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/data/csv';

const cellsOf = (text: string, columns = ['id', 'name']) =>
  readCsv('f.csv', text, columns).rows.map(({ line, cells }) => [line, cells.get('id'), cells.get('name')]);
const codes = (text: string | undefined, columns = ['id', 'name']) =>
  readCsv('f.csv', text, columns).problems.map(({ line, column, code, severity }) => [
    line,
    column,
    code,
    severity,
  ]);

describe(readCsv, () => {
  it('numbers lines as a spreadsheet does: header first, blank rows counted, a cell of two lines once', () => {
    expect(cellsOf('id,name\na,Ana\n\n,\n"b","Bel\nla"\nc,Che\n')).toEqual([
      [2, 'a', 'Ana'],
      [5, 'b', 'Bel\nla'],
      [6, 'c', 'Che'],
    ]);
  });

  it('reads what spreadsheets write: a byte order mark, CRLF, semicolons, spaces around, columns in another order', () => {
    expect(cellsOf('\uFEFFname;id\r\n Ñuble ;1\r\n')).toEqual([[2, '1', 'Ñuble']]);
  });

  it('keeps commas and doubled quotes inside a quoted cell', () => {
    expect(cellsOf('id,name\n1,"Cheniao, ""la isla"""\n')).toEqual([[2, '1', 'Cheniao, "la isla"']]);
  });

  it('names missing, repeated and unknown columns; only the unknown leaves the file readable', () => {
    expect(codes('id\n1')).toEqual([[1, 'name', 'missing_column', 'error']]);
    expect(codes('id,name,id\n1,a,2')).toEqual([[1, 'id', 'repeated_column', 'error']]);
    expect(codes('id,name,colour\n1,a,red')).toEqual([[1, 'colour', 'unknown_column', 'warning']]);
    expect(cellsOf('id,name,colour\n1,a,red')).toEqual([[2, '1', 'a']]);
    expect(cellsOf('id,name,id\n1,a,2')).toEqual([]);
  });

  it('tells an absent file and an empty one', () => {
    expect(codes(undefined)).toEqual([[null, null, 'missing_file', 'error']]);
    expect(codes('', ['id'])).toEqual([[1, 'id', 'missing_column', 'error']]);
  });

  it('takes a hostile header for an unknown column and nothing more', () => {
    const text = 'id,name,__proto__,constructor\n1,a,x,y';
    expect(codes(text).map(([, column, code]) => [column, code])).toEqual([
      ['__proto__', 'unknown_column'],
      ['constructor', 'unknown_column'],
    ]);
    expect(cellsOf(text)).toEqual([[2, '1', 'a']]);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('leaves out rows of too few or too many cells, and forgives empty ones at the end', () => {
    expect(codes('id,name\n1\n2,a,b\n3,c,,\n')).toEqual([
      [2, null, 'wrong_cell_count', 'error'],
      [3, null, 'wrong_cell_count', 'error'],
    ]);
    expect(cellsOf('id,name\n3,c,,\n')).toEqual([[2, '3', 'c']]);
  });

  it('tells a quote that never closes instead of swallowing the rest', () => {
    expect(codes('id,name\n1,a\n2,"b\n3,c\n')).toEqual([[3, null, 'broken_quotes', 'error']]);
  });

  it('tells accents lost to another alphabet', () => {
    const latin1 = new TextDecoder('utf-8').decode(Uint8Array.from([0x51, 0xe9, 0x6e]));
    expect(codes(`id,name\n1,${latin1}`)).toEqual([[2, 'name', 'not_utf8', 'error']]);
  });

  it('gives back any text that was quoted by the rules', () => {
    const cell = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\r\n?|\uFFFD/g, '\n').trim());
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const text = ['id,name', ...rows.map((row) => row.map(quoted).join(','))].join('\n');
        const filled = rows.flatMap(([id, name], at) => (id || name ? [[at + 2, id, name]] : []));
        expect(cellsOf(text)).toEqual(filled);
      }),
    );
  });
});
