import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { setLive, setOnScreen, type LiveMap } from '../../../src/faces/embed/host/liveMaps';

let maps: Fake[] = [];

/** A map that rests when told, and its page's list of who was told. */
interface Fake extends LiveMap {
  rested: number;
}

function fakes(count: number): Fake[] {
  maps = Array.from({ length: count }, () => {
    const map: Fake = {
      rested: 0,
      rest() {
        map.rested += 1;
      },
    };
    return map;
  });
  return maps;
}

const told = () => maps.flatMap((map, i) => (map.rested > 0 ? [i] : []));

// The list is the page's, and all tests are one page.
afterEach(() => {
  for (const map of maps) setLive(map, false);
});

describe(setLive, () => {
  it('leaves eight live maps alone, even when they say so twice', () => {
    for (const map of [...fakes(8), ...maps]) setLive(map, true);
    expect(told()).toEqual([]);
  });

  it('lets the oldest off screen rest', () => {
    const [, , third, , fifth] = fakes(9);
    if (third) setOnScreen(third, false);
    if (fifth) setOnScreen(fifth, false);
    for (const map of maps) setLive(map, true);
    expect(told()).toEqual([2]);
  });

  it('lets the oldest rest when all are on screen', () => {
    for (const map of fakes(10)) setLive(map, true);
    expect(told()).toEqual([0, 1]);
  });

  it('counts a map that gave up by itself no more, and one that came back on screen as seen', () => {
    const [first, second] = fakes(9);
    for (const map of maps.slice(0, 8)) setLive(map, true);
    if (first) setLive(first, false);
    for (const map of maps.slice(8)) setLive(map, true);
    expect(told()).toEqual([]);
    if (second) {
      setOnScreen(second, false);
      setOnScreen(second, true);
    }
    if (first) setLive(first, true);
    expect(told()).toEqual([1]);
    expect(second?.rested).toBe(1);
  });

  it('never lets more than eight be, whatever happens in whatever order', () => {
    const step = fc.record({ map: fc.nat(19), live: fc.boolean(), seen: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        const live = new Set<LiveMap>();
        const all = Array.from({ length: 20 }, () => {
          const map: LiveMap = { rest: () => void live.delete(map) };
          return map;
        });
        for (const { map: at, live: on, seen } of steps) {
          const map = all[at];
          if (!map) continue;
          setOnScreen(map, seen);
          if (on) live.add(map);
          else live.delete(map);
          setLive(map, on);
          expect(live.size).toBeLessThanOrEqual(8);
        }
        for (const map of all) setLive(map, false);
      }),
    );
  });
});
