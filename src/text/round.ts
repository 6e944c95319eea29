/** Decimal rounding as people do it on paper: 28.45 is 28.5, though its binary neighbour lies below. */

const shift = (value: number, digits: number): number => {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + digits}`);
};

/** Half up, away from zero for negative numbers; `decimals` may be negative (-6: whole millions). */
export const roundHalfUp = (value: number, decimals: number): number =>
  Math.sign(value) * shift(Math.round(shift(Math.abs(value), decimals)), -decimals);

/** Towards minus infinity: a minimum never rounds up. */
export const roundDown = (value: number, decimals: number): number =>
  shift(Math.floor(shift(value, decimals)), -decimals);

/** Decimals that keep `digits` significant digits, never more than the number has to offer. */
export const decimalsFor = (value: number, digits: number): number =>
  value === 0 ? 0 : digits - 1 - Math.floor(Math.log10(Math.abs(value)));
