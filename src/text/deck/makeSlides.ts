import type { Level } from '../../domain/area';
import { DEFAULT_VIEW } from '../../domain/address';
import type { Atlas } from '../../domain/atlas';
import type { Block, Slide } from '../../domain/deck';
import { deckProblem, type DraftBlock, type SlideDraft, type SlideWords } from '../../domain/deckDraft';
import { nearest } from '../../domain/nearest';
import type { Problem } from '../../domain/problem';
import { makeScene, type Scene } from '../../domain/scene';
import type { Lang, View } from '../../domain/view';
import { withDialogWords, type DialogLanguage } from '../dialogWords';
import { spanish, type Language } from '../language';
import type { AskContext } from './answer';
import { partsOf } from './partsOf';
import { writer, type Writer } from './runsOf';
import { slideView } from './slideView';

/** Slides in order, and a named problem for each that was left out or shown in another language. */
export interface MadeSlides {
  readonly slides: readonly Slide[];
  readonly problems: readonly Problem[];
}

/** What a slide's figures are asked of: its day and its filters, whatever its map measures. */
export function askContext(atlas: Atlas, view: View, language: DialogLanguage): AskContext {
  const { asof, sector, stage, funder } = view;
  const scenes = new Map<Level, Scene>();
  return {
    atlas,
    date: asof ?? atlas.newest,
    language,
    money: (level) => {
      const made =
        scenes.get(level) ??
        makeScene(atlas, { ...DEFAULT_VIEW, asof, sector, stage, in: view.in, funder, level });
      scenes.set(level, made);
      return made;
    },
  };
}

/** Sources by id as a slide cites them, each once. */
export const citedSources = (ids: Iterable<string>, { source }: Pick<Atlas, 'source'>): Slide['sources'] =>
  [...new Set(ids)].flatMap((id) => {
    const found = source.get(id);
    if (!found) return [];
    const { publisher, title, date, url } = found;
    return [{ id, publisher, title, date, url }];
  });

function blockOf(
  draft: DraftBlock,
  { runs, text, answer, tell }: Writer,
  context: AskContext,
): readonly Block[] {
  switch (draft.kind) {
    case 'paragraph':
      return [{ kind: 'paragraph', text: runs(draft.text) }];
    case 'list':
      return [{ kind: 'list', items: draft.items.map((item) => runs(item)) }];
    case 'rows': {
      const rows = draft.rows.map(({ label, value }) => ({ label: runs(label), value: runs(value, 'cell') }));
      return [{ kind: 'rows', rows }];
    }
    case 'table':
      return [{ kind: 'table', head: draft.head.map(text), rows: draft.rows.map((row) => row.map(text)) }];
    case 'parts':
      return [partsOf(context)];
    case 'figure': {
      const said = answer(draft.ask);
      if (said === null) return [];
      if (said.measured === null) {
        tell(deckProblem(draft.ask, 'not_a_quantity', draft.ask.typed));
        return [];
      }
      const { prefix, value, measured } = said;
      return [{ kind: 'figure', prefix, value, label: runs(draft.label), ...measured }];
    }
  }
}

/** One slide in one language; null with problems when something it asks for is not there. */
function makeSlide(
  draft: SlideDraft,
  words: SlideWords,
  atlas: Atlas,
  language: DialogLanguage,
): { readonly slide: Slide | null; readonly problems: readonly Problem[] } {
  const { view, problems: inView } = slideView(draft.view, atlas);
  const context = askContext(atlas, view, language);
  const write = writer(context);
  const headline = write.runs(words.headline);
  const blocks = words.blocks.flatMap((block) => blockOf(block, write, context));
  const notes = words.notes.map((note) => write.runs(note));
  const inSources = draft.sources
    .filter((id) => !atlas.source.has(id))
    .map((id) => {
      const meant = nearest(
        id,
        atlas.facts.sources.map((source) => [source.id, [source.publisher]]),
      );
      return deckProblem(draft.sourcesAt, 'unknown_slide_source', id, meant ?? '');
    });
  const problems = [...inView, ...inSources, ...write.problems];
  if (problems.length > 0) return { slide: null, problems };
  const counted = blocks.some(({ kind }) => kind === 'parts')
    ? context.money('municipality').picture.counted.flatMap(({ sources }) => sources)
    : [];
  const { lang } = language;
  return {
    slide: {
      id: draft.id,
      lang,
      layout: draft.layout,
      view: draft.layout === 'text' ? null : { ...view, lang },
      headline,
      blocks,
      notes,
      sources: citedSources([...draft.sources, ...write.sources, ...counted], atlas),
      minutes: draft.minutes,
    },
    problems,
  };
}

/**
 * The deck in one language, every figure asked from the data as of its slide's day. A slide that asks for what is not
 * there is left out and told; in English it gives way to Spanish.
 *
 * Cost: one choropleth for each slide and level it asks of; growth 1 in slides and works.
 */
export function makeSlides(drafts: readonly SlideDraft[], atlas: Atlas, language: Language): MadeSlides {
  const languages: Partial<Record<Lang, DialogLanguage>> = {
    es: withDialogWords(spanish),
    [language.lang]: withDialogWords(language),
  };
  const slides: Slide[] = [];
  const problems: Problem[] = [];
  for (const draft of drafts) {
    const tried = language.lang === 'en' ? (['en', 'es'] as const) : (['es'] as const);
    for (const lang of tried) {
      const [words, speech] = [draft[lang], languages[lang]];
      if (words === null || speech === undefined) continue;
      const made = makeSlide(draft, words, atlas, speech);
      for (const problem of made.problems)
        if (!problems.some((each) => sameProblem(each, problem))) problems.push(problem);
      if (made.slide === null) continue;
      slides.push(made.slide);
      break;
    }
  }
  return { slides, problems };
}

const sameProblem = (a: Problem, b: Problem): boolean =>
  a.file === b.file && a.line === b.line && a.code === b.code && a.value === b.value;
