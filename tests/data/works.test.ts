import { describe, expect, it } from 'vitest';
import { FILES, parse, told, works } from './world';

const one = (change: Readonly<Record<string, string>>) => {
  const { facts, problems } = parse({ 'works.csv': works(change), 'events.csv': NO_EVENTS });
  return { work: facts.works[0], problems };
};
/** The event of the invented files speaks of W-1, which many of these tests leave out. */
const NO_EVENTS = FILES['events.csv']?.split('\n')[0] ?? '';
const POINT = { place: 'exact', lon: '-73.5', lat: '-42.5' };

describe('a good row of works.csv', () => {
  it('becomes a work', () => {
    const { work, problems } = one({
      amount_kind: 'at_least',
      amount_clp: '540000000',
      people_unit: 'families',
      people_kind: 'about',
      people_count: '36',
      islands: 'mechuque',
      funders: 'mun-quemchi',
      why_es: 'Porque sí',
      why_en: 'Because',
    });
    expect(problems).toEqual([]);
    expect(work).toMatchObject({
      id: 'W-1',
      name: { es: 'Conservación de caminos', en: 'Road conservation' },
      amount: { kind: 'at_least', value: 540000000 },
      people: [{ unit: 'families', count: { kind: 'about', value: 36 } }],
      municipalities: ['10209'],
      islands: ['mechuque'],
      funders: ['mun-quemchi'],
      place: { certainty: 'municipality' },
      why: { es: 'Porque sí', en: 'Because' },
      note: null,
      partOf: null,
    });
  });

  it('keeps an unpublished amount unpublished', () => {
    expect(one({ amount_kind: 'unpublished', amount_clp: '' }).work?.amount).toEqual({ kind: 'unpublished' });
  });

  it('may give a point and no codes, or an approximate one with its radius', () => {
    expect(one({ ...POINT, municipalities: '' }).work?.place).toEqual({
      certainty: 'exact',
      lon: -73.5,
      lat: -42.5,
    });
    expect(one({ ...POINT, place: 'approximate', place_radius_km: '10' }).work?.place).toMatchObject({
      certainty: 'approximate',
      radiusKm: 10,
    });
  });

  it('takes its traced shape from the file of shapes', () => {
    const geometry = {
      type: 'LineString',
      coordinates: [
        [-73.5, -42.5],
        [-73.4, -42.4],
      ],
    };
    const shapes = { type: 'FeatureCollection', features: [{ properties: { id: 'W-1' }, geometry }] };
    const { facts, problems } = parse({ 'work_shapes.geojson': JSON.stringify(shapes) });
    expect(facts.works[0]?.shape).toEqual(geometry);
    expect(problems).toEqual([]);
  });
});

describe('when a work became known', () => {
  const knownOf = (date: string, stageDate: string) => {
    const sources = FILES['sources.csv']?.replace('2024-01-02', date) ?? '';
    const { facts } = parse({ 'sources.csv': sources, 'works.csv': works({ stage_date: stageDate }) });
    return [facts.works[0]?.knownFrom, facts.works[0]?.knownBy];
  };
  it('is its source’s date, a partial one counted from its last day', () => {
    expect(knownOf('2024-02-23', '2024-02-22')).toEqual(['2024-02-23', 'source']);
    expect(knownOf('2022', '2021')).toEqual(['2022-12-31', 'source']);
  });
  it('else the end of the month or year of its state', () => {
    expect(knownOf('', '2025-07')).toEqual(['2025-07-31', 'state']);
    expect(knownOf('', '2024-02')).toEqual(['2024-02-29', 'state']);
  });
  it('else the day the source was read', () => {
    expect(knownOf('', '')).toEqual(['2026-11-22', 'read']);
  });
});

