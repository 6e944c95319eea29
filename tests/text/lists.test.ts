import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishList, englishNumeral, spanishList, spanishNumeral } from '../../src/text/lists';

describe(spanishList, () => {
  it('joins places with y, or with e before the sound of i', () => {
    expect(spanishList(['Castro', 'Ancud'])).toBe('Castro y Ancud');
    expect(spanishList(['Quinchao', 'Isla Butachauques'])).toBe('Quinchao e Isla Butachauques');
    expect(spanishList(['Quemchi', 'Mechuque', 'Ibáñez'])).toBe('Quemchi, Mechuque e Ibáñez');
    expect(spanishList(['obras', 'hielo'])).toBe('obras y hielo');
    expect(spanishList(['Puerto Montt', 'Hualaihué'])).toBe('Puerto Montt y Hualaihué');
  });

  it('needs no joining word for one place or none', () => {
    expect([spanishList(['Quemchi']), spanishList([])]).toEqual(['Quemchi', '']);
  });
});

describe(englishList, () => {
  it('joins with and, without a comma before it', () => {
    expect(englishList(['Quemchi', 'Queilén', 'Isla Tranqui'])).toBe('Quemchi, Queilén and Isla Tranqui');
  });

  it('loses no place, in either language', () => {
    const names = fc.array(fc.stringMatching(/^[A-Z][a-z]{2,8}$/), { minLength: 1 });
    fc.assert(
      fc.property(names, (places) => {
        expect(englishList(places).split(/, | and /)).toEqual(places);
        expect(spanishList(places).split(/, | [ye] /)).toEqual(places);
      }),
    );
  });
});

describe('numerals', () => {
  it('are words up to ten and digits beyond', () => {
    expect([1, 6, 10, 11].map(spanishNumeral)).toEqual(['una', 'seis', 'diez', '11']);
    expect([1, 6, 10, 11].map(englishNumeral)).toEqual(['one', 'six', 'ten', '11']);
  });
});
