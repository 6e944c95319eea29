import type { Fill } from '../../domain/choropleth';
import { fillCss } from '../../map/colour';
import { PATTERN_NAMES } from '../../map/patterns';
import { svg as element, type SvgChild, type SvgElement } from '../../map/svg/element';
import { pageInk } from '../../map/svg/ink';
import { patternDefs, patternFill } from '../../map/svg/patternDefs';
import type { EmbedContent, EmbedRow, Opens } from './content';
import type { EmbedLanguage } from './embedLanguage';

/** Starts the ids of the picture on this page. */
export const PREFIX = 'e';
/** And of the keys in the list. */
const KEY = 'k';

/** The parts of the page that change with the view, each with the id it is replaced by. */
export const PARTS = { heading: 'frase', list: 'lista', foot: 'pie', table: 'tabla' } as const;

export function heading({ sentence, short }: EmbedContent): SvgElement {
  return element('h1', { id: PARTS.heading }, either(sentence, short));
}

/** Words for a wide page and for a narrow one; the style shows one of them. */
function either(wide: string, narrow: string): SvgChild[] {
  if (wide === narrow) return [wide];
  return [element('span', { class: 'wide' }, [wide]), element('span', { class: 'narrow' }, [narrow])];
}

/** Legend and list in one. */
export function list({ rows, notices }: EmbedContent, { e }: EmbedLanguage): SvgElement {
  const crowded = rows.length > 5 ? 'many' : undefined;
  const patterns = PATTERN_NAMES.filter((name) =>
    rows.some(({ fill }) => fill?.kind === 'pattern' && fill.pattern === name),
  );
  return element('section', { id: PARTS.list, 'aria-label': e.list }, [
    // The map's own patterns are scaled with it.
    element('svg', { class: 'said', 'aria-hidden': 'true' }, [
      patternDefs(patterns, { prefix: KEY, ink: pageInk }),
    ]),
    ...notices.map((notice) => element('p', { class: 'told', role: 'status' }, [notice])),
    element('ul', { class: crowded }, rows.map(line)),
  ]);
}

function line(row: EmbedRow): SvgElement {
  const name = element('b', {}, either(row.name, row.short ?? row.name));
  return element(
    'li',
    { class: row.wideOnly ? 'wide' : undefined, 'data-opens': row.opens && opensText(row.opens) },
    [
      ...(row.fill ? [swatch(row.fill)] : []),
      element('span', {}, [
        ...(row.name === '' ? [] : [name, ' ']),
        ...(row.before ? [element('i', {}, [row.before]), ' '] : []),
        row.value ?? element('i', {}, [row.note ?? '']),
      ]),
    ],
  );
}

function opensText(opens: Opens): string {
  if (opens === 'whole') return opens;
  return 'area' in opens ? `area ${opens.area}` : `work ${opens.work}`;
}

/** The same fill as on the map, the pattern too. */
function swatch(fill: Fill): SvgElement {
  const rect = (colour: string) => element('rect', { width: 22, height: 16, fill: colour });
  return element('svg', { class: 'key', width: 22, height: 16, 'aria-hidden': 'true' }, [
    rect(fillCss(fill)),
    ...(fill.kind === 'pattern' ? [rect(patternFill(KEY, fill.pattern))] : []),
  ]);
}

/** Where the foot leads, from the page's folder. */
export interface FootLinks {
  readonly fullMap: string;
  /** The same in the other language. */
  readonly other: string;
}

/** Date, sources, the other language and the way to the whole tool. */
export function foot(
  { date, sources, gaps }: EmbedContent,
  { lang, e, f }: EmbedLanguage,
  { fullMap, other }: FootLinks,
): SvgElement {
  const otherLang = lang === 'es' ? 'en' : 'es';
  const opened = element('details', {}, [
    element('summary', {}, [e.sources(sources.length)]),
    element('ul', {}, [
      ...sources.map(({ title, publisher, date: day, url }) =>
        element('li', {}, [
          element('a', { href: url, target: '_blank', rel: 'noopener' }, [title]),
          ` ${publisher}, ${day === null ? e.noDate : f.date(day)}`,
        ]),
      ),
      ...(gaps === null ? [] : [element('li', {}, [gaps.join(' · ')])]),
    ]),
  ]);
  return element('footer', { id: PARTS.foot }, [
    element('div', {}, sources.length === 0 ? [e.dataOf(date)] : [`${e.dataOf(date)} · `, opened]),
    element('a', { class: 'open', href: fullMap, target: '_blank', rel: 'noopener' }, [e.open]),
    element('a', { href: other, lang: otherLang, hreflang: otherLang }, [e.other]),
  ]);
}

/** For readers' software: every area in words. */
export function table({ table: { caption, head, rows } }: EmbedContent): SvgElement {
  // A table grows with its words whatever its style says, and the page would scroll with it: a box holds it.
  return element('div', { id: PARTS.table, class: 'said' }, [
    element('table', {}, [
      element('caption', {}, [caption]),
      element('thead', {}, [
        element(
          'tr',
          {},
          head.map((text) => element('th', { scope: 'col' }, [text])),
        ),
      ]),
      element(
        'tbody',
        {},
        rows.map(([place = '', ...cells]) =>
          element('tr', {}, [
            element('th', { scope: 'row' }, [place]),
            ...cells.map((cell) => element('td', {}, [cell])),
          ]),
        ),
      ),
    ]),
  ]);
}
