import { DEFAULT_VIEW } from '../../domain/address';
import type { Atlas } from '../../domain/atlas';
import type { Choropleth } from '../../domain/choropleth';
import { crossingOf } from '../../domain/crossing';
import { makeScene, type Scene } from '../../domain/scene';
import type { View } from '../../domain/view';
import type { Bounds } from '../../map/picture';
import { boundsOfChoice } from '../common/boundsOfChoice';
import { homeBounds } from '../common/mapPicture';

interface SlideScene {
  readonly scene: Scene;
  /** What its map paints. */
  readonly picture: Choropleth;
}

/** What a slide shows; on one without a map the app's own first view, which nobody sees. */
export function sceneOfSlide(
  view: View | null,
  atlas: Atlas,
  look: Pick<View, 'lang' | 'theme'>,
): SlideScene {
  const scene = makeScene(atlas, { ...(view ?? DEFAULT_VIEW), ...look });
  return { scene, picture: crossingOf(scene)?.picture ?? scene.picture };
}

/** Room that the map of a slide leaves around what it looks at, in px; at the foot for scale bar and credit. */
export const SLIDE_PADDING = { left: 24, right: 24, top: 24, bottom: 64 } as const;

/** What the map of a slide looks at where its address names no place. */
export const slideBounds = (scene: Scene): Bounds => boundsOfChoice(scene) ?? homeBounds(scene.view);
