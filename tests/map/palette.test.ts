import { expect, test } from 'vitest';
import { THEMES } from '../../src/domain/view';
import { readPalette } from '../../src/map/palette';
import { paletteOf } from './themes';

test.each(THEMES)('the %s theme has every token a map needs', (theme) => {
  expect(paletteOf(theme).sea).toMatch(/^#[\da-f]{6}$/);
});

test('the projector draws thicker lines than the light theme', () => {
  expect(paletteOf('projector')['stroke-member']).toBeGreaterThan(paletteOf('light')['stroke-member']);
});

test('a missing or odd token is named with its value', () => {
  expect(() => readPalette(() => '')).toThrow('--sea: "" is not a colour');
  expect(() => readPalette((token) => (token.startsWith('stroke') ? '2em' : '#abc'))).toThrow(
    '--stroke-area: "2em" is not a width in px',
  );
});
