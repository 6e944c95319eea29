import { describe, expect, it, vi } from 'vitest';
import type { CheckedFile } from '../../../src/data/import/checkedFile';
import { startImport } from '../../../src/data/import/inWorker';
import type { FileChoices, FromWorker, ToWorker } from '../../../src/data/import/inquiry';
import { ReportDesk } from '../../../src/data/import/ReportDesk';
import { areas } from '../geodataFiles';

const AS_FOUND: FileChoices = { read: {}, works: {} };
const TEXT = `Código;Nombre;Comuna;Monto
A;Posta;Quemchi;1.718.000
B;Camino;Quellón;
C;Muelle;Castro y Dalcahue;518.000
D;Sede;;95.000
E;Cancha;Quemchi;-5.000
`;

/** A desk on a file of that text, and how often its bytes were asked for. */
function deskOf(text: string, size = text.length) {
  const seen = { readings: 0, shares: [] as string[] };
  const source = {
    name: 'obras.csv',
    size,
    arrayBuffer: async () => {
      seen.readings += 1;
      return new TextEncoder().encode(text).buffer as ArrayBuffer;
    },
  };
  return { desk: new ReportDesk(source, areas, (share, of) => seen.shares.push(`${of} ${share}`)), seen };
}

async function checkedOf(desk: ReportDesk, choices = AS_FOUND): Promise<CheckedFile> {
  const checking = await desk.check(choices);
  if (!checking.ok) throw new Error(checking.error.code);
  return checking.checked;
}

describe(ReportDesk, () => {
  it('says of a file how many rows are what, and hands them out by spans', async () => {
    const { desk, seen } = deskOf(TEXT);
    const checked = await checkedOf(desk);
    expect(checked.counts).toMatchObject({ accepted: 4, rejected: 1, unplaced: 4 });
    expect(checked.rows).toBe(5);
    expect(seen.shares[0]).toMatch(/^file/);
    expect(seen.shares.at(-1)).toMatch(/^rows/);
    const [cancha] = desk.rows({ list: 'rejected', from: 0, to: 100 });
    expect(cancha).toMatchObject({ row: 6, name: 'Cancha', work: null });
    expect(cancha?.cells).toEqual(['E', 'Cancha', 'Quemchi', '-5.000']);
    expect(desk.rows({ list: 'accepted', from: 1, to: 3 }).map(({ row }) => row)).toEqual([3, 4]);
    expect(desk.works({ from: 0, to: 2 }).map(({ id }) => id)).toEqual(['A', 'B']);
  });

  it('asks for the unit where amounts are small, and says what each would make of the largest and smallest', async () => {
    const { ranges, unit } = await checkedOf(deskOf(TEXT).desk);
    expect(unit.from).toBe('doubtful');
    expect(ranges.clp?.largest).toEqual({ row: 2, amount: { kind: 'exact', value: 1_718_000 } });
    expect(ranges.thousand?.largest.amount.value).toBe(1_718_000_000);
    expect(ranges.million?.smallest).toEqual({ row: 5, amount: { kind: 'exact', value: 95_000_000_000 } });
  });

  it('adds up: municipalities, shared and nowhere are all that was accepted', async () => {
    const { landed } = await checkedOf(deskOf(TEXT).desk, { read: {}, works: { unit: 'thousand' } });
    expect(landed.areas.map(({ id, works }) => [id, works])).toEqual([
      ['10209', 1],
      ['10208', 1],
    ]);
    expect(landed.shared.sum.total).toEqual({ kind: 'exact', value: 518_000_000 });
    const parts = [...landed.areas, landed.shared, landed.nowhere];
    const total = (of: (share: (typeof parts)[number]) => number) =>
      parts.reduce((sum, share) => sum + of(share), 0);
    expect(total(({ works }) => works)).toBe(landed.all.works);
    expect(total(({ sum }) => sum.total?.value ?? 0)).toBe(landed.all.sum.total?.value);
    expect(landed.all.sum).toMatchObject({ total: { kind: 'at_least' }, unpublished: 1 });
  });

  it('reads the bytes once for all that only changes what cells mean', async () => {
    const { desk, seen } = deskOf(TEXT);
    await checkedOf(desk);
    const mended = await checkedOf(desk, {
      read: {},
      works: { mended: new Map([[6, new Map([[3, '5.000']])]]), points: new Map([[5, [-73.5, -42.5]]]) },
    });
    expect(seen.readings).toBe(1);
    expect(mended.counts).toMatchObject({ accepted: 5, rejected: 0, unplaced: 4 });
    const sede = desk.rows({ list: 'accepted', from: 3, to: 4 })[0];
    expect(sede?.work).toMatchObject({ lon: -73.5, certainty: 'approximate' });
    await checkedOf(desk, { read: { delimiter: ';' }, works: {} });
    expect(seen.readings).toBe(2);
  });

  it('keeps the former report when another way of reading fails', async () => {
    const { desk } = deskOf(TEXT);
    await checkedOf(desk);
    const failed = await desk.check({ read: { headerRow: 99 }, works: {} });
    expect(failed).toMatchObject({ ok: false, error: { code: 'no_such_row' } });
    expect(desk.works({ from: 0, to: 10 })).toHaveLength(4);
  });

  it('says how far it is with many rows, and ends within a second when what it checks is no longer wanted', async () => {
    const rows = Array.from({ length: 40_000 }, (_, at) => `X-${at};Obra ${at};Quemchi;${at}000`);
    const { desk, seen } = deskOf(`Código;Nombre;Comuna;Monto\n${rows.join('\n')}\n`);
    const checking = desk.check(AS_FOUND);
    await vi.waitFor(() => expect(seen.shares.at(-1)).toMatch(/^rows 0\.[1-9]/), { timeout: 20_000 });
    const asked = performance.now();
    desk.halt();
    expect(await checking).toEqual({ ok: false, error: { code: 'halted', detail: null } });
    expect(performance.now() - asked).toBeLessThan(1000);
    const shares = seen.shares.filter((text) => text.startsWith('rows')).map((text) => Number(text.slice(5)));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(desk.works({ from: 0, to: 1 })).toEqual([]);
  });

  it('refuses a file by its size before it touches a byte, and tells of one that is gone', async () => {
    const { desk, seen } = deskOf(TEXT, 900 << 20);
    expect(await desk.check(AS_FOUND)).toMatchObject({ ok: false, error: { code: 'too_large' } });
    expect(seen.readings).toBe(0);
    // What its name says it is has a limit of its own.
    const geojson = {
      name: 'x.geojson',
      size: 100 << 20,
      arrayBuffer: () => Promise.reject(new Error('read')),
    };
    expect(await new ReportDesk(geojson, areas, () => {}).check(AS_FOUND)).toMatchObject({
      error: { code: 'too_large', detail: '100 / 64' },
    });
    const gone = { name: 'x.csv', size: 1, arrayBuffer: () => Promise.reject(new Error('gone')) };
    expect(await new ReportDesk(gone, areas, () => {}).check(AS_FOUND)).toMatchObject({
      ok: false,
      error: { code: 'not_reachable' },
    });
  });
});

