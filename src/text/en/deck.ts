import type { DeckProblemCode } from '../../domain/deckDraft';
import type { DeckWords } from '../deckWords';
import type { ProblemText } from '../es/problems';
import { grouped } from '../lists';
import { works } from './words';

const many = (n: number, one: string, more: string): string => `${grouped(n, ',')} ${n === 1 ? one : more}`;
const perhaps = (meant: string, else_: string): string =>
  meant === '' ? else_ : `perhaps ${meant} was meant`;

export const deck: DeckWords = {
  municipalities: (n) => many(n, 'municipality', 'municipalities'),
  companies: (n) => many(n, 'company', 'companies'),
  islands: (n) => many(n, 'named island', 'named islands'),
  inhabitants: (n) => `${n} inhabitants`,
  noWork: 'no work',
  nobody: 'no municipality of the roundtable',
  placeWith: (place, value) => `${place} (${value})`,
  noRatio: 'cannot be calculated',
  aboutRatio: 'about',
  severalPlaces: 'In several municipalities',
  noPlace: 'No municipality published',
  under: (n, unpublished) =>
    unpublished === 0 ? works(n) : `${works(n)}, ${grouped(unpublished, ',')} without amount`,
  since: {
    before: (date) => `Sum on ${date}`,
    after: (date) => `Sum on ${date}`,
    added: 'New works since that date',
    amounts: 'Amounts that changed',
    stages: 'Works that moved on',
    gone: 'No longer counted',
    still: 'Still without a published amount',
    notZero: 'No published amount is not zero: those works are counted apart.',
    page: (title, page, of) => `${title} (${page} of ${of})`,
    notes: (from, to) =>
      `This slide was made from the data: it compares what was known on ${from} with what is known on ${to}.`,
  },
  problems: {
    deck_missing: () => 'the file of slides is missing; put it back into the folder geodata',
    deck_empty: () =>
      'there is no slide; write a line ---, then id: cover, another line --- and below it # and a headline',
    front_not_closed: (value) =>
      `the head of the slide does not end before “${value}”; close it with a line --- and write only “key: value” in it`,
    unknown_key: (value, meant) =>
      `“${value}” is no key of a slide’s head; ${perhaps(meant, 'use id, view, layout, minutes or sources')}`,
    repeated_key: (value) => `the key “${value}” stands twice in the head; leave one`,
    spanish_decides: (value) => `“${value}” is taken from deck.md and changes nothing here; delete the line`,
    no_id: () => 'the slide has no name; write id: and a short name between the two lines ---',
    bad_id: (value) =>
      `“${value}” cannot be a name; use only lower case letters without accents, digits and hyphens, for example total-2024`,
    same_id: (value, line) =>
      `another slide, on line ${line}, is already called “${value}”; change one of the two names`,
    no_spanish: (value) =>
      `no slide of deck.md is called “${value}”; correct the name or write the slide in Spanish too`,
    no_english: (value, line) =>
      `the slide “${value}” (line ${line} of deck.md) is not in English and is shown in Spanish; add it here with the same id`,
    bad_layout: (value, allowed) => `“${value}” is no form of a slide; write one of these: ${allowed}`,
    bad_minutes: (value) => `“${value}” is not minutes; write a number from 0 to 99, for example 2`,
    no_headline: () => 'the slide has no headline; write a line that begins with # and a space',
    second_headline: (value) => `“${value}” is a second headline; leave one, or make another slide`,
    bad_figure_line: (value) =>
      `“${value}” is not understood; write for example Figure: {{total}} | Funded to date`,
    bad_row_line: (value) =>
      `“${value}” is not understood; write for example Row: Announced | {{announced:AGG-001}}`,
    bad_parts_line: (value) => `“${value}” has something behind it; leave Parts: and nothing else`,
    bad_table: (value, counts) =>
      counts === ''
        ? `the table that begins at “${value}” has no rows; add one at least, with | between its cells`
        : `“${value}” has not as many cells as the head (${counts}); add or take out cells`,
    open_braces: (value) =>
      `“${value}” has braces that do not open or close; write each figure between {{ and }} on one line`,
    open_strong: (value) =>
      `“${value}” has ** that do not close; put ** before and after what stands out, on one line`,
    not_for_slides: (value) =>
      `“${value}” uses something a slide does not have; leave only a headline with #, paragraphs, lists with -, tables and **strong** words`,
    after_notes: (value) =>
      `“${value}” stands after Notes: and would not be on the screen; put it before the notes`,
    unknown_figure: (value, meant) =>
      `“${value}” is no known figure; ${perhaps(meant, 'choose one of the list in geodata/README.md')}`,
    figure_needs: (value, name) => `“${value}” does not say which; add a colon and a code: ${name}:CODE`,
    unknown_figure_id: (value, meant) =>
      `“${value}” is not in the data; ${perhaps(meant, 'look up the code in the files of geodata')}`,
    unknown_figure_part: (value, allowed) =>
      allowed === ''
        ? `“${value}” is too much for this figure; delete it with its colon`
        : `“${value}” cannot be asked of this figure; use one of these: ${allowed}`,
    not_a_quantity: (value) =>
      `“${value}” is a text and cannot be drawn as a figure; put it in a paragraph or in a row`,
    unknown_slide_source: (value, meant) =>
      `“${value}” is no known source; ${perhaps(meant, 'add it to sources.csv or correct the code')}`,
    view_unknown: (value, meant) =>
      `“${value}” is no parameter of the map; ${perhaps(meant, 'copy what follows ? in the address of the map')}`,
    view_elsewhere: (value) => `“${value}” is not for a slide to decide; delete it from view`,
    view_value: (value, parameter) =>
      `“${value}” is no value of ${parameter}; copy what follows ? in the address of the map`,
    view_id: (value, parameter) =>
      `“${value}” does not exist in ${parameter}; correct the code or take the parameter out`,
    view_twice: (value) => `${value} stands twice in view; leave one`,
  } satisfies Readonly<Record<DeckProblemCode, ProblemText>>,
};
