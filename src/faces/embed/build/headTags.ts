import { markup } from '../../../map/svg/markup';
import { svg as element } from '../../../map/svg/element';
import type { EmbedContent } from '../content';
import { cardOf } from './cardOf';

/** Addresses that the page names, from its own folder. */
export interface PageLinks {
  readonly script: string;
  readonly font: string;
  /** The site's public address, with a slash at its end; null: the page carries no picture for link previews. */
  readonly site: string | null;
}

/** Before anything is painted: the theme, and no figures of the usual view where the address asks for another one. */
const FIRST =
  'var d=document.documentElement,q=new URLSearchParams(location.search),t=q.get("theme");' +
  '/^(dark|projector)$/.test(t)&&(d.dataset.theme=t);q.delete("theme");' +
  'if(""+q){d.className="waits";addEventListener("error",function(){d.className=""},true)}';

interface Head {
  readonly content: EmbedContent;
  readonly links: PageLinks;
  readonly fileName: string;
}

/** What stands before the style. */
export function headTags({ content, links, fileName }: Head): string {
  const title = `${content.sentence} · Mapa Convergencia`;
  const meta = (attributes: Record<string, string>, tag = 'meta'): string =>
    markup(element(tag, attributes)).replace(`></${tag}>`, '>');
  const card = cardOf(fileName);
  const preview =
    links.site === null || card === null
      ? []
      : [
          meta({ property: 'og:title', content: content.sentence }),
          meta({ property: 'og:type', content: 'website' }),
          meta({ property: 'og:url', content: links.site + fileName }),
          meta({ property: 'og:image', content: links.site + card }),
          meta({ property: 'og:image:width', content: '1200' }),
          meta({ property: 'og:image:height', content: '630' }),
          meta({ name: 'twitter:card', content: 'summary_large_image' }),
        ];
  return [
    '<meta charset="utf-8">',
    meta({ name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    markup(element('title', {}, [title])),
    // No picture of its own: without this line browsers ask for one.
    '<link rel="icon" href="data:,">',
    ...preview,
    // One response holds all: painting it in parts would only make it move.
    meta({ rel: 'expect', href: '#tabla', blocking: 'render' }, 'link'),
    meta({ rel: 'preload', as: 'font', crossorigin: '', href: links.font }, 'link'),
    `<script>${FIRST}</script>`,
    markup(element('script', { type: 'module', src: links.script })),
    '',
  ].join('\n');
}
