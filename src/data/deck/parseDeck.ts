import { deckProblem, type DeckDraft, type SlideDraft, type SlideWords } from '../../domain/deckDraft';
import type { Problem } from '../../domain/problem';
import { readFront, type Front } from './readFront';
import { readWords } from './readWords';
import type { Tell } from './pieces';
import { splitSlides } from './splitSlides';

export const DECK_FILES = { es: 'deck.md', en: 'deck.en.md' } as const;

interface ReadSlide {
  readonly front: Front;
  readonly words: SlideWords;
  /** Nothing wrong was found in it. */
  readonly sound: boolean;
}

/** Every slide of one file, in order, sound or not. */
function readFile(
  file: string,
  text: string,
): { readonly slides: readonly ReadSlide[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const lines = new Map<string, number>();
  const slides = splitSlides(text).slides.map((raw): ReadSlide => {
    const before = problems.length;
    const tell: Tell = (code, at, value, detail) =>
      problems.push(deckProblem(at, code, value, detail ?? null));
    const front = readFront(file, raw, tell);
    const words = readWords(file, raw, tell);
    const first = front.id === null ? undefined : lines.get(front.id);
    if (first !== undefined) tell('same_id', front.keys.get('id') ?? front, front.id ?? '', String(first));
    else if (front.id !== null) lines.set(front.id, raw.line);
    return { front, words, sound: problems.length === before };
  });
  return { slides, problems };
}

/** What the English file says besides words, though the Spanish one decides it. */
const twice = ({ keys }: Front): readonly Problem[] =>
  [...keys].flatMap(([key, at]) =>
    key === 'id' ? [] : [deckProblem(at, 'spanish_decides', key, null, 'warning')],
  );

function readEnglish(text: string | undefined, spanish: readonly ReadSlide[]) {
  const file = DECK_FILES.en;
  if (text === undefined)
    return {
      words: new Map<string, SlideWords>(),
      problems: [deckProblem({ file, line: null }, 'deck_missing', null, null, 'warning')],
    };
  const { slides, problems } = readFile(file, text);
  const known = new Set(spanish.map(({ front }) => front.id));
  const named = new Set(slides.map(({ front }) => front.id));
  const sound = slides.filter(({ sound }) => sound);
  return {
    words: new Map(
      sound.flatMap(({ front, words }) => (front.id === null ? [] : [[front.id, words] as const])),
    ),
    problems: [
      ...problems,
      ...slides.flatMap(({ front }) => twice(front)),
      ...slides.flatMap(({ front }) =>
        front.id === null || known.has(front.id) ? [] : [deckProblem(front, 'no_spanish', front.id)],
      ),
      ...spanish.flatMap(({ front }) =>
        front.id === null || named.has(front.id)
          ? []
          : [deckProblem({ file, line: null }, 'no_english', front.id, String(front.line), 'warning')],
      ),
    ],
  };
}

/**
 * The deck from its two files. Never throws: a slide with a mistake is left out and its lines are told, an English one
 * gives way to Spanish.
 *
 * @param files text of `deck.md` and `deck.en.md`; undefined where there is none
 */
export function parseDeck(files: {
  readonly es: string | undefined;
  readonly en: string | undefined;
}): DeckDraft {
  const file = DECK_FILES.es;
  if (files.es === undefined)
    return { drafts: [], problems: [deckProblem({ file, line: null }, 'deck_missing', null)] };
  const spanish = readFile(file, files.es);
  if (spanish.slides.length === 0)
    return { drafts: [], problems: [deckProblem({ file, line: null }, 'deck_empty', null)] };
  const english = readEnglish(files.en, spanish.slides);
  const drafts = spanish.slides.flatMap(({ front, words, sound }): readonly SlideDraft[] => {
    const { keys: _, id, ...rest } = front;
    return id === null || !sound ? [] : [{ ...rest, id, es: words, en: english.words.get(id) ?? null }];
  });
  return { drafts, problems: [...spanish.problems, ...english.problems] };
}
