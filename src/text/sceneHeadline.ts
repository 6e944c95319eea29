import type { Scene } from '../domain/scene';
import { headlineWords, type HeadlineWords } from './headlineWords';
import type { Speech } from './language';

/** The sentence above a scene's picture. */
export function sceneHeadline({ headline, view, picture, atlas }: Scene, language: Speech): HeadlineWords {
  const context = {
    view,
    picture,
    municipalityName: (cut: string) => atlas.municipality.get(cut)?.name ?? cut,
    areaName: (id: string) => picture.figures.find(({ area }) => area.id === id)?.area.name ?? id,
    organisationName: (id: string) => atlas.organisation.get(id)?.name ?? id,
  };
  return headlineWords(headline, context, language);
}
