import { describe, expect, it } from 'vitest';
import { LayerStore, type Neighbours } from '../../../../src/data/import/layers/LayerStore';
import type { LayerDraft } from '../../../../src/data/import/layers/layer';
import type { Shelf } from '../../../../src/data/import/layers/shelf';
import { isIsoDate } from '../../../../src/domain/dates';
import { placed } from '../placedWorks';

const TODAY = '2026-11-24';
if (!isIsoDate(TODAY)) throw new Error(TODAY);

/** IndexedDB as far as a store sees it: what goes in is copied. */
function memory(rows = new Map<string, unknown>()): Shelf {
  return {
    all: () => Promise.resolve([...rows.values()].map((row) => structuredClone(row))),
    get: (id) => Promise.resolve(structuredClone(rows.get(id))),
    put: (layer) => Promise.resolve(void rows.set(layer.id, structuredClone(layer))),
    update: (id, edit) => {
      const edited = edit(structuredClone(rows.get(id)));
      if (edited !== null) rows.set(id, structuredClone(edited));
      return Promise.resolve(edited !== null);
    },
    drop: (id) => Promise.resolve(void rows.delete(id)),
  };
}

/** Tabs of one browser: each hears what the others tell. */
function browser() {
  const tabs: ((id: string) => void)[] = [];
  return (): Neighbours => {
    let own: ((id: string) => void) | null = null;
    return {
      tell: (id) => tabs.filter((tab) => tab !== own).forEach((tab) => tab(id)),
      listen: (told) => {
        own = told;
        tabs.push(told);
      },
    };
  };
}

const draft = (name: string): LayerDraft => ({
  name,
  file: `${name}.csv`,
  importedOn: TODAY,
  works: [placed({ name: `Obra de ${name}` })],
  rejected: 0,
  unit: 'clp',
});
const namesIn = (store: LayerStore) => store.get().layers.map(({ name }) => name);
/** Until every promise that is under way has been kept. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('LayerStore', () => {
  it('keeps layers for the next visit, each in a colour of its own', async () => {
    const rows = new Map<string, unknown>();
    const first = new LayerStore(() => Promise.resolve(memory(rows)), browser()());
    await first.load();
    await first.add(draft('a'));
    await first.add(draft('b'));
    const later = new LayerStore(() => Promise.resolve(memory(rows)), browser()());
    expect(later.get()).toEqual({ layers: [], ready: false, keeps: true });
    await later.load();
    expect(namesIn(later)).toEqual(['a', 'b']);
    expect(new Set(later.get().layers.map(({ colour }) => colour)).size).toBe(2);
    expect(later.get().layers[0]?.works).toEqual(draft('a').works);
  });

  it('loses nothing of two tabs that write at once, and each sees the other', async () => {
    const [shelf, tab] = [memory(), browser()];
    const [one, two] = [tab(), tab()].map(
      (neighbours) => new LayerStore(() => Promise.resolve(shelf), neighbours),
    );
    if (!one || !two) throw new Error('two tabs');
    await Promise.all([one.load(), two.load()]);
    const [id] = await Promise.all([one.add(draft('a')), two.add(draft('b'))]);
    await settled();
    expect(namesIn(one).toSorted()).toEqual(['a', 'b']);
    expect(namesIn(two).toSorted()).toEqual(['a', 'b']);
    await Promise.all([one.change(id, () => ({ name: 'c' })), two.change(id, () => ({ colour: 'slate' }))]);
    await settled();
    const again = new LayerStore(() => Promise.resolve(shelf), tab());
    await again.load();
    expect(again.get().layers.find((layer) => layer.id === id)).toMatchObject({ name: 'c', colour: 'slate' });
    await two.remove(id);
    await settled();
    expect(namesIn(one)).toEqual(['b']);
  });

  it('gives back what was deleted', async () => {
    const store = new LayerStore(() => Promise.resolve(memory()), browser()());
    await store.load();
    const id = await store.add(draft('a'));
    const [layer] = store.get().layers;
    await store.remove(id);
    expect(namesIn(store)).toEqual([]);
    if (layer) await store.restore(layer);
    expect(store.get().layers).toEqual([layer]);
  });

  it('keeps what is called otherwise while it is still being written', async () => {
    const rows = new Map<string, unknown>();
    let end = () => {};
    const slow: Shelf = {
      ...memory(rows),
      put: async (layer) => {
        await new Promise<void>((resolve) => (end = resolve));
        rows.set(layer.id, structuredClone(layer));
      },
    };
    const store = new LayerStore(() => Promise.resolve(slow), browser()());
    await store.load();
    const adding = store.add(draft('a'));
    const { id } = store.get().layers[0] ?? { id: '' };
    const renaming = store.change(id, () => ({ name: 'b' }));
    await settled();
    expect(store.isWriting()).toBe(true);
    end();
    await Promise.all([adding, renaming]);
    expect(store.isWriting()).toBe(false);
    expect(rows.get(id)).toMatchObject({ name: 'b' });
  });

  it('goes on without storage, and says so', async () => {
    const refused = () => Promise.reject(new DOMException('no', 'SecurityError'));
    const full = () =>
      Promise.resolve({
        ...memory(),
        put: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
      });
    for (const open of [refused, full]) {
      const store = new LayerStore(open, browser()());
      await store.load();
      await store.add(draft('a'));
      expect(store.get()).toMatchObject({ ready: true, keeps: false });
      expect(namesIn(store)).toEqual(['a']);
    }
  });

  it('lets what is no layer lie', async () => {
    const rows = new Map<string, unknown>([['x', { id: 'x', works: 3 }]]);
    const store = new LayerStore(() => Promise.resolve(memory(rows)), browser()());
    await store.load();
    expect(store.get().layers).toEqual([]);
    expect(rows.has('x')).toBe(true);
  });
});
