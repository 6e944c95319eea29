import type { Areas } from '../domain/area';
import type { Facts } from '../domain/facts';
import type { Problem } from '../domain/problem';
import { parseContributions } from './contributions';
import { parseEvents } from './events';
import { parseFigures } from './figures';
import { parseIndicators } from './indicators';
import { parseOrganisations } from './organisations';
import { either, knownIds, knownIn } from './references';
import { parseSources, uncited } from './sources';
import { valuesIn } from './table';
import { parseWorks } from './works';

/**
 * The tables of geodata/ as facts, with a named problem for everything that was not taken as it stands. Files are
 * read in the order in which they refer to each other; a row that refers to nothing accepted is left out.
 *
 * @param files text by file name (`works.csv`, …, `work_shapes.geojson`); an absent one is a problem.
 */
export function parseFacts(
  files: Readonly<Record<string, string>>,
  areas: Areas,
): { readonly facts: Facts; readonly problems: readonly Problem[] } {
  const sources = parseSources(files['sources.csv']);
  const base = {
    areas,
    municipalities: knownIds(areas.municipality, ({ name }) => [name]),
    islands: knownIds(areas.island, ({ name, otherNames }) => [name, ...otherNames]),
    sources: knownIn(sources, ({ title }) => [title]),
  };
  const organisations = parseOrganisations(files['organisations.csv'], base);
  const works = parseWorks(files['works.csv'], files['work_shapes.geojson'], {
    ...base,
    sourceIds: base.sources,
    sources: new Map(valuesIn(sources).map((source) => [source.id, source])),
    organisations: knownIn(organisations, ({ name }) => [name]),
  });
  const figures = parseFigures(files['figures.csv'], base);
  const contributions = parseContributions(files['contributions.csv'], base);
  const related = either(knownIn(works), knownIn(figures));
  const events = parseEvents(files['events.csv'], { ...base, related });
  const { indicators, values } = parseIndicators(files['indicators_meta.csv'], files['indicators.csv'], base);

  const citing = [organisations, works, figures, contributions, events, indicators];
  const cited = new Set(citing.flatMap((table) => table.entries.flatMap(({ value }) => [...value.sources])));
  return {
    facts: {
      works: valuesIn(works),
      figures: valuesIn(figures),
      contributions: valuesIn(contributions),
      organisations: valuesIn(organisations),
      events: valuesIn(events),
      indicators: valuesIn(indicators),
      values: valuesIn(values),
      sources: valuesIn(sources),
    },
    problems: [
      ...[sources, ...citing, values].flatMap(({ problems }) => problems),
      ...uncited(sources, cited),
    ],
  };
}
