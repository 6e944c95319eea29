import type { Scene } from '../../../domain/scene';
import { inMillions } from '../../../text/figureWords';
import type { Language } from '../../../text/language';

/** Pesos in one unit of the typed limits: they are typed as the legend writes them, in millions. */
export const limitUnit = ({ view }: Pick<Scene, 'view'>): number => (inMillions(view) ? 1e6 : 1);

/** Writes a limit with all its digits: what a reader typed stands as it was typed. */
export function limitText(scene: Pick<Scene, 'view'>, { f }: Language): (value: number) => string {
  const unit = limitUnit(scene);
  return (value) => {
    const shown = Number((value / unit).toFixed(10));
    const [, digits = ''] = String(shown).split('.');
    return f.number(shown, digits.length);
  };
}
