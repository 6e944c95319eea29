import type { Fill } from '../../domain/choropleth';
import { fillHex } from '../colour';
import type { LabelFont, Measure } from '../labelType';
import { patternOf } from '../paint';
import type { Palette } from '../palette';
import { discGlyph, type DiscLook } from './discGlyph';
import { group, svg, type SvgElement } from './element';
import { fixedInk } from './ink';
import { patternFill } from './patternDefs';
import { wrapped } from './wrapped';

export interface SheetLegend {
  readonly title: string;
  /** A colour or pattern: whose it is, and what it stands for. */
  readonly rows: readonly { readonly fill: Fill; readonly name: string; readonly value: string }[];
  /** The circles. */
  readonly works: readonly { readonly disc: Omit<DiscLook, 'radius' | 'stroke'>; readonly words: string }[];
}

const COLUMN = 330;
const SWATCH = { width: 30, height: 18 };
const INDENT = 42;
const TITLE: LabelFont = { size: 16, line: 26, weight: 650, italic: false };
const WORDS: LabelFont = { size: 16, line: 24, weight: 400, italic: false };
const DISC = { radius: 9, stroke: 2 };

interface Entry {
  readonly mark: readonly SvgElement[];
  readonly lines: readonly string[];
}

/**
 * The legend below the map, in as many columns as the width holds.
 * @param prefix of the ids of the patterns, in the size they have on the screen
 */
export function sheetLegend(
  { title, rows, works }: SheetLegend,
  room: {
    readonly width: number;
    readonly palette: Palette;
    readonly measure: Measure;
    readonly prefix: string;
  },
): { readonly drawn: SvgElement; readonly height: number } {
  const { palette, measure, prefix } = room;
  const ink = fixedInk(palette);
  const words = (text: string): string[] => wrapped(text, COLUMN - INDENT - 16, WORDS, measure);
  const entries: Entry[] = [
    ...rows.map(({ fill, name, value }) => {
      const box = { x: 0.5, y: 3.5, ...SWATCH };
      const pattern = patternOf(fill);
      return {
        mark: [
          svg('rect', { ...box, fill: fillHex(fill, palette), stroke: ink('ink-2') }),
          ...(pattern === null ? [] : [svg('rect', { ...box, fill: patternFill(prefix, pattern) })]),
        ],
        lines: words(value === '' ? name : `${name}, ${value}`),
      };
    }),
    ...works.map(({ disc, words: said }) => ({
      mark: [group({ transform: 'translate(15.5 12.5)' }, discGlyph({ ...disc, ...DISC }, ink))],
      lines: words(said),
    })),
  ];
  const columns = Math.max(1, Math.floor(room.width / COLUMN));
  const deep = Math.ceil(entries.length / columns);
  const parts = Array.from({ length: columns }, (_, at) => entries.slice(at * deep, (at + 1) * deep));
  const heights = parts.map((part) => part.reduce((sum, { lines }) => sum + lines.length * WORDS.line, 0));
  return {
    height: TITLE.line + Math.max(...heights),
    drawn: group({ 'data-legend': '' }, [
      svg('text', { y: 16, 'font-size': TITLE.size, 'font-weight': TITLE.weight, fill: ink('ink') }, [title]),
      ...parts.map((part, at) =>
        group({ transform: `translate(${at * COLUMN} ${TITLE.line})` }, column(part, ink('ink'))),
      ),
    ]),
  };
}

function column(entries: readonly Entry[], ink: string): SvgElement[] {
  let y = 0;
  return entries.map(({ mark, lines }) => {
    const top = y;
    y += lines.length * WORDS.line;
    return group({ transform: `translate(0 ${top})` }, [
      ...mark,
      ...lines.map((line, at) =>
        svg('text', { x: INDENT, y: 18 + at * WORDS.line, 'font-size': WORDS.size, fill: ink }, [line]),
      ),
    ]);
  });
}