describe(startImport, () => {
  /** A worker that keeps what it is told and answers when the test says so. */
  function standIn() {
    const told: ToWorker[] = [];
    const target = new EventTarget();
    let isEnded = false;
    const port = {
      postMessage: (message: ToWorker) => told.push(message),
      addEventListener: target.addEventListener.bind(target),
      terminate: () => {
        isEnded = true;
      },
    } as unknown as Worker;
    const says = (data: FromWorker) => target.dispatchEvent(new MessageEvent('message', { data }));
    return { told, port, says, target, isEnded: () => isEnded };
  }
  const file = new File(['a'], 'a.csv');

  it('hands the file over once and gives every question its own answer', async () => {
    const { told, port, says } = standIn();
    const shares: string[] = [];
    const run = startImport(
      file,
      areas,
      (share, of) => shares.push(`${of} ${share}`),
      () => port,
    );
    const first = run.ask('works', { from: 0, to: 1 });
    const second = run.ask('rows', { list: 'accepted', from: 0, to: 1 });
    const lost = run.ask('works', { from: 5, to: 6 });
    expect(told.map(({ kind }) => kind)).toEqual(['start', 'works', 'rows', 'works']);
    says({ kind: 'progress', share: 0.5, of: 'rows' });
    says({ kind: 'rows', id: 2, answer: [] });
    says({ kind: 'works', id: 1, answer: [] });
    says({ kind: 'failed', id: 3, message: 'no memory' });
    await expect(Promise.all([first, second])).resolves.toEqual([[], []]);
    await expect(lost).rejects.toThrow('no memory');
    expect(shares).toEqual(['rows 0.5']);
  });

  it('ends at once, and refuses what is asked then and later', async () => {
    const { port, isEnded } = standIn();
    const run = startImport(
      file,
      areas,
      () => {},
      () => port,
    );
    const asked = run.ask('works', { from: 0, to: 1 });
    run.end();
    expect(isEnded()).toBe(true);
    await expect(asked).rejects.toThrow('ended');
    await expect(run.ask('works', { from: 0, to: 1 })).rejects.toThrow('ended');
  });
});
