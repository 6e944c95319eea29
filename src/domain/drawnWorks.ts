import { joined, pick } from './alike';
import type { Scene } from './scene';
import type { Work } from './work';

/** The works of a scene that have a place on the map: those that count, those only listed, and others if asked for. */
export const drawnWorks = ({ picture, view }: Pick<Scene, 'picture' | 'view'>): readonly Work[] =>
  joined(
    [picture.counted, picture.listed, view.scope === 'all' ? picture.others : []].map((works) =>
      pick(works, ({ place, shape }) => place.certainty !== 'municipality' || shape !== null),
    ),
  );
