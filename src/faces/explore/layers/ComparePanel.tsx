import { useState } from 'react';
import type { LikelyPair, Pair } from '../../../data/import/compareImports';
import type { PlacedWork } from '../../../data/import/importReport';
import type { Decision, Layer } from '../../../data/import/layers/layer';
import { capitalised } from '../../../text/lists';
import { Button } from '../../../ui/Button';
import { Fold } from '../../../ui/Fold';
import { Select } from '../../../ui/Select';
import { againstOf, layerComparison, type LayerComparison } from './layerComparison';
import type { LayerRoom } from './layerRoom';
import css from './layers.module.css';
import { layerStore } from './layerShelf';
import { layerParameter, MOST_TOGETHER } from './layerView';
import { fieldText } from './workFields';

interface Part {
  readonly room: LayerRoom;
  readonly layer: Layer;
}

/** Rows shown at once. */
const PAGE = 25;

const decide = (layer: Layer, decision: Decision) =>
  void layerStore.change(layer.id, ({ decisions }) => ({
    decisions: [
      ...decisions.filter(
        ({ mine, other, against }) =>
          mine !== decision.mine || other !== decision.other || against !== decision.against,
      ),
      decision,
    ],
  }));

/** What is new, changed and gone, and what a person has to decide. */
export function ComparePanel({ room, layer }: Part) {
  const { words, shown, stored, go, scene } = room;
  const { compare } = words;
  const against = againstOf(shown.other);
  const comparison = layerComparison(layer, shown.other, scene.atlas.facts.works);
  const others = stored.layers.filter(({ id }) => id !== layer.id);
  return (
    <div className={css.panel}>
      <Select
        label={compare.against}
        value={shown.other?.id ?? ''}
        options={[
          { value: '', label: compare.published },
          ...others.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(id) => go({ layer: layerParameter({ ...shown, against: id || null }) })}
      />
      {comparison ? (
        <Outcome {...{ room, layer, against, comparison }} />
      ) : (
        <p className={css.caption} role="status">
          {layer.works.length + (shown.other?.works.length ?? 0) > MOST_TOGETHER
            ? words.tooMany(room.language.f.number(MOST_TOGETHER))
            : compare.working}
        </p>
      )}
    </div>
  );
}

interface OutcomeProps extends Part {
  readonly against: string;
  readonly comparison: LayerComparison;
}

function Outcome({ room, layer, against, comparison }: OutcomeProps) {
  const { compare } = room.words;
  const { outcome, twins, linked } = comparison;
  const { fresh, changed, gone, same, maybe } = outcome;
  return (
    <>
      <p className={css.caption}>{capitalised(compare.detail(same.length, maybe.length))}</p>
      {maybe.length > 0 && (
        <Fold title={compare.maybe(maybe.length)} open>
          <Likely {...{ room, layer, against }} pairs={maybe} note={compare.maybeNote} />
        </Fold>
      )}
      {twins.length > 0 && (
        <Fold title={compare.twins(twins.length)} open>
          <Likely {...{ room, layer }} against="own" pairs={twins} note={compare.twinsNote} />
        </Fold>
      )}
      {linked.length > 0 && (
        <Fold title={compare.linked(linked.length)} open>
          <ul className={css.works}>
            {linked.map(({ newer, older }) => (
              <li key={`${newer} ${older}`}>{compare.linkedPair(newer, older)}</li>
            ))}
          </ul>
        </Fold>
      )}
      <Fold title={compare.changed(changed.length)} open>
        <Paged
          room={room}
          items={changed}
          row={(pair) => (
            <li key={pair.after.id}>
              <p className={css.workName}>{pair.after.name}</p>
              {pair.fields.map((field) => (
                <Change key={field} room={room} pair={pair} field={field} />
              ))}
            </li>
          )}
        />
      </Fold>
      <Works room={room} title={compare.fresh(fresh.length)} works={fresh} open />
      <Works room={room} title={compare.gone(gone.length)} works={gone} />
      <Works room={room} title={compare.same(same.length)} works={same.map(({ after }) => after)} />
      {layer.decisions.length > 0 && (
        <p className={css.caption}>
          {compare.decided(layer.decisions.length)}{' '}
          <Button kind="quiet" onClick={() => void layerStore.change(layer.id, () => ({ decisions: [] }))}>
            {compare.forget}
          </Button>
        </p>
      )}
    </>
  );
}

function Change({
  room: { words, scene, language },
  pair,
  field,
}: {
  readonly room: LayerRoom;
  readonly pair: Pair;
  readonly field: Parameters<typeof fieldText>[1];
}) {
  const { compare } = words;
  const text = (work: PlacedWork) => fieldText(work, field, scene, language) || compare.empty;
  return (
    <p className={css.caption}>
      {compare.fields[field]}: {compare.change(text(pair.before), text(pair.after))}
    </p>
  );
}

interface LikelyProps extends Part {
  readonly against: string;
  readonly pairs: readonly LikelyPair[];
  readonly note: string;
}

function Likely({ room, layer, against, pairs, note }: LikelyProps) {
  const { compare } = room.words;
  return (
    <>
      <p className={css.caption}>{note}</p>
      <Paged
        room={room}
        items={pairs}
        row={({ before, after }) => {
          const say = (same: boolean) => decide(layer, { mine: after.id, other: before.id, against, same });
          return (
            <li key={`${before.id} ${after.id}`}>
              <Line room={room} work={before} />
              <Line room={room} work={after} />
              <div className={css.actions}>
                <Button onClick={() => say(true)}>{compare.isSame}</Button>
                <Button kind="quiet" onClick={() => say(false)}>
                  {compare.isOther}
                </Button>
              </div>
            </li>
          );
        }}
      />
    </>
  );
}

function Line({ room, work }: { readonly room: LayerRoom; readonly work: PlacedWork }) {
  const text = (['municipalities', 'amount', 'stage'] as const)
    .map((field) => fieldText(work, field, room.scene, room.language))
    .filter((part) => part !== '');
  return (
    <>
      <p className={css.workName}>{work.name}</p>
      <p className={css.caption}>{[work.id, ...text].join(' · ')}</p>
    </>
  );
}

interface WorksProps {
  readonly room: LayerRoom;
  readonly title: string;
  readonly works: readonly PlacedWork[];
  readonly open?: boolean;
}

function Works({ room, title, works, open = false }: WorksProps) {
  if (works.length === 0) return null;
  return (
    <Fold title={title} open={open}>
      <Paged
        room={room}
        items={works}
        row={(work) => (
          <li key={work.id}>
            <Line room={room} work={work} />
          </li>
        )}
      />
    </Fold>
  );
}

interface PagedProps<Item> {
  readonly room: LayerRoom;
  readonly items: readonly Item[];
  readonly row: (item: Item) => React.ReactNode;
}

/** A long list a page at a time. */
function Paged<Item>({ room, items, row }: PagedProps<Item>) {
  const [shown, setShown] = useState(PAGE);
  const rest = items.length - shown;
  return (
    <>
      <ul className={css.works}>{items.slice(0, shown).map(row)}</ul>
      {rest > 0 && (
        <Button kind="quiet" onClick={() => setShown(shown + PAGE)}>
          {room.words.compare.more(Math.min(PAGE, rest))}
        </Button>
      )}
    </>
  );
}
