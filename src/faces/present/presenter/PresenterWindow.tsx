import { useEffect, useState } from 'react';
import { plainText, spokenText, type Block, type Slide } from '../../../domain/deck';
import type { Language } from '../../../text/language';
import { presenterWords } from '../../../text/presenterWords';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { plannedMinutes, spanText } from './plannedMinutes';
import css from './presenterWindow.module.css';

interface PresenterWindowProps {
  readonly slides: readonly Slide[];
  /** The slide on the screen, from 1. */
  readonly number: number;
  readonly onGo: (number: number) => void;
  readonly language: Language;
  /** Whether a stage answers. */
  readonly connected: boolean;
}

/** A block in short: one line for each thing it says. */
function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [plainText(block.text)];
    case 'list':
      return block.items.map(plainText);
    case 'rows':
      return block.rows.map(({ label, value }) => `${plainText(label)}: ${plainText(value)}`);
    case 'table':
      return block.rows.map((row) => row.join(' · '));
    case 'figure':
      return [`${plainText(block.label)}: ${spokenText(block)}`];
    case 'parts':
      return block.groups.map(({ label, under }) => `${label}: ${under}`);
  }
}

const OF_THE_DAY = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** The time now in milliseconds, anew each second. */
function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** What the speaker sees and the room does not: this slide, the next, notes, times and a way to every slide. */
export function PresenterWindow({ slides, number, onGo, language, connected }: PresenterWindowProps) {
  const { lang, f } = language;
  const m = presenterWords[lang];
  const now = useNow();
  const [startedAt, setStartedAt] = useState<number | null>(null);
  const slide = slides[number - 1];
  const next = slides[number];
  const notes = slide?.notes ?? [];
  const times = [
    [m.clock, new Date(now).toLocaleTimeString(lang, OF_THE_DAY)],
    [m.elapsed, spanText(startedAt === null ? 0 : now - startedAt)],
    [m.planned, m.minutes(f.number(plannedMinutes(slides, number)))],
  ] as const;
  return (
    <main className={css.window} aria-label={m.title}>
      <header className={css.head}>
        <dl className={css.times}>
          {times.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <Button onClick={() => setStartedAt(startedAt === null ? Date.now() : null)}>
          {startedAt === null ? m.start : m.reset}
        </Button>
        <p className={css.state}>{connected && m.connected}</p>
      </header>
      {!connected && <Notice kind="info">{m.alone}</Notice>}
      <div className={css.body}>
        <div className={css.reading}>
          <section className={css.now}>
            <h2>{m.now(number, slides.length)}</h2>
            {slide && (
              <div lang={slide.lang}>
                <h1>{plainText(slide.headline)}</h1>
                <ul>
                  {slide.blocks.flatMap(linesOf).map((line, i) => (
                    <li key={i}>{line}</li>
                  ))}
                </ul>
              </div>
            )}
          </section>
          <section className={css.notes}>
            <h2>{m.notes}</h2>
            <div lang={slide?.lang}>
              {notes.map((note, i) => (
                <p key={i}>{plainText(note)}</p>
              ))}
            </div>
            {notes.length === 0 && <p>{m.noNotes}</p>}
          </section>
        </div>
        <div className={css.side}>
          <section>
            <h2>{m.next}</h2>
            <p className={css.next} lang={next?.lang}>
              {next ? plainText(next.headline) : m.last}
            </p>
            <div className={css.moves}>
              <Button disabled={number <= 1} onClick={() => onGo(number - 1)}>
                {m.previousSlide}
              </Button>
              <Button kind="primary" disabled={!next} onClick={() => onGo(number + 1)}>
                {m.nextSlide}
              </Button>
            </div>
          </section>
          <nav className={css.jump} aria-label={m.jump}>
            <h2>{m.jump}</h2>
            <ol>
              {slides.map(({ id, headline, lang: wordsIn }, i) => (
                <li key={id}>
                  <button
                    type="button"
                    aria-current={i + 1 === number ? 'true' : undefined}
                    onClick={() => onGo(i + 1)}
                  >
                    <span>{i + 1}</span>
                    <span lang={wordsIn}>{plainText(headline)}</span>
                  </button>
                </li>
              ))}
            </ol>
          </nav>
        </div>
      </div>
    </main>
  );
}
