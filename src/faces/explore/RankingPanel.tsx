import type { Go } from '../../domain/view';
import type { Language } from '../../text/language';
import { Ranking } from '../../ui/Ranking';
import { measureName, unitName } from '../../text/figureWords';
import { rankingRows, workOfRow } from './rankingRows';
import type { Scene } from '../../domain/scene';

interface RankingPanelProps {
  readonly scene: Scene;
  readonly language: Language;
  readonly go: Go;
  readonly hovered: string | null;
  readonly onHover: (area: string | null) => void;
}

/** The figures as a list, the largest first: what the map shows, for eyes, keys and screen readers alike. */
export function RankingPanel({ scene, language, go, hovered, onHover }: RankingPanelProps) {
  const { m } = language;
  const { view } = scene;
  const { rows, tails, total } = rankingRows(scene, language);
  const unit = unitName(scene, language);
  return (
    <Ranking
      caption={`${measureName(scene, language)} ${m.byLevel[view.level]}`}
      {...(unit === '' ? {} : { unit })}
      columns={m.ranking.columns}
      sections={[{ id: 'all', rows }]}
      tails={tails}
      {...(total ? { total } : {})}
      selected={view.compare.length > 0 ? view.compare : view.area}
      hovered={hovered}
      onHover={onHover}
      onSelect={(id) => {
        const work = workOfRow(id);
        if (work !== null) go({ work });
        else if (view.compare.includes(id)) go({ compare: view.compare.filter((each) => each !== id) });
        else go({ area: id === view.area ? null : id, work: null });
      }}
    />
  );
}
