import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openLine } from '../../../src/faces/embed/host/line';

const SITE = 'https://mapa.example';

/** An iframe on a page, as far as a line looks at it. */
function fakeIframe(query = '', sandbox: string | null = null) {
  const contentWindow = { postMessage: vi.fn<(order: Record<string, unknown>, origin: string) => void>() };
  const frame = {
    src: `${SITE}/embed.html${query}`,
    contentWindow,
    isConnected: true,
    style: { setProperty: vi.fn<(name: string, value: string) => void>() },
    offsetHeight: 504,
    clientHeight: 500,
    hasAttribute: (name: string) => name === 'sandbox' && sandbox !== null,
    sandbox: { contains: (word: string) => (sandbox ?? '').split(' ').includes(word) },
    remove: vi.fn<() => void>(),
  };
  return { frame, contentWindow, element: frame as unknown as HTMLIFrameElement };
}

function openFake(query = '', { sandbox = null as string | null, autoHeight = true } = {}) {
  const fake = fakeIframe(query, sandbox);
  const forget = vi.fn<() => void>();
  const line = openLine(fake.element, autoHeight, forget);
  const say = (data: unknown, origin = SITE, source: unknown = fake.contentWindow) =>
    line.hear({ data, origin, source: source as Window });
  /** Orders posted so far, without the question that a line begins with. */
  const orders = () => fake.contentWindow.postMessage.mock.calls.map(([order]) => order).slice(1);
  const ready = (address = query) => say({ mapa: 1, type: 'ready', address });
  const agree = (value: string | null = null) =>
    say({ mapa: 1, type: 'answer', to: orders().at(-1)?.['id'], ok: true, value });
  return { ...fake, line, map: line.handle, forget, say, orders, ready, agree };
}

const named = (name: string, message?: string) =>
  expect.objectContaining(message === undefined ? { name } : { name, message });

