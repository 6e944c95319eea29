import { readFileSync, readdirSync } from 'node:fs';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Card, CardSection } from '../../src/ui/Card';
import { CompareBars } from '../../src/ui/CompareBars';
import { DotStrip } from '../../src/ui/DotStrip';
import { ICON_NAMES, Icon } from '../../src/ui/Icon';
import { Legend } from '../../src/ui/Legend';
import { Notice } from '../../src/ui/Notice';
import { SourceLine } from '../../src/ui/SourceLine';
import { Strip } from '../../src/ui/Strip';
import { Swatch } from '../../src/ui/Swatch';

const draw = (piece: ReactElement) => renderToStaticMarkup(piece);
const FOLDER = new URL('../../src/ui/', import.meta.url);

describe('the pieces as files', () => {
  const sources = readdirSync(FOLDER)
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ name, text: readFileSync(new URL(name, FOLDER), 'utf8') }));

  test('none writes a style attribute, which the Content-Security-Policy would refuse', () => {
    expect(sources.filter(({ text }) => /\sstyle=[{"]/.test(text)).map(({ name }) => name)).toEqual([]);
  });

  test('none knows data, map, words or meaning: imports stay in the room', () => {
    const strangers = sources.flatMap(({ name, text }) =>
      [...text.matchAll(/from '(\.\.?\/[^']+)'/g)]
        .map(([, path = '']) => path)
        .filter((path) => path.startsWith('../'))
        .map((path) => `${name} imports ${path}`),
    );
    expect(strangers).toEqual([]);
  });

  test('every token a style sheet asks for is defined', () => {
    const sheets = readdirSync(FOLDER).filter((name) => name.endsWith('.css'));
    const all = sheets.map((name) => readFileSync(new URL(name, FOLDER), 'utf8')).join('\n');
    const scripts = sources.map(({ text }) => text).join('\n');
    const defined = new Set(
      [...`${all}\n${scripts}`.matchAll(/(--[\w-]+)(?=['"]?\s*[:,])/g)].map(([, name]) => name),
    );
    const asked = [...`${all}\n${scripts}`.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name);
    expect(asked.length).toBeGreaterThan(100);
    expect([...new Set(asked)].filter((name) => !defined.has(name))).toEqual([]);
  });
});

describe(Icon, () => {
  test('draws all 23, each hidden from those who listen', () => {
    expect(ICON_NAMES).toHaveLength(23);
    for (const name of ICON_NAMES)
      expect(draw(<Icon name={name} />)).toMatch(/aria-hidden="true".*<path d="\S/);
  });
});

describe(Swatch, () => {
  test('two patterns on one page never share an id', () => {
    const html = draw(
      <>
        <Swatch pattern="hatch" />
        <Swatch pattern="hatch" />
      </>,
    );
    const ids = [...html.matchAll(/<pattern id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(html).toContain(`url(#${id})`);
  });

  test('no published work never takes a colour of the scale', () => {
    expect(draw(<Swatch pattern="hatch" />)).not.toMatch(/--(inv|need)-/);
  });

  test('land is plain', () => {
    expect(draw(<Swatch pattern="land" />)).not.toContain('<pattern');
  });
});

describe(Legend, () => {
  test('marks the look of the area under the hand, and only that', () => {
    const html = draw(
      <Legend
        title="Monto"
        rows={[
          { id: 'a', swatch: { fill: 'var(--inv-5)' }, words: 'Quellón', marked: true },
          { id: 'b', swatch: { fill: 'var(--inv-3)' }, words: 'Quemchi' },
        ]}
      />,
    );
    expect(html.match(/data-marked/g)).toHaveLength(1);
    expect(html).toMatch(/data-marked.*Quellón.*Quemchi/);
  });
});

describe(CompareBars, () => {
  test('an unpublished amount has words and no bar', () => {
    const html = draw(
      <CompareBars figures={[{ label: 'Final', share: null, value: 'sin monto publicado', date: '2025' }]} />,
    );
    expect(html).toContain('sin monto publicado');
    expect(html).not.toContain('<svg');
  });
});

describe(DotStrip, () => {
  const strip = {
    title: 'Pobreza',
    value: '23,4 %',
    ticks: [0, 0.4, 0.4, 1],
    fill: 'red',
    place: '2.ª',
    text: 'Segunda',
  };

  test('is told in words to those who do not see it', () => {
    expect(draw(<DotStrip {...strip} at={0.4} />)).toMatch(/role="img" aria-label="Segunda"/);
  });

  test('has a tick for every place, equal ones too, and a dot only where there is a value', () => {
    expect(draw(<DotStrip {...strip} at={0.4} />).match(/<line/g)).toHaveLength(4);
    expect(draw(<DotStrip {...strip} at={0.4} />)).toContain('<circle');
    expect(draw(<DotStrip {...strip} at={null} />)).not.toContain('<circle');
  });
});

describe(SourceLine, () => {
  test('links leave the page without handing it over', () => {
    const html = draw(
      <SourceLine
        lead="Fuentes"
        sources={[
          { id: 'a', words: 'Radio Sago', href: 'https://example.org/' },
          { id: 'b', words: 'carta, sin dirección' },
        ]}
      />,
    );
    expect(html.match(/<a /g)).toHaveLength(1);
    expect(html).toMatch(/rel="noopener noreferrer"/);
  });
});

describe(Card, () => {
  test('is named by its title and closed by a named button', () => {
    const html = draw(
      <Card title="Quemchi" closeLabel="Cerrar la ficha" onClose={() => undefined}>
        <CardSection title="Obras">una</CardSection>
      </Card>,
    );
    const id = /aria-labelledby="([^"]+)"/.exec(html)?.[1];
    expect(html).toMatch(new RegExp(`<h2 id="${id}"[^>]*>Quemchi`));
    expect(html).toContain('aria-label="Cerrar la ficha"');
  });
});

describe(Notice, () => {
  test('only an error interrupts', () => {
    expect(draw(<Notice kind="error">x</Notice>)).toContain('role="alert"');
    expect(draw(<Notice kind="empty">x</Notice>)).toContain('role="status"');
    expect(draw(<Notice kind="note">x</Notice>)).not.toContain('role=');
  });
});

describe(Strip, () => {
  test('is an ordered list, so that the changes are heard in their order', () => {
    const html = draw(
      <Strip
        title="De lo anunciado a hoy"
        unit="millones"
        points={[
          { id: '1', when: '02-01-2024', figure: 'más de 1.718', detail: '', mark: 'start' },
          { id: '2', when: 'Hoy', figure: 'más de 1.870', detail: '', mark: 'end' },
        ]}
      />,
    );
    expect(html).toMatch(/<ol.*1\.718.*1\.870.*<\/ol>/);
  });
});
