import { attributeText, type SvgChild } from './element';

const NAMESPACES = { svg: 'http://www.w3.org/2000/svg', html: 'http://www.w3.org/1999/xhtml' };

/** The element as a node of this page; inside HTML, `svg` opens SVG. */
export function draw(node: SvgChild, space: keyof typeof NAMESPACES = 'svg'): Node {
  if (typeof node === 'string') return document.createTextNode(node);
  const own = node.tag === 'svg' ? 'svg' : space;
  const made = document.createElementNS(NAMESPACES[own], node.tag);
  for (const [name, value] of Object.entries(node.attributes))
    if (value !== undefined) made.setAttribute(name, attributeText(value));
  made.append(...node.children.map((child) => draw(child, own)));
  return made;
}
