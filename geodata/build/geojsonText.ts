import type { Feature } from 'geojson';

/** Who made what a file holds. */
export interface Attribution {
  /** In full, with licences. */
  readonly attribution: string;
  /** As short as the licences allow, for the corner of a map. */
  readonly credits: readonly string[];
}

/** A collection before it is written. */
export interface GeodataFile extends Attribution {
  readonly name: string;
  readonly features: readonly Feature[];
}

/**
 * A FeatureCollection with one feature per line, so that a change of one island is a change of one line.
 * `name`, `attribution` and `credits` are foreign members (RFC 7946, section 6.1).
 */
export function geojsonText({ name, attribution, credits, features }: GeodataFile): string {
  const head = JSON.stringify({ type: 'FeatureCollection', name, attribution, credits }).slice(0, -1);
  const lines = features.map((feature) => JSON.stringify(feature));
  return `${head},"features":[\n${lines.join(',\n')}\n]}\n`;
}
