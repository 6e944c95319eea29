import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connect, type FrameWindow, type Handlers } from '../../../src/faces/embed/wire';

/** A window framed by `parent`, or by nobody, whose messages a test makes up. */
function fakeFrame(framed = true) {
  const hearers: ((event: MessageEvent) => void)[] = [];
  const parent = { postMessage: vi.fn<(note: unknown, origin: string) => void>() };
  const own = {
    postMessage: vi.fn<(note: unknown, origin: string) => void>(),
    addEventListener: (_type: 'message', hear: (event: MessageEvent) => void) => void hearers.push(hear),
  };
  const window: FrameWindow = framed ? { ...own, parent } : Object.assign(own, { parent: own });
  const send = (data: unknown, source: unknown = parent, origin = 'https://diario.example') => {
    for (const hear of hearers) hear({ data, source, origin } as MessageEvent);
  };
  return { window, own, send, said: () => parent.postMessage.mock.calls.map(([note]) => note), parent };
}

function fakeMap() {
  return {
    setView: vi.fn<Handlers['setView']>(),
    focusArea: vi.fn<Handlers['focusArea']>((id) => id === '10209'),
    view: vi.fn<Handlers['view']>(() => '?area=10209'),
    rest: vi.fn<Handlers['rest']>(),
  };
}

const answered = (to: string, value: string | null = null) => ({
  mapa: 1,
  type: 'answer',
  to,
  ok: true,
  value,
});
const refused = (to: string, error: string) => ({ mapa: 1, type: 'answer', to, ok: false, error });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe(connect, () => {
  it('answers every command once, under its own id', () => {
    const { window, send, said } = fakeFrame();
    const map = fakeMap();
    connect(window, map).ready('?area=10209');
    send({ mapa: 1, type: 'set-view', id: 'a', address: '?level=island' });
    send({ mapa: 1, type: 'focus-area', id: 'b', area: '10209' });
    send({ mapa: 1, type: 'focus-area', id: 'c', area: '99999' });
    send({ mapa: 1, type: 'get-view', id: 'd' });
    send({ mapa: 1, type: 'rest', id: 'e' });
    expect(map.setView).toHaveBeenCalledExactlyOnceWith('?level=island');
    expect(map.rest).toHaveBeenCalledOnce();
    expect(said()).toEqual([
      { mapa: 1, type: 'ready', address: '?area=10209' },
      answered('a'),
      answered('b'),
      refused('c', 'unknown_area'),
      answered('d', '?area=10209'),
      answered('e'),
    ]);
  });

  it('tells what happens, to any page, since a sandboxed one has no name', () => {
    const { window, said, parent } = fakeFrame();
    const tell = connect(window, fakeMap());
    tell.resize(519.2);
    tell.select('10209', null);
    tell.view('?area=10209');
    tell.live(true);
    expect(said()).toEqual([
      { mapa: 1, type: 'resize', height: 520 },
      { mapa: 1, type: 'select', area: '10209', work: null },
      { mapa: 1, type: 'view', address: '?area=10209' },
      { mapa: 1, type: 'live', on: true },
    ]);
    expect(parent.postMessage.mock.calls.map(([, origin]) => origin)).toEqual(['*', '*', '*', '*']);
  });

  it('hears nobody but the page around it, and nothing of another shape', () => {
    const { window, send, said } = fakeFrame();
    const map = fakeMap();
    connect(window, map).ready('');
    const order = { mapa: 1, type: 'set-view', id: 'a', address: '?level=island' };
    for (const source of [window, null, undefined, {}]) {
      // A default parameter would stand in for undefined.
      send(order, source ?? null);
    }
    for (const data of [
      null,
      'set-view',
      { ...order, mapa: 2 },
      { ...order, address: 7 },
      { type: 'set-view' },
    ]) {
      send(data);
    }
    expect(map.setView).not.toHaveBeenCalled();
    expect(said()).toHaveLength(1);
  });

  it('takes orders from a page without an origin', () => {
    const { window, send, said } = fakeFrame();
    connect(window, fakeMap()).ready('');
    send({ mapa: 1, type: 'get-view', id: 'a' }, undefined, 'null');
    expect(said().at(-1)).toEqual(answered('a', '?area=10209'));
  });

  it('leaves commands alone until the map is ready', () => {
    const { window, send, said } = fakeFrame();
    const map = fakeMap();
    const tell = connect(window, map);
    send({ mapa: 1, type: 'rest', id: 'a' });
    expect([map.rest.mock.calls.length, said().length]).toEqual([0, 0]);
    tell.ready('');
    send({ mapa: 1, type: 'rest', id: 'b' });
    expect(map.rest).toHaveBeenCalledOnce();
  });

  it('tells height and live again to a page that asks late', () => {
    const { window, send, said } = fakeFrame();
    const tell = connect(window, fakeMap());
    tell.ready('');
    tell.resize(400);
    tell.resize(500);
    tell.live(true);
    send({ mapa: 1, type: 'get-view', id: 'a' });
    expect(said().slice(-3)).toEqual([
      { mapa: 1, type: 'resize', height: 500 },
      { mapa: 1, type: 'live', on: true },
      answered('a', '?area=10209'),
    ]);
  });

  it('answers 20 commands of a flood, and 20 of the next second', () => {
    const { window, send } = fakeFrame();
    const map = fakeMap();
    connect(window, map).ready('');
    const flood = () => {
      for (let i = 0; i < 1000; i += 1) send({ mapa: 1, type: 'rest', id: `${i}` });
    };
    flood();
    expect(map.rest).toHaveBeenCalledTimes(20);
    vi.advanceTimersByTime(999);
    flood();
    expect(map.rest).toHaveBeenCalledTimes(20);
    vi.advanceTimersByTime(1);
    flood();
    expect(map.rest).toHaveBeenCalledTimes(40);
  });

  it('lets other messages of the page pass without counting them', () => {
    const { window, send } = fakeFrame();
    const map = fakeMap();
    connect(window, map).ready('');
    for (let i = 0; i < 1000; i += 1) send({ event: 'advertisement' });
    send({ mapa: 1, type: 'rest', id: 'a' });
    expect(map.rest).toHaveBeenCalledOnce();
  });

  it('says no when the map fails, and does not hide why', () => {
    const { window, send, said } = fakeFrame();
    const map = fakeMap();
    connect(window, map).ready('');
    map.setView.mockImplementation(() => {
      throw new Error('broken');
    });
    expect(() => send({ mapa: 1, type: 'set-view', id: 'a', address: '' })).toThrow('broken');
    expect(said().at(-1)).toEqual(refused('a', 'failed'));
  });

  it('is silent and deaf in a page of its own', () => {
    const { window, own, send } = fakeFrame(false);
    const map = fakeMap();
    const tell = connect(window, map);
    tell.ready('');
    tell.resize(100);
    send({ mapa: 1, type: 'rest', id: 'a' }, window);
    expect(own.postMessage).not.toHaveBeenCalled();
    expect(map.rest).not.toHaveBeenCalled();
  });
});
