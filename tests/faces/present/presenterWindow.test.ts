import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Slide } from '../../../src/domain/deck';
import { plannedMinutes, spanText } from '../../../src/faces/present/presenter/plannedMinutes';
import { PresenterWindow } from '../../../src/faces/present/presenter/PresenterWindow';
import { spanish } from '../../../src/text/language';

const slide = (id: string, headline: string, minutes: number, note: string): Slide => ({
  id,
  lang: 'es',
  layout: 'text',
  view: null,
  headline: [{ text: headline, strong: false }],
  blocks: [{ kind: 'list', items: [[{ text: `Punto de ${id}`, strong: true }]] }],
  notes: note === '' ? [] : [[{ text: note, strong: false }]],
  sources: [],
  minutes,
});
const slides = [slide('a', 'Primera', 1, 'Salude'), slide('b', 'Segunda', 2, ''), slide('c', 'Final', 3, '')];
const shown = (number: number, connected: boolean) =>
  renderToStaticMarkup(
    createElement(PresenterWindow, {
      slides,
      number,
      onGo: () => undefined,
      language: spanish,
      connected,
    }),
  );

describe('planned time', () => {
  it.each([
    [0, 0],
    [1, 1],
    [2, 3],
    [3, 6],
    [9, 6],
  ])('to the end of slide %i is %i minutes', (number, minutes) =>
    expect(plannedMinutes(slides, number)).toBe(minutes),
  );

  it.each([
    [-5, '0:00'],
    [65_999, '1:05'],
    [3_845_000, '1:04:05'],
  ])('%i ms reads %s', (span, text) => expect(spanText(span)).toBe(text));
});

describe('the presenter window', () => {
  it('shows this slide, its notes, the next and a way to every slide', () => {
    const html = shown(1, true);
    expect(html).toContain('<h1>Primera</h1>');
    expect(html).toContain('Punto de a');
    expect(html).toContain('Salude');
    expect(html).toMatch(/Sigue<\/h2><p[^>]*>Segunda</);
    expect(html.match(/<li><button/g)).toHaveLength(3);
    expect(html).toMatch(/aria-current="true"[^>]*><span>1</);
    expect(html).toContain('Conectada con la pantalla');
  });

  it('ends at the last slide and says what to do when no screen answers', () => {
    const html = shown(3, false);
    expect(html).toContain('Esta es la última lámina');
    expect(html).toContain('Esta lámina no tiene notas');
    expect(html).toContain('La pantalla no responde');
    expect(html).toMatch(/disabled=""[^>]*>Siguiente/);
  });
});
