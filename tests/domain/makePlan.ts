import fc from 'fast-check';
import { NOWHERE, type Candidate, type Plan } from '../../src/domain/plan';
import { pesos, UNPUBLISHED } from '../../src/domain/quantity';
import { PEOPLE_UNITS, SECTORS } from '../../src/domain/work';

/** An invented candidate. */
export const candidate = (id: string, changes: Partial<Candidate> = {}): Candidate => ({
  id,
  name: `Candidata ${id}`,
  sector: 'road',
  place: NOWHERE,
  amount: UNPUBLISHED,
  people: null,
  note: '',
  extra: {},
  ...changes,
});

export const planOf = (candidates: readonly Candidate[], changes: Partial<Plan> = {}): Plan => ({
  name: 'Plan A',
  budget: null,
  candidates,
  unread: [],
  extra: {},
  ...changes,
});

const KINDS = ['exact', 'about', 'at_least'] as const;
const degrees = (low: number, high: number) =>
  fc.integer({ min: low * 1e4, max: high * 1e4 }).map((n) => n / 1e4);
const name = fc.string({ minLength: 1, maxLength: 20 }).map((text) => text.trim() || 'Camino');
const quantity = fc.oneof(
  fc.constant(UNPUBLISHED),
  fc.record({ kind: fc.constantFrom(...KINDS), value: fc.integer({ min: 1, max: 1e12 }) }),
);
const place = fc.constantFrom(
  { municipality: null, island: null },
  { municipality: '1', island: null },
  { municipality: '1', island: 'a' },
  { municipality: '2', island: 'c' },
  { municipality: '4', island: null },
);
const point = fc.option(
  fc.record({ lon: degrees(-76, -71), lat: degrees(-45, -40), radiusKm: fc.integer({ min: 1, max: 20 }) }),
  { nil: null },
);

/** Any plan over the areas of ./make.ts. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    name,
    budget: fc.option(fc.integer({ min: 1, max: 1e13 }).map(pesos), { nil: null }),
    rows: fc.array(
      fc.record({
        name,
        sector: fc.constantFrom(...SECTORS),
        place: fc.tuple(place, point).map(([areas, at]) => ({ ...areas, point: at })),
        amount: quantity.map((each) =>
          each.kind === 'unpublished' ? each : { ...each, value: pesos(each.value) },
        ),
        people: fc.option(fc.record({ unit: fc.constantFrom(...PEOPLE_UNITS), count: quantity }), {
          nil: null,
        }),
        note: fc.string({ maxLength: 20 }),
      }),
      { maxLength: 8 },
    ),
  })
  .map(({ rows, ...plan }) =>
    planOf(
      rows.map((row, i) => candidate(`c${i + 1}`, row)),
      plan,
    ),
  );
