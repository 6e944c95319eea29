/**
 * Types of embed.js, the script of Mapa Convergencia for other people's pages.
 * In TypeScript: `/// <reference path="./embed.d.ts" />`; the script itself is loaded by a script tag.
 */
declare namespace MapaConvergencia {
  /** Version of the messages between page and frame. */
  const version: 1;

  /**
   * Joins a map of the page: an iframe that is there already, a `<mapa-convergencia>`, or any other element, which
   * then gets an iframe of its own. The same element always gives the same handle.
   * @throws TypeError when `options.src` is not an http address
   */
  function mount(target: Element, options?: Options): Handle;

  interface Options {
    /** Address of embed.html; without it, the one beside embed.js. */
    readonly src?: string | undefined;
    /** First view of an iframe that `mount` makes. */
    readonly view?: string | Params | undefined;
    /** Name of the frame for screen readers; without it, one in the map's language. */
    readonly title?: string | undefined;
    /** CSS px until the map has told its own height; 520 without it. */
    readonly height?: number | undefined;
    /** False: the frame keeps the height that the page gave it. */
    readonly autoHeight?: boolean | undefined;
  }

  interface Handle {
    readonly frame: HTMLIFrameElement;
    /** Returns what ends it. `ready` is also told to those who ask after it happened. */
    on<Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => void): () => void;
    /** A string (a query or a whole address) is the whole view; an object changes parameters, null takes one away. */
    setView(view: string | Params): Promise<void>;
    /** Rejects with RefusedError ("unknown_area") when there is no such area. */
    focusArea(id: string): Promise<void>;
    /** The view as a query, `''` for the default: what a link needs to reproduce it. */
    getView(): Promise<string>;
    /** Takes the frame off the page; what still waits is rejected with GoneError. */
    remove(): void;
  }

  interface Events {
    ready: { readonly address: string };
    resize: { readonly height: number };
    select: { readonly area: string | null; readonly work: string | null };
    view: { readonly address: string };
  }

  /** What the promises of a handle are rejected with. */
  interface Failure extends Error {
    /** No answer within 15 s; the frame said no; the frame is not on the page. */
    readonly name: 'TimeoutError' | 'RefusedError' | 'GoneError';
  }

  type Params = { readonly [Name in ParamName]?: ParamValue };

  /** A list is written with commas; null or undefined takes the parameter away. */
  type ParamValue = string | number | readonly (string | number)[] | null | undefined;

  /** Parameters of the address; their values are in the table of the documentation. */
  type ParamName =
    | 'level'
    | 'measure'
    | 'unit'
    | 'per'
    | 'need'
    | 'cell'
    | 'cuts'
    | 'weights'
    | 'classes'
    | 'k'
    | 'breaks'
    | 'sector'
    | 'stage'
    | 'in'
    | 'funder'
    | 'scope'
    | 'asof'
    | 'since'
    | 'area'
    | 'work'
    | 'compare'
    | 'q'
    | 'plan'
    | 'at'
    | 'lang'
    | 'theme';

  /** What the frame says by postMessage, for those who do without embed.js. */
  type Note =
    | { readonly mapa: 1; readonly type: 'ready'; readonly address: string }
    | { readonly mapa: 1; readonly type: 'resize'; readonly height: number }
    | {
        readonly mapa: 1;
        readonly type: 'select';
        readonly area: string | null;
        readonly work: string | null;
      }
    | { readonly mapa: 1; readonly type: 'view'; readonly address: string }
    | { readonly mapa: 1; readonly type: 'live'; readonly on: boolean }
    | {
        readonly mapa: 1;
        readonly type: 'answer';
        readonly to: string;
        readonly ok: true;
        readonly value: string | null;
      }
    | {
        readonly mapa: 1;
        readonly type: 'answer';
        readonly to: string;
        readonly ok: false;
        readonly error: string;
      };

  /** What the frame answers, at most 20 a second; `id` comes back as `to`. */
  type Command =
    | { readonly mapa: 1; readonly type: 'set-view'; readonly id: string; readonly address: string }
    | { readonly mapa: 1; readonly type: 'focus-area'; readonly id: string; readonly area: string }
    | { readonly mapa: 1; readonly type: 'get-view'; readonly id: string }
    | { readonly mapa: 1; readonly type: 'rest'; readonly id: string };
}

interface Window {
  readonly MapaConvergencia: typeof MapaConvergencia;
}

interface HTMLElementTagNameMap {
  'mapa-convergencia': HTMLElement;
}
