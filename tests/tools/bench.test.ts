import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verdicts, type Findings } from '../../tools/bench/budgets';
import { embedPageWeights, embedTimes } from '../../tools/bench/embed';
import { blockedTime } from '../../tools/bench/embedVisit';
import type { Work } from '../../src/domain/work';
import { grownFacts } from '../../tools/bench/grownFacts';
import { madeUpAreas, madeUpWorks } from '../../tools/bench/madeUp';
import { twiceIn } from '../../tools/bench/loading';
import { slowLine } from '../../tools/bench/slowLine';
import { table } from '../../tools/bench/table';
import { median } from '../../tools/bench/visit';
import { asset, criticalScripts, filesOf, together, typeOf, weigh } from '../../tools/bench/weigh';
import { serve } from '../../tools/serve.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mapa-bench-'));
  mkdirSync(join(folder, 'assets'));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write(
    'index.html',
    '<link rel="modulepreload" href="./assets/map.js"><script type="module" src="./assets/a.js">',
  );
  write('assets/a.js', 'import{x}from"./b.js";import"./c.js";const m=()=>import("./map.js");');
  write('assets/b.js', 'export{y as x}from"./a.js";');
  write('assets/c.js', 'c;'.repeat(1000));
  write('assets/map.js', 'map;');
  write('assets/areas-12345678.json', '{}');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe(criticalScripts, () => {
  it('follows static imports only: what is imported by a call may come after the first paint', () => {
    const names = criticalScripts(folder).map((file) => file.slice(-4));
    expect(names).toEqual(['a.js', 'b.js', 'c.js']);
  });
});

describe(weigh, () => {
  it('weighs text packed and fonts as they are', () => {
    const text = weigh(join(folder, 'assets', 'c.js'));
    expect(text.raw).toBe(2000);
    expect(text.brotli).toBeLessThan(100);
    writeFileSync(join(folder, 'a.woff2'), 'f'.repeat(500));
    expect(weigh(join(folder, 'a.woff2'))).toEqual({ raw: 500, gzip: 500, brotli: 500 });
    expect(together([text, text]).gzip).toBe(2 * text.gzip);
  });
});

describe(filesOf, () => {
  it('finds the file and the type of what was asked for', () => {
    const [page, script] = filesOf(folder, ['/?area=10209', '/assets/map.js']);
    expect([page, script]).toEqual([join(folder, 'index.html'), join(folder, 'assets', 'map.js')]);
    expect(typeOf(page ?? '')).toBe('page');
    expect(typeOf('maplibre-gl-worker-DX6FIJ71.js')).toBe('worker');
    expect(typeOf(asset(folder, 'areas-'))).toBe('geometry');
    expect(() => asset(folder, 'facts-')).toThrow('assets/facts-*');
  });
});

