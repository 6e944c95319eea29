import { booleanPointInPolygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { parseFacts } from '../src/data/parseFacts';
import { asOf } from '../src/domain/asof';
import { choropleth, type AreaFigure, type Choropleth, type ChoroplethInput } from '../src/domain/choropleth';
import { DEFAULT_VIEW } from '../src/domain/address';
import { lastDay, type IsoDate, type PartialDate } from '../src/domain/dates';
import { NO_FILTER } from '../src/domain/filter';
import { countWorks } from '../src/domain/funding';
import { history } from '../src/domain/history';
import { placer } from '../src/domain/placement';
import { leverage, reconcile } from '../src/domain/reconcile';
import type { View } from '../src/domain/view';
import { makeAtlas } from '../src/domain/atlas';
import { inMillions } from '../src/text/figureWords';
import { rankingRows } from '../src/faces/explore/rankingRows';
import { makeScene } from '../src/domain/scene';
import { paintAreas } from '../src/map/paint';
import { spanish } from '../src/text/language';
import type { RankingRow } from '../src/ui/RankingRows';
import { areas, FACT_FILES, facts } from './data/geodataFiles';
import { paletteOf } from './map/themes';

/*
 * START HERE. One row of geodata/works.csv on its way to a coloured polygon, stop by stop. One direction, each stop a
 * pure function; the only step back is an area's id that a click writes into the address, and the walk runs again.
 */

const QUELLON = '10208';
const SOLAR_PANELS = 'MCR-005';
const day = (text: string): IsoDate => lastDay(text as PartialDate);
const place = placer(areas);

const inputOn = (date: IsoDate): ChoroplethInput => ({
  asOf: asOf(facts.works, date),
  areas,
  place,
  indicators: facts.indicators,
  values: facts.values,
});
const pictureOn = (date: string, view: Partial<View> = {}): Choropleth =>
  choropleth(inputOn(day(date)), { ...DEFAULT_VIEW, ...view });
const millions = (amount: number): number => amount * 1_000_000;

describe('the walk of one row', () => {
  it('leads from a line of works.csv to the colour of a polygon', () => {
    // 1. geodata/works.csv: text that people edit in a spreadsheet.
    const csv = FACT_FILES['works.csv'] ?? '';
    const line = csv.split('\n').find((each) => each.startsWith(`${SOLAR_PANELS},`)) ?? '';
    expect(line).toContain(',exact,544000000,');

    // 2. src/data reads it: a Work, or a named problem; never something in between.
    const read = parseFacts(FACT_FILES, areas);
    expect(read.problems).toEqual([]);
    const work = read.facts.works.find(({ id }) => id === SOLAR_PANELS);
    if (!work) throw new Error(`${SOLAR_PANELS} was not read`);
    expect(work.amount).toEqual({ kind: 'exact', value: millions(544) });
    expect(work.municipalities).toEqual([QUELLON]);

    // 3. As of a day: known from the date of its source, standing in for what was announced before.
    const date = day('2024-02-28');
    const standing = asOf(read.facts.works, date);
    expect(standing.standing).toContain(work);
    expect(standing.replacedBy.get('MCR-004')).toBe(work);
    expect(asOf(read.facts.works, day('2024-01-02')).standing).not.toContain(work);

    // 4. Placed by its code, and counted once in that area.
    expect(place(work).municipality).toEqual([QUELLON]);
    const { byArea } = countWorks(place)(standing, {
      level: 'municipality',
      filter: NO_FILTER,
      summed: 'funded',
    });
    expect(byArea.get(QUELLON)).toMatchObject({
      works: [work],
      shared: [],
      sum: { total: work.amount, known: 1, unpublished: 0 },
    });

    // 5. The choropleth: what map, legend, list, card and sentence all read.
    const picture = choropleth({ ...inputOn(date), asOf: standing }, DEFAULT_VIEW);
    const figure = picture.figures.find(({ area }) => area.id === QUELLON);
    expect(figure).toMatchObject({
      state: 'value',
      value: { kind: 'exact', value: millions(544) },
      // Between Queilén's 518 and Quemchi's 660: the middle of three places.
      rank: 2,
      fill: { kind: 'ramp', ramp: 'inv', at: 0.5 },
    });

    // 6. Paint, by the palette of the style sheet: the middle of the ramp.
    const palette = paletteOf('light');
    const paint = paintAreas(picture, palette).get(QUELLON);
    expect(paint).toEqual({ fill: palette['inv-3'], pattern: 'none', member: true, picked: false });

    // 7. And the polygon that is filled with it is Quellón, with its town inside.
    const area = areas.municipality.find(({ id }) => id === QUELLON);
    if (!area?.geometry) throw new Error('Quellón has no polygon');
    expect(booleanPointInPolygon([...area.point], area.geometry)).toBe(true);
    expect(area.name).toBe('Quellón');
  });

  it('ends in no colour of the scale for a member without a published work', () => {
    const paint = paintAreas(pictureOn('2024-01-02'), paletteOf('light'));
    const ramp = [1, 2, 3, 4, 5].map((step) => paletteOf('light')[`inv-${step as 1}`]);
    for (const name of ['Calbuco', 'Puqueldón', 'Quinchao']) {
      const area = areas.municipality.find((each) => each.name === name);
      const painted = paint.get(area?.id ?? '');
      expect(painted).toMatchObject({ pattern: 'hatch', member: true });
      expect(ramp).not.toContain(painted?.fill);
    }
  });
});

describe('the figures of the real files', () => {
  const today = makeAtlas(facts, areas, placer(areas)).newest;

  it.each([
    { date: '2024-01-02', atLeast: 1718, works: 4 },
    { date: '2024-02-28', atLeast: 1722, works: 4 },
    { date: today, atLeast: 1870, works: 5 },
  ])('on $date $works works come to more than $atLeast million, one of them unpublished', (frozen) => {
    const { total, counted } = pictureOn(frozen.date);
    expect(counted).toHaveLength(frozen.works);
    expect(total.unpublished).toBe(1);
    expect(total.total?.kind).toBe('at_least');
    expect(Math.floor((total.total?.value ?? 0) / millions(1))).toBe(frozen.atLeast);
  });

  it.each([
    { date: '2024-01-02', name: 'Quemchi', kind: 'at_least', value: 660 },
    { date: '2024-01-02', name: 'Quellón', kind: 'at_least', value: 540 },
    { date: '2024-01-02', name: 'Queilén', kind: 'exact', value: 518 },
    { date: today, name: 'Quemchi', kind: 'about', value: 579 },
    { date: today, name: 'Queilén', kind: 'exact', value: 518 },
  ])('on $date $name has $kind $value million', ({ date, name, kind, value }) => {
    const figure = pictureOn(date).figures.find(({ area }) => area.name === name);
    expect(figure?.value).toEqual({ kind, value: millions(value) });
  });

  it('the sum is the same at the three levels, and areas, shared and unplaced make it up', () => {
    for (const level of ['municipality', 'island', 'province'] as const) {
      const picture = pictureOn(today, { level });
      expect(picture.total).toEqual(pictureOn(today).total);
      const inAreas = picture.figures.flatMap(({ works }) => works);
      const shared = picture.shared.map(({ work }) => work);
      const all = [...inAreas, ...shared, ...picture.unplaced].map(({ id }) => id);
      expect(all.toSorted()).toEqual(picture.counted.map(({ id }) => id).toSorted());
    }
  });

  it('by island the amount of Mechuque, Cheniao and Voigue is shared by the three, counted once', () => {
    const [group, ...more] = pictureOn(today, { level: 'island' }).shared;
    expect(more).toEqual([]);
    expect(group).toMatchObject({ areas: ['mechuque', 'cheniao', 'voigue'], split: false });
    expect(group?.work.amount).toEqual({ kind: 'about', value: millions(579) });
  });

  it('each announced total meets the sum of its own day: 18 over in January 2024, 978 short in February', () => {
    const compared = reconcile(facts.figures, facts.works, today).map(({ date, announced, difference }) => [
      date,
      announced,
      difference,
    ]);
    expect(compared).toEqual([
      ['2024-01-02', { kind: 'at_least', value: millions(1700) }, -millions(18)],
      ['2024-02-28', { kind: 'at_least', value: millions(2700) }, millions(978)],
    ]);
  });

  it('each private peso met about 6.3 public ones to January 2024; later it can’t be said', () => {
    const [january, february] = reconcile(facts.figures, facts.works, today).map((each) =>
      leverage(each, facts.contributions, facts.sources),
    );
    expect(january?.ratio).toBeCloseTo(1700 / 270, 10);
    expect(january?.paid.total).toEqual({ kind: 'about', value: millions(270) });
    expect(february?.ratio).toBeNull();
    expect(february?.missing.map(({ year }) => year)).toEqual([3]);
  });

  it('the steps of the strip add up from the first sum to today’s', () => {
    const steps = history(facts.works, today);
    const totals = steps.map(({ total }) => total.total?.value ?? 0);
    const changes = steps.slice(1).map(({ change }) => change);
    // Panels 540 -> 544; Puerto Carmen unpublished; islands 660 -> 579; Cocauque new.
    expect(changes).toEqual([millions(4), null, -millions(81), 229_332_052]);
    const sum = changes.reduce<number>((total, change) => total + (change ?? 0), totals[0] ?? 0);
    expect(sum).toBe(totals.at(-1));
  });
});

/** Whether a line of the list says of an area what its figure says; `unit`: what the line's number is counted in. */
function agree(line: RankingRow | undefined, { state, value }: AreaFigure, unit: number): boolean {
  if (value === null) return line?.value === undefined && line?.note === spanish.m.statesShort[state];
  const lead = { exact: undefined, about: 'unos', at_least: 'más de' }[value.kind];
  const shown = Number(line?.value?.replaceAll(/[^\d,]/g, '').replace(',', '.')) * unit;
  const off = value.value === 0 ? shown : Math.abs(shown / value.value - 1);
  return line?.lead === lead && line?.note === undefined && off < 0.01;
}

describe('the list beside the map', () => {
  const atlas = makeAtlas(facts, areas, placer(areas));

  it.each([
    { measure: 'funded' },
    { measure: 'funded', level: 'island' },
    { measure: 'funded', level: 'province' },
    { measure: 'works' },
    { measure: 'funded', per: 'resident' },
    { measure: 'pov_multi_2022' },
    { measure: 'water_no_public_network_2017_pct' },
  ] as const)('says of every area what the choropleth says: $measure $level $per', (view) => {
    const scene = makeScene(atlas, { ...DEFAULT_VIEW, ...view });
    const { rows, tails } = rankingRows(scene, spanish);
    const lines = new Map([...rows, ...tails.flatMap((tail) => tail.rows)].map((row) => [row.id, row]));
    const strangers = scene.picture.figures.filter(
      (figure) => !agree(lines.get(figure.area.id), figure, inMillions(scene.view) ? millions(1) : 1),
    );

    expect(strangers.map(({ area }) => area.name)).toEqual([]);
    const ranked = rows.flatMap(({ id }) => scene.picture.figures.find(({ area }) => area.id === id) ?? []);
    const places = ranked.flatMap(({ rank }) => rank ?? []);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('writes the very numbers, to the million', () => {
    const { rows, total } = rankingRows(makeScene(atlas, DEFAULT_VIEW), spanish);
    expect(rows.map(({ name, lead, value, note }) => [name, lead, value ?? note])).toEqual([
      ['Quellón', 'más de', '773'],
      ['Quemchi', 'unos', '579'],
      ['Queilén', undefined, '518'],
      ['Calbuco', undefined, 'sin obra publicada'],
      ['Puqueldón', undefined, 'sin obra publicada'],
      ['Quinchao', undefined, 'sin obra publicada'],
    ]);
    expect(total).toEqual({ name: 'Total', lead: 'más de', value: '1.870' });
  });
});
