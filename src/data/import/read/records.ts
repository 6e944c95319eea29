/** One record of a delimited text: what a spreadsheet shows as one row. */
export interface TextRecord {
  readonly cells: readonly string[];
  /**
   * `unclosed_quote`: no end of the quote could be found, so the record is this one line, and from there on its quotes
   * are letters. `stray_quote`: a quote within a quoted cell was not doubled; the cell is its text as it
   * stands in the file, quotes included.
   */
  readonly trouble: 'unclosed_quote' | 'stray_quote' | null;
  /** Index of the cell with the trouble; -1 without. */
  readonly at: number;
  /** A quoted cell holds line ends. */
  readonly lines: boolean;
}

const QUOTE = 34;
const LF = 10;
const CR = 13;
const SPACE = 32;
const TAB = 9;
/** Excel's own limit of lines in a cell. A quote that stays open longer was never closed. */
const MOST_LINES = 253;
/** Far above the 32,767 characters of a spreadsheet's cell: outlines of areas come in CSV too. */
const MOST_CHARACTERS = 1 << 20;

/**
 * Delimited text, piece by piece, as records. LF, CR and CRLF all end a record, also mixed in one file. Own code in
 * place of papaparse, which takes one kind of line end, gives everything behind an unclosed quote to one cell, and
 * takes quadratic time on bad quotes (its issue 713); where a file has none of these both agree, and a test says so.
 */
export class Records {
  private readonly delimiter: number;
  private readonly take: (record: TextRecord) => void;
  private rest = '';
  /** A record that did not end is scanned again only when the text has doubled: one endless line stays linear. */
  private wait = 0;
  private cells: string[] = [];
  private trouble: TextRecord['trouble'] = null;
  private at = -1;
  private lines = false;

  /** @param delimiter one character; null: each line is one cell */
  constructor(delimiter: string | null, take: (record: TextRecord) => void) {
    this.delimiter = delimiter === null ? -1 : delimiter.charCodeAt(0);
    this.take = take;
  }

  push(piece: string): void {
    this.rest += piece;
    if (this.rest.length >= this.wait) this.scan(false);
  }

  /** After the last piece. */
  end(): void {
    this.scan(true);
  }

  private scan(last: boolean): void {
    const text = this.rest;
    let at = 0;
    while (at < text.length) {
      const end = this.record(text, at, last);
      if (end === -1) break;
      this.take({ cells: this.cells, trouble: this.trouble, at: this.at, lines: this.lines });
      at = end;
    }
    this.rest = text.slice(at);
    this.wait = at === 0 ? text.length * 2 : 0;
  }

  /** Reads one record into `cells`; where the next one begins, or -1 when the text ends first and more may come. */
  private record(text: string, start: number, last: boolean): number {
    this.cells = [];
    this.trouble = null;
    this.at = -1;
    this.lines = false;
    let at = start;
    for (;;) {
      const end = text.charCodeAt(at) === QUOTE ? this.quoted(text, at, last) : this.plain(text, at, at);
      if (end === -1 || (end >= text.length && !last)) return -1;
      if (text.charCodeAt(end) !== this.delimiter) return afterLine(text, end, last);
      at = end + 1;
    }
  }

  /** A cell from `start` that ends at the first delimiter or line end from `from`; where that is. */
  private plain(text: string, start: number, from: number): number {
    let end = from;
    while (end < text.length && !this.ends(text.charCodeAt(end))) end += 1;
    this.cells.push(text.slice(start, end));
    return end;
  }

  private ends(code: number): boolean {
    return code === this.delimiter || code === LF || code === CR;
  }

  private quoted(text: string, start: number, last: boolean): number {
    let doubled = false;
    let lines = 0;
    for (let at = start + 1; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) lines += 1;
      if (lines > MOST_LINES || at - start > MOST_CHARACTERS) return this.unclosed(text, start);
      if (code !== QUOTE) continue;
      if (text.charCodeAt(at + 1) === QUOTE) {
        doubled = true;
        at += 1;
        continue;
      }
      const end = this.afterBlanks(text, at + 1);
      if (end >= text.length ? last : this.ends(text.charCodeAt(end))) {
        const inside = text.slice(start + 1, at);
        this.lines ||= lines > 0;
        this.cells.push(doubled ? inside.replaceAll('""', '"') : inside);
        return end;
      }
      if (end >= text.length) return -1;
      // A quote in the middle of a cell of several lines rather opens another cell: this one was never closed.
      if (lines > 0) return this.unclosed(text, start);
      this.tell('stray_quote');
      return this.plain(text, start, at + 1);
    }
    return last ? this.unclosed(text, start) : -1;
  }

  private afterBlanks(text: string, from: number): number {
    let at = from;
    for (;;) {
      const code = text.charCodeAt(at);
      if ((code !== SPACE && code !== TAB) || code === this.delimiter) return at;
      at += 1;
    }
  }

  /** The rest of the line, its quotes like any other letter. */
  private unclosed(text: string, start: number): number {
    this.tell('unclosed_quote');
    for (let at = start; ; at += 1) {
      at = this.plain(text, at, at);
      if (text.charCodeAt(at) !== this.delimiter) return at;
    }
  }

  private tell(trouble: TextRecord['trouble']): void {
    this.trouble = trouble;
    this.at = this.cells.length;
  }
}

/** Where the next line begins; -1 when a CR ends the text and its LF may come. */
function afterLine(text: string, end: number, last: boolean): number {
  if (end >= text.length) return end;
  if (text.charCodeAt(end) === LF) return end + 1;
  if (end + 1 >= text.length && !last) return -1;
  return text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
}

const STEP = 1 << 14;

/** The first `most` records of a text, or all. */
export function recordsIn(text: string, delimiter: string | null, most: number): TextRecord[] {
  const records: TextRecord[] = [];
  const reader = new Records(delimiter, (record) => records.push(record));
  for (let at = 0; at < text.length && records.length < most; at += STEP)
    reader.push(text.slice(at, at + STEP));
  if (records.length < most) reader.end();
  return records.slice(0, most);
}