describe('a bad row of works.csv is left out whole and told by line, column and value', () => {
  it.each([
    [{ amount_clp: '12.5' }, 'amount_clp', '12.5', 'not_whole_pesos'],
    [{ amount_clp: '1.718.000' }, 'amount_clp', '1.718.000', 'not_whole_pesos'],
    [{ amount_clp: '-5' }, 'amount_clp', '-5', 'not_whole_pesos'],
    [{ amount_clp: '' }, 'amount_clp', '', 'value_missing'],
    [{ amount_kind: 'unpublished' }, 'amount_clp', '660000000', 'value_of_unpublished'],
    [{ amount_kind: '' }, 'amount_kind', '', 'empty_cell'],
    [{ name_en: '' }, 'name_en', '', 'empty_cell'],
    [{ why_es: 'Solo en español' }, 'why_en', '', 'missing_translation'],
    [{ sector: 'camino' }, 'sector', 'camino', 'not_allowed'],
    [{ stage_date: '2024-02-30' }, 'stage_date', '2024-02-30', 'not_a_date'],
    [{ municipalities: '10209;Queilen' }, 'municipalities', 'Queilen', 'unknown_municipality'],
    [{ islands: 'mechuqe' }, 'islands', 'mechuqe', 'unknown_island'],
    [{ funders: 'mun-quemchy' }, 'funders', 'mun-quemchy', 'unknown_organisation'],
    [{ sources: 'press;radio' }, 'sources', 'radio', 'unknown_source'],
    [{ sources: 'radio;press' }, 'sources', 'radio', 'unknown_source'],
    [{ sources: '' }, 'sources', '', 'empty_cell'],
    [{ replaces: 'W-9' }, 'replaces', 'W-9', 'unknown_work'],
    [{ part_of: 'W-9' }, 'part_of', 'W-9', 'unknown_work'],
    [{ part_of: 'W-1' }, 'part_of', 'W-1', 'reference_circle'],
    [{ people_unit: 'families' }, 'people_kind', '', 'empty_cell'],
    [{ people_unit: 'families', people_kind: 'exact' }, 'people_count', '', 'value_missing'],
    [{ people_count: '12' }, 'people_unit', '', 'empty_cell'],
    [{ length_km: '11,25' }, 'length_km', '11,25', 'not_a_number'],
    [{ length_km: '0' }, 'length_km', '0', 'out_of_range'],
    [{ place: 'exact', lon: '-73.5' }, 'lat', '', 'place_incomplete'],
    [{ ...POINT, place: 'approximate' }, 'place_radius_km', '', 'place_incomplete'],
    [{ place: 'island' }, 'islands', '', 'place_incomplete'],
    [{ municipalities: '' }, 'municipalities', '', 'place_incomplete'],
    [{ place: 'municipality', place_radius_km: '5' }, 'place_radius_km', '5', 'place_not_expected'],
    [{ ...POINT, lon: '-80' }, 'lon', '-80 -42.5', 'point_outside'],
    [{ ...POINT, lat: '-425' }, 'lat', '-425', 'out_of_range'],
  ])('%j', (change, column, value, code) => {
    const { work, problems } = one(change);
    expect(work).toBeUndefined();
    expect(told(problems)).toContainEqual({ line: 2, column, value, code });
    expect(
      problems.filter(({ severity }) => severity === 'error').every(({ file }) => file === 'works.csv'),
    ).toBe(true);
  });

  it('tells every bad cell of a row, not only the first', () => {
    const { problems } = one({ sector: 'camino', stage: 'lista', amount_clp: '1e9' });
    expect(problems.map(({ column }) => column)).toEqual(
      expect.arrayContaining(['sector', 'stage', 'amount_clp']),
    );
  });

  it('suggests what was most likely meant', () => {
    const detailOf = (change: Record<string, string>) => one(change).problems[0]?.detail;
    expect(detailOf({ municipalities: 'quemchi' })).toBe('10209');
    expect(detailOf({ islands: 'mechuqe' })).toBe('mechuque');
    expect(detailOf({ sector: 'camino' })).toContain('drinking_water');
  });

  it('leaves out the second row of an id and says where the first stands', () => {
    const { facts, problems } = parse({ 'works.csv': works({}, { id: 'W-1', amount_clp: '1' }) });
    expect(facts.works.map(({ amount }) => amount)).toEqual([{ kind: 'exact', value: 660000000 }]);
    expect(problems).toMatchObject([
      { line: 3, column: 'id', value: 'W-1', code: 'repeated_id', detail: '2' },
    ]);
  });
});

