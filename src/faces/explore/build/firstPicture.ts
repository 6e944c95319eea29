import type { Topology } from 'topojson-specification';
import { decodeAreas } from '../../../data/areas';
import { areasGrid } from '../../../data/areasGrid';
import { simplifyArcs } from '../../../data/simplifyArcs';
import { DEFAULT_VIEW } from '../../../domain/address';
import { makeAtlas } from '../../../domain/atlas';
import type { Facts } from '../../../domain/facts';
import { placer } from '../../../domain/placement';
import { makeScene } from '../../../domain/scene';
import { fillCss } from '../../../map/colour';
import { fitBounds, worldOf } from '../../../map/projection';
import { strokesFor } from '../../../map/strokes';
import { baseOf } from '../../../map/svg/base';
import { svg } from '../../../map/svg/element';
import type { Grid } from '../../../map/svg/grid';
import { pageInk } from '../../../map/svg/ink';
import { markup } from '../../../map/svg/markup';
import { outlinesOf } from '../../../map/svg/outlines';
import { lightPalette } from '../../../map/tokens';
import { homeBounds } from '../../common/mapPicture';

/** The map's free room on the desktop of look/01; at other sizes the picture is scaled with it. */
const ROOM = { width: 720, height: 680 };
/** Pixels of that room that a border may stray: the live map takes its place within seconds. */
const STRAY = 0.7;
const TILE = 512;

/**
 * The usual view's areas in colour, as markup for the page itself: on the screen before any script. Its box is that of
 * the home view, so that the live map comes to lie upon it; names and circles come with that.
 * @param tokens text of tokens.css
 */
export function firstPicture(facts: Facts, topology: Topology, tokens: string): string {
  const { areas } = decodeAreas(topology);
  const scene = makeScene(makeAtlas(facts, areas, placer(areas)), DEFAULT_VIEW);
  const bounds = homeBounds(DEFAULT_VIEW);
  const [west, south, east, north] = bounds;
  const { zoom } = fitBounds(bounds, ROOM, { top: 0, right: 0, bottom: 0, left: 0 });
  const scale = TILE * 2 ** zoom;
  const grid: Grid = { zoom, origin: [west, north] };
  const [[left, top], [right, bottom]] = [worldOf([west, north]), worldOf([east, south])];

  const tolerance = (STRAY * 360) / scale;
  const simpler = simplifyArcs(areasGrid(topology), {
    within: tolerance,
    beyond: 2 * tolerance,
    sight: bounds,
  });
  const coarse = decodeAreas(simpler);
  const outlines = outlinesOf(coarse.areas, 'municipality', coarse.context, grid, 2);
  const base = baseOf(outlines, scene.picture, {
    ink: pageInk,
    colour: fillCss,
    strokes: strokesFor(lightPalette(tokens), 'municipality', 'desktop'),
    prefix: 'first',
    placement: { scale: 1, x: 0, y: 0 },
    patternSize: 1,
    selectedArea: null,
  });
  const viewBox = [0, 0, (right - left) * scale, (bottom - top) * scale].map(Math.round).join(' ');
  return markup(svg('svg', { viewBox, 'aria-hidden': 'true' }, base));
}
