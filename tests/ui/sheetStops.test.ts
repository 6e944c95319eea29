import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SHEET_STOPS, nearestStop, nextStop, stopHeight } from '../../src/ui/sheetStops';

const phone = fc.integer({ min: 560, max: 1000 });

describe(stopHeight, () => {
  test('grows from stop to stop and leaves the header in sight', () => {
    fc.assert(
      fc.property(phone, (height) => {
        const [closed, half, full] = SHEET_STOPS.map((stop) => stopHeight(stop, height));
        expect(closed).toBe(206);
        expect(half).toBeGreaterThan(206);
        expect(full).toBeGreaterThan(half ?? Number.NaN);
        expect(full).toBe(height - 52);
      }),
    );
  });
});

describe(nearestStop, () => {
  test('a sheet let go at rest on a stop stays there', () => {
    fc.assert(
      fc.property(phone, fc.constantFrom(...SHEET_STOPS), (height, stop) => {
        expect(nearestStop(stopHeight(stop, height), 0, height)).toBe(stop);
      }),
    );
  });

  test('a flick decides before the distance does', () => {
    expect(nearestStop(260, 0, 740)).toBe('closed');
    expect(nearestStop(260, 1.2, 740)).toBe('half');
    expect(nearestStop(440, -1.5, 740)).toBe('closed');
  });
});

describe(nextStop, () => {
  test('stops at both ends', () => {
    expect(nextStop('closed', 1)).toBe('half');
    expect(nextStop('full', 1)).toBe('full');
    expect(nextStop('closed', -1)).toBe('closed');
  });
});
