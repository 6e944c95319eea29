import { setOnScreen } from './liveMaps';
import { openLine, type Line } from './line';
import { makeFrame } from './makeFrame';

const lines = new Map<Element, Line>();

const sight = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) {
    const line = lines.get(target);
    if (line) setOnScreen(line, isIntersecting);
  }
});

addEventListener('message', (event) => {
  for (const line of lines.values()) line.hear(event);
});

function isFrame(element: Element | null | undefined): element is HTMLIFrameElement {
  return element?.localName === 'iframe';
}

/** The frame that an earlier mount put into an element. */
function frameIn(target: Element): HTMLIFrameElement | null {
  const child = (target.shadowRoot ?? target).querySelector('iframe');
  return child && lines.has(child) ? child : null;
}

function addFrame(target: Element, options: MapaConvergencia.Options): HTMLIFrameElement {
  const frame = makeFrame(options);
  target.append(frame);
  return frame;
}

/** See embed.d.ts. */
export function mount(target: Element, options: MapaConvergencia.Options = {}): MapaConvergencia.Handle {
  const frame = isFrame(target) ? target : (frameIn(target) ?? addFrame(target, options));
  const known = lines.get(frame);
  if (known) return known.handle;
  const line = openLine(frame, options.autoHeight ?? true, () => {
    lines.delete(frame);
    sight.unobserve(frame);
  });
  lines.set(frame, line);
  sight.observe(frame);
  return line.handle;
}
