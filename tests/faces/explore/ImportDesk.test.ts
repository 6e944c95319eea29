import { describe, expect, it, vi } from 'vitest';
import type { ImportRun, startImport } from '../../../src/data/import/inWorker';
import type { Checking, FileChoices } from '../../../src/data/import/inquiry';
import { ReportDesk } from '../../../src/data/import/ReportDesk';
import { ImportDesk } from '../../../src/faces/explore/import/ImportDesk';
import { rejectedCsv } from '../../../src/faces/explore/import/rejectedCsv';
import { bringWords } from '../../../src/text/bringWords';
import { areas } from '../../data/geodataFiles';

const TEXT = 'Nombre;Comuna;Monto (M$)\nPosta;Quemchi;-5\n"Camino; largo";Quellón;7.000\n';

/** The worker's side without a worker; `fail` answers the next check in its place. */
function inPlace() {
  let next: Promise<Checking> | null = null;
  const asked: FileChoices[] = [];
  const ended = vi.fn<() => void>();
  const start: typeof startImport = (file, all, onProgress) => {
    const desk = new ReportDesk(file, all, onProgress);
    const ask = async (kind: string, question: never) => {
      if (kind === 'rows') return desk.rows(question);
      if (kind === 'works') return desk.works(question);
      if (kind === 'halt') return desk.halt();
      asked.push(question);
      const instead = next;
      next = null;
      return instead ?? desk.check(question);
    };
    return { ask, end: ended } as unknown as ImportRun;
  };
  const fail = (answer: Promise<Checking>) => {
    next = answer;
  };
  return { desk: new ImportDesk(start), asked, ended, fail };
}

const settled = (desk: ImportDesk) =>
  vi.waitFor(() => {
    const bench = desk.get();
    if (bench.step !== 'checked' || bench.busy) throw new Error(bench.step);
    return bench;
  });

async function opened() {
  const made = inPlace();
  made.desk.open([new File([TEXT], 'obras.csv')], areas);
  expect(made.desk.get().step).toBe('reading');
  return { ...made, first: await settled(made.desk) };
}

