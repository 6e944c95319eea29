import type { Sector, Stage } from '../../domain/work';
import type { ColourToken } from '../palette';
import { SECTOR_ICONS } from '../sectorIcons';
import { svg, type SvgElement } from './element';
import type { Ink } from './ink';

export interface DiscLook {
  readonly radius: number;
  readonly stage: Stage;
  readonly sector: Sector;
  readonly unpublished: boolean;
  /** Width of the rim in pixels. */
  readonly stroke: number;
}

/** How each stage draws its rim; full ink means that public money is committed. */
const RIMS: Record<Stage, { readonly token: ColourToken; readonly weight: number; readonly dash?: string }> =
  {
    design: { token: 'ink-2', weight: 0.6, dash: '0.1 3' },
    seeking_funding: { token: 'ink-2', weight: 0.6 },
    approved: { token: 'disc-ink', weight: 1 },
    executing: { token: 'disc-ink', weight: 1 },
    finished: { token: 'disc-ink', weight: 1 },
    stopped: { token: 'ink-2', weight: 0.75 },
    cancelled: { token: 'ink-2', weight: 0.75 },
  };
const UNPUBLISHED_DASH = '3.4 2.8';

/** A work's circle around (0, 0): fill tells the stage, the icon the sector, a dashed rim an unpublished amount. */
export function discGlyph({ radius, stage, sector, unpublished, stroke }: DiscLook, ink: Ink): SvgElement[] {
  const rim = RIMS[stage];
  const colour = ink(rim.token);
  const width = stroke * rim.weight;
  const middle = radius - width / 2;
  const solid = stage === 'finished';
  const line = { fill: 'none', stroke: colour, 'stroke-width': width };
  return [
    svg('circle', { r: radius + 1.75, fill: ink('halo') }),
    svg('circle', {
      ...line,
      r: middle,
      fill: ink('disc'),
      'stroke-dasharray': unpublished ? UNPUBLISHED_DASH : rim.dash,
      'stroke-linecap': rim.dash ? 'round' : undefined,
    }),
    ...(solid ? [svg('circle', { r: unpublished ? radius - 4 : radius, fill: ink('disc-ink') })] : []),
    ...(stage === 'executing' ? [halfRim(radius, stroke, ink)] : []),
    sectorIcon(sector, radius, solid ? ink('disc') : colour),
    ...(stage === 'cancelled' ? [svg('path', { ...line, d: strike(middle) })] : []),
    ...(stage === 'stopped' ? [svg('path', { ...line, d: bars(radius) })] : []),
  ];
}

/** A circle with a count: many works too close to tell apart. */
export function clusterGlyph(radius: number, count: number, ink: Ink): SvgElement[] {
  return [
    svg('circle', { r: radius + 1.75, fill: ink('halo') }),
    svg('circle', { r: radius - 1, fill: ink('disc'), stroke: ink('disc-ink'), 'stroke-width': 2 }),
    svg(
      'text',
      { y: 5, fill: ink('disc-ink'), 'font-size': 14, 'font-weight': 650, 'text-anchor': 'middle' },
      [String(count)],
    ),
  ];
}

function sectorIcon(sector: Sector, radius: number, colour: string): SvgElement {
  const scale = Math.max(radius * 1.08, 11) / 24;
  return svg('path', {
    d: SECTOR_ICONS[sector],
    transform: `scale(${Math.round(scale * 1000) / 1000}) translate(-12 -12)`,
    fill: 'none',
    stroke: colour,
    'stroke-width': Math.max(1.8, 1.4 / scale),
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });
}

/** Right half of a broad rim: half way. */
function halfRim(radius: number, stroke: number, ink: Ink): SvgElement {
  const width = stroke + Math.min(3, radius / 6);
  const r = radius - width / 2;
  return svg('path', {
    d: `M0 ${-r}A${r} ${r} 0 0 1 0 ${r}`,
    fill: 'none',
    stroke: ink('disc-ink'),
    'stroke-width': width,
  });
}

function strike(radius: number): string {
  const end = radius * Math.SQRT1_2;
  return `M${-end} ${end} ${end} ${-end}`;
}

/** Two short bars below the icon, as on a pause button. */
function bars(radius: number): string {
  const [top, bottom] = [radius * 0.5, radius * 0.78];
  return `M-2 ${top}V${bottom}M2 ${top}V${bottom}`;
}
