import { DEFAULT_VIEW, formatAddress } from '../../domain/address';
import type { View } from '../../domain/view';

/** A plain frame; a frame whose height embed.js minds; embed.js's own element; for sites that allow no frames. */
export const SNIPPET_KINDS = ['iframe', 'script', 'element', 'picture'] as const;
export type SnippetKind = (typeof SNIPPET_KINDS)[number];

/** What a snippet shows and how. */
export interface EmbedChoice {
  readonly kind: SnippetKind;
  /** With its language and theme; `asof` freezes it on a day. */
  readonly view: View;
  /** The member municipality that all of it lies in: `slug` names its own page and picture (`quellon`). */
  readonly member: { readonly id: string; readonly slug: string } | null;
  /** CSS px, whole. */
  readonly width: number;
  readonly height: number;
}

/** Any text: markup in it stays text. */
export interface SnippetWords {
  /** Name of the frame, and of the link where no frame can be. */
  readonly title: string;
  /** What the picture shows. */
  readonly alt: string;
}

export interface Snippet {
  readonly kind: SnippetKind;
  /** HTML to paste. */
  readonly code: string;
}

type Attributes = Readonly<Record<string, string | number | true>>;

/** The parameters that `<mapa-convergencia>` has attributes for; any other needs its `src`. */
const OF_ELEMENT = ['level', 'measure', 'per', 'sector', 'asof', 'area', 'work', 'lang', 'theme'];

/** Border and overflow only: a frame wider than a phone would scroll the page around it. */
const FRAME_STYLE = 'border:0;max-width:100%';

/** For text and for attribute values in double quotes; a bare carriage return would be read as a line feed. */
const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');

const open = (name: string, attributes: Attributes): string => {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === true ? ` ${key}` : ` ${key}="${escape(String(value))}"`,
  );
  return `<${name}${written.join('')}>`;
};

const element = (name: string, attributes: Attributes, content = ''): string =>
  `${open(name, attributes)}${content}</${name}>`;

const suffix = (view: View): string => (view.lang === DEFAULT_VIEW.lang ? '' : `.${view.lang}`);

/**
 * The absolute address that the frame shows. A living default view has a static page of its own, for the region and
 * for each member; anything else is `embed.html` with the parameters of the address.
 * @param base the app's own address
 */
export function embedAddress({ view, member }: Pick<EmbedChoice, 'view' | 'member'>, base: string): string {
  const query = formatAddress(view);
  const plain: View = { ...DEFAULT_VIEW, lang: view.lang };
  const file =
    query === formatAddress(plain)
      ? `embed${suffix(view)}.html`
      : member && query === formatAddress({ ...plain, area: member.id })
        ? `embed-${member.slug}${suffix(view)}.html`
        : `embed.html${query}`;
  return new URL(file, base).href;
}

/** The absolute address of the ready-made picture, 1200 x 630: always of a living default view. */
export const cardAddress = ({ view, member }: Pick<EmbedChoice, 'view' | 'member'>, base: string): string =>
  new URL(`cards/${member?.slug ?? 'region'}.${view.lang}.png`, base).href;

/** The absolute address of the whole map with this view. */
function exploreAddress(view: View, base: string): string {
  const url = new URL(base);
  url.search = formatAddress(view);
  url.hash = '';
  return url.href;
}

/** The view as attributes of `<mapa-convergencia>`, or as its `src` where attributes cannot say it. */
function elementView(choice: EmbedChoice, base: string): Attributes {
  const src = embedAddress(choice, base);
  const said = [...new URLSearchParams(formatAddress(choice.view))];
  const own = new URL(src).pathname === new URL('embed.html', base).pathname;
  return own && said.every(([name]) => OF_ELEMENT.includes(name)) ? Object.fromEntries(said) : { src };
}

/**
 * The HTML of a choice, valid by itself wherever flow content may stand.
 * @param base the app's own absolute address; every address of the snippet is made absolute by it
 */
export function embedSnippet(choice: EmbedChoice, base: string, words: SnippetWords): Snippet {
  const { kind, view, width, height } = choice;
  const { title } = words;
  const frame: Attributes = {
    src: embedAddress(choice, base),
    title,
    width,
    height,
    loading: 'lazy',
    style: FRAME_STYLE,
  };
  const link = { href: exploreAddress(view, base) };
  const script = () => element('script', { async: true, src: new URL('embed.js', base).href });
  const code = {
    iframe: () => element('iframe', frame),
    script: () => `${element('iframe', { ...frame, 'data-mapa-convergencia': true })}\n${script()}`,
    // The link shows only where the script does not come.
    element: () =>
      `${element('mapa-convergencia', { ...elementView(choice, base), title, height }, element('a', link, escape(title)))}\n${script()}`,
    picture: () =>
      element(
        'a',
        link,
        open('img', {
          src: cardAddress(choice, base),
          alt: words.alt,
          width: 1200,
          height: 630,
          loading: 'lazy',
          style: 'max-width:100%;height:auto',
        }),
      ),
  };
  return { kind, code: code[kind]() };
}
