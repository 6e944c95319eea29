/** One SVG element as a value: written as markup in Node, made as a node in the browser, or rendered by React. */
export interface SvgElement {
  readonly tag: string;
  /** SVG's own attribute names; one that is undefined is left out. */
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children: readonly SvgChild[];
}

/** Text is text: no way from here to markup. */
export type SvgChild = SvgElement | string;

export function svg(
  tag: string,
  attributes: SvgElement['attributes'] = {},
  children: readonly SvgChild[] = [],
): SvgElement {
  return { tag, attributes, children };
}

/** Several elements moved, named or hidden as one. */
export function group(attributes: SvgElement['attributes'], children: readonly SvgChild[]): SvgElement {
  return svg('g', attributes, children);
}

/** Hundredths of a pixel are enough for any screen and shorter in a file. */
export function attributeText(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
}
