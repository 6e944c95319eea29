import type { Slide } from '../../domain/deck';
import { groupBy } from '../../domain/groupBy';
import type { Language } from '../../text/language';
import { sourceDay } from '../../text/sourceDay';

type Source = Slide['sources'][number];

/** A word of the source line; with an address it leads there. */
export interface SourceWord {
  readonly text: string;
  readonly source: Source | null;
}

/** "GORE, 02-01-2024, 28-02-2024; INE, 2024": the publisher once, each date leading to its source. */
export function sourceLine(sources: readonly Source[], language: Language): readonly SourceWord[] {
  const words = (text: string): SourceWord => ({ text, source: null });
  return [...groupBy(sources, ({ publisher }) => publisher)].flatMap(([publisher, cited], index) => [
    words(`${index > 0 ? '; ' : ''}${publisher}`),
    ...cited.flatMap((source) => [words(', '), { text: sourceDay(source, language), source }]),
  ]);
}
