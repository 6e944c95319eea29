interface BrandMarkProps {
  /** Side in px, 24 unless told. */
  readonly size?: number;
}

/** Two courses that meet and go on as one: the roundtable. */
export function BrandMark({ size = 24 }: BrandMarkProps) {
  return (
    <svg aria-hidden="true" focusable="false" width={size} height={size} viewBox="0 0 24 24" fill="none">
      <path
        d="M1.5 2.6C7.4 3.5 11.3 6.6 12 12 12.7 6.6 16.6 3.5 22.5 2.6M12 12v10"
        stroke="currentColor"
        strokeWidth="2.2"
      />
      <circle cx="12" cy="12" r="3.2" fill="currentColor" />
    </svg>
  );
}
