import css from './CircleSizes.module.css';

export interface CircleSizesProps {
  /** Radii in px, large to small, as on the map. */
  readonly radii: readonly number[];
  /** What they stand for: "500 y 200 millones". */
  readonly words: string;
}

/** How large an amount is drawn: area is proportional to it. */
export function CircleSizes({ radii, words }: CircleSizesProps) {
  return (
    <p className={css.sizes}>
      {radii.map((r) => (
        <svg key={r} aria-hidden="true" focusable="false" width={2 * r + 2} height={2 * r + 2}>
          <circle cx={r + 1} cy={r + 1} r={r} fill="none" stroke="var(--ink)" />
        </svg>
      ))}
      <span>{words}</span>
    </p>
  );
}
