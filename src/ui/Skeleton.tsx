import css from './Skeleton.module.css';

interface SkeletonProps {
  /** What is being fetched; announced. */
  readonly label: string;
  /** Bars, 3 unless told. */
  readonly lines?: number;
}

/** Bars where text will be. They don't shimmer: nothing moves that says nothing. */
export function Skeleton({ label, lines = 3 }: SkeletonProps) {
  return (
    <div role="status" className={css.skeleton}>
      <span className="visually-hidden">{label}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className={css.bar} />
      ))}
    </div>
  );
}
