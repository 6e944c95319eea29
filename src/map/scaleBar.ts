/** A scale bar with a round figure. */
export interface ScaleBar {
  readonly metres: number;
  readonly width: number;
}

/** The longest bar of 1, 2 or 5 times a power of ten metres that fits into `room` pixels. */
export function scaleBar(metresPerPixel: number, room: number): ScaleBar {
  const longest = metresPerPixel * room;
  const power = 10 ** Math.floor(Math.log10(longest));
  const metres = ([5, 2, 1].find((step) => step * power <= longest) ?? 1) * power;
  return { metres, width: metres / metresPerPixel };
}
