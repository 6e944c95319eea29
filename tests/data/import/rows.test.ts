import type { Geometry } from 'geojson';
import { booleanPointOnLine, booleanPointInPolygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import type { RawRecord } from '../../../src/data/import/rawTable';
import { codes, onlyAccepted, report, tableOf } from './table';

const HEADER = ['codigo', 'nombre', 'comuna', 'monto', 'año'];
const rowsOf = (...rows: readonly (readonly (string | number | null)[])[]) => report(tableOf(HEADER, rows));

describe('sums among the rows', () => {
  it('are never counted, and are rows of the file all the same', () => {
    const made = rowsOf(
      ['1', 'Camino', 'Quemchi', '518000000'],
      ['2', 'Posta', 'Quemchi', '660000000'],
      [null, 'Subtotal Quemchi', null, '1178000000'],
      ['3', 'Pozo', 'Queilén', '75000000'],
      [null, null, null, '1253000000'],
      ['TOTAL', null, null, '1253000000'],
    );
    expect(made.accepted.map(({ row }) => row)).toEqual([2, 3, 5]);
    expect(made.rejected.map(({ row, causes }) => `${row} ${codes(causes).join()}`)).toEqual([
      '4 total_row',
      '6 total_row',
      '7 total_row',
    ]);
  });

  it('leave a work alone whose amount is by chance what stands above it', () => {
    const made = rowsOf(
      ['1', 'A', 'Quemchi', '10000000'],
      ['2', 'B', 'Quemchi', '20000000'],
      ['3', 'C', 'Quemchi', '30000000'],
    );
    expect(made.rejected).toEqual([]);
  });
});

describe('rows without codes', () => {
  const without = (...rows: readonly (readonly string[])[]) =>
    report(tableOf(['nombre', 'comuna', 'monto'], rows));

  it('are told where they look like one work twice, and both count', () => {
    const made = without(
      ['Posta', 'Quemchi', '75000000'],
      ['POSTA', '10209', '75.000.000'],
      ['Posta', 'Quellón', '75000000'],
    );
    expect(made.accepted.map(({ warnings }) => codes(warnings))).toEqual([[], ['same_as_row'], []]);
    expect(made.accepted[1]?.warnings[0]?.detail).toBe('2');
  });

  it('are works though their name begins with total, where they have a place', () => {
    expect(without(['Total reposición posta', 'Quemchi', '75000000']).rejected).toEqual([]);
    expect(without(['Total Quemchi', '', '75000000']).rejected).toMatchObject([
      { causes: [{ code: 'total_row' }] },
    ]);
  });
});

describe('rows of one code', () => {
  it('count once: the first, where nothing says which is the newer', () => {
    const made = rowsOf(
      ['30-1', 'A', 'Quemchi', '10000000'],
      ['30-2', 'B', 'Quemchi', '20000000'],
      ['30-1', 'A', 'Quemchi', '10000000'],
    );
    expect(made.accepted.map(({ row }) => row)).toEqual([2, 3]);
    expect(made.rejected).toMatchObject([
      { row: 4, causes: [{ code: 'repeated_id', value: '30-1', detail: '2' }] },
    ]);
  });

  it('count once: the newest year of the sheets of a project', () => {
    const made = rowsOf(
      ['30-1', 'A', 'Quemchi', '10000000', 2022],
      ['30-1', 'A', 'Quemchi', '30000000', 2024],
      ['30-1', 'A', 'Quemchi', '20000000', 2023],
    );
    expect(made.accepted.map(({ row }) => row)).toEqual([3]);
    expect(made.rejected.map(({ row, causes }) => [row, causes[0]?.code, causes[0]?.detail])).toEqual([
      [2, 'older_sheet', '3'],
      [4, 'older_sheet', '3'],
    ]);
  });

  it('do not count a row that was rejected for another reason', () => {
    const made = rowsOf(['30-1', 'A', 'Quemchi', '45 %'], ['30-1', 'A', 'Quemchi', '10000000']);
    expect(made.accepted.map(({ row }) => row)).toEqual([3]);
  });

  it('give an id that was made away to the one that the file gives', () => {
    const made = rowsOf([null, 'A', 'Quemchi', '10000000'], ['fila-2', 'B', 'Quemchi', '20000000']);
    expect(made.accepted.map(({ work }) => work.id)).toEqual(['fila-2-2', 'fila-2']);
  });
});

describe('what the reader tells of a row', () => {
  const withRecord = (record: Partial<RawRecord>) => {
    const table = tableOf(HEADER, [['1', 'Camino', 'Quemchi', '518000000']]);
    return report({ ...table, rows: table.rows.map((row) => ({ ...row, ...record })) });
  };

  it('rejects a row that could not be read', () => {
    const broken = { code: 'unclosed_quote', column: null, detail: null };
    expect(withRecord({ broken }).rejected).toMatchObject([{ row: 2, causes: [broken] }]);
  });

  it('stands among the warnings of the row', () => {
    const made = withRecord({ notes: [{ code: 'hidden_row', column: null, detail: null }] });
    expect(codes(onlyAccepted(made).warnings)).toEqual(['hidden_row']);
  });
});

describe('geometries', () => {
  const LINE = [
    [-73.49, -42.15],
    [-73.5, -42.16],
    [-73.52, -42.16],
  ];
  const withGeometry = (
    geometry: Geometry | null,
    cells: readonly string[] = ['1', 'Camino', '', ''],
    crs: string | null = null,
  ) => {
    const table = tableOf(HEADER, [cells], { format: 'geojson', crs });
    return report({ ...table, rows: table.rows.map((row) => ({ ...row, geometry })) });
  };
  const told = (geometry: Geometry | null, crs?: string) => {
    const { accepted, rejected } = withGeometry(geometry, undefined, crs);
    return [...codes(accepted[0]?.warnings ?? []), ...codes(rejected[0]?.causes ?? [])];
  };

  it('give a point as it is', () => {
    const { work } = onlyAccepted(withGeometry({ type: 'Point', coordinates: [-73.4744, -42.1428, 12] }));
    expect(work).toMatchObject({
      lon: -73.4744,
      lat: -42.1428,
      municipality: '10209',
      certainty: 'exact',
      shape: null,
    });
  });

  it('keep a line, and a point on it that is approximate', () => {
    const { work, warnings } = onlyAccepted(withGeometry({ type: 'LineString', coordinates: LINE }));
    expect(codes(warnings)).toEqual(['point_of_shape']);
    expect(work).toMatchObject({ municipality: '10209', certainty: 'approximate' });
    const point = [work.lon ?? 0, work.lat ?? 0];
    expect(booleanPointOnLine(point, { type: 'LineString', coordinates: LINE }, { epsilon: 1e-7 })).toBe(
      true,
    );
  });

  it('keep a polygon that is no disc, and a point inside it', () => {
    const ring = [
      [-73.5, -42.15],
      [-73.4, -42.15],
      [-73.4, -42.16],
      [-73.49, -42.16],
      [-73.49, -42.25],
      [-73.5, -42.25],
      [-73.5, -42.15],
    ];
    const shape = { type: 'Polygon' as const, coordinates: [ring] };
    const { work } = onlyAccepted(withGeometry(shape));
    expect(work.shape).toEqual(shape);
    expect(booleanPointInPolygon([work.lon ?? 0, work.lat ?? 0], shape)).toBe(true);
  });

  it('are turned, moved and told like columns', () => {
    const swapped = LINE.map(([lon = 0, lat = 0]) => [lat, lon]);
    const { work, warnings } = onlyAccepted(withGeometry({ type: 'LineString', coordinates: swapped }));
    expect(work.shape).toEqual({ type: 'LineString', coordinates: LINE });
    expect(codes(warnings)).toEqual(['axes_swapped', 'point_of_shape']);

    const metres = { type: 'Point' as const, coordinates: [625870, 5333240] };
    expect(told(metres, 'EPSG:32718')).toEqual([]);
    expect(told(metres)).toEqual(['utm_zone_assumed']);
    expect(told(metres, 'EPSG:24878')).toEqual(['other_crs']);
    expect(told({ type: 'Point', coordinates: [0, 0] })).toEqual(['zero_point']);
    expect(told({ type: 'LineString', coordinates: [...LINE, [-42.15, -73.49]] })).toEqual(['bad_shape']);
    expect(told({ type: 'MultiPoint', coordinates: LINE })).toEqual(['several_points']);
    expect(
      told({ type: 'GeometryCollection', geometries: [{ type: 'LineString', coordinates: LINE }] }),
    ).toEqual(['point_of_shape']);
    expect(told(null)).toEqual(['no_place']);
  });

  it('tell every municipality that a line passes', () => {
    const along = [
      [-73.4744, -42.1428],
      [-73.7732, -42.4721],
    ];
    const { work, warnings } = onlyAccepted(withGeometry({ type: 'LineString', coordinates: along }));
    expect(work.municipalities.toSorted()).toEqual(['10201', '10209']);
    expect(codes(warnings)).toContain('several_municipalities');
  });

  it('disagree with a named municipality aloud', () => {
    const made = withGeometry({ type: 'Point', coordinates: [-73.4744, -42.1428] }, [
      '1',
      'Camino',
      'Quellón',
      '',
    ]);
    expect(onlyAccepted(made).warnings).toMatchObject([
      { code: 'place_conflict', column: 'comuna', value: 'Quellón', detail: 'Quemchi', suggestion: '10209' },
    ]);
  });
});

describe('the unit of a whole column', () => {
  const unitOf = (header: string, ...amounts: readonly string[]) =>
    report(
      tableOf(
        ['nombre', 'comuna', header],
        amounts.map((amount) => ['A', 'Quemchi', amount]),
      ),
    );

  it('is by the words of the cells where no cell is plain', () => {
    expect(unitOf('Monto', '518 millones', 'más de 540 millones').unit).toEqual({
      unit: 'million',
      from: 'cells',
    });
  });

  it('is pesos by their size, and in doubt for all where most are too small', () => {
    expect(unitOf('Monto', '518000000', '75000000', '1000').unit).toEqual({ unit: 'clp', from: 'assumed' });
    const doubtful = unitOf('Monto', '518000', '660000', '75000', '518000000');
    expect(doubtful.unit).toEqual({ unit: 'clp', from: 'doubtful' });
    for (const { warnings } of doubtful.accepted) expect(codes(warnings)).toContain('unit_doubtful');
  });

  it('reads one mark by what the other cells prove', () => {
    const read = (...amounts: readonly string[]) => {
      const { accepted, rejected } = unitOf('Monto (MM$)', ...amounts);
      return [
        ...accepted.map(({ work }) => work.amount_clp),
        ...rejected.map(({ causes }) => causes[0]?.code),
      ];
    };
    expect(read('1.718', '12,5')).toEqual([1718e6, 12.5e6]);
    expect(read('1.718', '12.5')).toEqual([1718e3, 12.5e6]);
    expect(read('1,718', '12,5')).toEqual([1718e3, 12.5e6]);
    expect(read('1,718', '12.5')).toEqual([1718e6, 12.5e6]);
    expect(read('1.718', '12.5', '12,5')).toEqual([12.5e6, 12.5e6, 'ambiguous_number']);
    expect(read('1,718')).toEqual(['ambiguous_number']);
  });
});
