import { useEffect, useMemo, useRef } from 'react';
import type { Area } from '../../../domain/area';
import { comparison } from '../../../domain/comparison';
import type { Scene } from '../../../domain/scene';
import { MOST_COMPARED, placeBeside, sideBySide } from '../../../domain/sideBySide';
import type { Go } from '../../../domain/view';
import { compareWords } from '../../../text/compareWords';
import type { Language } from '../../../text/language';
import { Card, CardSection } from '../../../ui/Card';
import { CompareTable } from '../../../ui/CompareTable';
import { Notice } from '../../../ui/Notice';
import { Select } from '../../../ui/Select';
import css from './compare.module.css';
import { compareGroups } from './compareRows';

interface CompareCardProps {
  readonly scene: Scene;
  readonly language: Language;
  readonly go: Go;
  readonly bare: boolean;
}

const columnsOf = (n: number): { columns?: 2 | 3 | 4 } =>
  n === 2 || n === 3 || n === MOST_COMPARED ? { columns: n } : {};

/** Areas side by side; of one alone it says what to do, and every way of choosing an area adds it. */
export function CompareCard({ scene, language, go, bare }: CompareCardProps) {
  const { m } = language;
  const words = compareWords[language.lang];
  const { view, input, atlas } = scene;
  const { shown, waiting } = sideBySide(view);
  const areas: readonly Area[] = atlas.areas[view.level];
  const name = (id: string): string => {
    const area = areas.find((each) => each.id === id);
    return area?.level === 'island' && !area.named ? m.ranking.unnamed : (area?.name ?? id);
  };
  const rows = useMemo(
    () => (view.compare.length > 1 ? comparison(input, view, sideBySide(view).shown) : []),
    [input, view],
  );
  const box = useKeptFocus(view.compare.join(), view.area !== null);
  const [alone] = shown.length === 1 ? shown : [];
  return (
    <div ref={box} tabIndex={-1} className={css.box}>
      <Card
        title={words.title}
        {...(alone === undefined ? {} : { subtitle: name(alone) })}
        closeLabel={m.header.close}
        onClose={() => go({ compare: [] })}
        bare={bare}
        {...columnsOf(shown.length)}
      >
        <CardSection>
          {alone !== undefined && <p>{words.alone[view.level](name(alone))}</p>}
          {waiting.length > 0 ? (
            <Notice kind="info">{words.full(m.list(waiting.map(name)))}</Notice>
          ) : (
            shown.length < MOST_COMPARED && (
              <AddArea areas={areas} {...{ scene, language, go }} short={alone === undefined} mouse={!bare} />
            )
          )}
          {alone === undefined && (
            <CompareTable
              caption={words.table}
              columns={shown.map((id) => ({ id, name: name(id), removeLabel: words.remove(name(id)) }))}
              groups={compareGroups({ rows, scene, language, words, onWork: (work) => go({ work }) })}
              onRemove={(id) => go({ compare: view.compare.filter((each) => each !== id) })}
            />
          )}
        </CardSection>
        {alone === undefined && (
          <CardSection>
            <p className={css.note}>{words.scale[view.level](areas.length)}</p>
            {view.level !== 'municipality' && <p className={css.note}>{m.controls.onlyMunicipality}</p>}
          </CardSection>
        )}
      </Card>
    </div>
  );
}

interface AddAreaProps extends Pick<CompareCardProps, 'scene' | 'language' | 'go'> {
  readonly areas: readonly Area[];
  /** Beside a table that needs the room. */
  readonly short: boolean;
  /** There may be a mouse and a Shift key. */
  readonly mouse: boolean;
}

/** One more area by keyboard or finger, where neither the list nor the map is at hand. */
function AddArea({ areas, scene: { view }, language, go, short, mouse }: AddAreaProps) {
  const words = compareWords[language.lang];
  const options = (member: boolean) =>
    areas
      .filter((area) => area.member === member && (area.level !== 'island' || area.named))
      .filter(({ id }) => !view.compare.includes(id))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'es'))
      .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <Select
        label={words.add[view.level]}
        hideLabel={short}
        light
        options={[
          { value: '', label: short ? words.add[view.level] : words.choose },
          { group: words.members, options: options(true) },
          { group: words.others, options: options(false) },
        ]}
        value=""
        onChange={(id) => {
          if (id !== '') go(placeBeside(view, id));
        }}
      />
      {!short && mouse && <p className={css.note}>{words.shift}</p>}
    </>
  );
}

/**
 * What had the focus may leave with its card or column: then the comparison has it, so that nobody is thrown to the top
 * of the page. A link that opens with a comparison leaves the focus at the page's beginning.
 */
function useKeptFocus(compared: string, begun: boolean) {
  const box = useRef<HTMLDivElement>(null);
  const seen = useRef(begun ? '' : compared);
  useEffect(() => {
    if (seen.current === compared) return;
    seen.current = compared;
    if (document.activeElement === document.body) box.current?.focus({ preventScroll: true });
  }, [compared]);
  return box;
}
