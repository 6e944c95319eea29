/**
 * What a framed map and the page around it say to each other by postMessage. A public promise: `mapa` is the version,
 * fields may be added, and a receiver ignores what it does not know. The same types, for webmasters, are in
 * host/embed.d.ts.
 */

/** A longer string is no address and no id: the whole message is ignored. */
export const LONGEST = 2000;

/** A map is never as tall as this; a frame that asks for more is caught in a loop. */
const TALLEST = 10_000;

interface Message<Type extends string> {
  readonly mapa: 1;
  readonly type: Type;
}

/** Frame to page. Addresses are queries, `''` or `?area=10209&lang=en`. */
export type Note =
  /** The map listens from now on. */
  | (Message<'ready'> & { readonly address: string })
  /** CSS px the frame needs to show itself whole. */
  | (Message<'resize'> & { readonly height: number })
  | (Message<'select'> & { readonly area: string | null; readonly work: string | null })
  | (Message<'view'> & { readonly address: string })
  /** Whether the frame holds a live map now, with all areas and facts in memory. */
  | (Message<'live'> & { readonly on: boolean })
  | Answer;

/** Belongs to the command whose `id` is `to`. */
export type Answer =
  | (Message<'answer'> & { readonly to: string; readonly ok: true; readonly value: string | null })
  | (Message<'answer'> & { readonly to: string; readonly ok: false; readonly error: string });

/** Page to frame; each is answered once. */
export type Command =
  | (Message<'set-view'> & { readonly id: string; readonly address: string })
  | (Message<'focus-area'> & { readonly id: string; readonly area: string })
  /** Answered with the address. The last `resize` and `live` are told again, for a page that came late. */
  | (Message<'get-view'> & { readonly id: string })
  /** Give the live map back and show the picture again. */
  | (Message<'rest'> & { readonly id: string });

type Check = (value: unknown) => boolean;

/** The fields of one form of a message besides `mapa` and `type`. */
type ChecksOf<M> = M extends unknown
  ? { readonly [Field in Exclude<keyof M, keyof Message<string>>]: Check }
  : never;

/** Per type, every form that it may take. */
type Forms<M extends Message<string>> = {
  readonly [Type in M['type']]: readonly ChecksOf<Extract<M, Message<Type>>>[];
};

const isText: Check = (value) => typeof value === 'string' && value.length <= LONGEST;
const isTextOrNull: Check = (value) => value === null || isText(value);
const isHeight: Check = (value) => typeof value === 'number' && value > 0 && value <= TALLEST;
const isFlag: Check = (value) => typeof value === 'boolean';
const isTrue: Check = (value) => value === true;
const isFalse: Check = (value) => value === false;

const NOTES: Forms<Note> = {
  ready: [{ address: isText }],
  resize: [{ height: isHeight }],
  select: [{ area: isTextOrNull, work: isTextOrNull }],
  view: [{ address: isText }],
  live: [{ on: isFlag }],
  answer: [
    { to: isText, ok: isTrue, value: isTextOrNull },
    { to: isText, ok: isFalse, error: isText },
  ],
};

const COMMANDS: Forms<Command> = {
  'set-view': [{ id: isText, address: isText }],
  'focus-area': [{ id: isText, area: isText }],
  'get-view': [{ id: isText }],
  rest: [{ id: isText }],
};

/** Own plain values only: neither what a prototype lends nor what a getter makes up. */
function own(data: object, field: string): unknown {
  return Object.getOwnPropertyDescriptor(data, field)?.value;
}

function read(forms: Readonly<Record<string, readonly object[]>>, data: object): object | null {
  const type = own(data, 'type');
  if (own(data, 'mapa') !== 1 || typeof type !== 'string' || !Object.hasOwn(forms, type)) return null;
  for (const form of forms[type] ?? []) {
    const fields = Object.entries(form as Record<string, Check>).map(
      ([field, fits]) => [field, own(data, field), fits] as const,
    );
    if (fields.every(([, value, fits]) => fits(value)))
      return { mapa: 1, type, ...Object.fromEntries(fields) };
  }
  return null;
}

/** A fresh object with the known fields alone, or null; never throws. */
function parse(forms: Readonly<Record<string, readonly object[]>>, data: unknown): object | null {
  if (typeof data !== 'object' || data === null) return null;
  try {
    return read(forms, data);
  } catch {
    // A proxy's traps throw what they like. None survives a real postMessage, but the promise is for any value.
    return null;
  }
}

/** What a frame said, or null for anything that is not exactly a {@link Note} of this version. */
export function parseNote(data: unknown): Note | null {
  return parse(NOTES, data) as Note | null;
}

/** What the page around asks, or null for anything that is not exactly a {@link Command} of this version. */
export function parseCommand(data: unknown): Command | null {
  return parse(COMMANDS, data) as Command | null;
}
