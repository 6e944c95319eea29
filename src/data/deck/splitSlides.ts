/** One line of a file, numbered from 1, without spaces at its end. */
export interface Line {
  readonly line: number;
  readonly text: string;
}

/** A slide as it stands in the file: `key: value` lines between two `---`, then its words. */
export interface RawSlide {
  /** The line of its first `---`. */
  readonly line: number;
  readonly front: readonly Line[];
  /** False: something else than `key: value` came before the second `---`, and the words begin there. */
  readonly closed: boolean;
  readonly body: readonly Line[];
}

const RULE = /^-{3,}$/;
/** Keys are lower case, so that `Notas:` in the words is none. */
export const KEY_VALUE = /^([a-z][a-z_-]*)\s*:(.*)$/;

/**
 * Parts a deck file in its slides; each line lies in exactly one place. What stands before the first `---` is for
 * whoever edits the file. A `---` too many makes one broken slide and leaves the next ones whole.
 */
export function splitSlides(text: string): {
  readonly intro: readonly Line[];
  readonly slides: readonly RawSlide[];
} {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((each, at): Line => ({ line: at + 1, text: each.trimEnd() }));
  const intro: Line[] = [];
  const slides: { line: number; front: Line[]; closed: boolean; body: Line[] }[] = [];
  let place: 'intro' | 'front' | 'body' = 'intro';

  for (const line of lines) {
    const slide = slides.at(-1);
    const rule = RULE.test(line.text);
    if (place === 'front' && slide) {
      const empty = slide.front.every(({ text: each }) => each === '');
      if (rule && !empty) {
        slide.closed = true;
        place = 'body';
        continue;
      }
      if (!rule && (line.text === '' || KEY_VALUE.test(line.text))) {
        slide.front.push(line);
        continue;
      }
      if (!rule) {
        slide.body.push(line);
        place = 'body';
        continue;
      }
    }
    if (rule) {
      slides.push({ line: line.line, front: [], closed: false, body: [] });
      place = 'front';
    } else if (slide) slide.body.push(line);
    else intro.push(line);
  }
  return { intro, slides };
}