describe(verdicts, () => {
  const weight = { raw: 1, gzip: 1, brotli: 1 };
  const kB = (count: number) => ({ ...weight, brotli: count * 1000 });
  const embed: Findings['embed'] = {
    page: kB(14),
    largest: kB(14),
    untouched: { weight: kB(45), requests: 4 },
    asked: { weight: kB(52), requests: 5 },
    touched: { weight: kB(430), requests: 20 },
    twice: [],
    picture: 40,
    shift: 0,
    blocked: 50,
  };
  const placing: Findings['placing'][number] = {
    level: 'island',
    build: 10,
    once: [
      { points: 1e4, time: 1 },
      { points: 1e6, time: 100 },
    ],
    index: 1,
    turf: 1000,
    different: 0,
  };
  const filtering: Findings['filtering'][number] = {
    works: 1e5,
    groups: 1e4,
    build: 100,
    sums: 3,
    counted: 8,
    reading: 2,
    objects: 24,
    copying: 2.5,
    memory: { columns: 4_000_000, before: 100, after: 102 },
  };
  const most = { ...filtering, works: 1e6, sums: 16 };
  const importing: Findings['importing'] = [
    { rows: 1e4, seconds: 2, memory: 1e8 },
    { rows: 1e5, seconds: 11, memory: 4e8 },
    { rows: 1e6, seconds: 11 + 117, memory: 1.5e9 },
  ];
  const good: Findings = {
    firstView: weight,
    requests: 10,
    background: { weight: kB(450), requests: 40 },
    twice: [],
    criticalScript: weight,
    geometry: weight,
    coloured: { app: 60, yardstick: 100 },
    embed,
    heap: 10_000_000,
    steps: [{ name: 'the date', work: 50 }],
    soak: { changes: 500, first: 10_000_000, last: 12_000_000 },
    growth: 11,
    placing: [placing],
    filtering: [filtering, most],
    importing,
    bringing: [{ name: 'alone', longest: 100 }],
  };

  it('keeps a budget to its last byte', () => {
    expect(verdicts(good).filter(({ kept }) => !kept)).toEqual([]);
  });

  it.each([
    { firstView: { ...weight, brotli: 580_001 } },
    { requests: 11 },
    { background: { weight: kB(450.001), requests: 40 } },
    { twice: ['/assets/worker.js'] },
    { criticalScript: { ...weight, brotli: 100_001 } },
    { geometry: { ...weight, brotli: 64_001 } },
    { coloured: { app: 61, yardstick: 100 } },
    { coloured: { app: Number.NaN, yardstick: 100 } },
    { heap: 10_000_001 },
    { steps: [{ name: 'the date', work: 50.1 }] },
    { soak: { changes: 500, first: 10_000_000, last: 12_000_001 } },
    { growth: 11.1 },
    { placing: [{ ...placing, index: 1.1 }] },
    { placing: [{ ...placing, different: 1 }] },
    {
      placing: [
        {
          ...placing,
          once: [
            { points: 1e4, time: 1 },
            { points: 1e6, time: 101 },
          ],
        },
      ],
    },
    { placing: [{ ...placing, once: [] }] },
    { filtering: [{ ...filtering, reading: 1.9 }] },
    { filtering: [{ ...filtering, objects: 23 }] },
    { filtering: [{ ...filtering, memory: { ...filtering.memory, columns: 4_000_001 } }] },
    { filtering: [{ ...filtering, memory: { ...filtering.memory, after: 103 } }] },
    { filtering: [filtering, { ...most, sums: 16.1 }] },
    { importing: importing.map((each) => ({ ...each, memory: each.memory + 1 })) },
    { importing: importing.map((each) => ({ ...each, seconds: each.seconds ** 1.1 })) },
    { bringing: [{ name: 'alone', longest: 100.1 }] },
    { embed: { ...embed, page: kB(14.001) } },
    { embed: { ...embed, largest: kB(14.001) } },
    { embed: { ...embed, untouched: { weight: kB(45.001), requests: 4 } } },
    { embed: { ...embed, untouched: { weight: kB(45), requests: 5 } } },
    { embed: { ...embed, asked: { weight: kB(52.001), requests: 5 } } },
    { embed: { ...embed, asked: { weight: kB(52), requests: 6 } } },
    { embed: { ...embed, touched: { weight: kB(430.001), requests: 20 } } },
    { embed: { ...embed, twice: ['/assets/text.woff2'] } },
    { embed: { ...embed, picture: 41 } },
    { embed: { ...embed, picture: Number.NaN } },
    { embed: { ...embed, shift: 0.001 } },
    { embed: { ...embed, blocked: 51 } },
  ])('breaks for %o', (broken) => {
    expect(verdicts({ ...good, ...broken }).filter(({ kept }) => !kept)).toHaveLength(1);
  });
});

describe(blockedTime, () => {
  it('counts what a task takes beyond 50 ms between both times', () => {
    const task = (start: number, duration: number) => ({ start, duration });
    expect(blockedTime([], 0, 1000)).toBe(0);
    expect(blockedTime([task(100, 50), task(200, 80), task(400, 150)], 0, 1000)).toBe(130);
    // Before the first paint there is nothing to press; behind the end nobody measures.
    expect(blockedTime([task(100, 200), task(950, 200), task(2000, 500)], 220, 1000)).toBe(30);
  });
});

