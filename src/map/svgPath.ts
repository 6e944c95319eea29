import { pointsOf, type Ring } from './rings';
import type { Point } from './screen';

/** Closed rings as an SVG path in half pixels; what then has fewer than three points is left out. */
export function halfPixelPath(rings: readonly Ring[]): string {
  return rings
    .map((ring) => {
      const steps = halfPixels(pointsOf(ring));
      return steps.length < 3 ? '' : `M${steps.join('L')}Z`;
    })
    .join('');
}

/** Open lines as an SVG path in half pixels. */
export function halfPixelLines(lines: readonly (readonly Point[])[]): string {
  return lines
    .map((line) => {
      const steps = halfPixels(line);
      return steps.length < 2 ? '' : `M${steps.join('L')}`;
    })
    .join('');
}

/** Points that round to the one before are left out. */
function halfPixels(points: readonly Point[]): string[] {
  const steps: string[] = [];
  for (const [x, y] of points) {
    const step = `${Math.round(x * 2) / 2} ${Math.round(y * 2) / 2}`;
    if (step !== steps.at(-1)) steps.push(step);
  }
  return steps;
}