/** Lets listeners run, each of which has a microtask of its own. */
const soon = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('origin', 'https://diario.example');
  vi.stubGlobal('getComputedStyle', () => ({ boxSizing: 'content-box' }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('asking', () => {
  it('gives each answer to its own question, in whatever order they come', async () => {
    const { map, say, orders, ready } = openFake();
    ready();
    const view = map.getView();
    const focus = map.focusArea('10209');
    const [first, second] = orders();
    say({ mapa: 1, type: 'answer', to: second?.['id'], ok: true, value: null });
    say({ mapa: 1, type: 'answer', to: first?.['id'], ok: true, value: '?area=10209' });
    await expect(focus).resolves.toBeUndefined();
    await expect(view).resolves.toBe('?area=10209');
  });

  it('holds orders until the map is ready', async () => {
    const { map, orders, ready, agree } = openFake();
    const done = map.focusArea('10209');
    expect(orders()).toEqual([]);
    ready();
    expect(orders()).toMatchObject([{ mapa: 1, type: 'focus-area', area: '10209' }]);
    agree();
    await expect(done).resolves.toBeUndefined();
  });

  it('gives up after 15 s, by name', async () => {
    const { map, ready, agree } = openFake();
    ready();
    const view = map.getView();
    const outcome = vi.fn<(error: unknown) => void>();
    view.catch(outcome);
    await vi.advanceTimersByTimeAsync(14_999);
    expect(outcome).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(outcome).toHaveBeenCalledWith(named('TimeoutError'));
    // An answer that comes after all changes nothing.
    agree('');
  });

  it('tells what the frame refused', async () => {
    const { map, say, orders, ready } = openFake();
    ready();
    const focus = map.focusArea('99999');
    say({ mapa: 1, type: 'answer', to: orders()[0]?.['id'], ok: false, error: 'unknown_area' });
    await expect(focus).rejects.toEqual(named('RefusedError', 'unknown_area'));
  });

  it('refuses at once what the frame would not even read', async () => {
    const { map, orders, ready } = openFake();
    ready();
    await expect(map.setView(`?q=${'x'.repeat(2000)}`)).rejects.toEqual(named('RefusedError', 'too_long'));
    await expect(map.focusArea('x'.repeat(2001))).rejects.toEqual(named('RefusedError', 'too_long'));
    expect(orders()).toEqual([]);
  });

  it('ends what waits when the map is removed, and takes nothing more', async () => {
    const { map, frame, forget, ready } = openFake();
    ready();
    const view = map.getView();
    map.remove();
    await expect(view).rejects.toEqual(named('GoneError'));
    await expect(map.focusArea('10209')).rejects.toEqual(named('GoneError'));
    expect([frame.remove.mock.calls.length, forget.mock.calls.length]).toEqual([1, 1]);
  });

  it('knows a frame that the page itself took away', async () => {
    const { map, frame, ready } = openFake();
    ready();
    const before = map.getView();
    const outcome = vi.fn<(error: unknown) => void>();
    before.catch(outcome);
    frame.isConnected = false;
    await expect(map.getView()).rejects.toEqual(named('GoneError'));
    await vi.advanceTimersByTimeAsync(15_000);
    expect(outcome).toHaveBeenCalledWith(named('GoneError'));
  });
});

describe('a view', () => {
  it('is changed by an object and replaced by a string', async () => {
    const { map, orders, ready, agree } = openFake('?area=10209&lang=en');
    ready();
    const asked = async (view: string | MapaConvergencia.Params) => {
      const done = map.setView(view);
      agree();
      await done;
      return orders().at(-1)?.['address'];
    };
    expect(await asked({ area: null, sector: ['road', 'health'], k: 4 })).toBe(
      '?lang=en&sector=road%2Chealth&k=4',
    );
    expect(await asked({ asof: '2024-01-02' })).toBe('?lang=en&sector=road%2Chealth&k=4&asof=2024-01-02');
    expect(await asked('?level=island')).toBe('?level=island');
    expect(await asked('level=province')).toBe('?level=province');
    expect(await asked('https://mapa.example/?area=10210#datos')).toBe('?area=10210');
    expect(await asked('')).toBe('');
  });

  it('builds on what the reader did meanwhile', () => {
    const { map, say, orders, ready } = openFake();
    ready();
    say({ mapa: 1, type: 'view', address: '?area=10210' });
    map.setView({ lang: 'en' }).catch(() => undefined);
    expect(orders().at(-1)?.['address']).toBe('?area=10210&lang=en');
  });

  it('builds changes made before the map was ready on the view that it then tells', () => {
    // A page of its own per municipality: the frame's address does not say what it shows.
    const { map, orders, ready } = openFake();
    map.setView({ theme: 'dark' }).catch(() => undefined);
    map.setView({ lang: 'en' }).catch(() => undefined);
    ready('?area=10208');
    map.setView({ per: 'km2' }).catch(() => undefined);
    expect(orders().map((order) => order['address'])).toEqual([
      '?area=10208&theme=dark',
      '?area=10208&theme=dark&lang=en',
      '?area=10208&theme=dark&lang=en&per=km2',
    ]);
  });

  it('goes on from the last view that was not too long', async () => {
    const { map, orders, ready } = openFake('?area=10209');
    ready();
    await expect(map.setView({ q: 'x'.repeat(2000) })).rejects.toEqual(named('RefusedError'));
    map.setView({ lang: 'en' }).catch(() => undefined);
    expect(orders().at(-1)?.['address']).toBe('?area=10209&lang=en');
  });
});

describe('listening', () => {
  it('tells each kind of note to those who asked for it, until they leave', async () => {
    const { map, say, ready } = openFake();
    const heard = vi.fn<(event: unknown) => void>();
    const leave = map.on('select', heard);
    map.on('view', heard);
    map.on('ready', heard);
    ready('?lang=en');
    say({ mapa: 1, type: 'select', area: '10209', work: null });
    leave();
    say({ mapa: 1, type: 'select', area: '10210', work: null });
    say({ mapa: 1, type: 'view', address: '?area=10210' });
    await soon();
    expect(heard.mock.calls.map(([event]) => event)).toEqual([
      { address: '?lang=en' },
      { area: '10209', work: null },
      { address: '?area=10210' },
    ]);
  });

  it('tells ready also to those who come after it', async () => {
    const { map, ready } = openFake();
    ready('?lang=en');
    const heard = vi.fn<(event: unknown) => void>();
    map.on('ready', heard);
    await soon();
    expect(heard).toHaveBeenCalledExactlyOnceWith({ address: '?lang=en' });
  });

  it('finds out about a frame that was ready before the script came', async () => {
    const { map, say, contentWindow } = openFake();
    const heard = vi.fn<(event: unknown) => void>();
    map.on('ready', heard);
    const [[hello] = []] = contentWindow.postMessage.mock.calls;
    expect(hello).toMatchObject({ mapa: 1, type: 'get-view' });
    const answer = { mapa: 1, type: 'answer', to: hello?.['id'], ok: true, value: '?area=10209' };
    say(answer);
    say(answer);
    await soon();
    expect(heard).toHaveBeenCalledExactlyOnceWith({ address: '?area=10209' });
  });

  it.each([
    ['content-box', '480px'],
    ['border-box', '484px'],
  ])('fits the height inside the borders (%s)', (boxSizing, height) => {
    vi.stubGlobal('getComputedStyle', () => ({ boxSizing }));
    const { frame, say } = openFake();
    say({ mapa: 1, type: 'resize', height: 480 });
    expect(frame.style.setProperty).toHaveBeenCalledExactlyOnceWith('height', height);
  });

  it('tells the height but leaves it alone where the page wishes so', async () => {
    const { frame, map, say } = openFake('', { autoHeight: false });
    const heard = vi.fn<(event: unknown) => void>();
    map.on('resize', heard);
    say({ mapa: 1, type: 'resize', height: 480 });
    await soon();
    expect(heard).toHaveBeenCalledExactlyOnceWith({ height: 480 });
    expect(frame.style.setProperty).not.toHaveBeenCalled();
  });
});

describe('strangers', () => {
  const resize = { mapa: 1, type: 'resize', height: 480 };
  /** Whether a line believed a message of this origin. */
  const believes = (origin: string, sandbox: string | null, source?: unknown) => {
    const { say, frame, contentWindow } = openFake('', { sandbox });
    say(resize, origin, source === undefined ? contentWindow : source);
    return frame.style.setProperty.mock.calls.length > 0;
  };

  it('are another window, another origin and another shape', () => {
    expect(believes(SITE, null)).toBe(true);
    expect(believes(SITE, null, {})).toBe(false);
    expect(believes(SITE, null, null)).toBe(false);
    expect(believes('https://mapa.example.evil', null)).toBe(false);
    expect(believes('null', null)).toBe(false);
    const { say, frame } = openFake();
    for (const data of [{ ...resize, mapa: 2 }, { ...resize, height: '480' }, 'resize', null]) say(data);
    expect(frame.style.setProperty).not.toHaveBeenCalled();
  });

  it('goes by the sandbox: without allow-same-origin a frame has no origin', () => {
    expect(believes('null', 'allow-scripts')).toBe(true);
    expect(believes(SITE, 'allow-scripts')).toBe(false);
    expect(believes(SITE, 'allow-scripts allow-same-origin')).toBe(true);
    expect(believes('null', 'allow-scripts allow-same-origin')).toBe(false);
  });

  it('takes either on a page without an origin: its own sandbox reaches its frames, the disk does not', () => {
    vi.stubGlobal('origin', 'null');
    expect(believes('null', null)).toBe(true);
    expect(believes(SITE, null)).toBe(true);
    expect(believes('https://mapa.example.evil', null)).toBe(false);
  });
});
