import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { isKnown } from '../../src/domain/quantity';
import type { Work } from '../../src/domain/work';
import { facts } from '../data/geodataFiles';

/** Outside the project: the collection its facts were carried over from, where a developer has it. */
const DIR = join(import.meta.dirname, '../../../shared/facts/domain');

const rows = (file: string) =>
  Papa.parse<Record<string, string>>(readFileSync(join(DIR, file), 'utf8').trim(), { header: true }).data;

if (!existsSync(DIR))
  console.info('Skipped: the collected facts are not beside the project (../shared/facts).');

describe.skipIf(!existsSync(DIR))('geodata/ and the collected facts agree', () => {
  it('in every indicator value, its year, unit of time and interval', () => {
    const collected = new Map(
      rows('indicators.csv').map((row) => [
        `${row['indicator_id']} ${row['year']} ${row['cut']}`,
        row['value'],
      ]),
    );
    const year = new Map(facts.indicators.map((indicator) => [indicator.id, indicator.year]));
    expect(facts.values.length).toBeGreaterThan(600);
    for (const { indicator, cut, value, low, high } of facts.values) {
      const read = (id: string) => {
        const cell = collected.get(`${id} ${year.get(indicator)} ${cut}`);
        return cell === undefined ? null : Number(cell);
      };
      expect(
        { value: read(indicator), low: read(`${indicator}_low`), high: read(`${indicator}_high`) },
        `${indicator} ${cut}`,
      ).toEqual({ value, low, high });
    }
  });

  it('in the direction of every indicator and in how many municipalities have a value that year', () => {
    const meta = new Map(rows('indicators_meta.csv').map((row) => [row['id'], row]));
    const all = rows('indicators.csv');
    for (const { id, direction, coverage, year } of facts.indicators) {
      expect(meta.get(id)?.['direction'], id).toBe(direction);
      const known = all.filter((row) => row['indicator_id'] === id && row['year'] === String(year));
      expect(known, id).toHaveLength(coverage);
    }
  });

  it('in every amount of a work, none of them invented', () => {
    const collected = [...rows('works.csv'), ...rows('context_works.csv')];
    expect(facts.works.map(({ id }) => id)).toEqual(collected.map((row) => row['id']));
    const cellsOf = ({ id, amount }: Work) =>
      isKnown(amount) ? [id, String(amount.value), String(amount.kind === 'at_least')] : [id, '', 'false'];
    expect(facts.works.map(cellsOf)).toEqual(
      collected.map((row) => [row['id'], row['amount_clp'], row['amount_is_minimum'] || 'false']),
    );
  });

  it('in the sector, stage and sources of every work', () => {
    const url = new Map(facts.sources.map((source) => [source.id, source.url]));
    for (const row of [...rows('works.csv'), ...rows('context_works.csv')]) {
      const work = facts.works.find(({ id }) => id === row['id']);
      expect(work).toMatchObject({ sector: row['sector'], stage: row['stage'] });
      expect(work?.sources.map((id) => url.get(id))).toEqual([row['source_url']]);
    }
  });

  it('in the value and day of every announced figure and goal carried over', () => {
    const collected = new Map(
      [...rows('aggregates.csv'), ...rows('goals.csv')].map((row) => [row['id'], row]),
    );
    for (const { id, value, asOf, unit } of facts.figures) {
      const row = collected.get(id) ?? {};
      const count = row['target_value'] ?? (unit === 'CLP' ? row['amount_clp'] : row['count']);
      expect([isKnown(value) ? String(value.value) : '', asOf], id).toEqual([
        count,
        row['as_of'] ?? (row['source_date'] || asOf),
      ]);
    }
  });

  it('in the lists of January and September 2024', () => {
    const collected = rows('organisations.csv').map((row) => [
      row['id'],
      row['in_seed_2024_01'] === 'yes',
      row['in_list_2024_09'] === 'yes',
    ]);
    const ours = facts.organisations.map(({ id, member2024January, member2024September }) => [
      id,
      member2024January,
      member2024September,
    ]);
    for (const organisation of collected) expect(ours).toContainEqual(organisation);
  });
});
