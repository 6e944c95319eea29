import { describe, expect, it } from 'vitest';
import { PlanStore } from '../../src/data/PlanStore';

/** A browser's storage, shared by the tabs that are given it. */
function drawer() {
  const texts = new Map<string, string>();
  return {
    texts,
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
    removeItem: (key: string) => void texts.delete(key),
  };
}
const KEY = 'mapa-convergencia.plans.1';
const plan = (id: string) => ({ id, file: { mapa: 'plan', version: 1, name: id } });

describe(PlanStore, () => {
  it('finds after a reload what was put in', () => {
    const shared = drawer();
    new PlanStore(() => shared).change(() => [plan('p1')]);
    expect(new PlanStore(() => shared).get()).toEqual({ records: [plan('p1')], keeps: true, unread: null });
  });

  it('lets two tabs work at once: a change is made to what is stored at that moment', () => {
    const shared = drawer();
    const [one, other] = [new PlanStore(() => shared), new PlanStore(() => shared)];
    one.change((all) => [...all, plan('p1')]);
    other.change((all) => [...all, plan('p2')]);
    one.refresh();
    expect(one.get().records.map(({ id }) => id)).toEqual(['p1', 'p2']);
  });

  it('leaves nothing behind when the last plan goes', () => {
    const shared = drawer();
    const store = new PlanStore(() => shared);
    store.change(() => [plan('p1')]);
    store.change(() => []);
    expect(shared.texts.size).toBe(0);
  });

  it('goes on without storage, and says that nothing is kept', () => {
    const refuse = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    const store = new PlanStore(refuse);
    store.change((all) => [...all, plan('p1')]);
    store.change((all) => [...all, plan('p2')]);
    expect(store.get()).toMatchObject({ keeps: false, records: [plan('p1'), plan('p2')] });
  });

  it('never overwrites what it could not read', () => {
    const shared = drawer();
    shared.setItem(KEY, '{"half');
    const store = new PlanStore(() => shared);
    expect(store.get()).toEqual({ records: [], keeps: true, unread: '{"half' });
    store.change(() => [plan('p1')]);
    store.refresh();
    expect(store.get()).toEqual({ records: [plan('p1')], keeps: true, unread: '{"half' });
    store.forgetUnread();
    store.refresh();
    expect(store.get()).toEqual({ records: [plan('p1')], keeps: true, unread: null });
  });

  it('tells those who listen', () => {
    const store = new PlanStore(drawer);
    let told = 0;
    const stop = store.subscribe(() => (told += 1));
    store.change(() => [plan('p1')]);
    stop();
    const before = told;
    store.change(() => []);
    expect([before > 0, told]).toEqual([true, before]);
  });
});
