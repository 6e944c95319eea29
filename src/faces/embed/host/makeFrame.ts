import { HOME } from './home';
import { nextQuery } from './nextQuery';

// Not in src/text, whose words are one object: this script has 3 kB for everything.
const TITLES = {
  es: 'Mapa Convergencia: obras públicas financiadas en Los Lagos',
  en: 'Mapa Convergencia: public works funded in Los Lagos',
};

/**
 * @throws TypeError when `src` is not an http address: a page that lets through unknown elements, but no scripts, must
 * not be given one by their `src`.
 */
export function makeFrame({
  src,
  view = {},
  title,
  height = 520,
}: MapaConvergencia.Options): HTMLIFrameElement {
  const url = new URL(src ?? HOME, document.baseURI);
  if (!/^https?:$/.test(url.protocol)) throw new TypeError(`${url.href} is not an http address`);
  url.search = nextQuery(url.search, view);
  const frame = document.createElement('iframe');
  frame.title = title ?? TITLES[url.searchParams.get('lang') === 'en' ? 'en' : 'es'];
  // Before src: the other way round it would be too late.
  frame.loading = 'lazy';
  frame.width = '100%';
  frame.height = String(height);
  frame.style.setProperty('border', '0');
  frame.style.setProperty('display', 'block');
  frame.src = url.href;
  return frame;
}
