import type { Problem } from '../../domain/problem';
import { deckWords } from '../deckWords';
import type { Language } from '../language';
import { problemWords } from '../problemWords';

/** `deck.md, línea 12: «totl» no es una cifra conocida; quizás quiso escribir total`. */
export const deckProblemWords = (problem: Problem, { lang }: Pick<Language, 'lang'>): string =>
  problemWords(problem, lang, deckWords[lang].problems);
