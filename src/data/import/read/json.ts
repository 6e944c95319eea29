import { Refusal } from './codes';

export interface ParsedJson {
  readonly value: unknown;
  /** How many of `NaN`, `Infinity` and whole numbers beyond 2^53 are kept as the text that stands in the file. */
  readonly asText: number;
}

/** Decimals may be rounded beyond what any place needs; of a whole number (a code) each digit counts. */
const SUSPECT = /(?<![\d.])\d{16}|NaN|Infinity/;
const NUMBER = /-?(?:NaN|Infinity|\d[\d.eE+-]*)/g;

/**
 * JSON as people's tools write it. A number that JSON or a double can't hold becomes its text, so that none is changed.
 * @throws Refusal `bad_json` with line and column, counted from 1, of the first thing that does not belong
 */
export function parseJson(text: string): ParsedJson {
  const mended = SUSPECT.test(text) ? numbersAsText(text) : { text, count: 0 };
  try {
    return { value: JSON.parse(mended.text), asText: mended.count };
  } catch {
    throw new Refusal('bad_json', placeOfError(mended.text));
  }
}

function numbersAsText(text: string): { text: string; count: number } {
  let count = 0;
  const mend = (between: string) =>
    between.replaceAll(NUMBER, (number) => {
      const whole = /^-?\d+$/.test(number);
      if (whole ? Number.isSafeInteger(Number(number)) : Number.isFinite(Number(number))) return number;
      count += 1;
      return `"${number}"`;
    });
  const parts: string[] = [];
  let at = 0;
  for (let quote = text.indexOf('"'); quote !== -1; quote = text.indexOf('"', at)) {
    const end = endOfString(text, quote);
    parts.push(mend(text.slice(at, quote)), text.slice(quote, end));
    at = end;
  }
  parts.push(mend(text.slice(at)));
  return { text: parts.join(''), count };
}

/** Behind the closing quote of the string that opens at `start`; the end of the text where it does not close. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let escapes = 0;
    while (text[at - 1 - escapes] === '\\') escapes += 1;
    if (escapes % 2 === 0) return at + 1;
  }
  return text.length;
}

const SPACE = /[ \t\n\r]*/y;
const WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
// oxlint-disable-next-line no-control-regex
const NOT_IN_STRING = /[\0-\u001F]|\\(?:[^"\\/bfnrtu]|u(?![\da-fA-F]{4}))/;

const after = (pattern: RegExp, text: string, from: number): number => {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
};

/** Every engine words its errors in its own way and not all say where: `line:column` of the first bad token. */
function placeOfError(text: string): string {
  const open: string[] = [];
  let at = 0;
  let next: 'value' | 'end' | 'name' = 'value';
  /** Right behind an opening, or where a value has ended. */
  let mayClose = false;
  for (;;) {
    at = after(SPACE, text, at);
    const sign = text[at];
    if (mayClose && sign !== undefined && sign === open.at(-1)) {
      open.pop();
      next = 'end';
    } else if (next === 'end') {
      if (sign !== ',' || open.length === 0) break;
      next = open.at(-1) === '}' ? 'name' : 'value';
      mayClose = false;
      at += 1;
      continue;
    } else if (next === 'value' && (sign === '{' || sign === '[')) {
      open.push(sign === '{' ? '}' : ']');
      next = sign === '{' ? 'name' : 'value';
      mayClose = true;
      at += 1;
      continue;
    } else {
      const end: number = sign === '"' ? stringEnd(text, at) : next === 'value' ? after(WORD, text, at) : at;
      if (end === at) break;
      at = end - 1;
      if (next === 'name') {
        const colon = after(SPACE, text, end);
        at = colon;
        if (text[colon] !== ':') break;
        next = 'value';
        mayClose = false;
        at += 1;
        continue;
      }
      next = 'end';
    }
    mayClose = true;
    at += 1;
  }
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

/** Behind a well-formed string, or its start where it is none. */
function stringEnd(text: string, start: number): number {
  const end = endOfString(text, start);
  const string = text.slice(start, end);
  return string.length > 1 && string.endsWith('"') && !NOT_IN_STRING.test(string) ? end : start;
}
