import type { Choropleth, Fill } from './choropleth';

/** The colours of the scale fade; patterns and plain land are pale as they are, and keep saying what they say. */
const faded = (fill: Fill): Fill => (fill.kind === 'ramp' ? { ...fill, faded: true } : fill);

/** The same figures, with these areas outlined strongly and in full colour, and the others pale. */
export function pickOut(picture: Choropleth, ids: ReadonlySet<string>): Choropleth {
  return {
    ...picture,
    picked: ids,
    figures: picture.figures.map((each) =>
      ids.has(each.area.id) ? each : { ...each, fill: faded(each.fill) },
    ),
  };
}
