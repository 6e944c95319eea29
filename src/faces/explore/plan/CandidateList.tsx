import { useEffect, useRef } from 'react';
import { withCandidate, withoutCandidate, type Candidate } from '../../../domain/plan';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { CandidateMark } from './CandidateMark';
import { certaintyWords, estimate, peopleWords, placeWords } from './candidateWords';
import css from './plan.module.css';
import { planDesk } from './planDesk';
import { draftOf, newDraft } from './planDraft';
import type { PlanRoom } from './planRoom';
import { changePlan } from './planShelf';

/** The candidates of the plan, each to be edited or taken out. */
export function CandidateList({ room }: { readonly room: PlanRoom }) {
  const { words, shelf, desk } = room;
  const { plan, id } = shelf.shown;
  return (
    <div className={css.block}>
      <h3 className={css.heading}>{words.list}</h3>
      {plan.candidates.length === 0 ? (
        <p className={css.caption}>{words.none}</p>
      ) : (
        <>
          <ul className={css.candidates}>
            {plan.candidates.map((candidate) => (
              <CandidateRow
                key={candidate.id}
                room={room}
                candidate={candidate}
                chosen={desk.chosen === candidate.id}
              />
            ))}
          </ul>
          <p className={css.key}>
            <CandidateMark />
            {words.mark}
          </p>
        </>
      )}
      {id !== null && (
        <Button
          kind="primary"
          icon="plus"
          onClick={() => planDesk.set({ draft: newDraft(), done: null, chosen: null })}
        >
          {words.add}
        </Button>
      )}
    </div>
  );
}

interface CandidateRowProps {
  readonly room: PlanRoom;
  readonly candidate: Candidate;
  /** Pressed on the map. */
  readonly chosen: boolean;
}

function CandidateRow({ room, candidate, chosen }: CandidateRowProps) {
  const { scene, language, words, shelf } = room;
  const { id, name, sector, place, amount, note } = candidate;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (chosen) item.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const remove = () => {
    const at = shelf.shown.plan.candidates.findIndex((each) => each.id === id);
    changePlan(shelf.shown, scene.atlas, (plan) => withoutCandidate(plan, id));
    const undo = () => changePlan(shelf.shown, scene.atlas, (plan) => withCandidate(plan, candidate, at));
    planDesk.set({ done: { words: words.actions.removed(name), undo }, chosen: null });
  };
  const facts = [
    language.m.sectors[sector],
    estimate(amount, language, words),
    peopleWords(candidate, language),
  ];
  return (
    <li ref={item} className={css.candidate} data-chosen={chosen || undefined}>
      <CandidateMark sector={sector} />
      <div className={css.candidateWords}>
        <p className={css.candidateName}>{name}</p>
        <p>{facts.filter((fact) => fact !== '').join(' · ')}</p>
        <p className={css.light}>
          {placeWords(place, scene.atlas, words)}
          {place.municipality !== null && `, ${certaintyWords(place, language, words)}`}
        </p>
        {note !== '' && <p className={css.light}>{note}</p>}
      </div>
      {shelf.shown.id !== null && (
        <div className={css.rowActions}>
          <Button
            kind="quiet"
            aria-label={words.edit(name)}
            onClick={() => planDesk.set({ draft: draftOf(candidate, language), done: null, chosen: null })}
          >
            {words.editShort}
          </Button>
          <IconButton kind="quiet" icon="close" label={words.remove(name)} onClick={remove} />
        </div>
      )}
    </li>
  );
}