describe('a doubtful row of works.csv is taken and told', () => {
  it.each([
    [{ islands: 'tranqui' }, 'islands', 'tranqui', 'place_conflict'],
    [{ ...POINT, municipalities: '10207' }, 'municipalities', '10207', 'place_conflict'],
    [{ amount_clp: '0' }, 'amount_clp', '0', 'zero_amount'],
  ])('%j', (change, column, value, code) => {
    const { work, problems } = one(change);
    expect(work?.id).toBe('W-1');
    expect(problems).toMatchObject([{ line: 2, column, value, code, severity: 'warning' }]);
  });
});

describe('works that refer to each other', () => {
  it('are left out when they go in a circle, all of it and what hangs on it', () => {
    const { facts, problems } = parse({
      'works.csv': works(
        { replaces: 'W-2' },
        { replaces: 'W-3' },
        { replaces: 'W-1' },
        { part_of: 'W-3' },
        {},
      ),
      'events.csv': NO_EVENTS,
    });
    expect(facts.works.map(({ id }) => id)).toEqual(['W-5']);
    expect(problems.map(({ code, detail }) => [code, detail]).slice(0, 2)).toEqual([
      ['reference_circle', 'W-1 → W-2 → W-3 → W-1'],
      ['reference_circle', 'W-2 → W-3 → W-1 → W-2'],
    ]);
    expect(told(problems)).toContainEqual({
      line: 5,
      column: 'part_of',
      value: 'W-3',
      code: 'refers_to_left_out',
    });
  });

  it('take along whatever refers to a row left out, however far', () => {
    const { facts, problems } = parse({
      'works.csv': works({ sector: 'camino' }, { replaces: 'W-1' }, { part_of: 'W-2' }),
      'events.csv': NO_EVENTS,
    });
    expect(facts.works).toEqual([]);
    expect(told(problems)).toEqual([
      { line: 2, column: 'sector', value: 'camino', code: 'not_allowed' },
      { line: 3, column: 'replaces', value: 'W-1', code: 'refers_to_left_out' },
      { line: 4, column: 'part_of', value: 'W-2', code: 'refers_to_left_out' },
    ]);
  });
});

describe('work_shapes.geojson', () => {
  it.each([
    ['{', null, 'not_geojson'],
    ['{}', null, 'not_geojson'],
    [{ properties: { id: 'W-7' } }, 'W-7', 'unknown_work'],
    [null, 'feature 1', 'unknown_work'],
    [{ properties: { id: 'W-1' }, geometry: null }, 'W-1', 'not_a_shape'],
    [
      { properties: { id: 'W-1' }, geometry: { type: 'Point', coordinates: [-73, -42] } },
      'W-1',
      'not_a_shape',
    ],
    [
      { properties: { id: 'W-1' }, geometry: { type: 'LineString', coordinates: [[600_000, 5_300_000]] } },
      'W-1',
      'not_a_shape',
    ],
  ])('tells %j', (feature, value, code) => {
    const text = typeof feature === 'string' ? feature : JSON.stringify({ features: [feature] });
    const { facts, problems } = parse({ 'work_shapes.geojson': text });
    expect(facts.works[0]?.shape).toBeNull();
    expect(problems).toMatchObject([{ file: 'work_shapes.geojson', line: null, value, code }]);
  });
});

describe('text that tries to be code', () => {
  it('stays text', () => {
    const text = '=HYPERLINK("http://x.cl")<script>alert(1)</script>';
    expect(one({ note_es: text, note_en: text }).work?.note?.es).toBe(text);
  });
});
