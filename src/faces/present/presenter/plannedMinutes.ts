import type { Slide } from '../../../domain/deck';

/** Minutes planned from the start to the end of slide `number`, counted from 1. */
export const plannedMinutes = (slides: readonly Pick<Slide, 'minutes'>[], number: number): number =>
  slides.slice(0, Math.max(0, number)).reduce((sum, { minutes }) => sum + minutes, 0);

/** Milliseconds as `4:05`, from an hour on `1:04:05`. */
export function spanText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (part: number) => String(part).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
