import css from './ClassSteps.module.css';

export interface ClassStep {
  /** A CSS colour. */
  readonly fill: string;
  /** The class in full ("518 a 579"): heard, and printed below while marked. */
  readonly words: string;
  /** Upper limit, written under the seam to the next step. */
  readonly limit?: string;
  readonly marked?: boolean;
}

/** Limits of more letters than this stand in two lines: side by side they would run into each other. */
const SHORT = 5;

export interface ClassStepsProps {
  /** From little to much. */
  readonly steps: readonly ClassStep[];
}

/** The classes as one stepped bar. For fewer than five known values, rows that name the places say more. */
export function ClassSteps({ steps }: ClassStepsProps) {
  const marked = steps.find((step) => step.marked);
  const isLong = steps.some(({ limit = '' }) => limit.length > SHORT);
  return (
    <div className={css.classes}>
      <ol className={css.steps} data-long={isLong || undefined}>
        {steps.map((step) => (
          <li key={step.words} className={css.step} data-marked={step.marked || undefined}>
            <svg aria-hidden="true" focusable="false" className={css.fill}>
              <rect width="100%" height="100%" fill={step.fill} />
            </svg>
            <span className="visually-hidden">{step.words}</span>
            {step.limit !== undefined && (
              <span className={css.limit} aria-hidden="true">
                {step.limit}
              </span>
            )}
          </li>
        ))}
      </ol>
      {marked && (
        <p className={css.words} aria-hidden="true">
          {marked.words}
        </p>
      )}
    </div>
  );
}
