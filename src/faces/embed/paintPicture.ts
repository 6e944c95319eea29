import type { AreaFigure } from '../../domain/choropleth';
import type { Scene } from '../../domain/scene';
import { fillCss, inkOn } from '../../map/colour';
import { draw } from '../../map/svg/draw';
import { svg } from '../../map/svg/element';
import { pageInk } from '../../map/svg/ink';
import { markedAreas } from '../../map/svg/markedAreas';
import { patternFill } from '../../map/svg/patternDefs';
import { PREFIX } from './parts';

/** As strokesFor has them on a small map, in every theme. */
const STROKES = { select: 1.75, hover: 1.75 };

const HALO = ['stroke', 'stroke-width', 'stroke-linejoin', 'paint-order'];

/**
 * Gives the picture that is in the page the colours and circles of another scene; no shape is drawn anew.
 * @param works ids of those to draw; null: as they are
 */
export function paintPicture(
  map: Element,
  { picture, view }: Scene,
  works: ReadonlySet<string> | null,
): void {
  for (const figure of picture.figures) {
    const area = map.querySelector(`[data-area="${figure.area.id}"]`);
    if (area) paintArea(map, area, figure);
  }
  const areas = picture.figures.map(({ area: { id } }) => ({ id }));
  const look = { prefix: PREFIX, ink: pageInk, strokes: STROKES };
  map
    .querySelector('[data-marked]')
    ?.replaceWith(draw(markedAreas(look, { areas }, { selected: view.area, hovered: null })));
  for (const mark of map.querySelectorAll<SVGGElement>('[data-work], [data-ground]')) {
    const id = mark.dataset['work'] ?? mark.dataset['ground'] ?? '';
    if (works) mark.setAttribute('visibility', works.has(id) ? 'visible' : 'hidden');
    mark.toggleAttribute('data-chosen', id === view.work);
  }
}

function paintArea(map: Element, area: Element, { area: { id }, fill }: AreaFigure): void {
  area.setAttribute('fill', fillCss(fill));
  map.querySelector(`[data-pattern="${id}"]`)?.remove();
  if (fill.kind === 'pattern')
    area.after(shape(id, { 'data-pattern': id, fill: patternFill(PREFIX, fill.pattern) }));
  const ink = fill.kind === 'ramp' ? inkOn(hexOf(area)) : null;
  for (const text of map.querySelectorAll(`[data-label="${id}"] text`)) {
    text.setAttribute('fill', ink ?? 'var(--ink)');
    for (const name of HALO) if (ink !== null) text.removeAttribute(name);
    if (ink === null) setHalo(text);
  }
}

function setHalo(text: Element): void {
  const values = ['var(--halo)', '4', 'round', 'stroke'];
  HALO.forEach((name, index) => text.setAttribute(name, values[index] ?? ''));
}

/** The colour as it is on the screen, in this theme. */
function hexOf(area: Element): string {
  const [r = 0, g = 0, b = 0] = channels(getComputedStyle(area).fill);
  return `#${[r, g, b].map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

/** `rgb(1, 2, 3)`, or `color(srgb 0.1 0.2 0.3)` where two colours were mixed. */
function channels(colour: string): number[] {
  const numbers = (colour.match(/[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  return colour.startsWith('color(srgb') ? numbers.map((share) => share * 255) : numbers;
}

function shape(id: string, attributes: Record<string, string | number>): Node {
  return draw(svg('use', { href: `#${PREFIX}-${id}`, ...attributes }));
}
