/** Our own line icons on a grid of 24, stroke 1.8; `dots` are the few filled points of .9 (x, y). */
const SHAPES = {
  road: { d: 'M8.5 3.5 4.5 20.5M15.5 3.5l4 17M12 4v2.5M12 10.5v3M12 17.5v3' },
  electrification: { d: 'M13.2 2.8 5.5 13.2h5.6L10 21.2l8.5-11h-6z' },
  water: { d: 'M12 3s-6.3 7.2-6.3 11.8a6.3 6.3 0 0 0 12.6 0C18.3 10.2 12 3 12 3ZM9 15.2a3 3 0 0 0 2.6 2.7' },
  connectivity: {
    d: 'M3.5 10.2a12.5 12.5 0 0 1 17 0M6.6 13.6a8 8 0 0 1 10.8 0M9.6 16.9a3.6 3.6 0 0 1 4.8 0',
    dots: [[12, 20]],
  },
  health: { d: 'M9.4 3.8h5.2v5.6h5.6v5.2h-5.6v5.6H9.4v-5.6H3.8V9.4h5.6z' },
  search: { d: 'M4 10.5a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0M15.5 15.5l5 5' },
  close: { d: 'm5.5 5.5 13 13M18.5 5.5l-13 13' },
  chev: { d: 'm6 9.5 6 6 6-6' },
  chevup: { d: 'm6 15 6-6 6 6' },
  left: { d: 'M15 5.5 8.5 12l6.5 6.5' },
  right: { d: 'm9 5.5 6.5 6.5L9 18.5' },
  out: { d: 'M8 5.5h10.5V16M18 6 5.5 18.5' },
  plus: { d: 'M12 5v14M5 12h14' },
  minus: { d: 'M5 12h14' },
  home: { d: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5' },
  list: { d: 'M4 6h16M4 12h16M4 18h16' },
  down: { d: 'M12 4v11M7 10.5l5 5 5-5M4.5 20h15' },
  share: { d: 'M12 15V4M8 7.5 12 3.5l4 4M5.5 12v8.5h13V12' },
  warn: { d: 'M12 4 2.8 20h18.4zM12 10v4.5', dots: [[12, 17.2]] },
  info: { d: 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M12 11v6', dots: [[12, 7.6]] },
  moon: { d: 'M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5Z' },
  sun: {
    d: 'M7.8 12a4.2 4.2 0 1 0 8.4 0a4.2 4.2 0 1 0-8.4 0M12 2.5v2.5M12 19v2.5M2.5 12H5M19 12h2.5M5.3 5.3 7 7M17 17l1.7 1.7M18.7 5.3 17 7M7 17l-1.7 1.7',
  },
  check: { d: 'm4.5 12.5 5 5 10-11' },
} as const satisfies Record<string, { d: string; dots?: readonly (readonly [number, number])[] }>;

export type IconName = keyof typeof SHAPES;

export const ICON_NAMES = Object.keys(SHAPES) as readonly IconName[];

interface IconProps {
  readonly name: IconName;
  /** Side in px, 20 unless told. */
  readonly size?: number;
}

/** A decoration: hidden from assistive technology, so words or a label must stand beside it. */
export function Icon({ name, size = 20 }: IconProps) {
  const shape: { d: string; dots?: readonly (readonly [number, number])[] } = SHAPES[name];
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={shape.d} />
      {shape.dots?.map(([cx, cy]) => (
        <circle key={cy} cx={cx} cy={cy} r=".9" fill="currentColor" />
      ))}
    </svg>
  );
}
