import { lazy, Suspense } from 'react';
import type { AddressProblem } from '../../domain/address';
import { isIsoDate, type IsoDate } from '../../domain/dates';
import { plainText } from '../../domain/deck';
import type { Problem } from '../../domain/problem';
import { deckProblemWords } from '../../text/deck/deckProblemWords';
import { presentWords, type PresentWords } from '../../text/presentWords';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import type { PackProps } from './pack/Pack';
import { useWork } from './pack/useWork';
import css from './present.module.css';

// Asked for with the slides: a part that comes later moves what somebody is about to press. A meeting goes on without it.
const pack = import('./pack/Pack').then(
  ({ Pack: arrived }) => ({ default: arrived }),
  () => ({ default: PackMissing }),
);
const Pack = lazy(() => pack);

interface OverviewProps extends PackProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly number: number;
  readonly problems: readonly Problem[];
  readonly addressProblems: readonly AddressProblem[];
  readonly words: PresentWords;
  readonly since: IsoDate | null;
  readonly onSlide: (number: number) => void;
  readonly onSince: (since: IsoDate | null) => void;
}

/** All slides by number and headline, the day of the last meeting, what a meeting takes along, and what is wrong with the deck's file. */
export function Overview(props: OverviewProps) {
  const { open, onClose, slides, number, problems, addressProblems, words, language } = props;
  const { since, atlas, context, theme, onSlide, onSince } = props;
  const { notices } = language.m;
  const work = useWork();
  return (
    <Dialog open={open} onClose={onClose} title={words.overview} closeLabel={language.m.header.close} wide>
      <ol className={css.overview}>
        {slides.map((slide, index) => (
          <li key={slide.id}>
            <button
              type="button"
              aria-current={index + 1 === number ? 'true' : undefined}
              onClick={() => onSlide(index + 1)}
            >
              <span className={css.count}>{index + 1}</span> {plainText(slide.headline)}
            </button>
          </li>
        ))}
      </ol>
      <p className={css.since}>
        <label>
          {words.since}{' '}
          <input
            type="date"
            value={since ?? ''}
            max={atlas.newest}
            onChange={({ target: { value } }) => {
              if (value === '') onSince(null);
              else if (isIsoDate(value)) onSince(value);
            }}
          />
        </label>
        {since !== null && <Button onClick={() => onSince(null)}>{words.noSince}</Button>}
      </p>
      {slides.length > 0 && (
        <Suspense fallback={<div className={css.packRoom} />}>
          <Pack {...{ slides, atlas, context, language, theme, work }} />
        </Suspense>
      )}
      <Faults
        title={notices.addressTitle}
        lines={addressProblems.map(({ parameter, value, reason }) =>
          notices.address(parameter, value, reason),
        )}
      />
      <Faults
        title={words.faults(problems.length)}
        lines={problems.map((problem) => deckProblemWords(problem, language))}
      />
    </Dialog>
  );
}

function PackMissing({ language }: Pick<PackProps, 'language'>) {
  return <p role="status">{presentWords[language.lang].packMissing}</p>;
}

function Faults({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className={css.faults}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
