import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/domain/nearest';

const KNOWN = new Map<string, readonly string[]>([
  ['10209', ['Quemchi']],
  ['10207', ['Queilén']],
  ['cheniao', ['Cheniao', 'Cheñiao']],
]);

describe(nearest, () => {
  it('finds the code of a name, whatever its accents', () => {
    expect(nearest('QUEILEN', KNOWN)).toBe('10207');
    expect(nearest('Cheñiao', KNOWN)).toBe('cheniao');
  });

  it('finds an id with a slip of the finger', () => {
    expect(nearest('chenaio', KNOWN)).toBe('cheniao');
    expect(nearest('10290', KNOWN)).toBeNull();
    expect(nearest('10208', KNOWN)).toMatch(/^1020[79]$/);
  });

  it('suggests nothing where nothing is near', () => {
    expect(nearest('Valparaíso', KNOWN)).toBeNull();
    expect(nearest('x', new Map())).toBeNull();
  });
});
