import { parseCommand, type Command, type Note } from './protocol';

/** Commands answered within one second; the rest are ignored, so that a flood costs a look at each message. */
const MOST_COMMANDS = 20;
const SECOND = 1000;

/** What the framed map can do for the page around it. */
export interface Handlers {
  /** `address` is a query; what is unknown in it falls back and is told inside the frame, as in the address bar. */
  setView(address: string): void;
  /** False when there is no such area. */
  focusArea(id: string): boolean;
  /** The present view as a query, `''` for the default. */
  view(): string;
  /** Give the live map back and show the picture. */
  rest(): void;
}

/** What the framed map tells the page around it; in a page of its own all of these do nothing. */
export interface Tell {
  /** Say once, when the handlers may be called: commands before it are ignored. */
  ready(address: string): void;
  /** `height` in CSS px that the frame needs to show itself whole; rounded up. */
  resize(height: number): void;
  select(area: string | null, work: string | null): void;
  view(address: string): void;
  live(on: boolean): void;
}

/** As much of a `window` as the wire needs. */
export interface FrameWindow {
  readonly parent: { postMessage(message: Note, targetOrigin: string): void };
  addEventListener(type: 'message', hear: (event: MessageEvent) => void): void;
}

type Outcome = { readonly value: string | null } | { readonly error: string };

function obey(command: Command, handlers: Handlers): Outcome {
  switch (command.type) {
    case 'set-view':
      handlers.setView(command.address);
      return { value: null };
    case 'focus-area':
      return handlers.focusArea(command.area) ? { value: null } : { error: 'unknown_area' };
    case 'get-view':
      return { value: handlers.view() };
    case 'rest':
      handlers.rest();
      return { value: null };
  }
}

/** True for the first {@link MOST_COMMANDS} calls of each second. */
function limiter(): () => boolean {
  let since = -SECOND;
  let count = 0;
  return () => {
    const now = performance.now();
    if (now - since >= SECOND) {
      since = now;
      count = 0;
    }
    count += 1;
    return count <= MOST_COMMANDS;
  };
}

/**
 * The frame's end of the line: answers the page around it and nobody else. Commands are taken from any origin, since
 * any page may frame the map and none can do more with it than its reader.
 */
export function connect(window: FrameWindow, handlers: Handlers): Tell {
  const { parent } = window;
  const framed = (parent as unknown) !== window;
  const within = limiter();
  let ready = false;
  let height: Note | null = null;
  let live: Note | null = null;

  function post(note: Note): void {
    // To whoever frames us: notes hold nothing but what stands on the public page, and a page without an origin
    // of its own (a sandbox, a file) could not be named anyway.
    if (framed) parent.postMessage(note, '*');
  }

  function answer(to: string, outcome: Outcome): void {
    post(
      'error' in outcome
        ? { mapa: 1, type: 'answer', to, ok: false, error: outcome.error }
        : { mapa: 1, type: 'answer', to, ok: true, value: outcome.value },
    );
  }

  function hear(event: MessageEvent): void {
    if (!ready || event.source !== (parent as unknown)) return;
    const command = parseCommand(event.data);
    if (!command || !within()) return;
    if (command.type === 'get-view') {
      // A page whose script came after our first notes has missed them.
      if (height) post(height);
      if (live) post(live);
    }
    try {
      answer(command.id, obey(command, handlers));
    } catch (error) {
      answer(command.id, { error: 'failed' });
      throw error;
    }
  }

  if (framed) window.addEventListener('message', hear);

  return {
    ready(address) {
      ready = true;
      post({ mapa: 1, type: 'ready', address });
    },
    resize(px) {
      height = { mapa: 1, type: 'resize', height: Math.ceil(px) };
      post(height);
    },
    select(area, work) {
      post({ mapa: 1, type: 'select', area, work });
    },
    view(address) {
      post({ mapa: 1, type: 'view', address });
    },
    live(on) {
      live = { mapa: 1, type: 'live', on };
      post(live);
    },
  };
}
