import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  wcagLuminance,
  type Rgb,
} from 'culori';
import { describe, expect, test } from 'vitest';
import { inkOn } from '../../src/map/colour';
import type { ColourToken } from '../../src/map/palette';
import { paletteOf } from './themes';

/**
 * A meeting room by day: lamps and windows put a fifth of the projector's own white on the wall, on every colour alike.
 * Black on white is then 5.0, and nothing can be more.
 */
const STRAY = 0.2;

const palette = paletteOf('projector');
const linear = converter('lrgb');
const display = converter('rgb');

/** WCAG's contrast of what is seen on the wall. */
function seenContrast(a: string, b: string): number {
  const [one, other] = [wcagLuminance(a), wcagLuminance(b)];
  return (Math.max(one, other) + STRAY + 0.05) / (Math.min(one, other) + STRAY + 0.05);
}

const contrast = (a: ColourToken, b: ColourToken): number => seenContrast(palette[a], palette[b]);

/** A colour as it is seen by eyes that have got used to the wall's brightest white. */
function washed(token: ColourToken): Rgb {
  const colour = linear(palette[token]);
  if (!colour) throw new Error(`--${token} is no colour`);
  const seen = (channel: number) => (channel + STRAY) / (1 + STRAY);
  return display({ mode: 'lrgb', r: seen(colour.r), g: seen(colour.g), b: seen(colour.b) });
}

const VISIONS = [
  (colour: Rgb) => colour,
  filterDeficiencyProt(1),
  filterDeficiencyDeuter(1),
  filterDeficiencyTrit(1),
];
const difference = differenceCiede2000();

/** How far two colours are apart for whoever tells them apart least. */
const apart = (a: ColourToken, b: ColourToken): number =>
  Math.min(...VISIONS.map((seen) => difference(seen(washed(a)), seen(washed(b)))));

const RAMPS = ['inv', 'need'] as const;
const STEPS = [1, 2, 3, 4, 5] as const;
const CELLS = ['11', '12', '13', '21', '22', '23', '31', '32', '33'] as const;

describe('on a projector that daylight washes out', () => {
  test('black on white is what the arithmetic says', () => {
    expect(contrast('ink', 'halo')).toBeCloseTo(5, 5);
  });

  // All text on the wall is 24 px and more, which WCAG calls large; the main ink keeps what small text would need.
  test.each([
    ['ink', 'halo', 4.5],
    ['ink', 'land', 4.5],
    ['ink-2', 'halo', 3],
    ['ink-2', 'land', 3],
    ['ink-2', 'sea', 3],
    ['sea-ink', 'sea', 3],
    ['disc-ink', 'disc', 4.5],
  ] as const)('the words in %s on %s can be read', (ink, ground, least) => {
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(least);
  });

  test.each([
    ['coast', 'sea'],
    ['coast', 'land'],
    ['member-line', 'sea'],
    ['member-line', 'land'],
    ['member-line', 'pat-bg'],
    ['member-line', 'inv-1'],
    ['member-line', 'need-1'],
    ['select', 'sea'],
    ['select', 'land'],
    ['pat-ink', 'pat-bg'],
    ['pat-ink', 'land'],
  ] as const)('the lines of %s on %s stand out by 3 and more', (line, ground) => {
    expect(contrast(line, ground)).toBeGreaterThanOrEqual(3);
  });

  test.each(RAMPS)('each class of %s is darker than the one before by a fifth, for every vision', (ramp) => {
    for (const step of [1, 2, 3, 4] as const) {
      const pair = [`${ramp}-${step}`, `${ramp}-${(step + 1) as 2}`] as const;
      expect(contrast(...pair), pair.join(' / ')).toBeGreaterThanOrEqual(1.2);
      expect(apart(...pair), pair.join(' / ')).toBeGreaterThanOrEqual(6);
    }
  });

  test.each(RAMPS)('no class of %s is taken for land, sea or the ground of a pattern', (ramp) => {
    for (const step of STEPS)
      for (const ground of ['land', 'sea', 'pat-bg'] as const)
        expect(apart(`${ramp}-${step}`, ground), `${ramp}-${step} / ${ground}`).toBeGreaterThanOrEqual(6);
  });

  test('no cell of need x investment is taken for another', () => {
    for (const [index, a] of CELLS.entries())
      for (const b of CELLS.slice(index + 1))
        expect(apart(`bi-${a}`, `bi-${b}`), `${a} / ${b}`).toBeGreaterThanOrEqual(6);
  });

  test('a name inside its area, black or white, stands out from the other one, its halo', () => {
    const inks = RAMPS.flatMap((ramp) => STEPS.map((step) => inkOn(palette[`${ramp}-${step}`])));
    expect(new Set(inks)).toEqual(new Set(['#101a1f', '#ffffff']));
    expect(seenContrast('#101a1f', '#ffffff')).toBeGreaterThanOrEqual(4.5);
    // Without it a middle colour would leave them less than what large text needs.
    expect(seenContrast(inkOn(palette['inv-2']), palette['inv-2'])).toBeLessThan(3);
  });

  test('shared money keeps its lines', () => {
    expect(contrast('inv-1', 'inv-4')).toBeGreaterThanOrEqual(2);
  });
});
