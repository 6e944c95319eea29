import { useEffect, useRef, useSyncExternalStore } from 'react';
import { planOutcome } from '../../../domain/planOutcome';
import type { Scene } from '../../../domain/scene';
import type { Go } from '../../../domain/view';
import type { Language } from '../../../text/language';
import { planWords } from '../../../text/planWords';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { CandidateForm } from './CandidateForm';
import { CandidateList } from './CandidateList';
import css from './plan.module.css';
import { PlanActions } from './PlanActions';
import { planDesk } from './planDesk';
import { PlanHead } from './PlanHead';
import { PlanNotices } from './PlanNotices';
import { PlanResults } from './PlanResults';
import { planStore, readShelf } from './planShelf';
import { publishedOf } from './publishedOf';

interface PlanPanelProps {
  readonly scene: Scene;
  readonly language: Language;
  readonly go: Go;
}

/** A plan to try: what it is called and may cost, its candidates, and what would change. */
export function PlanPanel({ scene, language, go }: PlanPanelProps) {
  const stored = useSyncExternalStore(planStore.subscribe, planStore.get);
  const desk = useSyncExternalStore(planDesk.subscribe, planDesk.get);
  const words = planWords[language.lang];
  const shelf = readShelf(scene.view.plan ?? '', stored, scene.atlas, words.defaultName);
  const { shown } = shelf;
  const room = { scene, language, words, go, shelf, desk };
  const published = publishedOf(scene);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Asked for with a button further down: the answer takes the focus. A page that opens with a plan keeps its place.
    if (document.activeElement !== document.body && !planDesk.get().draft) title.current?.focus();
  }, []);
  const leave = () => {
    planDesk.clear();
    go({ plan: null });
  };
  return (
    <section className={css.panel} aria-label={words.title}>
      <div className={css.titleLine}>
        <h2 ref={title} tabIndex={-1} className={css.title}>
          {words.title}
        </h2>
        <Button kind="quiet" onClick={leave}>
          {words.actions.leave}
        </Button>
      </div>
      <Notice kind="note">{words.banner}</Notice>
      <PlanNotices room={room} stored={stored} />
      <PlanHead key={`${shown.id} ${language.lang}`} room={room} />
      {desk.draft ? <CandidateForm room={room} draft={desk.draft} /> : <CandidateList room={room} />}
      {shown.plan.candidates.length > 0 && (
        <PlanResults room={room} published={published} outcome={planOutcome(shown.plan, published)} />
      )}
      <PlanActions room={room} published={published} />
    </section>
  );
}
