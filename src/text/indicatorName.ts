import type { Indicator } from '../domain/facts';
import type { Lang } from '../domain/view';

/** An indicator with its year, without which no value can be read: `Pobreza multidimensional 2022`. */
export function indicatorName({ name, year }: Pick<Indicator, 'name' | 'year'>, lang: Lang): string {
  return name[lang].includes(String(year)) ? name[lang] : `${name[lang]} ${year}`;
}
