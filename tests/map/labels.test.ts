import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeLabels, type LabelGround, type LabelRequest, type PlacedLabel } from '../../src/map/labels';
import { roomInside, whollyInside } from '../../src/map/labelRoom';
import { inTwoLines } from '../../src/map/labelType';
import { ringsOf } from '../../src/map/rings';
import { boxAround, overlaps, segmentsCross } from '../../src/map/screen';

const VIEW = { left: 0, top: 0, right: 600, bottom: 400 };
const EMPTY: LabelGround = {
  view: VIEW,
  covered: [],
  circles: [],
  rings: [],
  lines: [],
  land: [],
  painted: [],
};

/** A rectangle of land in pixels. */
function land(left: number, top: number, right: number, bottom: number) {
  const ring = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top],
  ];
  return ringsOf({ type: 'Polygon', coordinates: [ring] }, (at) => at);
}

function request(id: string, rings: ReturnType<typeof land>, more: Partial<LabelRequest> = {}): LabelRequest {
  const block = { lines: [{ text: id, role: 'name' as const }], width: 80, height: 20 };
  const [ring] = rings;
  const at = ring
    ? ([(ring.left + ring.right) / 2, (ring.top + ring.bottom) / 2] as const)
    : ([300, 200] as const);
  return { id, blocks: [block], at, rings, circles: [], where: 'either', reach: 200, ...more };
}

function one(ask: LabelRequest, ground: Partial<LabelGround> = {}): PlacedLabel | undefined {
  return placeLabels([ask], { ...EMPTY, ...ground })[0];
}

describe(placeLabels, () => {
  test('a large area holds its name inside, without a leader', () => {
    const label = one(request('Quellón', land(100, 100, 300, 300)));
    expect(label).toMatchObject({ inside: true, leader: null });
  });

  test('a small area is named at sea, close by without a leader', () => {
    const rings = land(100, 100, 120, 120);
    const label = one(request('Mechuque', rings), { land: [rings], painted: [rings] });
    expect(label).toMatchObject({ inside: false, leader: null, align: 'start' });
  });

  test('where the sea is far, a leader ends on the area', () => {
    const rings = land(290, 190, 310, 210);
    const around = land(200, 100, 400, 300);
    const label = one(request('Puqueldón', rings), { land: [rings, around], painted: [rings, around] });
    const [, to] = label?.leader ?? [];
    expect(to?.[0]).toBeGreaterThanOrEqual(290);
    expect(to?.[0]).toBeLessThanOrEqual(310);
  });

  test('a name beside the circle of its own work needs no leader', () => {
    const rings = land(4, 100, 24, 120);
    const circle = { at: [44, 110] as const, radius: 40 };
    const ground = { land: [rings], painted: [rings], circles: [circle] };
    const label = one(request('Queilén', rings, { circles: [circle] }), ground);
    expect(label).toMatchObject({ inside: false, leader: null, align: 'start' });
    expect(label?.box.left).toBeGreaterThan(84);
  });

  test('the last word is to leave a name out, never to lay it over another', () => {
    const rings = land(290, 190, 310, 210);
    expect(one(request('Castro', rings, { where: 'inside' }))).toBeUndefined();
    expect(one(request('Castro', rings), { covered: [VIEW] })).toBeUndefined();
  });

  test('two leaders never cross', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 220, max: 370 }), fc.integer({ min: 110, max: 280 })), {
          maxLength: 6,
        }),
        (spots) => {
          const around = land(200, 100, 400, 300);
          const shapes = spots.map(([x, y]) => land(x, y, x + 12, y + 12));
          const labels = placeLabels(
            shapes.map((rings, index) => request(`A${index}`, rings)),
            { ...EMPTY, land: [around, ...shapes], painted: [around, ...shapes] },
          );
          const leaders = labels.flatMap(({ leader }) => (leader ? [leader] : []));
          leaders.forEach((a, index) => {
            for (const b of leaders.slice(index + 1)) expect(segmentsCross(a, b)).toBe(false);
          });
        },
      ),
    );
  });

  test('a name in its area reaches into a ring rather than leave the area, and never over a circle', () => {
    const rings = land(100, 100, 230, 180);
    const at = [200, 140] as const;
    const label = one(request('Quellón', rings), {
      land: [rings],
      painted: [rings],
      circles: [{ at, radius: 12 }],
      rings: [{ at, radius: 40 }],
    });
    expect(label?.inside).toBe(true);
    expect(label?.box.right).toBeLessThanOrEqual(188);
    expect(label?.box.right).toBeGreaterThan(160);
  });

  test('nothing overlaps, and a label is wholly in its area or wholly out of it', () => {
    const island = fc.record({
      x: fc.integer({ min: 0, max: 560 }),
      y: fc.integer({ min: 0, max: 360 }),
      side: fc.integer({ min: 5, max: 130 }),
    });
    const circle = fc.record({
      x: fc.integer({ min: 0, max: 600 }),
      y: fc.integer({ min: 0, max: 400 }),
      radius: fc.integer({ min: 9, max: 40 }),
    });
    fc.assert(
      fc.property(
        fc.array(island, { maxLength: 10 }),
        fc.array(circle, { maxLength: 4 }),
        (islands, discs) => {
          const shapes = islands.map(({ x, y, side }) => land(x, y, x + side, y + side));
          const circles = discs.map(({ x, y, radius }) => ({ at: [x, y] as const, radius }));
          const labels = placeLabels(
            shapes.map((rings, index) => request(`A${index}`, rings)),
            { ...EMPTY, land: shapes, painted: shapes, circles },
          );
          labels.forEach((a, index) => {
            for (const b of labels.slice(index + 1)) expect(overlaps(a.box, b.box)).toBe(false);
            const own = shapes[Number(a.id.slice(1))] ?? [];
            const [ring] = own;
            expect(whollyInside(own, a.box)).toBe(a.inside);
            expect(Boolean(ring && overlaps(ring, a.box))).toBe(a.inside);
            for (const { at, radius } of circles) {
              const dx = Math.max(a.box.left - at[0], 0, at[0] - a.box.right);
              const dy = Math.max(a.box.top - at[1], 0, at[1] - a.box.bottom);
              expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(radius);
            }
          });
        },
      ),
    );
  });
});

