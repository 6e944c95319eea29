import type { Go } from '../../domain/view';
import type { Language } from '../../text/language';
import { AreaCard } from './AreaCard';
import type { Scene } from '../../domain/scene';
import { WorkCard } from './WorkCard';

interface SelectedCardProps {
  readonly scene: Scene;
  readonly language: Language;
  readonly go: Go;
  readonly bare: boolean;
}

/** The chosen work, else the chosen area: one card at most. Closing a work leads back to its area. */
export function SelectedCard({ scene, language, go, bare }: SelectedCardProps) {
  const onWork = (work: string) => go({ work });
  if (scene.work) {
    return (
      <WorkCard
        key={scene.work.id}
        work={scene.work}
        {...{ scene, language, onWork, bare }}
        onClose={() => go({ work: null })}
      />
    );
  }
  const figure = scene.picture.figures.find(({ area }) => area === scene.area);
  return figure ? (
    <AreaCard
      key={figure.area.id}
      {...{ figure, scene, language, onWork, bare }}
      onClose={() => go({ area: null })}
      onCompare={() => go({ compare: [figure.area.id] })}
    />
  ) : null;
}