describe(embedPageWeights, () => {
  it('weighs the default page first and no file that is no page of the embed', () => {
    for (const name of [
      'embed.html',
      'embed.en.html',
      'embed-quemchi.html',
      'embed-examples.html',
      'embed.js',
    ])
      writeFileSync(join(folder, name), name);
    const pages = embedPageWeights(folder);
    expect(pages.map(({ name }) => name)).toEqual(['embed.html', 'embed-quemchi.html', 'embed.en.html']);
    expect(pages[0]?.weight.raw).toBe('embed.html'.length);
  });
});

describe(embedTimes, () => {
  it('takes the worse window by the median, and the largest shift of all', () => {
    const visit = (picture: number, shift: number, blocked: number) => ({ picture, shift, blocked });
    const rounds = [
      [visit(100, 0, 10), visit(200, 0, 0)],
      [visit(120, 0, 30), visit(180, 0.2, 0)],
      [visit(900, 0, 20), visit(190, 0, 0)],
    ];
    expect(embedTimes(rounds)).toEqual({ picture: 190, shift: 0.2, blocked: 20 });
  });
});

describe(twiceIn, () => {
  it('names what was asked for again', () => {
    expect(twiceIn(['/', '/a.js', '/a.js', '/b.js', '/a.js'])).toEqual(['/a.js', '/a.js']);
  });
});

describe(table, () => {
  it('shows no 0 that is none', () => {
    expect(table('t', [['shift', 0.00342, 0, 12.345]])).toBe('\nt\nshift  0.0034  0  12.3');
  });
});

describe(grownFacts, () => {
  it('grows the works under new ids, without ties and long texts, and leaves the other tables alone', () => {
    const words = { es: 'a', en: 'b' };
    const works = [
      { id: 'MCR-001', name: words, replaces: [], partOf: null, why: null },
      { id: 'MCR-002', name: words, replaces: ['MCR-001'], partOf: 'MCR-001', why: words },
    ];
    const packed = JSON.stringify({ facts: { works, sources: ['s'] }, problems: [] });
    const { facts } = JSON.parse(grownFacts(packed, 4)) as { facts: { works: Work[]; sources: string[] } };
    expect(facts.sources).toEqual(['s']);
    expect(facts.works.map(({ id }) => id)).toEqual(['MCR-001', 'MCR-002', 'MCR-1000', 'MCR-1001']);
    expect(facts.works.slice(0, 2)).toEqual(works);
    expect(facts.works[3]).toMatchObject({ name: words, replaces: [], partOf: null, why: null });
  });

  it('refuses a pack without works', () => {
    expect(() => grownFacts('{"facts":{"works":[]},"problems":[]}', 4)).toThrow(/no works/);
  });
});

describe(madeUpWorks, () => {
  it('makes the same works in every run, some without an amount and some in two municipalities', () => {
    const areas = madeUpAreas();
    const works = madeUpWorks(500, areas);
    expect(works).toEqual(madeUpWorks(500, areas));
    const unpublished = works.filter((work) => work.amount.kind === 'unpublished').length;
    const shared = works.filter((work) => work.municipalities.length > 1).length;
    expect(unpublished).toBeGreaterThan(20);
    expect(shared).toBeGreaterThan(15);
  });
});

describe(slowLine, () => {
  it('makes a request wait its round trips and the width of the line', async () => {
    const site = await serve({ root: folder });
    const line = await slowLine(site.port, { roundTripMs: 40, bitsPerSecond: 80_000 });
    const since = performance.now();
    const response = await fetch(`${line.url}assets/c.js`, { headers: { 'accept-encoding': 'identity' } });
    const body = await response.text();
    const took = performance.now() - since;
    await line.close();
    await site.close();
    expect(body).toBe('c;'.repeat(1000));
    // 2 round trips of 40 ms, and 2,000 bytes and the headers at 10 kB/s.
    expect(took).toBeGreaterThan(80 + 200);
    expect(took).toBeLessThan(5000);
  });
});

describe(median, () => {
  it('is the middle, between the two middle ones, or not a number', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, Number.NaN]);
  });
});
