import type { Feature } from 'geojson';
import { AreasFileError } from './areasFileError';

/** Typed reading of a feature's properties; a wrong or missing one is an AreasFileError that names it. */
export interface Properties {
  text(key: string): string;
  textOrNull(key: string): string | null;
  /** Empty when the property is absent: the pack leaves empty lists out. */
  texts(key: string): readonly string[];
  number(key: string): number;
  numberOrNull(key: string): number | null;
  flag(key: string): boolean;
}

export function propertiesOf({ properties }: Feature): Properties {
  const read = (key: string): unknown => properties?.[key] ?? null;
  const wrong = (key: string, wanted: string) =>
    new AreasFileError(`${JSON.stringify(properties)}: "${key}" is not ${wanted}`);

  const textOrNull = (key: string) => {
    const value = read(key);
    if (value === null || typeof value === 'string') return value;
    throw wrong(key, 'a text');
  };
  const numberOrNull = (key: string) => {
    const value = read(key);
    if (value === null || (typeof value === 'number' && Number.isFinite(value))) return value;
    throw wrong(key, 'a number');
  };
  return {
    textOrNull,
    numberOrNull,
    text(key) {
      const value = textOrNull(key);
      if (value === null || value === '') throw wrong(key, 'a text');
      return value;
    },
    number(key) {
      const value = numberOrNull(key);
      if (value === null) throw wrong(key, 'a number');
      return value;
    },
    texts(key) {
      const value = read(key) ?? [];
      if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
      throw wrong(key, 'a list of texts');
    },
    flag(key) {
      const value = read(key);
      if (typeof value === 'boolean') return value;
      throw wrong(key, 'true or false');
    },
  };
}
