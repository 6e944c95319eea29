import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Bar, type BarEnd } from '../../src/ui/Bar';

const draw = (share: number, end: BarEnd = 'exact', hollow = false) =>
  renderToStaticMarkup(<Bar share={share} fill="var(--inv-3)" end={end} hollow={hollow} />);
const width = (markup: string) => Number(/<rect[^>]*width="([\d.]+)%"/.exec(markup)?.[1]);

describe(Bar, () => {
  test('is as long as its share and never leaves its room', () => {
    fc.assert(
      fc.property(fc.double({ min: -2, max: 3, noNaN: true }), (share) => {
        const clipped = Math.min(1, Math.max(0, share));
        expect(width(draw(share))).toBeCloseTo(clipped * 100, 1);
      }),
    );
  });

  test('an exact figure has a flat end, an approximate one a dashed upright', () => {
    expect(draw(0.5)).not.toContain('stroke-dasharray');
    expect(draw(0.5, 'about')).toMatch(/d="M0 -3V17"[^>]*stroke-dasharray/);
  });

  test('the open end of a minimum is as long for a short bar as for a long one', () => {
    const openEnd = (markup: string) => /d="(M0 0\.5H[^"]+)"/.exec(markup)?.[1];
    expect(openEnd(draw(0.1, 'at_least'))).toBeDefined();
    expect(openEnd(draw(0.1, 'at_least'))).toBe(openEnd(draw(1, 'at_least')));
  });

  test('an announced amount is an edge without filling', () => {
    expect(draw(0.5, 'exact', true)).toContain('fill="none"');
    expect(draw(0.5, 'exact', true)).not.toContain('var(--inv-3)');
  });
});
