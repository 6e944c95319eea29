import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../src/domain/address';
import { chosenWhileComparing, MOST_COMPARED, placeBeside, sideBySide } from '../../src/domain/sideBySide';

const view = (compare: readonly string[], area: string | null = null) => ({ ...DEFAULT_VIEW, compare, area });

describe(placeBeside, () => {
  it('puts an area beside those compared, in the order they were chosen', () => {
    expect(placeBeside(view(['b', 'a']), 'c').compare).toEqual(['b', 'a', 'c']);
  });

  it('begins with the chosen area, and closes its card', () => {
    expect(placeBeside(view([], 'a'), 'b')).toEqual({ compare: ['a', 'b'], area: null, work: null });
    expect(placeBeside(view([]), 'b').compare).toEqual(['b']);
  });

  it('changes nothing for an area that is there already', () => {
    expect(placeBeside(view(['a', 'b']), 'a').compare).toEqual(['a', 'b']);
  });

  it('lets a fifth wait, and pushes none of the four out', () => {
    const five = placeBeside(view(['a', 'b', 'c', 'd']), 'e').compare ?? [];
    expect(sideBySide({ compare: five })).toEqual({ shown: ['a', 'b', 'c', 'd'], waiting: ['e'] });
    expect(placeBeside(view(five), 'f').compare).toEqual(['a', 'b', 'c', 'd', 'f']);
  });

  it('keeps the first four whatever is chosen after them', () => {
    const ids = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), { maxLength: 20 });
    fc.assert(
      fc.property(ids, (chosen) => {
        const end = chosen.reduce<readonly string[]>(
          (all, id) => placeBeside(view(all), id).compare ?? [],
          [],
        );
        expect(new Set(end).size).toBe(end.length);
        expect(sideBySide({ compare: end }).shown).toEqual([...new Set(chosen)].slice(0, MOST_COMPARED));
      }),
    );
  });
});

describe(chosenWhileComparing, () => {
  it('leaves every change as it is while nothing is compared', () => {
    expect(chosenWhileComparing(view([]), { area: 'a' })).toEqual({ area: 'a' });
  });

  it('lets a chosen area join the comparison', () => {
    expect(chosenWhileComparing(view(['a']), { area: 'b', q: '' })).toEqual({
      area: null,
      work: null,
      compare: ['a', 'b'],
      q: '',
    });
  });

  it('ends the comparison with its level, and only then', () => {
    expect(chosenWhileComparing(view(['a']), { level: 'island', area: 'x' })).toEqual({
      level: 'island',
      area: 'x',
      compare: [],
    });
    expect(chosenWhileComparing(view(['a']), { level: 'municipality', area: 'b' }).compare).toEqual([
      'a',
      'b',
    ]);
    expect(chosenWhileComparing(view(['a']), { area: null })).toEqual({ area: null });
  });
});
