import { sourceDay } from '../sourceDay';
import { words, type Answer, type AskContext } from './answer';
import { found, type AskKind } from './askKinds';

function dateOf({ atlas: { facts }, date, language }: AskContext, id: string): Answer {
  const { m, f } = language;
  if (id === '') return words(f.date(date));
  const source = facts.sources.find((each) => each.id === id);
  if (source) return words(sourceDay(source, language), [id]);
  const event = facts.events.find((each) => each.id === id);
  if (event) return words(f.date(event.date), event.sources);
  const figure = facts.figures.find((each) => each.id === id);
  if (figure) return words(f.date(figure.asOf), figure.sources);
  const work = found(
    facts.works.find((each) => each.id === id),
    id,
  );
  return words(work.stageDate === null ? m.noDate : f.date(work.stageDate), work.sources);
}

/** Days: the slide's own, or that of a source, event, figure or work. */
export const dateAsks = {
  date: { ids: ['dated'], idMayLack: true, parts: { '': (context, [id = '']) => dateOf(context, id) } },
  event: {
    ids: ['event'],
    parts: {
      '': ({ atlas: { facts }, language: { lang } }, [id = '']) => {
        const { name, sources } = found(
          facts.events.find((each) => each.id === id),
          id,
        );
        return words(name[lang], sources);
      },
    },
  },
} as const satisfies Readonly<Record<string, AskKind>>;
