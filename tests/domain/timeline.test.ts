import { expect, it } from 'vitest';
import { history } from '../../src/domain/history';
import { sourceDates, timeline } from '../../src/domain/timeline';
import { facts } from '../data/geodataFiles';
import { day } from './make';

const newest = day('2026-11-22');
const marks = timeline(facts, history(facts.works, newest), newest);

it('shows announcements, starts, finishes and sums, a month at its last day', () => {
  const of = (kind: string) => marks.filter((mark) => mark.kind === kind).map(({ date }) => date);
  expect(of('announcement')).toEqual(['2024-01-02', '2024-02-28', '2024-09-05']);
  expect(of('start')).toEqual(['2024-02-22']);
  expect(of('finish')).toEqual(['2025-07-31']);
  expect(of('total')[0]).toBe('2024-01-02');
});

it('a handle rests on the dates of the sources, each once, and on the newest', () => {
  const dates = sourceDates(marks, newest);
  expect(dates[0]).toBe('2024-01-02');
  expect(dates.at(-1)).toBe(newest);
  expect(new Set(dates).size).toBe(dates.length);
});
