import Papa from 'papaparse';

const LONG_OR_TIED = /^(summary|why|note|replaces|part_of)/;

/**
 * The packed facts (`{ "works.csv": text, … }` as JSON) with works.csv grown to `count` rows: its own rows again and
 * again under new ids, without ties to other rows and without the long texts, which imported lists do not have. Text in,
 * text out: the app reads it with its own parser.
 */
export function grownFacts(facts: string, count: number): string {
  const files = JSON.parse(facts) as Record<string, string>;
  const text = files['works.csv'];
  if (text === undefined) throw new Error('the packed facts hold no works.csv');
  const { data, meta } = Papa.parse<Record<string, string>>(text.trimEnd(), { header: true });
  const bare = Object.fromEntries(
    (meta.fields ?? []).filter((name) => LONG_OR_TIED.test(name)).map((name) => [name, '']),
  );
  const more = Array.from({ length: Math.max(0, count - data.length) }, (_, index) => ({
    ...data[index % data.length],
    ...bare,
    id: `MCR-${1000 + index}`,
  }));
  const grown = Papa.unparse([...data, ...more], { columns: meta.fields ?? [] });
  return JSON.stringify({ ...files, 'works.csv': grown });
}
