import { lazy } from 'react';
import type { PresentProps } from './Present';

const Present = lazy(async () => ({ default: (await import('./Present')).Present }));
const BackToSlides = lazy(async () => ({ default: (await import('./BackToSlides')).BackToSlides }));

/**
 * The way into this face, and back to it from the floor. A part of its own: what the slides load is named here, and not
 * in the script of the first view.
 */
export const Door = (props: PresentProps) =>
  props.view.face === 'present' ? <Present {...props} /> : <BackToSlides {...props} />;
