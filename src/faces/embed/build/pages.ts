import { DEFAULT_VIEW, formatAddress } from '../../../domain/address';
import type { Area } from '../../../domain/area';
import { makeAtlas } from '../../../domain/atlas';
import { placer } from '../../../domain/placement';
import type { Facts } from '../../../domain/facts';
import { makeScene } from '../../../domain/scene';
import { LANGS, type Camera, type Lang, type View } from '../../../domain/view';
import { decodeAreas } from '../../../data/areas';
import { areasGrid } from '../../../data/areasGrid';
import type { Bounds } from '../../../map/picture';
import { svg as element, type SvgElement } from '../../../map/svg/element';
import { transformOf } from '../../../map/svg/grid';
import { markup } from '../../../map/svg/markup';
import { lightPalette } from '../../../map/tokens';
import type { Topology } from 'topojson-specification';
import { embedContent } from '../content';
import { spanish, type EmbedLanguage } from '../embedLanguage';
import { english } from '../english';
import { foot, heading, list, table } from '../parts';
import { boundsOf } from './boundsOf';
import { indicatorsData, worksData, type EmbedData } from './embedData';
import { headTags, type PageLinks } from './headTags';
import { pageStyle } from './pageStyle';
import { simplifyArcs } from '../../../data/simplifyArcs';
import { staticPicture, toleranceOf } from './staticPicture';

export interface EmbedInput {
  readonly facts: Facts;
  /** The packed areas. */
  readonly topology: Topology;
  /** Text of tokens.css and embed.css. */
  readonly tokens: string;
  readonly css: string;
  readonly links: PageLinks;
}

export interface EmbedPage {
  readonly fileName: string;
  readonly html: string;
}

/** The roundtable's waters: the six municipalities and what lies between them. */
const WATERS: Bounds = [-74.7, -43.5, -72.85, -41.62];

const LANGUAGES: Record<Lang, EmbedLanguage> = { es: spanish, en: english };

/** Data for the views that no page was written for. */
export function embedDataFiles(facts: Facts, topology: Topology): Record<'works' | 'indicators', EmbedData> {
  const { areas } = decodeAreas(topology);
  return { works: worksData(facts, areas), indicators: indicatorsData(facts, areas) };
}

/** One page for the whole and one for each municipality of the roundtable, in both languages. */
export function embedPages(input: EmbedInput): EmbedPage[] {
  const { areas, context } = decodeAreas(input.topology);
  const members = areas.municipality.filter(({ member }) => member);
  const atlas = makeAtlas(input.facts, areas, placer(areas));
  const palette = lightPalette(input.tokens);
  const topology = areasGrid(input.topology);
  const subjects = [null, ...members].map((area) => {
    const bounds = area ? boundsOf(area) : WATERS;
    const simpler = simplifyArcs(topology, toleranceOf(bounds, WATERS));
    return { area, bounds, coarse: decodeAreas(simpler) };
  });
  const pages: EmbedPage[] = [];
  for (const lang of LANGS) {
    const language = LANGUAGES[lang];
    for (const { area, bounds, coarse } of subjects) {
      const view: View = { ...DEFAULT_VIEW, area: area?.id ?? null, lang };
      const scene = makeScene(atlas, view);
      const picture = staticPicture({
        scene,
        ground: context,
        coarse,
        bounds,
        palette,
        works: input.facts.works,
      });
      const content = embedContent(scene, language);
      const address = formatAddress(view);
      const body = element(
        'main',
        { 'data-view': address, 'data-narrow': at(picture.cameras.S), 'data-wide': at(picture.cameras.L) },
        [
          heading(content),
          mapBox(content.sentence, picture.elements, language),
          list(content, language),
          foot(content, language, {
            fullMap: `./${address}`,
            other: `./${pageName(area, lang === 'es' ? 'en' : 'es')}`,
          }),
          table(content),
        ],
      );
      const text = markup(body);
      const style = pageStyle(input, text, transformOf(picture.wide));
      pages.push({
        fileName: pageName(area, lang),
        html: `<!doctype html>\n<html lang="${lang}">\n<head>\n${headTags({ content, links: input.links, fileName: pageName(area, lang) })}<style>${style}</style>\n</head>\n<body>${text}</body>\n</html>\n`,
      });
    }
  }
  return pages;
}

function mapBox(sentence: string, picture: readonly SvgElement[], { e }: EmbedLanguage): SvgElement {
  return element('div', { class: 'map' }, [
    element('svg', { role: 'img', 'aria-label': e.map(sentence) }, picture),
    element('p', { class: 'credit' }, [e.credit]),
  ]);
}

const at = ({ zoom, lat, lon }: Camera): string => [zoom, lat, lon].map((each) => each.toFixed(6)).join('/');

/** `Puqueldón` -> `puqueldon`: names of files in an address. */
const slug = ({ name }: Area): string =>
  name
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-');

export const pageName = (area: Area | null, lang: Lang): string =>
  `embed${area ? `-${slug(area)}` : ''}${lang === 'es' ? '' : `.${lang}`}.html`;
