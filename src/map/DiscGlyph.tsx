import { memo } from 'react';
import type { Sector, Stage } from '../domain/work';
import { SECTOR_ICONS } from './sectorIcons';

interface DiscGlyphProps {
  readonly radius: number;
  readonly stage: Stage;
  readonly sector: Sector;
  readonly unpublished: boolean;
  /** Width of the rim in pixels. */
  readonly stroke: number;
}

/** How each stage draws its rim; full ink means that public money is committed. */
const RIMS: Record<Stage, { readonly colour: string; readonly weight: number; readonly dash?: string }> = {
  design: { colour: 'var(--ink-2)', weight: 0.6, dash: '0.1 3' },
  seeking_funding: { colour: 'var(--ink-2)', weight: 0.6 },
  approved: { colour: 'var(--disc-ink)', weight: 1 },
  executing: { colour: 'var(--disc-ink)', weight: 1 },
  finished: { colour: 'var(--disc-ink)', weight: 1 },
  stopped: { colour: 'var(--ink-2)', weight: 0.75 },
  cancelled: { colour: 'var(--ink-2)', weight: 0.75 },
};
const UNPUBLISHED_DASH = '3.4 2.8';

/** A work's circle around (0, 0): fill tells the stage, the icon the sector, a dashed rim an unpublished amount. */
export const DiscGlyph = memo(function DiscGlyph({
  radius,
  stage,
  sector,
  unpublished,
  stroke,
}: DiscGlyphProps) {
  const rim = RIMS[stage];
  const width = stroke * rim.weight;
  const middle = radius - width / 2;
  const solid = stage === 'finished';
  const dash = unpublished ? UNPUBLISHED_DASH : rim.dash;
  return (
    <>
      <circle r={radius + 1.75} fill="var(--halo)" />
      <circle
        r={middle}
        fill="var(--disc)"
        stroke={rim.colour}
        strokeWidth={width}
        strokeDasharray={dash}
        strokeLinecap={rim.dash ? 'round' : 'butt'}
      />
      {solid && <circle r={unpublished ? radius - 4 : radius} fill="var(--disc-ink)" />}
      {stage === 'executing' && <HalfRim radius={radius} stroke={stroke} />}
      <SectorIcon sector={sector} radius={radius} colour={solid ? 'var(--disc)' : rim.colour} />
      {stage === 'cancelled' && <Strike radius={middle} colour={rim.colour} width={width} />}
      {stage === 'stopped' && <Bars radius={radius} colour={rim.colour} width={width} />}
    </>
  );
});

function SectorIcon({ sector, radius, colour }: { sector: Sector; radius: number; colour: string }) {
  const scale = Math.max(radius * 1.08, 11) / 24;
  return (
    <path
      d={SECTOR_ICONS[sector]}
      transform={`scale(${scale}) translate(-12 -12)`}
      fill="none"
      stroke={colour}
      strokeWidth={Math.max(1.8, 1.4 / scale)}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  );
}

/** Right half of a broad rim: half way. */
function HalfRim({ radius, stroke }: { radius: number; stroke: number }) {
  const width = stroke + Math.min(3, radius / 6);
  const r = radius - width / 2;
  return (
    <path d={`M0 ${-r}A${r} ${r} 0 0 1 0 ${r}`} fill="none" stroke="var(--disc-ink)" strokeWidth={width} />
  );
}

function Strike({ radius, colour, width }: { radius: number; colour: string; width: number }) {
  const end = radius * Math.SQRT1_2;
  return <path d={`M${-end} ${end} ${end} ${-end}`} stroke={colour} strokeWidth={width} />;
}

/** Two short bars below the icon, as on a pause button. */
function Bars({ radius, colour, width }: { radius: number; colour: string; width: number }) {
  const [top, bottom] = [radius * 0.5, radius * 0.78];
  return <path d={`M-2 ${top}V${bottom}M2 ${top}V${bottom}`} stroke={colour} strokeWidth={width} />;
}
