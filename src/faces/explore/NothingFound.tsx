import { NO_FILTER } from '../../domain/filter';
import type { Scene } from '../../domain/scene';
import { UNCROSSED, type Go } from '../../domain/view';
import { indicatorName } from '../../text/indicatorName';
import type { Language } from '../../text/language';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';

interface NothingFoundProps {
  readonly scene: Scene;
  readonly language: Language;
  readonly go: Go;
}

/** An empty result says what is true, and offers the need for that sector instead. */
export function NothingFound({ scene, language, go }: NothingFoundProps) {
  const { m, lang } = language;
  const { view, atlas } = scene;
  const needs = atlas.facts.indicators.filter(
    ({ sector, unit }) => sector !== null && view.sector.includes(sector) && unit !== 'dwellings',
  );
  return (
    <Notice
      kind="empty"
      title={m.notices.whereNeeded}
      action={
        <>
          {needs.slice(0, 2).map((need) => (
            <Button key={need.id} onClick={() => go({ ...UNCROSSED, need: need.id, level: 'municipality' })}>
              {m.notices.seeNeed(indicatorName(need, lang))}
            </Button>
          ))}
          <Button onClick={() => go(NO_FILTER)}>{m.controls.clearAll}</Button>
        </>
      }
    />
  );
}
