import { useMemo, useRef } from 'react';
import type { View } from '../../../domain/view';
import { firmest, type Weighed } from '../../../domain/weigh';
import { indicatorName } from '../../../text/indicatorName';
import type { Language } from '../../../text/language';
import { needWords } from '../../../text/needWords';
import { Fold } from '../../../ui/Fold';
import { Notice } from '../../../ui/Notice';
import { Select } from '../../../ui/Select';
import { Slider } from '../../../ui/Slider';
import { indicatorGroups } from '../Controls';
import css from './need.module.css';
import type { NeedPartProps } from './NeedList';

/** A slider's end, unless the address weighs more. */
const MOST = 5;
/** Places whose order matters. */
const FIRST = 5;

/** Several indicators weighed by the reader: sliders, the formula, and how firm the order is. */
export function Weights({ crossing, scene, language, go }: NeedPartProps) {
  const { f, lang } = language;
  const w = needWords[lang].weigh;
  const { atlas } = scene;
  const more = useRef<HTMLDivElement>(null);
  const { indicator, weights, weighing } = crossing;
  // A single indicator is the first of a weighing that has not begun.
  const listed: readonly Weighed[] = indicator ? [{ indicator, weight: 1 }] : weights;
  const put = (next: readonly Weighed[], how?: { readonly replace: boolean }) => {
    const [only, ...more] = next;
    const change: Partial<View> =
      only && more.length === 0 && next.length < listed.length
        ? { need: only.indicator.id, weights: [] }
        : { weights: next.map(({ indicator: { id }, weight }) => ({ id, weight })) };
    go(next.length === listed.length ? change : { ...change, cuts: [] }, how);
  };
  const rest = atlas.facts.indicators.filter(
    ({ id, direction }) => direction !== 'neutral' && !listed.some((each) => each.indicator.id === id),
  );
  const whole = listed.every(({ weight }) => Number.isInteger(weight));
  const written = (weight: number) => f.number(weight, whole ? 0 : 1);
  return (
    <Fold title={w.title} open={weighing !== null}>
      <p className={css.caption}>{w.intro}</p>
      {listed.map((weighed) => {
        const name = indicatorName(weighed.indicator, lang);
        return (
          <Slider
            key={weighed.indicator.id}
            name={name}
            label={w.weight(name)}
            value={weighed.weight}
            shown={written(weighed.weight)}
            max={Math.max(MOST, ...listed.map(({ weight }) => Math.ceil(weight)))}
            step={whole ? 1 : 'any'}
            onChange={(weight) =>
              put(
                listed.map((each) => (each === weighed ? { ...each, weight } : each)),
                { replace: true },
              )
            }
            removeLabel={w.remove(name)}
            onRemove={() => {
              if (listed.length === 1) go({ need: null, weights: [] });
              else put(listed.filter((each) => each !== weighed));
              // The button that was pressed is gone with its slider.
              more.current?.querySelector('select')?.focus();
            }}
          />
        );
      })}
      <div ref={more}>
        <Select
          label={w.add}
          options={[{ value: '', label: w.choose }, ...indicatorGroups(rest, language)]}
          value=""
          light
          onChange={(id) => {
            const added = atlas.indicator.get(id);
            if (added) put([...listed, { indicator: added, weight: 1 }]);
          }}
        />
      </div>
      {weighing?.total === 0 && <Notice kind="info" title={w.zero} />}
      {weighing && weighing.total > 0 && <Formula {...{ weights, scene, language, written }} />}
      {weighing && weighing.lacking.length > 0 && (
        <p className={css.caption}>
          {needWords[lang].lacking(language.m.list(weighing.lacking.map(({ name }) => name)))}
        </p>
      )}
    </Fold>
  );
}

interface FormulaProps extends Pick<NeedPartProps, 'scene' | 'language'> {
  readonly weights: readonly Weighed[];
  readonly written: (weight: number) => string;
}

/** What the score is, and which places stay in front whichever single indicator is left out. */
function Formula({ weights, scene, language, written }: FormulaProps) {
  const w = needWords[language.lang].weigh;
  const { areas, facts } = scene.atlas;
  const counting = weights.filter(({ weight }) => weight > 0);
  const total = counting.reduce((sum, { weight }) => sum + weight, 0);
  const sum = counting
    .map(({ weight, indicator }) => w.term(written(weight), indicatorName(indicator, language.lang)))
    .join(' + ');
  const firm = useMemo(
    () => firmest(FIRST, weights, areas.municipality, facts.values),
    [weights, areas, facts],
  );
  return (
    <>
      <p className={css.formula}>{w.formula(sum, written(total))}</p>
      <p className={css.caption}>{w.scale}</p>
      <p>{firmWords(firm?.map(({ name }) => name) ?? null, language)}</p>
    </>
  );
}

function firmWords(names: readonly string[] | null, { m, lang }: Language): string {
  const w = needWords[lang].weigh;
  if (names === null) return w.alone;
  const [only, ...more] = names;
  if (only === undefined) return w.loose;
  return more.length === 0 ? w.firmOne(only) : w.firm(m.list(names));
}
