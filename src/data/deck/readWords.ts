import type { At, DraftBlock, Pieces, SlideWords } from '../../domain/deckDraft';
import { askOf, joined, piecesOf, type Tell } from './pieces';
import type { Line } from './splitSlides';

/** What a line begins with says what it is; the words that begin a line are understood in both languages. */
const KINDS = {
  headline: /^#\s+(.*)$/,
  item: /^[-*]\s+(.*)$/,
  figure: /^(?:cifras?|figures?)\s*:\s*(.*)$/i,
  row: /^(?:filas?|rows?)\s*:\s*(.*)$/i,
  parts: /^(?:partes?|parts?)\s*:\s*(.*)$/i,
  notes: /^(?:notas?|notes?)\s*:\s*(.*)$/i,
  table: /^(\|.*)$/,
} as const;
type Kind = keyof typeof KINDS | 'words' | 'blank';

const ONLY_ASK = /^\{\{([^{}]*)\}\}$/;
/** Markdown that a slide has no place for: smaller headings, quotes, code, numbered lists, links, pictures, tags. */
const NOT_FOR_SLIDES = /^#|^>|^```|^\d+[.)]\s|!?\[[^\]]*\]\(|<\/?[a-z!]/i;
const DIVIDER = /^\|?[\s:|-]+$/;

interface Found extends Line {
  readonly kind: Kind;
  /** Without what said its kind. */
  readonly rest: string;
}

function kindOf({ line, text }: Line, before: Kind | undefined): Found {
  if (text.trim() === '') return { line, text, kind: 'blank', rest: '' };
  for (const [kind, pattern] of Object.entries(KINDS) as [keyof typeof KINDS, RegExp][]) {
    const rest = pattern.exec(text.trimStart())?.[1];
    if (rest !== undefined) return { line, text, kind, rest };
  }
  // An indented line goes on with the item above it.
  const kind = before === 'item' && /^\s/.test(text) ? 'item' : 'words';
  return { line, text, kind, rest: text.trim() };
}

/** Neighbouring lines of one kind; each item, figure and heading by itself. */
function runsOf(lines: readonly Line[]): readonly (readonly Found[])[] {
  const runs: Found[][] = [];
  let before: Found | undefined;
  for (const line of lines) {
    const found = kindOf(line, before?.kind);
    if (before?.kind === found.kind && found.kind !== 'headline') runs.at(-1)?.push(found);
    else runs.push([found]);
    before = found;
  }
  return runs.filter(([first]) => first?.kind !== 'blank');
}

/** The words of a slide; what is wrong in them is told, line by line. */
export function readWords(file: string, { line, body }: { line: number; body: readonly Line[] }, tell: Tell) {
  const at = (found: Line): At => ({ file, line: found.line });
  const pieces = (found: Found, text = found.rest): Pieces => {
    if (NOT_FOR_SLIDES.test(text)) tell('not_for_slides', at(found), text);
    return piecesOf(text, at(found), tell);
  };
  const halves = (found: Found): readonly [string, string] | null => {
    const [first = '', second = '', ...more] = found.rest.split('|').map((part) => part.trim());
    return first === '' || second === '' || more.length > 0 ? null : [first, second];
  };

  const figure = (found: Found): readonly DraftBlock[] => {
    const [typed = '', label = ''] = halves(found) ?? [];
    const ask = ONLY_ASK.exec(typed)?.[1];
    if (ask === undefined) tell('bad_figure_line', at(found), found.text.trim());
    return ask === undefined
      ? []
      : [{ kind: 'figure', ask: askOf(ask, at(found)), label: pieces(found, label) }];
  };
  const row = (found: Found) => {
    const both = halves(found);
    if (both === null) tell('bad_row_line', at(found), found.text.trim());
    return both === null ? [] : [{ label: pieces(found, both[0]), value: pieces(found, both[1]) }];
  };
  const items = (run: readonly Found[]): readonly Pieces[] => {
    const lines: Pieces[][] = [];
    for (const found of run) {
      if (KINDS.item.test(found.text.trimStart())) lines.push([pieces(found)]);
      else lines.at(-1)?.push(pieces(found));
    }
    return lines.map(joined);
  };
  const table = (run: readonly Found[]): readonly DraftBlock[] => {
    const [head, ...rows] = run
      .filter(({ text }) => !DIVIDER.test(text.trim()))
      .map((found) => {
        const cells = found.rest.replace(/^\|/, '').replace(/\|$/, '').split('|');
        return { found, cells: cells.map((cell) => pieces(found, cell.trim())) };
      });
    const uneven = rows.filter(({ cells }) => cells.length !== head?.cells.length);
    for (const { found, cells } of uneven)
      tell('bad_table', at(found), found.text.trim(), `${cells.length} / ${head?.cells.length}`);
    const [first] = run;
    if (rows.length === 0 && first) tell('bad_table', at(first), first.text.trim(), '');
    return head ? [{ kind: 'table', head: head.cells, rows: rows.map(({ cells }) => cells) }] : [];
  };
  const block = (run: readonly Found[]): readonly DraftBlock[] => {
    switch (run[0]?.kind) {
      case 'item':
        return [{ kind: 'list', items: items(run) }];
      case 'figure':
        return run.flatMap(figure);
      case 'row':
        return [{ kind: 'rows', rows: run.flatMap(row) }];
      case 'parts':
        for (const found of run) if (found.rest !== '') tell('bad_parts_line', at(found), found.text.trim());
        return run.map(() => ({ kind: 'parts' }));
      case 'table':
        return table(run);
      default:
        return [{ kind: 'paragraph', text: joined(run.map((found) => pieces(found))) }];
    }
  };
  const note = (run: readonly Found[]): readonly Pieces[] => {
    const [first] = run;
    if (first?.kind === 'item') return items(run);
    if (first && first.kind !== 'words' && first.kind !== 'notes')
      tell('after_notes', at(first), first.text.trim());
    // Every line is a paragraph: notes are read at a glance, and few people leave a blank line between them.
    return run.filter(({ rest }) => rest !== '').map((found) => pieces(found));
  };

  const runs = runsOf(body);
  const notesAt = runs.findIndex(([first]) => first?.kind === 'notes');
  const shown = notesAt === -1 ? runs : runs.slice(0, notesAt);
  const [headline, ...more] = shown.flatMap((run) => run.filter(({ kind }) => kind === 'headline'));
  if (headline === undefined) tell('no_headline', { file, line }, '');
  for (const found of more) tell('second_headline', at(found), found.text.trim());
  const words: SlideWords = {
    headline: headline ? pieces(headline) : [],
    blocks: shown.filter(([first]) => first?.kind !== 'headline').flatMap(block),
    notes: notesAt === -1 ? [] : runs.slice(notesAt).flatMap(note),
  };
  return words;
}
