import { CLASS_METHODS } from '../../../domain/classes';
import { classify } from '../../../domain/classify';
import { DEFAULT_VIEW } from '../../../domain/address';
import { isFiltered } from '../../../domain/filter';
import { isWorkMeasure } from '../../../domain/measure';
import { breakStep, moveBreak, rangeOf, roomOf, sizeOf } from '../../../domain/ownBreaks';
import type { Scene } from '../../../domain/scene';
import type { Go } from '../../../domain/view';
import { fillCss } from '../../../map/colour';
import { classesWords } from '../../../text/classesWords';
import type { Language } from '../../../text/language';
import { BreakStrip, type StripMove } from '../../../ui/BreakStrip';
import { Button } from '../../../ui/Button';
import { Select } from '../../../ui/Select';
import css from './classes.module.css';
import { ClassTable } from './ClassTable';
import { limitText } from './limitText';

export interface ClassesPanelProps {
  readonly scene: Scene;
  readonly language: Language;
  readonly go: Go;
  readonly hovered: string | null;
}

const NUMBERS = [3, 4, 5, 6, 7];

/** All values on one strip, and where their classes end: dragged, typed, or cut anew by number and method. */
export function ClassesPanel(props: ClassesPanelProps) {
  const { scene, language } = props;
  const { picture, view } = scene;
  const words = classesWords[language.lang];
  const { scale } = picture;
  const known = picture.figures.flatMap(({ value }) => value?.value ?? []);
  const own = scale.method === 'own';
  const asked = own ? scale.classes.length : view.k;
  return (
    <section aria-label={words.panel} className={css.panel}>
      <Strip {...props} />
      <p className={css.note}>{words.drag}</p>
      <ClassTable {...props} known={known} />
      <Choices {...props} asked={asked} />
      {!own && scale.classes.length < asked && (
        <p className={css.note}>{words.fewer(scale.classes.length)}</p>
      )}
      {view.classes === 'log' && scale.method === 'equal' && <p className={css.note}>{words.noLog}</p>}
    </section>
  );
}

function Strip({ scene, language, go, hovered }: ClassesPanelProps) {
  const { picture, view } = scene;
  const { scale, figures, ramp } = picture;
  const words = classesWords[language.lang];
  const range = rangeOf(scale);
  const share = (value: number) =>
    range.high === range.low ? 0.5 : Math.min(1, Math.max(0, (value - range.low) / (range.high - range.low)));
  const marked = figures.find(({ area }) => area.id === (hovered ?? view.area));
  const text = limitText(scene, language);
  const place = (index: number, to: number) =>
    go({ breaks: moveBreak(scale.breaks, index, to, range) }, { replace: true });
  const step = (index: number, move: StripMove) => {
    const now = scale.breaks[index];
    const room = roomOf(scale.breaks, index, range);
    if (now === undefined || room === null) return;
    place(index, typeof move === 'number' ? now + move * sizeOf(breakStep(range)) : room[move]);
  };
  return (
    <BreakStrip
      label={words.strip[view.level](figures.filter(({ value }) => value !== null).length)}
      dots={figures.flatMap(({ area, value, fill }) =>
        value === null ? [] : [{ id: area.id, at: share(value.value), fill: fillCss(fill) }],
      )}
      marked={marked ? { id: marked.area.id, name: marked.area.name } : null}
      fills={scale.classes.map(({ at }) => fillCss({ kind: 'ramp', ramp, at }))}
      breaks={scale.breaks.map((value, i) => {
        const { least, most } = roomOf(scale.breaks, i, range) ?? { least: value, most: value };
        return { at: share(value), label: words.limit(i + 1), value, least, most, text: text(value) };
      })}
      ends={[text(range.low), text(range.high)]}
      onDrag={(index, at) => place(index, range.low + at * (range.high - range.low))}
      onStep={step}
    />
  );
}

/** Cut anew, by number and method; by what is filtered only when asked to. */
function Choices({ scene, language, go, asked }: ClassesPanelProps & { readonly asked: number }) {
  const { picture, view } = scene;
  const words = classesWords[language.lang];
  const own = picture.scale.method === 'own';
  const { classes, k, breaks } = DEFAULT_VIEW;
  const automatic = view.classes === classes && view.k === k && !own;
  const known = picture.figures.flatMap(({ value }) => value?.value ?? []);
  const filtered =
    isWorkMeasure(view.measure) && isFiltered(view)
      ? classify(known, { method: view.classes, k: view.k, breaks: [] }).breaks
      : [];
  return (
    <>
      <div className={css.two}>
        <Select
          label={words.method}
          light
          options={[...CLASS_METHODS, ...(own ? (['own'] as const) : [])].map((method) => ({
            value: method,
            label: words.methods[method],
          }))}
          value={own ? 'own' : view.classes}
          onChange={(value) => {
            const method = CLASS_METHODS.find((each) => each === value);
            if (method) go({ classes: method, breaks: [] });
          }}
        />
        <Select
          label={words.number}
          light
          options={[...new Set([asked, ...NUMBERS])]
            .toSorted((a, b) => a - b)
            .map((n) => ({ value: String(n), label: String(n), disabled: !NUMBERS.includes(n) }))}
          value={String(asked)}
          onChange={(value) => go({ k: Number(value), breaks: [] })}
        />
      </div>
      {(!automatic || filtered.length > 0) && (
        <p>
          {!automatic && (
            <Button kind="quiet" onClick={() => go({ classes, k, breaks })}>
              {words.automatic}
            </Button>
          )}
          {filtered.length > 0 && (
            <Button kind="quiet" onClick={() => go({ breaks: filtered })}>
              {words.filtered}
            </Button>
          )}
        </p>
      )}
    </>
  );
}
