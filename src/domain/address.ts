import { LEVELS } from './area';
import { CLASS_METHODS } from './classes';
import { isIsoDate } from './dates';
import { FACES, LANGS, PERS, SCOPES, THEMES, type Camera, type View } from './view';
import { PEOPLE_UNITS, SECTORS, STAGES } from './work';

/** A parameter that was not understood: the default was taken in its place, and the page says so. */
export interface AddressProblem {
  readonly parameter: string;
  readonly value: string;
  readonly reason: 'unknown_parameter' | 'not_allowed' | 'malformed' | 'unknown_id' | 'twice';
}

/** The view of a bare address. */
export const DEFAULT_VIEW: View = {
  face: 'explore',
  level: 'municipality',
  measure: 'funded',
  unit: 'families',
  per: 'total',
  need: null,
  cell: null,
  cuts: [],
  weights: [],
  classes: 'auto',
  k: 5,
  breaks: [],
  sector: [],
  stage: [],
  in: [],
  funder: [],
  scope: 'roundtable',
  asof: null,
  since: null,
  area: null,
  work: null,
  compare: [],
  q: '',
  plan: null,
  layer: null,
  slide: 1,
  at: null,
  lang: 'es',
  theme: 'light',
};

/** How one parameter is read and written. `read` answers null for what it does not understand. */
interface Codec<T> {
  readonly read: (text: string) => T | null;
  readonly write: (value: T) => string;
}

const oneOf = <T extends string>(allowed: readonly T[]): Codec<T> => ({
  read: (text) => allowed.find((value) => value === text) ?? null,
  write: (value) => value,
});

const matching = <T extends string>(pattern: RegExp): Codec<T> => ({
  read: (text) => (pattern.test(text) ? (text as T) : null),
  write: (value) => value,
});

const optional = <T>(codec: Codec<T>): Codec<T | null> => ({
  read: codec.read,
  write: (value) => (value === null ? '' : codec.write(value)),
});

/** A comma list without repeats; one bad item makes the whole list unreadable, so that no filter is silently halved. */
const listOf = <T>(codec: Codec<T>): Codec<readonly T[]> => ({
  read: (text) => {
    const items = text.split(',').map(codec.read);
    const good = items.filter((item) => item !== null);
    return good.length === items.length && new Set(text.split(',')).size === items.length ? good : null;
  },
  write: (values) => values.map(codec.write).join(','),
});

const DECIMAL = /^-?\d{1,15}(\.\d{1,10})?$/;

const number: Codec<number> = {
  read: (text) => (DECIMAL.test(text) ? Number(text) : null),
  write: (value) => String(Number(value.toFixed(10))),
};

const integer = (min: number, max: number): Codec<number> => ({
  read: (text) =>
    /^\d{1,6}$/.test(text) && Number(text) >= min && Number(text) <= max ? Number(text) : null,
  write: String,
});

const ID = /^[a-z0-9][a-z0-9_-]{0,63}$/;
const id = matching<string>(ID);
const workId = matching<string>(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/);
const cut = matching<string>(/^\d{5}$/);

const isoDate: Codec<NonNullable<View['asof']>> = {
  read: (text) => (isIsoDate(text) ? text : null),
  write: (value) => value,
};

const text: Codec<string> = { read: (value) => value, write: (value) => value };

const weight: Codec<View['weights'][number]> = {
  read: (item) => {
    const [name = '', value = '', ...rest] = item.split(':');
    const amount = number.read(value);
    return rest.length === 0 && ID.test(name) && amount !== null && amount >= 0 && amount <= 100
      ? { id: name, weight: amount }
      : null;
  },
  write: (item) => `${item.id}:${number.write(item.weight)}`,
};

/** From `least` to `most` numbers, each larger than the one before. */
const ascendingNumbers = (least: number, most: number): Codec<readonly number[]> => ({
  read: (value) => {
    const found = listOf(number).read(value) ?? [];
    return found.length >= least &&
      found.length <= most &&
      found.every((each, i) => i === 0 || each > (found[i - 1] ?? each))
      ? found
      : null;
  },
  write: listOf(number).write,
});

const camera: Codec<Camera> = {
  read: (value) => {
    const [zoom, lat, lon, ...rest] = value.split('/').map(number.read);
    if (rest.length > 0 || zoom == null || lat == null || lon == null) return null;
    return zoom >= 0 && zoom <= 24 && Math.abs(lat) <= 85 && Math.abs(lon) <= 180 ? { zoom, lat, lon } : null;
  },
  write: ({ zoom, lat, lon }) =>
    [Number(zoom.toFixed(2)), Number(lat.toFixed(4)), Number(lon.toFixed(4))].join('/'),
};

/** Parameter by parameter, in the order an address is written in. Names and values are a public promise. */
const CODECS: { readonly [Name in keyof View]: Codec<View[Name]> } = {
  face: oneOf(FACES),
  level: oneOf(LEVELS),
  measure: id,
  unit: oneOf(PEOPLE_UNITS),
  per: oneOf(PERS),
  need: optional(id),
  cell: optional(matching(/^[123][123u]$/)),
  cuts: ascendingNumbers(2, 2),
  weights: listOf(weight),
  classes: oneOf(CLASS_METHODS),
  k: integer(3, 7),
  breaks: ascendingNumbers(1, 6),
  sector: listOf(oneOf(SECTORS)),
  stage: listOf(oneOf(STAGES)),
  in: listOf(cut),
  funder: listOf(id),
  scope: oneOf(SCOPES),
  asof: optional(isoDate),
  since: optional(isoDate),
  area: optional(id),
  work: optional(workId),
  compare: listOf(id),
  q: text,
  plan: optional(text),
  layer: optional(text),
  slide: integer(1, 999_999),
  at: optional(camera),
  lang: oneOf(LANGS),
  theme: oneOf(THEMES),
};

const NAMES = Object.keys(CODECS) as (keyof View)[];
const isName = (name: string): name is keyof View => Object.hasOwn(CODECS, name);

function readInto<Name extends keyof View>(view: Partial<View>, name: Name, value: string): boolean {
  const read = CODECS[name].read(value);
  if (read === null) return false;
  (view as Pick<View, Name>)[name] = read;
  return true;
}

/**
 * Reads the query of an address (with or without `?`). Never throws: what is unknown or broken falls back to the
 * default and is told. Whether ids exist in the data is checked by {@link checkIds}.
 */
export function parseAddress(query: string): {
  readonly view: View;
  readonly problems: readonly AddressProblem[];
} {
  const view: Partial<View> = {};
  const problems: AddressProblem[] = [];
  const seen = new Set<string>();
  for (const [parameter, value] of new URLSearchParams(query)) {
    const problem = (reason: AddressProblem['reason']) => problems.push({ parameter, value, reason });
    if (!isName(parameter)) problem('unknown_parameter');
    else if (seen.has(parameter)) problem('twice');
    else {
      seen.add(parameter);
      if (value !== '' && !readInto(view, parameter, value)) problem('malformed');
    }
  }
  return { view: { ...DEFAULT_VIEW, ...view }, problems };
}

/** Readable in an address bar: only what would change its meaning is escaped. */
const escape = (value: string): string =>
  encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%2F', '/');

const writeOf = <Name extends keyof View>(view: View, name: Name): string => CODECS[name].write(view[name]);

/** Writes the query of a view, defaults left out, always in the same order: '' or `?level=island&…`. */
export function formatAddress(view: View): string {
  const pairs = NAMES.flatMap((name) => {
    const value = writeOf(view, name);
    return value === '' || value === writeOf(DEFAULT_VIEW, name) ? [] : [`${name}=${escape(value)}`];
  });
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
