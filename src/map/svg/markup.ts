import { attributeText, type SvgChild } from './element';

/** Only these may end within their tag: in HTML a `<p/>` would stay open. */
const EMPTY = new Set(['circle', 'path', 'rect', 'use']);

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The element as text, for a page that is built in Node or a file that is saved; every name and word is escaped. */
export function markup(node: SvgChild): string {
  if (typeof node === 'string') return escaped(node);
  const attributes = Object.entries(node.attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : ` ${name}="${escaped(attributeText(value))}"`))
    .join('');
  const inside = node.children.map(markup).join('');
  return EMPTY.has(node.tag)
    ? `<${node.tag}${attributes}/>`
    : `<${node.tag}${attributes}>${inside}</${node.tag}>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}
