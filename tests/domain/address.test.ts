import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, formatAddress, parseAddress } from '../../src/domain/address';
import { LEVELS } from '../../src/domain/area';
import { CLASS_METHODS } from '../../src/domain/classes';
import { FACES, LANGS, PERS, SCOPES, THEMES, type View } from '../../src/domain/view';
import { PEOPLE_UNITS, SECTORS, STAGES } from '../../src/domain/work';
import { day } from './make';

const id = fc.stringMatching(/^[a-z][a-z0-9_-]{0,20}$/);
const unique = <T>(item: fc.Arbitrary<T>, maxLength = 4) => fc.uniqueArray(item, { maxLength });
const date = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((each) => day(each.toISOString().slice(0, 10)));
const option = <T>(item: fc.Arbitrary<T>) => fc.option(item, { nil: null });
const hundredths = (min: number, max: number, unit: number) =>
  fc.integer({ min: min * unit, max: max * unit }).map((n) => n / unit);

const view: fc.Arbitrary<View> = fc.record({
  face: fc.constantFrom(...FACES),
  level: fc.constantFrom(...LEVELS),
  measure: id,
  unit: fc.constantFrom(...PEOPLE_UNITS),
  per: fc.constantFrom(...PERS),
  need: option(id),
  cell: option(fc.stringMatching(/^[123][123u]$/)),
  cuts: fc
    .option(fc.uniqueArray(hundredths(-1000, 1000, 10), { minLength: 2, maxLength: 2 }), { nil: [] })
    .map((list) => list.map((n) => n + 0).toSorted((a, b) => a - b)),
  weights: fc.uniqueArray(fc.record({ id, weight: hundredths(0, 100, 10) }), {
    maxLength: 4,
    selector: (w) => w.id,
  }),
  classes: fc.constantFrom(...CLASS_METHODS),
  k: fc.integer({ min: 3, max: 7 }),
  breaks: fc
    .uniqueArray(hundredths(-1000, 1000, 10), { maxLength: 6 })
    .map((list) => list.map((n) => n + 0).toSorted((a, b) => a - b)),
  sector: unique(fc.constantFrom(...SECTORS)),
  stage: unique(fc.constantFrom(...STAGES)),
  in: unique(fc.stringMatching(/^\d{5}$/)),
  funder: unique(id),
  scope: fc.constantFrom(...SCOPES),
  asof: option(date),
  since: option(date),
  area: option(id),
  work: option(fc.stringMatching(/^[A-Z]{3}-\d{3}$/)),
  compare: unique(id),
  q: fc.string(),
  plan: option(fc.string({ minLength: 1 })),
  layer: option(fc.string({ minLength: 1 })),
  slide: fc.integer({ min: 1, max: 999 }),
  at: option(
    fc.record({
      zoom: hundredths(0, 24, 100),
      lat: hundredths(-85, 85, 10_000),
      lon: hundredths(-180, 180, 10_000),
    }),
  ),
  lang: fc.constantFrom(...LANGS),
  theme: fc.constantFrom(...THEMES),
});

describe('the address', () => {
  it('reproduces every view', () => {
    fc.assert(
      fc.property(view, (each) => {
        const { view: read, problems } = parseAddress(formatAddress(each));
        expect(read).toEqual(each);
        expect(problems).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('is one and the same for one view, and empty for the default', () => {
    expect(formatAddress(DEFAULT_VIEW)).toBe('');
    expect(parseAddress('').view).toEqual(DEFAULT_VIEW);
    expect(formatAddress(parseAddress('?theme=dark&level=island&k=5').view)).toBe('?level=island&theme=dark');
  });

  it('never throws and never breaks, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...Object.keys(DEFAULT_VIEW)), (text, name) => {
        const { view: read } = parseAddress(`?${name}=${encodeURIComponent(text)}&${text}`);
        expect(parseAddress(formatAddress(read)).view).toEqual(read);
      }),
    );
  });

  it('falls back to the default and tells what it did not understand', () => {
    const { view: read, problems } = parseAddress(
      '?level=planet&sector=road,magic&k=9&asof=2024-02-30&in=1020&at=7/-42&slide=0&colour=red&lang=en&lang=es',
    );
    expect(read).toEqual({ ...DEFAULT_VIEW, lang: 'en' });
    expect(problems.map(({ parameter, reason }) => `${parameter} ${reason}`)).toEqual([
      'level malformed',
      'sector malformed',
      'k malformed',
      'asof malformed',
      'in malformed',
      'at malformed',
      'slide malformed',
      'colour unknown_parameter',
      'lang twice',
    ]);
  });

  it('is not moved by names of the language itself', () => {
    expect(parseAddress('?__proto__=x&constructor=y').problems.map(({ reason }) => reason)).toEqual([
      'unknown_parameter',
      'unknown_parameter',
    ]);
  });

  it('still reads links already given away', () => {
    const given: readonly [string, Partial<View>][] = [
      ['?measure=pov_multi_2022', { measure: 'pov_multi_2022' }],
      [
        '?level=island&area=mechuque&at=9.5/-42.3/-73.2',
        { level: 'island', area: 'mechuque', at: { zoom: 9.5, lat: -42.3, lon: -73.2 } },
      ],
      ['?asof=2024-01-02&work=MCR-002', { asof: day('2024-01-02'), work: 'MCR-002' }],
      [
        '?sector=drinking_water,road&in=10209,10210&scope=all',
        { sector: ['drinking_water', 'road'], in: ['10209', '10210'], scope: 'all' },
      ],
      [
        '?need=pov_multi_2022&weights=pov_multi_2022:2,idh_2023:0.5',
        {
          need: 'pov_multi_2022',
          weights: [
            { id: 'pov_multi_2022', weight: 2 },
            { id: 'idh_2023', weight: 0.5 },
          ],
        },
      ],
      ['?face=present&slide=3&theme=projector', { face: 'present', slide: 3, theme: 'projector' }],
    ];
    for (const [query, expected] of given) {
      const { view: read, problems } = parseAddress(query);
      expect(read).toEqual({ ...DEFAULT_VIEW, ...expected });
      expect(problems).toEqual([]);
    }
  });
});
