import { describe, expect, test } from 'vitest';
import { pesos } from '../../../src/domain/quantity';
import { pictureShapes } from '../../../src/map/layout';
import { letterMeasure } from '../../../src/map/letterMeasure';
import { fitBounds } from '../../../src/map/projection';
import { markup } from '../../../src/map/svg/markup';
import { pictureSvg, type Sheet } from '../../../src/map/svg/pictureSvg';
import { wrapped } from '../../../src/map/svg/wrapped';
import { pictureOf, work } from '../region';
import { paletteOf } from '../themes';
import { readXml } from './readXml';

const HOSTILE = `<script>alert(1)</script> & "Quemchi's" <img src=x onerror='x'>`;
const WORKS = [
  work('MCR-001', {
    amount: { kind: 'exact', value: pesos(518e6) },
    place: { certainty: 'approximate', lon: -73.76, lat: -43.14, radiusKm: 10 },
    shape: {
      type: 'LineString',
      coordinates: [
        [-73.8, -43.1],
        [-73.7, -43.2],
      ],
    },
  }),
];

function sheet(more: Partial<Sheet> = {}): Sheet {
  const picture = pictureOf(WORKS);
  const none = { top: 0, right: 0, bottom: 0, left: 0 };
  return {
    picture,
    shapes: pictureShapes(picture.areas, 'municipality', picture.ground),
    camera: (extent) => fitBounds([-75.05, -43.75, -72.75, -41.5], extent, none),
    page: { width: 1264, height: 1250 },
    scale: 1,
    size: 'desktop',
    palette: paletteOf('light'),
    measure: letterMeasure,
    title: 'Más de $1.870 millones financiados en tres de las seis comunas de la mesa',
    legend: {
      title: 'Monto financiado por comuna',
      rows: [
        { fill: { kind: 'ramp', ramp: 'inv', at: 1 }, name: 'Quellón', value: 'más de $773 millones' },
        { fill: { kind: 'pattern', pattern: 'hatch' }, name: 'De la mesa, sin obra publicada', value: '' },
      ],
      works: [{ disc: { stage: 'approved', sector: 'road', unpublished: false }, words: 'Aprobada' }],
    },
    foot: ['Datos al 22-11-2026', 'Fuentes: GORE Los Lagos', '© OpenStreetMap contributors'],
    distance: (metres) => `${metres / 1000} km`,
    ...more,
  };
}

describe(pictureSvg, () => {
  const text = markup(pictureSvg(sheet()));
  const file = readXml(text);

  test('is a file that stands alone: well-formed, with its own size and name space, and nothing to load', () => {
    expect(file.tag).toBe('svg');
    expect(file.attributes).toMatchObject({ xmlns: 'http://www.w3.org/2000/svg', width: '1264' });
    expect(file.attributes['viewBox']).toBe(`0 0 1264 ${file.attributes['height']}`);
    expect(text.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|var\(|NaN|undefined/);
  });

  test('says everything: title, legend, members, scale, day, sources and credit', () => {
    const words = file.words.join(' ');
    for (const said of ['Más de $1.870', 'Quellón, más de $773 millones', 'Calbuco', 'Aprobada', '20 km'])
      expect(words).toContain(said);
    for (const said of ['Datos al 22-11-2026', 'GORE Los Lagos', '© OpenStreetMap'])
      expect(words).toContain(said);
  });

  test('draws traced works', () => {
    expect(text).toContain('data-traces');
    const bare = sheet();
    const none = markup(pictureSvg({ ...bare, picture: { ...bare.picture, works: [] } }));
    expect(text.split('<path').length).toBeGreaterThan(none.split('<path').length + 2);
  });

  test('keeps names with markup as text', () => {
    const base = sheet();
    const hostile = readXml(
      markup(
        pictureSvg(
          sheet({
            title: HOSTILE,
            picture: {
              ...base.picture,
              areaWords: () => ({ name: HOSTILE, detail: null }),
              seaNames: [{ name: HOSTILE, lon: -74.6, lat: -42.5 }],
            },
            legend: {
              title: HOSTILE,
              rows: [{ fill: { kind: 'land' }, name: HOSTILE, value: HOSTILE }],
              works: [],
            },
            foot: [HOSTILE],
          }),
        ),
      ),
    );
    expect(hostile.words).toContain(HOSTILE);
    expect([...hostile.tags].toSorted()).toEqual(
      expect.not.arrayContaining(['script', 'img', 'image', 'foreignObject']),
    );
  });
});

describe(wrapped, () => {
  const font = { size: 10, line: 12, weight: 400, italic: false } as const;
  const measure = (words: string) => words.length * 5;

  test('loses no word and no line is wider than the room', () => {
    const text = 'una obra en varias islas de la comuna de Quemchi';
    const lines = wrapped(text, 100, font, measure);
    expect(lines.join(' ')).toBe(text);
    expect(Math.max(...lines.map(measure))).toBeLessThanOrEqual(100);
    expect(lines).toHaveLength(3);
  });

  test('leaves a long word whole', () => {
    expect(wrapped('electrificación ya', 20, font, measure)).toEqual(['electrificación', 'ya']);
  });
});
