import { plainText, type Run, type Runs } from '../../domain/deck';
import type { Ask, Pieces } from '../../domain/deckDraft';
import type { Problem } from '../../domain/problem';
import { capitalised } from '../lists';
import { answerAsk } from './answerAsk';
import type { Answer, AskContext } from './answer';

/** Puts figures into words, and keeps what it could not and the sources it used. */
export interface Writer {
  readonly runs: (pieces: Pieces, as?: 'sentence' | 'cell') => Runs;
  readonly text: (pieces: Pieces) => string;
  readonly answer: (ask: Ask) => Answer | null;
  readonly tell: (problem: Problem) => void;
  readonly problems: readonly Problem[];
  /** Ids, in the order of the words. */
  readonly sources: ReadonlySet<string>;
}

/** The end of one sentence, after which the next begins with a capital letter. */
const SENTENCE_ENDS = /[.!?]\s+$/;

export function writer(context: AskContext): Writer {
  const problems: Problem[] = [];
  const sources = new Set<string>();
  const answer = (ask: Ask): Answer | null => {
    const answered = answerAsk(ask, context);
    if (!answered.ok) {
      problems.push(answered.problem);
      return null;
    }
    for (const id of answered.answer.sources) sources.add(id);
    return answered.answer;
  };
  const runs: Writer['runs'] = (pieces, as = 'sentence') => {
    const made: Run[] = [];
    let before = '';
    for (const piece of pieces) {
      const said = piece.kind === 'words' ? null : answer(piece.ask);
      const plain =
        piece.kind === 'words' ? piece.text : said ? [said.prefix, said.value].filter(Boolean).join(' ') : '';
      const begins = as === 'sentence' && (before === '' || SENTENCE_ENDS.test(before));
      const text = piece.kind === 'ask' && begins ? capitalised(plain) : plain;
      before += text;
      const last = made.at(-1);
      if (last?.strong === piece.strong) made[made.length - 1] = { ...last, text: last.text + text };
      else if (text !== '') made.push({ text, strong: piece.strong });
    }
    return made;
  };
  return {
    runs,
    text: (pieces) => plainText(runs(pieces, 'cell')),
    answer,
    tell: (problem) => problems.push(problem),
    problems,
    sources,
  };
}
