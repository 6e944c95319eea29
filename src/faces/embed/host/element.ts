import { makeFrame } from './makeFrame';
import { mount } from './mount';

const VIEW = ['area', 'work', 'sector', 'measure', 'per', 'asof', 'lang', 'theme', 'level'] as const;

/**
 * `<mapa-convergencia area="10209" lang="en">`: an iframe of its own, in a shadow tree, so that what stands between the
 * tags (a link to the map) shows only where this script did not come.
 */
export class MapaElement extends HTMLElement {
  static readonly observedAttributes = [...VIEW, 'src', 'height'];

  #handle: MapaConvergencia.Handle | null = null;
  #changed: Partial<Record<(typeof VIEW)[number], string | null>> = {};

  connectedCallback(): void {
    const height = Number(this.getAttribute('height'));
    const frame = makeFrame({
      src: this.getAttribute('src') ?? undefined,
      view: Object.fromEntries(
        VIEW.filter((name) => this.hasAttribute(name)).map((name) => [name, this.getAttribute(name)]),
      ),
      title: this.title || undefined,
      height: height > 0 ? height : undefined,
    });
    if (!this.style.display) this.style.setProperty('display', 'block');
    (this.shadowRoot ?? this.attachShadow({ mode: 'open' })).append(frame);
    this.#handle = mount(frame);
  }

  disconnectedCallback(): void {
    this.#handle?.remove();
    this.#handle = null;
  }

  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (!this.#handle || before === value) return;
    if (name === 'height') this.#handle.frame.height = value ?? '';
    else if (name === 'src') {
      this.disconnectedCallback();
      this.connectedCallback();
    } else this.#change(name as (typeof VIEW)[number], value);
  }

  /** Attributes set one after another become one command. */
  #change(name: (typeof VIEW)[number], value: string | null): void {
    if (Object.keys(this.#changed).length === 0) queueMicrotask(() => this.#send());
    this.#changed[name] = value;
  }

  #send(): void {
    const changed = this.#changed;
    this.#changed = {};
    // Nobody waits for this promise: the page's script that wants to know calls setView itself.
    this.#handle?.setView(changed).catch(() => undefined);
  }
}
