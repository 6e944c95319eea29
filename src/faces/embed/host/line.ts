import { LONGEST, parseNote, type Answer, type Command, type Note } from '../protocol';
import { comesFrom } from './comesFrom';
import { failure } from './failure';
import { fitHeight } from './fitHeight';
import { setLive, type LiveMap } from './liveMaps';
import { nextQuery } from './nextQuery';

const PATIENCE = 15_000;
/** Id of the question that every line begins with. */
const HELLO = 'hello';

type Events = MapaConvergencia.Events;
type Listener = (event: Events[keyof Events]) => void;

/** A command without what every command has. */
type Order = Command extends infer C ? (C extends Command ? Omit<C, 'mapa' | 'id'> : never) : never;

interface Waiting {
  /** Written when it is sent, which is after the frame has told where it stands. */
  readonly order: () => Order;
  readonly settle: (answer: Answer | Error) => void;
}

/** The page's end of the line to one frame. */
export interface Line extends LiveMap {
  readonly handle: MapaConvergencia.Handle;
  /** Takes any message event of the page; what does not come from this frame leaves no trace. */
  hear(event: Pick<MessageEvent, 'source' | 'origin' | 'data'>): void;
}

/** Ids are of the page, so that no two maps share one. */
let lastId = 0;

/**
 * @param autoHeight whether the frame takes the height that its map tells
 * @param forget called once, when the frame is taken off the page by its handle
 */
export function openLine(frame: HTMLIFrameElement, autoHeight: boolean, forget: () => void): Line {
  const waiting = new Map<string, Waiting>();
  const listeners: { [Name in keyof Events]: Set<Listener> } = {
    ready: new Set(),
    resize: new Set(),
    select: new Set(),
    view: new Set(),
  };
  let address = nextQuery('', new URL(frame.src || location.href).search);
  let ready = false;
  let gone = false;

  /** To any origin: an order holds nothing secret, and a sandboxed frame has no origin to name. */
  function post(command: object): void {
    frame.contentWindow?.postMessage(command, '*');
  }

  function send(id: string, { order, settle }: Waiting): void {
    const written = order();
    const tooLong = Object.values(written).some((text) => text.length > LONGEST);
    if (tooLong) settle(failure('RefusedError', 'too_long'));
    else post({ mapa: 1, id, ...written });
  }

  function ask(order: () => Order): Promise<string | null> {
    return new Promise((answered, reject) => {
      if (gone || !frame.isConnected) return reject(failure('GoneError', 'the map is not on the page'));
      const id = `${(lastId += 1)}`;
      const timer = setTimeout(() => {
        settle(
          frame.isConnected
            ? failure('TimeoutError', `no answer in ${PATIENCE / 1000} s`)
            : failure('GoneError', 'the map left the page'),
        );
      }, PATIENCE);
      const settle = (answer: Answer | Error) => {
        clearTimeout(timer);
        waiting.delete(id);
        if (answer instanceof Error) reject(answer);
        else if (answer.ok) answered(answer.value);
        else reject(failure('RefusedError', answer.error));
      };
      waiting.set(id, { order, settle });
      if (ready) send(id, { order, settle });
    });
  }

  function emit<Name extends keyof Events>(name: Name, event: Events[Name]): void {
    // Each on its own: one listener that throws takes nothing from the others.
    for (const listener of listeners[name]) queueMicrotask(() => listener(event));
  }

  function becomeReady(now: string): void {
    ready = true;
    address = now;
    emit('ready', { address });
    // Asked before the map listened, or before it was loaded anew.
    for (const [id, order] of waiting) send(id, order);
  }

  function take(note: Note): void {
    switch (note.type) {
      case 'ready':
        return becomeReady(note.address);
      case 'resize':
        if (autoHeight) fitHeight(frame, note.height);
        return emit('resize', { height: note.height });
      case 'select':
        return emit('select', { area: note.area, work: note.work });
      case 'view':
        // While orders are on their way the address is what they ask for, so that the next one builds on them.
        if (waiting.size === 0) address = note.address;
        return emit('view', { address: note.address });
      case 'live':
        return setLive(line, note.on);
      case 'answer':
        if (note.to === HELLO && note.ok && !ready) return becomeReady(note.value ?? '');
        return waiting.get(note.to)?.settle(note);
    }
  }

  const line: Line = {
    handle: {
      frame,
      on(name, listener) {
        const all = listeners[name];
        const own = (event: Events[keyof Events]) => listener(event as Events[typeof name]);
        all.add(own);
        if (name === 'ready' && ready) queueMicrotask(() => own({ address }));
        return () => void all.delete(own);
      },
      async setView(view) {
        await ask(() => {
          const next = nextQuery(address, view);
          if (next.length <= LONGEST) address = next;
          return { type: 'set-view', address: next };
        });
      },
      async focusArea(area) {
        await ask(() => ({ type: 'focus-area', area }));
      },
      async getView() {
        return (await ask(() => ({ type: 'get-view' }))) ?? '';
      },
      remove() {
        gone = true;
        for (const { settle } of waiting.values()) settle(failure('GoneError', 'the map was removed'));
        setLive(line, false);
        frame.remove();
        forget();
      },
    },
    hear({ source, origin, data }) {
      if (!source || source !== frame.contentWindow || !comesFrom(origin, frame)) return;
      const note = parseNote(data);
      if (note) take(note);
    },
    rest() {
      // A frame that is gone already has rested.
      ask(() => ({ type: 'rest' })).catch(() => undefined);
    },
  };
  // A frame that was ready before this script came answers at once; another hears nothing and tells by itself.
  post({ mapa: 1, type: 'get-view', id: HELLO });
  return line;
}
