/** Fill tells the stage; a dashed ring an unpublished amount; a dotted ring an approximate place. */
export type WorkSymbolKind =
  | 'design'
  | 'seeking_funding'
  | 'approved'
  | 'executing'
  | 'finished'
  | 'stopped'
  | 'cancelled'
  | 'unpublished'
  | 'approximate'
  | 'shared';

interface WorkSymbolProps {
  readonly kind: WorkSymbolKind;
}

const RING = {
  cx: 11,
  cy: 11,
  r: 7,
  fill: 'var(--disc)',
  stroke: 'var(--disc-ink)',
  strokeWidth: 2,
} as const;

/** A work's mark as in the legend, 22 x 22 px; the words stand beside it. */
export function WorkSymbol({ kind }: WorkSymbolProps) {
  return (
    <svg aria-hidden="true" focusable="false" width="22" height="22" viewBox="0 0 22 22" fill="none">
      {kind === 'shared' ? <Shared /> : <Disc kind={kind} />}
    </svg>
  );
}

function Disc({ kind }: { readonly kind: Exclude<WorkSymbolKind, 'shared'> }) {
  switch (kind) {
    case 'finished':
      return <circle {...RING} fill="var(--disc-ink)" />;
    case 'executing':
      return (
        <>
          <circle {...RING} />
          <path d="M11 4a7 7 0 0 1 0 14z" fill="var(--disc-ink)" />
        </>
      );
    case 'approved':
      return <circle {...RING} />;
    case 'seeking_funding':
      return <circle {...RING} strokeWidth={1.25} stroke="var(--ink-2)" />;
    case 'design':
      return <circle {...RING} strokeWidth={1.25} stroke="var(--ink-2)" strokeDasharray="1.2 2.2" />;
    case 'unpublished':
      return <circle {...RING} strokeDasharray="3 2.5" />;
    case 'approximate':
      return <circle {...RING} r={8.5} fill="none" strokeWidth={1.25} strokeDasharray="2 2" />;
    case 'stopped':
      return (
        <>
          <circle {...RING} strokeWidth={1.5} stroke="var(--ink-2)" />
          <path d="M9.2 8.2v5.6M12.8 8.2v5.6" stroke="var(--ink-2)" strokeWidth="1.5" />
        </>
      );
    case 'cancelled':
      return (
        <>
          <circle {...RING} strokeWidth={1.5} stroke="var(--ink-2)" />
          <path d="M6.2 15.8 15.8 6.2" stroke="var(--ink-2)" strokeWidth="1.5" />
        </>
      );
  }
}

/** One disc with lines to several islands. */
function Shared() {
  return (
    <>
      <path d="M3 17 11 6l8 11" stroke="var(--disc-ink)" strokeWidth="1.5" />
      <circle cx="11" cy="6" r="4" fill="var(--disc-ink)" />
      <circle cx="3" cy="17" r="2.2" fill="var(--disc-ink)" />
      <circle cx="19" cy="17" r="2.2" fill="var(--disc-ink)" />
    </>
  );
}
