import { useEffect, useRef, useState } from 'react';
import type { AmountAt, AmountRange } from '../../../data/import/checkedFile';
import { UNITS } from '../../../data/import/importReport';
import { inWords } from '../../../text/format';
import { Button } from '../../../ui/Button';
import { RadioList } from '../../../ui/RadioList';
import css from './import.module.css';
import type { CheckedBench, ImportRoom } from './importRoom';
import { importDesk } from './theDesk';

/** Below ten millions, whole millions would hide what a unit makes of an amount. */
const IN_FULL = 10_000_000;

interface AmountsProps {
  readonly room: ImportRoom;
  readonly bench: CheckedBench;
  /** The reader wanted to go on without a unit. */
  readonly unitAsked: boolean;
}

/** In which unit the amounts are, and the largest and the smallest in words: a thousand-fold error is seen here. */
export function Amounts({ room: { words, language }, bench, unitAsked }: AmountsProps) {
  const { checked, choices } = bench;
  const { unit, ranges, landed } = checked;
  const { f } = language;
  const [changing, setChanging] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const hasChosen = choices.works.unit !== null && choices.works.unit !== undefined;
  const isAsked = unit.from === 'doubtful' || hasChosen || changing;
  useEffect(() => {
    if (unitAsked || changing) first.current?.focus();
  }, [unitAsked, changing]);

  const money = ({ amount }: AmountAt): string =>
    inWords(amount.value < IN_FULL ? f.moneyInFull(amount) : f.money(amount));
  const rangeWords = (
    range: AmountRange,
    both: (largest: string, at: number, smallest: string, other: number) => string,
    one: (amount: string, at: number) => string,
  ): string => {
    const { largest, smallest } = range;
    return largest.row === smallest.row
      ? one(money(largest), largest.row)
      : both(money(largest), largest.row, money(smallest), smallest.row);
  };
  const range = ranges[unit.unit];
  const { total, known, unpublished } = landed.all.sum;
  return (
    <section className={css.amounts}>
      {isAsked ? (
        <RadioList
          label={unit.from === 'doubtful' ? words.unit.ask : words.unit.chosen}
          {...(unit.from === 'doubtful' ? { note: unitAsked ? words.unit.first : words.unit.why } : {})}
          first={first}
          value={choices.works.unit ?? (unit.from === 'doubtful' ? null : unit.unit)}
          choices={UNITS.map((value) => {
            const would = ranges[value];
            return {
              value,
              label: words.unit.names[value],
              ...(would && { detail: rangeWords(would, words.unit.range, words.unit.one) }),
            };
          })}
          onChange={(value) => importDesk.take({ unit: UNITS.find((each) => each === value) ?? null })}
        />
      ) : (
        range && (
          <div className={css.head}>
            <p>
              {words.unit.is[unit.unit]}, {words.unit.from[unit.from]}.
            </p>
            <Button kind="quiet" onClick={() => setChanging(true)}>
              {words.unit.change}
            </Button>
          </div>
        )
      )}
      {unit.from !== 'doubtful' && range && <p>{rangeWords(range, words.range, words.oneAmount)}</p>}
      {landed.all.works > 0 && (
        <p>
          {total === null
            ? words.noAmounts
            : unit.from !== 'doubtful' && words.sum(inWords(f.money(total)), known)}{' '}
          {total !== null && words.unpublished(unpublished)}
        </p>
      )}
    </section>
  );
}