describe(roomInside, () => {
  const VERTEX = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }));

  test('every place it finds is wholly inside, whatever the outline', () => {
    fc.assert(
      fc.property(fc.array(VERTEX, { minLength: 3, maxLength: 9 }), (vertices) => {
        const rings = ringsOf(
          { type: 'Polygon', coordinates: [vertices.map(([x, y]) => [x, y])] },
          (at) => at,
        );
        for (const { y, from, to } of roomInside(rings, { width: 40, height: 20 }, VIEW, 7))
          for (const x of [from, (from + to) / 2, to])
            expect(whollyInside(rings, boxAround([x, y], 20 - 1e-6, 10 - 1e-6))).toBe(true);
      }),
    );
  });

  test('finds all the room of a square', () => {
    const rows = roomInside(land(100, 100, 200, 160), { width: 40, height: 20 }, VIEW, 10);
    expect(rows).toEqual([110, 120, 130, 140, 150].map((y) => ({ y, from: 120, to: 180 })));
  });

  test('stays in the view', () => {
    const rows = roomInside(land(-500, 100, 200, 160), { width: 40, height: 20 }, VIEW, 50);
    expect(rows).toEqual([{ y: 110, from: 20, to: 180 }]);
  });
});

describe(inTwoLines, () => {
  test('breaks before the figure, so that a number keeps its unit', () => {
    expect(inTwoLines('más de $773 millones')).toEqual(['más de', '$773 millones']);
  });

  test('else into halves, and a single word stays whole', () => {
    expect(inTwoLines('Golfo de Ancud')).toEqual(['Golfo', 'de Ancud']);
    expect(inTwoLines('Ancud')).toEqual(['Ancud']);
  });
});
