import { describe, expect, it } from 'vitest';
import {
  between,
  id,
  list,
  number,
  oneOf,
  optional,
  url,
  whole,
  wholePesos,
  yesNo,
} from '../../src/data/cells';

describe('cells', () => {
  it.each(['12.5', '1.718.000', '1,718', '1e9', '-5', '+5', '0x10', '12 ', 'NaN', '9007199254740993'])(
    'does not take %j for whole pesos',
    (cell) => {
      expect(wholePesos(cell)).toEqual({ ok: false, code: 'not_whole_pesos', detail: null });
    },
  );

  it('takes digits for whole pesos up to what stays exact', () => {
    expect(wholePesos('229332052')).toEqual({ ok: true, value: 229332052 });
    expect(wholePesos('9007199254740991')).toEqual({ ok: true, value: Number.MAX_SAFE_INTEGER });
  });

  it('tells an empty cell apart from a wrong one, and from one that may be empty', () => {
    expect(wholePesos('')).toMatchObject({ code: 'empty_cell' });
    expect(optional(wholePesos)('')).toEqual({ ok: true, value: null });
    expect(optional(whole)('0')).toEqual({ ok: true, value: 0 });
  });

  it('tells a decimal comma together with its mend', () => {
    expect(number('-73,76')).toEqual({ ok: false, code: 'not_a_number', detail: '-73.76' });
    expect(number('1.718,5')).toEqual({ ok: false, code: 'not_a_number', detail: null });
    expect(number('-73.76')).toEqual({ ok: true, value: -73.76 });
    expect(number('Infinity')).toMatchObject({ code: 'not_a_number' });
  });

  it('tells the allowed values and bounds', () => {
    expect(oneOf(['road', 'health'])('camino')).toEqual({
      ok: false,
      code: 'not_allowed',
      detail: 'road, health',
    });
    expect(yesNo('sí')).toMatchObject({ detail: 'yes, no' });
    expect(between(number, 0, 1)('1.01')).toEqual({ ok: false, code: 'out_of_range', detail: '0..1' });
    expect(between(number, 0, 1)('1')).toEqual({ ok: true, value: 1 });
  });

  it('reads lists by semicolon and refuses empty and repeated items', () => {
    expect(list(id)('a; b')).toEqual({ ok: true, value: ['a', 'b'] });
    expect(list(id)('')).toEqual({ ok: true, value: [] });
    expect(list(id)('a;;b')).toMatchObject({ code: 'empty_cell' });
    expect(list(id)('a;b;a')).toEqual({ ok: false, code: 'repeated_item', detail: 'a' });
  });

  it('takes no id that could be code and no address that is not of the web', () => {
    expect(id('__proto__')).toMatchObject({ code: 'not_an_id' });
    expect(id('=1+1')).toMatchObject({ code: 'not_an_id' });
    expect(url('javascript:alert(1)')).toMatchObject({ code: 'not_a_url' });
    expect(url('https://www.ine.gob.cl/x y')).toMatchObject({ code: 'not_a_url' });
    expect(url('http://osornoenlared.cl/?p=54274')).toMatchObject({ ok: true });
  });
});
