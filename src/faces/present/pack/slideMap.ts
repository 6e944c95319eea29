import type { MapContext } from '../../../data/areas';
import type { Atlas } from '../../../domain/atlas';
import type { Choropleth } from '../../../domain/choropleth';
import type { Slide } from '../../../domain/deck';
import { drawnWorks } from '../../../domain/drawnWorks';
import { fillHex } from '../../../map/colour';
import type { Palette } from '../../../map/palette';
import { fitBounds } from '../../../map/projection';
import type { Extent } from '../../../map/screen';
import { markup } from '../../../map/svg/markup';
import { mapSvg, type MapSheet } from '../../../map/svg/pictureSvg';
import { svg, type SvgElement } from '../../../map/svg/element';
import type { Language } from '../../../text/language';
import { mapSheetOf } from '../../common/mapSheet';
import { pngOf } from '../../common/pngOf';
import { SLIDE_PADDING, sceneOfSlide, slideBounds } from '../slideScene';
import { mapExtent } from './wall';

export interface MapsOf {
  readonly atlas: Atlas;
  readonly context: MapContext;
  readonly language: Language;
  readonly palette: Palette;
  readonly measure: MapSheet['measure'];
}

export interface SlideMap {
  /** In the look of the wall, as large as its room there. */
  readonly drawn: SvgElement;
  readonly picture: Choropleth;
  /** The colour of an area as `#rrggbb`; null where it has none of the scale. */
  readonly shade: (area: string) => string | null;
}

/** Image pixels for each pixel of the wall: sharp on a screen of twice its size. */
const SHARP = 2;

/**
 * The map of a slide by the SVG painter; null for a slide without one.
 * @param prefix of the ids inside, one of a kind on a page
 */
export function slideMap(slide: Slide, of: MapsOf, prefix: string): SlideMap | null {
  const extent = mapExtent(slide);
  if (slide.view === null || extent === null) return null;
  const { atlas, context, language, palette, measure } = of;
  const { scene, picture } = sceneOfSlide(slide.view, atlas, { lang: language.lang, theme: 'projector' });
  const look = { palette, measure, size: 'projector' } as const;
  const sheet = {
    ...mapSheetOf(scene, picture, context, drawnWorks(scene), language, look),
    // What the wall shows.
    camera: (room: Extent) => scene.view.at ?? fitBounds(slideBounds(scene), room, SLIDE_PADDING),
  };
  return {
    drawn: mapSvg(sheet, extent, prefix),
    picture,
    shade: (area) => {
      const fill = picture.figures.find((figure) => figure.area.id === area)?.fill;
      return fill?.kind === 'ramp' ? fillHex(fill, palette) : null;
    },
  };
}

/** A slide's map as a file that stands alone, `scale` image pixels for each of its own. */
export function mapFile({ drawn }: SlideMap, slide: Slide, scale: number): string {
  const { width = 0, height = 0 } = mapExtent(slide) ?? {};
  const attributes = {
    ...drawn.attributes,
    xmlns: 'http://www.w3.org/2000/svg',
    width: width * scale,
    height: height * scale,
  };
  return markup(svg('svg', attributes, drawn.children));
}

/** The map as a PNG in a data address.
 * @throws Error where the browser can't draw it
 */
export async function mapPng(map: SlideMap, slide: Slide): Promise<string> {
  const png = await pngOf(new Blob([mapFile(map, slide, SHARP)], { type: 'image/svg+xml' }));
  return new Promise((done, refused) => {
    const reader = new FileReader();
    reader.onloadend = () => {
      if (typeof reader.result === 'string') done(reader.result);
      else refused(reader.error ?? new Error('the picture of the map could not be read'));
    };
    reader.readAsDataURL(png);
  });
}
