import { useEffect } from 'react';
import { NOWHERE, type CandidatePlace } from '../../../domain/plan';
import { Button } from '../../../ui/Button';
import { Select } from '../../../ui/Select';
import { certaintyWords, placeWords } from './candidateWords';
import css from './plan.module.css';
import { placeOptions, placesToChoose } from './placeOptions';
import { planDesk, type Draft } from './planDesk';
import type { PlanRoom } from './planRoom';

const UNDECIDED = '';
const MARKED = 'marked';

const isSame = (a: CandidatePlace, b: CandidatePlace): boolean =>
  a.municipality === b.municipality &&
  a.island === b.island &&
  a.point?.lon === b.point?.lon &&
  a.point?.lat === b.point?.lat;

interface PlaceFieldProps {
  readonly room: PlanRoom;
  readonly draft: Draft;
  readonly onChange: (part: Pick<Draft, 'place'>) => void;
}

/** Where it would stand: from a list of names, or by a press on the map. */
export function PlaceField({ room, draft, onChange }: PlaceFieldProps) {
  const { scene, language, words, desk } = room;
  const { form } = words;
  const { atlas } = scene;
  const named = placesToChoose(atlas);
  const chosen = named.find(({ place }) => isSame(place, draft.place));
  const isUndecided = draft.place.municipality === null;
  const where = placeWords(draft.place, atlas, words);

  return (
    <div className={css.place}>
      <Select
        label={form.place}
        value={chosen?.key ?? (isUndecided ? UNDECIDED : MARKED)}
        options={[
          { value: UNDECIDED, label: form.undecided },
          ...(chosen || isUndecided ? [] : [{ value: MARKED, label: form.markedPlace }]),
          ...placeOptions(named, atlas, language, form),
        ]}
        {...(isUndecided ? {} : { note: `${where}, ${certaintyWords(draft.place, language, words)}` })}
        onChange={(key) => {
          if (key !== MARKED) onChange({ place: named.find((each) => each.key === key)?.place ?? NOWHERE });
        }}
      />
      {desk.marking ? (
        <Marking room={room} />
      ) : (
        <Button onClick={() => planDesk.set({ marking: true, missed: false })}>{form.onMap}</Button>
      )}
    </div>
  );
}

/** While the map waits for a press: on a phone, all there is in the closed sheet. */
export function Marking({ room: { words, desk } }: { readonly room: Pick<PlanRoom, 'words' | 'desk'> }) {
  const { form } = words;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      planDesk.set({ marking: false, missed: false });
    };
    // Before the page, to which Escape means the card.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, []);
  return (
    <div className={css.marking} role="status">
      <p>{desk.missed ? form.atSea : form.marking}</p>
      <Button onClick={() => planDesk.set({ marking: false, missed: false })}>{form.stopMarking}</Button>
    </div>
  );
}
