import { describe, expect, it } from 'vitest';
import { actionOf, inDeck, type Press } from '../../../src/faces/present/keys';

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});
const means = (key: string, more?: Partial<Press>, typed = '') => actionOf(press(key, more), typed, 9);

describe(actionOf, () => {
  it.each(['PageDown', 'ArrowRight', 'ArrowDown', ' '])('%j goes one slide on', (key) => {
    expect(means(key)).toEqual({ kind: 'by', slides: 1 });
  });

  it.each(['PageUp', 'ArrowLeft', 'ArrowUp'])('%j goes one slide back', (key) => {
    expect(means(key)).toEqual({ kind: 'by', slides: -1 });
  });

  it('Shift+Space goes back; Home and End go to the ends', () => {
    expect(means(' ', { shiftKey: true })).toEqual({ kind: 'by', slides: -1 });
    expect(means('Home')).toEqual({ kind: 'to', slide: 1 });
    expect(means('End')).toEqual({ kind: 'to', slide: 9 });
  });

  it('a number is gathered until Enter; Enter alone is the browser’s', () => {
    expect(means('1')).toEqual({ kind: 'typed', digits: '1' });
    expect(means('2', {}, '1')).toEqual({ kind: 'typed', digits: '12' });
    expect(means('Enter', {}, '12')).toEqual({ kind: 'to', slide: 12 });
    expect(means('Enter')).toBeNull();
  });

  it.each([
    ['b', { kind: 'cover', colour: 'black' }],
    ['B', { kind: 'cover', colour: 'black' }],
    ['.', { kind: 'cover', colour: 'black' }],
    ['W', { kind: 'cover', colour: 'white' }],
    ['F5', { kind: 'fullscreen' }],
    ['f', { kind: 'fullscreen' }],
    ['o', { kind: 'overview' }],
    ['?', { kind: 'help' }],
    ['a', { kind: 'play' }],
    ['q', { kind: 'floor' }],
    ['p', { kind: 'presenter' }],
    ['Escape', { kind: 'out' }],
  ])('%s', (key, action) => {
    expect(means(key)).toEqual(action);
  });

  it('leaves every other key, and those with Ctrl, Alt or Meta, to the browser', () => {
    for (const key of ['Tab', 'x', 'F1', 'Shift']) expect(means(key)).toBeNull();
    expect(means('p', { ctrlKey: true })).toBeNull();
    expect(means('ArrowLeft', { altKey: true })).toBeNull();
    expect(means('f', { metaKey: true })).toBeNull();
  });
});

it('a slide outside the deck is its first or its last', () => {
  expect([inDeck(-3, 9), inDeck(4, 9), inDeck(70, 9)]).toEqual([1, 4, 9]);
});
