import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPlan, parsePlan, type PlanReading } from '../../src/data/planFile';
import { planFromLink, planToLink } from '../../src/data/planLink';
import { AREAS, amount } from '../domain/make';
import { anyPlan, candidate, planOf } from '../domain/makePlan';

const areas = {
  municipality: new Map(AREAS.municipality.map((each) => [each.id, each])),
  island: new Map(AREAS.island.map((each) => [each.id, each])),
};
const parse = (text: string): PlanReading => parsePlan(text, areas);
const taken = (reading: PlanReading) => {
  if (!reading.ok) throw new Error(reading.reason);
  return reading;
};
const file = (...candidates: readonly unknown[]): string =>
  JSON.stringify({ mapa: 'plan', version: 1, name: 'P', budget: null, candidates });
const row = { name: 'Camino', sector: 'road', municipality: '1' };
const said = (text: string): readonly string[] =>
  taken(parse(text)).problems.map(({ row, field, value, code }) => `${row} ${field} ${value} ${code}`);

describe(formatPlan, () => {
  it('and back is the same plan, and the same text', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const text = formatPlan(plan);
        const { plan: again, problems } = taken(parse(text));
        expect(problems).toEqual([]);
        expect(again).toEqual(plan);
        expect(formatPlan(again)).toBe(text);
      }),
    );
  });

  it('keeps fields that this version does not know, of the plan and of its rows', () => {
    const text = JSON.stringify({
      mapa: 'plan',
      version: 1,
      autor: 'Ana',
      candidates: [{ ...row, fase: 2 }],
    });
    expect(JSON.parse(formatPlan(taken(parse(text)).plan))).toMatchObject({
      autor: 'Ana',
      candidates: [{ name: 'Camino', fase: 2 }],
    });
  });

  it('writes an amount that nobody estimated as unpublished, never as 0', () => {
    expect(formatPlan(planOf([candidate('x')]))).not.toMatch(/amount_clp|: 0/);
  });
});

describe(parsePlan, () => {
  it.each([
    [{ ...row, name: ' ' }, '1 name   no_name'],
    [{ ...row, sector: 'ports' }, '1 sector ports unknown_sector'],
    [{ ...row, municipality: '99' }, '1 municipality 99 unknown_municipality'],
    [{ ...row, island: 'atlantis' }, '1 island atlantis unknown_island'],
    [{ ...row, island: 'c' }, '1 island c island_elsewhere'],
    [{ ...row, lon: '-73' }, '1 lon -73 bad_point'],
    [{ ...row, lon: -73, lat: -42 }, '1 radius_km  bad_point'],
    [{ ...row, amount_clp: '800 millones' }, '1 amount_clp 800 millones bad_amount'],
    [{ ...row, amount_clp: 1.5 }, '1 amount_clp 1.5 bad_amount'],
    [{ ...row, amount_clp: 0 }, '1 amount_clp 0 zero_amount'],
    [{ ...row, amount_kind: 'unpublished', amount_clp: 5 }, '1 amount_clp 5 bad_amount'],
    [{ ...row, people_unit: 'cats', people_count: 3 }, '1 people_unit cats bad_people'],
    [{ ...row, people_unit: 'families', people_count: -3 }, '1 people_count -3 bad_people'],
    [{ ...row, note: 5 }, '1 note 5 not_text'],
    ['Camino', '1  Camino not_a_row'],
    [null, '1  null not_a_row'],
  ])('tells a broken row with its field and value: %j', (broken, problem) => {
    expect(said(file(broken))).toContain(problem);
  });

  it('takes the good rows beside a broken one, and writes the broken one back as it stood', () => {
    const broken = { ...row, sector: 'ports', mine: true };
    const { plan } = taken(parse(file(row, broken, { ...row, name: 'Otro' })));
    expect(plan.candidates.map(({ name }) => name)).toEqual(['Camino', 'Otro']);
    expect((JSON.parse(formatPlan(plan)) as { candidates: unknown[] }).candidates).toContainEqual(broken);
  });

  it('tells a budget that is not whole pesos and keeps what it said', () => {
    const { plan, problems } = taken(parse('{"mapa":"plan","version":1,"budget":"mucho"}'));
    expect(problems).toMatchObject([{ row: null, field: 'budget', value: 'mucho', code: 'bad_budget' }]);
    expect(plan).toMatchObject({ budget: null, extra: { budget_unread: 'mucho' } });
  });

  it.each([
    ['{"mapa":"plan","version":2,"candidates":[]}', 'other_version', '2'],
    ['{"mapa":"plan"}', 'other_version', ''],
    ['{"mapa":"otra cosa"}', 'not_a_plan', ''],
    ['[]', 'not_a_plan', ''],
    ['nombre;sector', 'not_json', ''],
    ['', 'not_json', ''],
    ['{"mapa":"plan","version":1,"candidates":{}}', 'no_rows', ''],
  ])('refuses whole what is no plan of this version: %s', (text, reason, detail) => {
    expect(parse(text)).toEqual({ ok: false, reason, detail });
  });

  it('gives every candidate an id of its own', () => {
    const { plan } = taken(parse(file({ ...row, id: 'c2' }, row, { ...row, id: 'c2' })));
    expect(new Set(plan.candidates.map(({ id }) => id)).size).toBe(3);
  });

  it('never throws', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((value) => file(value)),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(parse(text).ok).toBeTypeOf('boolean');
      }),
    );
  });
});

describe(planToLink, () => {
  it('and back is the same plan', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const link = planToLink(plan);
        expect(link).toMatch(/^1~[\w-]*$/);
        expect(taken(planFromLink(link, areas)).plan).toEqual(plan);
      }),
    );
  });

  it('fits a handful of candidates into an address', () => {
    const rows = Array.from({ length: 6 }, (_, i) =>
      candidate(`c${i}`, {
        name: `Agua potable rural de la localidad ${i}`,
        place: { municipality: '1', island: 'a', point: { lon: -73.2514, lat: -42.3121, radiusKm: 3 } },
        amount: amount(120 + i),
        people: { unit: 'families', count: { kind: 'about', value: 40 } },
      }),
    );
    expect(planToLink(planOf(rows)).length).toBeLessThan(1200);
  });

  it('refuses what is no link of this version, and never throws', () => {
    expect(planFromLink('1~%%%', areas)).toMatchObject({ ok: false });
    expect(planFromLink('1~', areas)).toMatchObject({ ok: false });
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(planFromLink(`1~${text}`, areas).ok).toBeTypeOf('boolean');
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        void planFromLink(`1~${btoa(encodeURIComponent(JSON.stringify(value)))}`, areas);
      }),
    );
  });
});
