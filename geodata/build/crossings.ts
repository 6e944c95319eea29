import type { Position } from 'geojson';

interface Segment {
  readonly a: Position;
  readonly b: Position;
  readonly west: number;
  readonly east: number;
}

/**
 * Points where two segments of some lines cross in their insides; shared ends and shared segments are no crossing.
 * Sorted by western end and swept eastwards: near n log n for outlines, whose segments are short.
 */
export function crossings(lines: readonly (readonly Position[])[]): Position[] {
  const segments = lines
    .flatMap((line) => line.slice(1).map((b, index) => segmentOf(line[index] ?? b, b)))
    .sort((s, t) => s.west - t.west);
  const found: Position[] = [];
  let active: Segment[] = [];
  for (const segment of segments) {
    active = active.filter((other) => other.east >= segment.west);
    for (const other of active) {
      const point = crossing(segment, other);
      if (point) found.push(point);
    }
    active.push(segment);
  }
  return found;
}

function segmentOf(a: Position, b: Position): Segment {
  const [x1 = 0] = a;
  const [x2 = 0] = b;
  return { a, b, west: Math.min(x1, x2), east: Math.max(x1, x2) };
}

/** Where the insides of two segments meet, or null. Ends that lie on the other segment are no crossing. */
function crossing({ a, b }: Segment, { a: c, b: d }: Segment): Position | null {
  const [ax = 0, ay = 0] = a;
  const [bx = 0, by = 0] = b;
  const [cx = 0, cy = 0] = c;
  const [dx = 0, dy = 0] = d;
  if (Math.max(ay, by) < Math.min(cy, dy) || Math.max(cy, dy) < Math.min(ay, by)) return null;
  const turn = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx);
  if (turn === 0) return null;
  const along = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / turn;
  const across = ((cx - ax) * (by - ay) - (cy - ay) * (bx - ax)) / turn;
  const inside = (part: number) => part > EDGE && part < 1 - EDGE;
  return inside(along) && inside(across) ? [ax + along * (bx - ax), ay + along * (by - ay)] : null;
}

/** Part of a segment that rounding of the last digit can move its end. */
const EDGE = 1e-9;
