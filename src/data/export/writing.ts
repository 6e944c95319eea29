import type { Steps } from '../../domain/steps';

/** Lines that are one part of a file: some ten thousand letters. */
const LINES = 100;

/** Writes a file line by line, with pauses: parts that stand one behind the other. */
export function* writeSteps(lines: Iterable<string>): Steps<readonly string[]> {
  const parts: string[] = [];
  let part: string[] = [];
  for (const line of lines) {
    part.push(line);
    if (part.length < LINES) continue;
    parts.push(part.join(''));
    part = [];
    yield 0;
  }
  parts.push(part.join(''));
  return parts;
}

/** The items of a list as one text, made as they are asked for, with something between them. */
export function* between<T>(
  items: Iterable<T>,
  sign: string,
  textOf: (item: T) => string,
): Generator<string> {
  let isFirst = true;
  for (const item of items) {
    yield isFirst ? textOf(item) : sign + textOf(item);
    isFirst = false;
  }
}
