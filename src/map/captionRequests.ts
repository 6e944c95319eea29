import type { LabelContext } from './labelRequests';
import type { LabelRequest } from './labels';
import { inTwoLines, labelBlock, type LabelLine } from './labelType';
import { ringIsToScale, ringRadius, type Mark, type WorkMark } from './marks';
import type { Point } from './screen';

/** Rings larger than this say how large they are, and labels may stand in them. */
export const LARGE_RING = 60;

/** How far from the middle of the ring's foot, in widths of the caption, it may be moved aside. */
const ASIDE = [0, 0.25, -0.25, 0.5, -0.5, 0.75, -0.75];

/** What is written beside works at close range: what they are to their islands, and how sure their place is. */
export function captionRequests(context: LabelContext, marks: readonly Mark[], zoom: number): LabelRequest[] {
  const works = marks.filter((mark) => mark.kind === 'work');
  return [
    ...works.flatMap((mark) => workCaption(mark, context)),
    ...works.flatMap((mark) => ringCaption(mark, context, zoom)),
  ];
}

/** Beside the circle of a work on several islands, once it stands apart from them. */
function workCaption(mark: WorkMark, { picture, size, measure, circles }: LabelContext): LabelRequest[] {
  const circle = circles.get(mark.disc.work);
  const words = isApart(mark) ? picture.workCaption?.(mark.disc.work) : null;
  if (!words || !circle) return [];
  const detail = size === 'phone' ? null : words.detail;
  const whole = [words.name];
  const ways = [
    linesOf(whole, detail === null ? [] : [detail]),
    linesOf(whole, detail === null ? [] : inTwoLines(detail)),
    linesOf(inTwoLines(words.name), detail === null ? [] : inTwoLines(detail)),
  ];
  const blocks = ways.map((lines) => labelBlock(lines, size, measure));
  const id = `caption-${mark.id}`;
  return [{ id, blocks, at: circle.at, rings: [], circles: [circle], where: 'beside', reach: 0 }];
}

/** Only then are its lines to the islands drawn. */
function isApart({ disc, offset }: WorkMark): boolean {
  return disc.ends.length > 1 && (offset[0] !== 0 || offset[1] !== 0);
}

function linesOf(names: readonly string[], details: readonly string[]): LabelLine[] {
  return [
    ...names.map((text): LabelLine => ({ text, role: 'name' })),
    ...details.map((text): LabelLine => ({ text, role: 'detail' })),
  ];
}

/** At the foot of a ring drawn to scale. */
function ringCaption(mark: WorkMark, context: LabelContext, zoom: number): LabelRequest[] {
  const { picture, projection, size, measure } = context;
  const radius = ringRadius(mark, zoom);
  if (radius === null || radius <= LARGE_RING || !ringIsToScale(mark, radius)) return [];
  const text = picture.ringCaption?.(mark.disc.work);
  if (!text) return [];
  const [x, y] = projection.toScreen(mark.anchor);
  const block = labelBlock([{ text, role: 'place' }], size, measure);
  // Wholly below the ring, else wholly above it: its line never runs through the letters.
  const middles = [1, -1].flatMap((side) =>
    ASIDE.map((share): Point => [x + share * block.width, y + side * (radius + block.height / 2)]),
  );
  const at: Point = [x, y + radius];
  return [
    { id: `ring-${mark.id}`, blocks: [block], at, middles, rings: [], circles: [], where: 'at', reach: 0 },
  ];
}
