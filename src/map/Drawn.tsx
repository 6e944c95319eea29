import { createElement, Fragment, type ReactNode } from 'react';
import { attributeText, type SvgChild } from './svg/element';

/** What the SVG painter draws, inside React's tree. */
export function Drawn({ of }: { of: readonly SvgChild[] }) {
  return createElement(Fragment, null, ...of.map(reactNode));
}

function reactNode(node: SvgChild): ReactNode {
  if (typeof node === 'string') return node;
  const props = Object.fromEntries(
    Object.entries(node.attributes).flatMap(([name, value]) =>
      value === undefined ? [] : [[reactName(name), attributeText(value)]],
    ),
  );
  return createElement(node.tag, props, ...node.children.map(reactNode));
}

/** `stroke-width` -> `strokeWidth`, which is what React calls it; `aria-` and `data-` stay. */
function reactName(name: string): string {
  if (name === 'class') return 'className';
  if (/^(aria|data)-/.test(name)) return name;
  return name.replace(/-([a-z])/g, (_dash, letter: string) => letter.toUpperCase());
}
