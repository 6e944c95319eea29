import type PptxGenJS from 'pptxgenjs';
import { alike, plainText, type Slide } from '../../../domain/deck';
import type { Palette } from '../../../map/palette';
import type { Language } from '../../../text/language';
import { packWords } from '../../../text/packWords';
import { figureBar } from './pptxCharts';
import { piecesOf } from './pptxPieces';
import { clean, FACE, inches, points, lineCount, SIZES, textHeight, words, type Piece } from './pptxType';
import { SLIDE_NUMBER } from './slideNumber';
import { sourceLine } from '../sourceLine';
import { COLUMN, mapExtent, WALL } from './wall';

/** A sharp picture: a PNG in a data address, and its size in px of the wall. */
export interface SlidePicture {
  readonly png: string;
  readonly width: number;
  readonly height: number;
}

export interface SlideLook {
  readonly palette: Palette;
  readonly language: Language;
  /** Colour of an area on the slide's map as `#rrggbb`. */
  readonly shade: (area: string) => string | null;
}

const MARGIN = { left: 56, right: 40, top: 34, bottom: 16 };
const HEADLINES = [40, 36, 32] as const;
/** Below the headline and above the sources. */
const GAP = 10;
const FOOT = 24;
/** Room of the slide's number, right of the sources. */
const NUMBER = 72;

/** BCP 47, for the spelling of the program that opens the file. */
export const TAGS = { es: 'es-CL', en: 'en-GB' } as const;
const hex = (colour: string): string => colour.replace('#', '').toUpperCase();

/** One master for each layout, so that a headline is a title to the program that opens the file. */
export function defineMasters(deck: PptxGenJS, palette: Palette): void {
  for (const layout of ['fact', 'number', 'text'] as const) {
    const width = COLUMN[layout] - MARGIN.left - MARGIN.right;
    deck.defineSlideMaster({
      title: layout,
      objects: [
        {
          placeholder: {
            options: {
              name: 'title',
              type: 'title',
              x: inches(MARGIN.left),
              y: inches(MARGIN.top),
              w: inches(width),
              h: inches(2.4 * HEADLINES[0]),
              margin: 0,
              align: 'left',
              valign: 'top',
              bold: true,
              fontSize: points(HEADLINES[0]),
              fontFace: FACE,
              color: hex(palette.ink),
            },
            text: '',
          },
        },
      ],
    });
  }
}

/** Puts a slide into the deck: everything that it says, its map, its notes and its sources. */
export function putSlide(deck: PptxGenJS, slide: Slide, picture: SlidePicture | null, look: SlideLook): void {
  const { palette, language } = look;
  const headline = plainText(slide.headline);
  const target = deck.addSlide({ masterName: slide.layout });
  const width = COLUMN[slide.layout] - MARGIN.left - MARGIN.right;
  const lang = TAGS[slide.lang];

  const titled = headlineSize(headline, width);
  target.addText(words(slide.headline, { lang, bold: true, fontSize: points(titled) }), {
    placeholder: 'title',
  });
  if (picture) putMap(target, slide, picture, look);

  const cited = sourceLine(slide.sources, language);
  const before = `${language.m.sources.label}: `;
  const line = [before, ...cited.map(({ text }) => text)].join('');
  const lineHeight = textHeight(line, FOOT, width - NUMBER);
  const lineTop = WALL.height - MARGIN.bottom - lineHeight;
  if (cited.length > 0)
    target.addText(
      [
        { text: before },
        ...cited.map(({ text, source }) => ({
          text: clean(text),
          ...(source && /^https?:/.test(source.url)
            ? {
                options: {
                  color: hex(palette['ink-2']),
                  hyperlink: { url: clean(source.url), tooltip: clean(source.title) },
                },
              }
            : {}),
        })),
      ],
      {
        x: inches(MARGIN.left),
        y: inches(lineTop),
        w: inches(width - NUMBER),
        h: inches(lineHeight),
        margin: 0,
        valign: 'bottom',
        fontSize: points(FOOT),
        fontFace: FACE,
        color: hex(palette['ink-2']),
        lang,
        fit: 'shrink',
      },
    );

  target.addText(SLIDE_NUMBER, {
    x: inches(MARGIN.left + width - NUMBER),
    y: inches(WALL.height - MARGIN.bottom - 1.3 * FOOT),
    w: inches(NUMBER),
    h: inches(1.3 * FOOT),
    margin: 0,
    align: 'right',
    valign: 'bottom',
    bold: true,
    fontSize: points(FOOT),
    fontFace: FACE,
    color: hex(palette.ink),
  });

  const top = MARGIN.top + textHeight(headline, titled, width, true) + GAP;
  let y = top;
  const { pieces, gap } = fitted(slide, lineTop - GAP - top, width, lang, look);
  for (const piece of pieces) {
    piece.put(target, y);
    y += piece.height + gap;
  }
  if (slide.notes.length > 0) target.addNotes(clean(slide.notes.map(plainText).join('\n')));
}

interface Fitted {
  readonly pieces: readonly Piece[];
  readonly gap: number;
}

/** The largest in one line, else in two, else the smallest. */
function headlineSize(headline: string, width: number): number {
  for (const most of [1, 2])
    for (const size of HEADLINES) if (lineCount(headline, size, width, true) <= most) return size;
  return HEADLINES[2];
}

/** The pieces of the slide in the largest type in which they have room. */
function fitted(slide: Slide, room: number, width: number, lang: string, look: SlideLook): Fitted {
  const { palette, language } = look;
  const colours = {
    ink: hex(palette.ink),
    ink2: hex(palette['ink-2']),
    quiet: hex(palette.coast),
  };
  const chartWords = packWords[language.lang].chartOf(plainText(slide.headline));
  let found: Fitted = { pieces: [], gap: 0 };
  for (const sizes of SIZES) {
    const { gap } = sizes;
    const pieces = allPieces(slide, {
      ...colours,
      left: MARGIN.left,
      width,
      sizes,
      lang,
      chartWords,
      shade: (area) => {
        const colour = look.shade(area);
        return colour === null ? null : hex(colour);
      },
    });
    found = { pieces, gap };
    if (pieces.reduce((sum, { height }) => sum + height + gap, -gap) <= room) break;
  }
  return found;
}

function allPieces({ blocks }: Slide, look: Parameters<typeof piecesOf>[2]): readonly Piece[] {
  const figures = blocks.filter(({ kind }) => kind === 'figure');
  return blocks.flatMap((block) => {
    const pieces = piecesOf(block, figures.length === 1, look);
    if (block.kind !== 'figure') return pieces;
    const bars = alike(block, blocks);
    return bars.length > 1 && bars.includes(block) ? [...pieces, figureBar(block, bars, look)] : pieces;
  });
}

function putMap(target: PptxGenJS.Slide, slide: Slide, { png }: SlidePicture, look: SlideLook): void {
  const extent = mapExtent(slide);
  if (extent === null) return;
  const left = WALL.width - extent.width;
  const { m, lang } = look.language;
  target.addImage({
    data: png,
    x: inches(left),
    y: 0,
    w: inches(extent.width),
    h: inches(extent.height),
    altText: clean(packWords[lang].mapOf(plainText(slide.headline))),
  });
  target.addText(clean(m.map.credit), {
    x: inches(WALL.width - 400),
    y: inches(WALL.height - 28),
    w: inches(388),
    h: inches(24),
    margin: 0,
    align: 'right',
    valign: 'bottom',
    fontSize: points(16),
    fontFace: FACE,
    color: hex(look.palette['ink-2']),
  });
}
