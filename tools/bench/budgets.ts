import type { Weight } from './weigh';

/** What the bench found; bytes and counts are exact, times only mean something as ratios of one run. */
export interface Findings {
  readonly firstView: Weight;
  readonly requests: number;
  /** Paths asked for more than once in one visit. */
  readonly twice: readonly string[];
  readonly criticalScript: Weight;
  readonly geometry: Weight;
  /** Medians of both pages, ms. */
  readonly coloured: { readonly app: number; readonly yardstick: number };
  /** Bytes of the page's heap with 10^4 works. */
  readonly heap: number;
  /** Time of funding by area at 10^5 works over that at 10^4. */
  readonly growth: number;
}

export interface Verdict {
  readonly budget: string;
  readonly found: number;
  readonly limit: number;
  readonly unit: 'kB' | 'MB' | 'times' | '';
  readonly kept: boolean;
}

const KB = 1000;
const MB = 1_000_000;

/** Every budget of the first view, kept or not. */
export function verdicts(findings: Findings): Verdict[] {
  const verdict = (budget: string, found: number, limit: number, unit: Verdict['unit']): Verdict => ({
    budget,
    found,
    limit,
    unit,
    // NaN (a page that was never coloured) keeps no budget.
    kept: found <= limit,
  });
  return [
    verdict('first view, brotli, fonts included', findings.firstView.brotli / KB, 580, 'kB'),
    verdict('requests of the first view', findings.requests, 10, ''),
    verdict('files asked for twice', findings.twice.length, 0, ''),
    verdict('script before the first paint, brotli', findings.criticalScript.brotli / KB, 100, 'kB'),
    verdict('geometry, brotli', findings.geometry.brotli / KB, 64, 'kB'),
    verdict(
      'map coloured, of the yardstick',
      findings.coloured.app / findings.coloured.yardstick,
      1.15,
      'times',
    ),
    verdict('heap with 10^4 works', findings.heap / MB, 10, 'MB'),
    verdict('funding by area, growth 10^4 to 10^5', findings.growth, 11, 'times'),
  ];
}
