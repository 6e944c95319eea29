import { describe, expect, test } from 'vitest';
import { ReadersHand } from '../../src/map/ReadersHand';

const HERE = { zoom: 8.3141, lat: -42.63512, lon: -74.50149 };
const FROM_ADDRESS = { zoom: 8.31, lat: -42.635, lon: -74.501 };

describe(ReadersHand, () => {
  test('a movement that comes back from the address is an echo, once', () => {
    const hand = new ReadersHand();
    hand.moved(HERE);
    expect(hand.isEcho(FROM_ADDRESS)).toBe(true);
    expect(hand.isEcho(FROM_ADDRESS)).toBe(false);
  });

  test('another place, or home, is a wish to go there', () => {
    const hand = new ReadersHand();
    hand.moved(HERE);
    expect(hand.isEcho({ ...FROM_ADDRESS, zoom: 9 })).toBe(false);
    hand.moved(HERE);
    expect(hand.isEcho(null)).toBe(false);
  });

  test('what was pressed on the map needs no flight, until something else is chosen', () => {
    const hand = new ReadersHand();
    hand.chose('MCR-010');
    hand.keepOnly(['10209', 'MCR-010']);
    expect(hand.hasChosen('MCR-010')).toBe(true);
    expect(hand.hasChosen('10209')).toBe(false);
    hand.keepOnly(['10208', null]);
    expect(hand.hasChosen('MCR-010')).toBe(false);
  });
});
