import { useId, useState } from 'react';
import { checkBreaks, classCounts, rangeOf, type BreakProblem } from '../../../domain/ownBreaks';
import { fillCss } from '../../../map/colour';
import { classesWords } from '../../../text/classesWords';
import { readNumber } from '../../../text/readNumber';
import { Swatch } from '../../../ui/Swatch';
import css from './classes.module.css';
import type { ClassesPanelProps } from './ClassesPanel';
import { limitText, limitUnit } from './limitText';

interface ClassTableProps extends ClassesPanelProps {
  readonly known: readonly number[];
}

/** What is typed and not yet taken, by the place of its limit, and what is wrong with it. */
interface Draft {
  readonly of: string;
  readonly texts: Readonly<Record<number, string>>;
  readonly problem: BreakProblem | null;
}

/** The classes as rows: colour, upper limit to type in, and how many areas fall in it. */
export function ClassTable({ scene, language, go, known }: ClassTableProps) {
  const { scale, ramp } = scene.picture;
  const words = classesWords[language.lang];
  const id = useId();
  const text = limitText(scene, language);
  const range = rangeOf(scale);
  const of = scale.breaks.join();
  const [draft, setDraft] = useState<Draft>({ of, texts: {}, problem: null });
  // What was typed for other breaks than these is past.
  const { texts, problem }: Draft = draft.of === of ? draft : { of, texts: {}, problem: null };
  const counts = classCounts(scale, known);

  const take = () => {
    if (Object.keys(texts).length === 0) return;
    const typed = scale.breaks.map((value, i) => {
      const written = texts[i];
      if (written === undefined) return value;
      const read = readNumber(written, language.lang);
      return read === null ? null : read * limitUnit(scene);
    });
    const found = checkBreaks(typed, range);
    setDraft({ of, texts: found ? texts : {}, problem: found });
    if (found === null) go({ breaks: typed.filter((value) => value !== null) }, { replace: true });
  };
  const told = (): string => {
    if (problem === null) return '';
    const { index, reason } = problem;
    switch (reason) {
      case 'not_a_number':
        return words.problems.not_a_number(index + 1, texts[index] ?? '', text(scale.breaks[index] ?? 0));
      case 'outside':
        return words.problems.outside(index + 1, text(range.low), text(range.high));
      case 'not_above':
        return words.problems.not_above(index + 1, texts[index - 1] ?? text(scale.breaks[index - 1] ?? 0));
    }
  };
  return (
    <div>
      <table className={css.table}>
        <caption className="visually-hidden">{words.panel}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{words.number}</span>
            </th>
            <th scope="col">{words.upTo}</th>
            <th scope="col" className={css.count}>
              {words.counts[scene.view.level]}
            </th>
          </tr>
        </thead>
        <tbody>
          {scale.classes.map(({ at, high }, i) => (
            // A class is known by its place alone.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={i}>
              <th scope="row">
                <Swatch fill={fillCss({ kind: 'ramp', ramp, at })} />
                <span className="visually-hidden">{words.className(i + 1)}</span>
              </th>
              <td>
                {i < scale.breaks.length ? (
                  <input
                    className={css.limit}
                    inputMode="decimal"
                    autoComplete="off"
                    aria-label={words.limit(i + 1)}
                    aria-invalid={problem?.index === i || undefined}
                    aria-describedby={problem?.index === i ? `${id}-problem` : undefined}
                    value={texts[i] ?? text(high)}
                    onChange={({ currentTarget: { value } }) =>
                      setDraft({ of, texts: { ...texts, [i]: value }, problem })
                    }
                    onBlur={take}
                    onKeyDown={({ key }) => {
                      if (key === 'Enter') take();
                    }}
                  />
                ) : (
                  `${words.upToLast} ${text(high)}`
                )}
              </td>
              <td className={css.count}>{counts[i]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p id={`${id}-problem`} role="alert" className={css.problem}>
        {told()}
      </p>
    </div>
  );
}
