import type { Problem } from '../../domain/problem';
import { deckWords } from '../deckWords';
import type { Language } from '../language';
import { problemWords } from '../problemWords';

/** `deck.md, línea 12: «totl» no es una cifra conocida; quizás quiso escribir total`. */
export const deckProblemWords = (problem: Problem, { m, lang }: Language): string =>
  problemWords(problem, { problems: { ...m.problems, codes: deckWords[lang].problems } });
