import { sideBySide } from '../../../domain/sideBySide';
import type { Lens, LensInput } from '../lens';
import { CompareCard } from './CompareCard';

/** Widths of the card by its columns, with its margin; the map is fitted beside it (ui/Card.module.css). */
const WIDTHS: Readonly<Record<number, number>> = { 2: 456, 3: 576, 4: 696 };

/** Two to four areas side by side, in the place of a card; a work opened from there has the card until it is closed. */
export function lens({ scene, language, go, layout }: LensInput): Lens {
  const outlined = scene.view.compare;
  if (scene.work !== null) return { outlined };
  const cardWidth = WIDTHS[sideBySide(scene.view).shown.length];
  return {
    outlined,
    card: <CompareCard {...{ scene, language, go }} bare={layout !== 'full' && layout !== 'compact'} />,
    ...(cardWidth !== undefined && { cardWidth }),
  };
}
