import type { PartialDate } from '../domain/dates';
import type { Indicator } from '../domain/facts';
import type { WorkMeasure } from '../domain/measure';
import type { Kind, Known } from '../domain/quantity';
import type { Lang, Per } from '../domain/view';
import type { PeopleUnit } from '../domain/work';
import { decimalsFor, roundDown, roundHalfUp } from './round';

/** A figure in words: the light word before it ("más de"), the figure, and what it is counted in. */
export interface FigureWords {
  /** '' for an exact figure. */
  readonly before: string;
  readonly figure: string;
  /** Unit behind the figure, '' if the figure carries it. */
  readonly after: string;
}

/** What differs between the two languages in writing figures. */
export interface Spelling {
  readonly lang: Lang;
  readonly thousands: string;
  readonly decimal: string;
  readonly before: Readonly<Record<Kind, string>>;
  /** `1.718` -> `$1.718 millones` / `1,718 million pesos`. */
  readonly millions: (number: string) => string;
  /** `68.900` -> `$68.900` / `68,900 pesos`. */
  readonly pesos: (number: string) => string;
  readonly perResident: string;
  readonly perThousand: string;
  readonly perKm2: string;
  readonly perHundredKm2: string;
  readonly perWork: string;
  readonly works: (count: number) => string;
  readonly people: Readonly<Record<PeopleUnit, string>>;
  readonly units: Readonly<Record<string, (number: string) => string>>;
  readonly date: (year: string, month: string | null, day: string | null) => string;
}

export interface Format {
  readonly number: (value: number, decimals?: number) => string;
  /** Rounded to whole millions from one million on; a minimum is rounded down. */
  readonly money: (amount: Known) => FigureWords;
  /** To the peso: `$229.332.052`. */
  readonly moneyInFull: (amount: Known) => FigureWords;
  /** The number of millions alone, for columns headed "millones de pesos". */
  readonly millions: (amount: Known) => FigureWords;
  /** A plain count with its light word: `más de 270`. */
  readonly count: (value: Known) => FigureWords;
  /** A signed change in millions: `+4`, `−81`. */
  readonly change: (pesos: number) => string;
  readonly indicator: (value: number, indicator: Pick<Indicator, 'unit' | 'decimals'>) => string;
  readonly measure: (value: Known, measure: WorkMeasure, per: Per, unit: PeopleUnit) => FigureWords;
  readonly date: (date: PartialDate) => string;
}

const MILLION = 1_000_000;

/** The figure as one string: `más de $773 millones`. */
export const inWords = ({ before, figure, after }: FigureWords): string =>
  [before, figure, after].filter((part) => part !== '').join(' ');

/** Writes figures by a spelling; the runtime's own compact Spanish is not what Chileans write. */
export function format(spelling: Spelling): Format {
  const number = (value: number, decimals = 0): string => {
    const rounded = roundHalfUp(value, decimals);
    const [whole = '0', fraction] = Math.abs(rounded).toFixed(Math.max(0, decimals)).split('.');
    const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, spelling.thousands);
    const sign = rounded < 0 ? '−' : '';
    return `${sign}${grouped}${fraction === undefined ? '' : spelling.decimal + fraction}`;
  };
  const rounded = ({ kind, value }: Known, decimals: number): number =>
    kind === 'at_least' ? roundDown(value, decimals) : roundHalfUp(value, decimals);
  const figure = (kind: Kind, words: string, after = ''): FigureWords => ({
    before: spelling.before[kind],
    figure: words,
    after,
  });
  const money = (amount: Known): FigureWords =>
    amount.value >= MILLION
      ? figure(amount.kind, spelling.millions(number(rounded(amount, -6) / MILLION)))
      : figure(amount.kind, spelling.pesos(number(rounded(amount, 0))));
  /** Three significant digits are as far as a quotient of published figures goes. */
  const quotient = (known: Known): string => {
    const decimals = Math.min(decimalsFor(known.value, 3), 3);
    return number(rounded(known, decimals), Math.max(0, decimals));
  };
  const times = (known: Known, factor: number): Known => ({ kind: known.kind, value: known.value * factor });

  const measure: Format['measure'] = (value, what, per, unit) => {
    if (what === 'funded') {
      if (per === 'total') return money(value);
      const shown = per === 'work' ? money(value) : figure(value.kind, spelling.pesos(quotient(value)));
      const after = { resident: spelling.perResident, km2: spelling.perKm2, work: spelling.perWork }[per];
      return { ...shown, after };
    }
    const counted =
      what === 'works' ? spelling.works(per === 'total' ? value.value : 2) : spelling.people[unit];
    switch (per) {
      case 'total':
        return figure(value.kind, number(value.value), counted);
      case 'resident':
        return figure(value.kind, quotient(times(value, 1000)), `${counted} ${spelling.perThousand}`);
      case 'km2':
        return figure(value.kind, quotient(times(value, 100)), `${counted} ${spelling.perHundredKm2}`);
      case 'work':
        return what === 'works'
          ? figure(value.kind, number(value.value), counted)
          : figure(value.kind, quotient(value), `${counted} ${spelling.perWork}`);
    }
  };

  return {
    number,
    money,
    moneyInFull: ({ kind, value }) => figure(kind, spelling.pesos(number(value))),
    millions: (amount) => figure(amount.kind, number(rounded(amount, -6) / MILLION)),
    count: ({ kind, value }) => figure(kind, number(value)),
    change: (pesos) => `${pesos > 0 ? '+' : ''}${number(pesos / MILLION)}`,
    indicator: (value, { unit, decimals }) => {
      const shown = number(value, decimals);
      return spelling.units[unit]?.(shown) ?? shown;
    },
    measure,
    date: (date) => {
      const [year = '', month = null, day = null] = date.split('-');
      return spelling.date(year, month, day);
    },
  };
}
