import type { Choropleth } from '../../domain/choropleth';
import { spokenText, type Parts } from '../../domain/deck';
import { isKnown } from '../../domain/quantity';
import { fillCss } from '../../map/colour';
import { isFlat } from '../../map/paint';
import { Swatch } from '../../ui/Swatch';
import css from './slide.module.css';

interface PartsBarProps {
  readonly parts: Parts;
  readonly picture: Choropleth | null;
}

/** Width of a part without amount, in the bar's own unit: it means nothing. */
const UNKNOWN = 6;
const BAR = 100;
const GAP = 1;

interface PartBox {
  readonly x: number;
  readonly width: number;
  readonly known: boolean;
  readonly area: string | null;
}

/** Where the boxes of all parts stand in a bar of {@link BAR}: the published ones by their amount. */
export function boxesOf(groups: Parts['groups']): readonly PartBox[] {
  const quantities = groups.flatMap(({ parts }) => parts.map(({ quantity }) => quantity));
  const total = quantities.filter(isKnown).reduce((sum, { value }) => sum + value, 0);
  const unknown = quantities.filter((quantity) => !isKnown(quantity)).length;
  const free = BAR - unknown * UNKNOWN - GAP * (groups.length - 1);
  const boxes: PartBox[] = [];
  let x = 0;
  for (const { area, parts } of groups) {
    for (const { quantity } of parts) {
      const known = isKnown(quantity);
      const width = known ? (free * quantity.value) / Math.max(total, 1) : UNKNOWN;
      boxes.push({ x, width, known, area });
      x += width;
    }
    x += GAP;
  }
  return boxes;
}

/** A sum as its parts, in the colours of the map; a part without amount is a dashed box. */
export function PartsBar({ parts: { groups }, picture }: PartsBarProps) {
  const colourOf = (area: string | null): string => {
    const fill = picture?.figures.find((each) => each.area.id === area)?.fill;
    return fill && isFlat(fill) ? fillCss(fill) : 'var(--paper)';
  };
  return (
    <div className={css.parts}>
      <svg className={css.partsBar} aria-hidden="true" preserveAspectRatio="none" viewBox={`0 0 ${BAR} 10`}>
        {boxesOf(groups).map(({ x, width, known, area }, index) => (
          <rect
            key={index}
            className={known ? css.part : css.unknown}
            fill={known ? colourOf(area) : 'var(--paper)'}
            x={x}
            width={width}
            height="10"
          />
        ))}
      </svg>
      <ul className={css.groups}>
        {groups.map((group) => (
          <li key={group.label}>
            <Swatch fill={colourOf(group.area)} /> <strong>{group.label}</strong>{' '}
            {group.parts.map(spokenText).join(' + ')}
            <span className={css.under}> · {group.under}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