describe(ImportDesk, () => {
  it('mends a cell, and takes it back', async () => {
    const { desk, first } = await opened();
    expect(first.checked.counts).toMatchObject({ accepted: 1, rejected: 1 });
    desk.mend(2, 2, '5');
    const mended = await settled(desk);
    expect(mended.checked.counts).toMatchObject({ accepted: 2, rejected: 0 });
    expect(mended.changes).toBe(1);
    expect((await desk.works()).map(({ amount_clp: amount }) => amount)).toEqual([5_000, 7_000_000]);
    desk.undo();
    const undone = await settled(desk);
    expect([undone.checked.counts.rejected, undone.changes]).toEqual([1, 0]);
  });

  it('asks once more for whatever was changed while it was busy, and no oftener', async () => {
    const { desk, asked } = await opened();
    for (const text of ['1', '2', '3', '4']) desk.mend(2, 2, text);
    const last = await settled(desk);
    expect(asked).toHaveLength(3);
    expect(last.choices.works.mended?.get(2)?.get(2)).toBe('4');
    expect(last.changes).toBe(4);
  });

  it('keeps the report and its choices where another way of reading fails', async () => {
    const { desk } = await opened();
    desk.readAs({ headerRow: 50 });
    const bench = await settled(desk);
    expect(bench.refused?.error.code).toBe('no_such_row');
    expect([bench.checked.headerRow, bench.changes]).toEqual([1, 0]);
  });

  it('drops mended cells with another way of reading, and undo brings them back', async () => {
    const { desk } = await opened();
    desk.mend(2, 2, '5');
    desk.readAs({ delimiter: ';' });
    expect((await settled(desk)).checked.counts.rejected).toBe(1);
    desk.undo();
    expect((await settled(desk)).checked.counts.rejected).toBe(0);
  });

  it('says so when its worker is gone, and takes another file', async () => {
    const { desk, fail } = await opened();
    fail(Promise.reject(new Error('no memory')));
    desk.mend(2, 2, '5');
    await vi.waitFor(() =>
      expect(desk.get()).toMatchObject({ refused: { error: { code: 'reader_failed' } } }),
    );
    expect(desk.get().step).toBe('empty');
    desk.open([new File([TEXT], 'otra.csv')], areas);
    expect((await settled(desk)).checked.file).toBe('otra.csv');
  });

  it('forgets a file that is cancelled, also what is still read of it', async () => {
    const { desk, ended } = inPlace();
    desk.open([new File([TEXT], 'obras.csv')], areas);
    desk.clear();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(desk.get()).toEqual({ step: 'empty', refused: null });
    expect(ended).toHaveBeenCalledOnce();
    desk.tray.restore();
    expect(desk.tray.get().waiting.map(({ name }) => name)).toEqual(['obras.csv']);
  });

  it('reads the first of several files and keeps the others in order', async () => {
    const { desk } = inPlace();
    desk.open(
      ['a.csv', 'b.csv', 'c.csv'].map((name) => new File([TEXT], name)),
      areas,
    );
    const first = await settled(desk);
    expect(first.checked.file).toBe('a.csv');
    expect(desk.tray.get().waiting.map(({ name }) => name)).toEqual(['b.csv', 'c.csv']);
    expect(desk.added(first.of, 'A')).toBe(true);
    expect(desk.tray.get()).toMatchObject({ added: 'A', waiting: [{ name: 'c.csv' }] });
    const second = await settled(desk);
    expect(second.checked.file).toBe('b.csv');
    desk.tray.remove(desk.tray.get().waiting[0]?.id ?? 0);
    expect(desk.tray.get()).toMatchObject({ waiting: [], dropped: { name: 'c.csv' } });
    expect(desk.added(second.of, 'B')).toBe(false);
    expect(desk.get().step).toBe('empty');
  });

  it('puts a file with mended cells aside for another one, and brings it back as it was', async () => {
    const { desk, first } = await opened();
    desk.mend(2, 2, '5');
    await settled(desk);
    desk.open([new File([TEXT], 'otra.csv')], areas);
    const other = await settled(desk);
    expect(other.checked.file).toBe('otra.csv');
    expect(other.changes).toBe(0);
    expect(desk.tray.get().waiting).toEqual([{ id: first.of, name: 'obras.csv', changes: 1 }]);
    expect(desk.hasChanges()).toBe(true);
    desk.openWaiting(first.of);
    const again = await settled(desk);
    expect([again.checked.file, again.checked.counts.rejected, again.changes]).toEqual(['obras.csv', 0, 1]);
    desk.undo();
    expect((await settled(desk)).checked.counts.rejected).toBe(1);
    expect(desk.tray.get().waiting.map(({ name }) => name)).toEqual(['otra.csv']);
  });

  it('hands over the works of one file only, whatever is opened meanwhile', async () => {
    const { desk } = await opened();
    const works = desk.works();
    desk.open([new File(['Nombre;Comuna\nOtra;Castro\n'], 'otra.csv')], areas);
    expect((await works).map(({ name }) => name)).toEqual(['Camino; largo']);
  });

  it('keeps what was mended when its reader fails', async () => {
    const { desk, fail } = await opened();
    fail(Promise.reject(new Error('no memory')));
    desk.mend(2, 2, '5');
    await vi.waitFor(() => expect(desk.get().step).toBe('empty'));
    expect(desk.tray.get().waiting).toMatchObject([{ name: 'obras.csv', changes: 1 }]);
  });
});

describe(rejectedCsv, () => {
  it('gives every rejected row back whole, behind its number and its causes', async () => {
    const { desk, first } = await opened();
    const rowsOf = ({ from, to }: { from: number; to: number }) =>
      desk.ask('rows', { list: 'rejected', from, to });
    const text = (await rejectedCsv(first.checked, 'es', bringWords.es, rowsOf)).join('');
    const [heads, row, end] = text.split('\r\n');
    expect(heads).toBe('\uFEFFfila;causas y remedios;Nombre;Comuna;Monto (M$)');
    expect(row).toMatch(/^2;".*negativo.*";Posta;Quemchi;'-5$/);
    expect(end).toBe('');
  });
});
