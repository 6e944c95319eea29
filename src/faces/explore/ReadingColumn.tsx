import { lazy, Suspense, type ReactNode } from 'react';
import type { AddressProblem } from '../../domain/address';
import { allSteps } from '../../domain/past';
import type { Problem } from '../../domain/problem';
import { isFiltered } from '../../domain/filter';
import { isWorkMeasure } from '../../domain/measure';
import type { Go } from '../../domain/view';
import type { Bounds } from '../../map/picture';
import type { Language } from '../../text/language';
import { Button } from '../../ui/Button';
import { SourceLine } from '../../ui/SourceLine';
import { Controls } from './Controls';
import { CopyLink } from './CopyLink';
import { ON_THE_WEB } from '../common/onTheWeb';
import type { DialogName } from './dialogName';
import css from './explore.module.css';
import { NothingFound, Troubles } from './later';
import { RankingPanel } from './RankingPanel';
import type { Scene } from '../../domain/scene';
import { citeAll } from './sourceWords';
import { usedSources } from '../../domain/usedSources';

// Only readers of islands need them.
const IslandGroups = lazy(async () => ({
  default: (await import('./islands/IslandGroups')).IslandGroups,
}));

interface ReadingColumnProps {
  readonly scene: Scene;
  readonly language: Language;
  readonly go: Go;
  readonly problems: readonly Problem[];
  readonly addressProblems: readonly AddressProblem[];
  readonly onDismiss: () => void;
  readonly compact: boolean;
  /** The list first, as in a sheet. */
  readonly phone: boolean;
  readonly hovered: string | null;
  readonly onHover: (area: string | null) => void;
  readonly onDialog: (name: DialogName) => void;
  /** Brings the map to these degrees. */
  readonly onLook: (bounds: Bounds) => void;
  /** In place of the ranked list and what is said of it. */
  readonly list?: ReactNode;
}

/** Controls, the ranked list, how fresh it is, and what was not understood or read. */
export function ReadingColumn(props: ReadingColumnProps) {
  const { scene, language, go, problems, addressProblems, compact, phone, onDialog } = props;
  const { m, f } = language;
  const [firstStep] = allSteps(scene.atlas);
  const controls = <Controls scene={scene} language={language} go={go} compact={compact} />;
  const used = usedSources(scene);
  return (
    <div className={css.column}>
      {addressProblems.length + problems.length > 0 && (
        <Suspense fallback={null}>
          <Troubles {...props} />
        </Suspense>
      )}
      {!phone && controls}
      {scene.view.level === 'island' && (
        <div className={css.groups}>
          <Suspense fallback={null}>
            <IslandGroups {...{ scene, language }} onLook={props.onLook} />
          </Suspense>
        </div>
      )}
      {props.list ?? <RankedList {...props} />}
      <p className={css.freshness}>
        <span>{m.sources.dataOf(f.date(scene.date))}</span>
        <button type="button" className={css.link} onClick={() => onDialog('data')}>
          {m.sources.count(used.size)}
        </button>
      </p>
      {phone && controls}
      <div className={css.actions}>
        <Button kind="quiet" icon="list" onClick={() => onDialog('works')}>
          {m.actions.table}
        </Button>
        {ON_THE_WEB && <CopyLink language={language} />}
        {firstStep && (
          <Button kind="quiet" onClick={() => go({ since: firstStep.date })}>
            {m.actions.changes}
          </Button>
        )}
        {scene.view.plan === null && (
          <Button kind="quiet" onClick={() => go({ plan: 'local' })}>
            {m.actions.plan}
          </Button>
        )}
        {scene.view.layer === null && (
          <Button kind="quiet" onClick={() => go({ layer: 'all' })}>
            {m.actions.files}
          </Button>
        )}
        <Button kind="quiet" icon="down" onClick={() => onDialog('export')}>
          {m.actions.export}
        </Button>
        <Button kind="quiet" onClick={() => onDialog('import')}>
          {m.actions.import}
        </Button>
        {phone && (
          <Button kind="quiet" onClick={() => onDialog('history')}>
            {m.strip.compare}
          </Button>
        )}
      </div>
    </div>
  );
}

/** The ranked list, and what must be said with it: that nothing was found, what is measured, by whom. */
function RankedList({ scene, language, go, hovered, onHover }: ReadingColumnProps) {
  const { m, lang } = language;
  const { view, atlas, picture } = scene;
  const indicator = atlas.indicator.get(view.measure);
  return (
    <>
      {isWorkMeasure(view.measure) && isFiltered(view) && picture.counted.length === 0 && (
        <Suspense fallback={null}>
          <NothingFound scene={scene} language={language} go={go} />
        </Suspense>
      )}
      <RankingPanel {...{ scene, language, go, hovered, onHover }} />
      {view.level === 'island' && isWorkMeasure(view.measure) && view.per === 'total' && (
        <p className={css.caption}>{m.ranking.sameTotal}</p>
      )}
      {indicator && (
        <p className={css.caption}>
          {indicator.definition[lang]}
          {indicator.caution && ` ${m.card.caution}: ${indicator.caution[lang]}`}
        </p>
      )}
      {indicator && (
        <SourceLine lead={m.sources.label} sources={citeAll(indicator.sources, atlas, language)} />
      )}
    </>
  );
}
