import { useId, useState } from 'react';
import { needWords } from '../../../text/needWords';
import { Button } from '../../../ui/Button';
import { Fold } from '../../../ui/Fold';
import { NumberField } from '../../../ui/NumberField';
import { needUnit } from './crossWords';
import css from './need.module.css';
import type { NeedPartProps } from './NeedList';

/** A number as people write it in either language, with a comma or a point; null for anything else. */
function numberIn(text: string): number | null {
  const plain = text.trim().replace(',', '.').replace('−', '-');
  return /^-?\d{1,12}(\.\d{1,9})?$/.test(plain) ? Number(plain) : null;
}

/** The two thresholds of the need, by hand: what can't be used stays as typed, and says what is wrong. */
export function Thresholds({ crossing, scene, language, go }: NeedPartProps) {
  const w = needWords[language.lang].cuts;
  const id = useId();
  const { cuts } = scene.view;
  const { thresholds, need } = crossing.crossed;
  const written = (value: number | undefined) =>
    value === undefined ? '' : String(value).replace('.', language.lang === 'es' ? ',' : '.');
  const [typed, setTyped] = useState<readonly [string, string] | null>(null);
  const [low, high] = typed ?? [written(thresholds[0]), written(thresholds[1])];

  const read = (one: string, two: string): readonly [number, number] | null => {
    const [first, second] = [numberIn(one), numberIn(two)];
    return first !== null && second !== null && first < second ? [first, second] : null;
  };
  const invalid = typed !== null && read(low, high) === null;
  const type = (next: readonly [string, string]) => {
    setTyped(next);
    const numbers = read(...next);
    if (numbers) go({ cuts: numbers }, { replace: true });
  };
  const better = need.direction === 'higher_is_better';
  const unit = needUnit(crossing, language);
  const field = { unit: unit === '%' ? unit : '', invalid, describedBy: id };
  return (
    <Fold title={w.title} open={cuts.length > 0}>
      <div className={css.two}>
        <NumberField
          {...field}
          label={better ? w.lowBetter : w.low}
          value={low}
          onChange={(value) => type([value, high])}
        />
        <NumberField
          {...field}
          label={better ? w.highBetter : w.high}
          value={high}
          onChange={(value) => type([low, value])}
        />
      </div>
      <p id={id} className={css.sentence} role="status">
        {invalid && w.invalid}
      </p>
      {(cuts.length > 0 || invalid) && (
        <Button
          onClick={() => {
            setTyped(null);
            go({ cuts: [] });
          }}
        >
          {w.reset}
        </Button>
      )}
    </Fold>
  );
}
