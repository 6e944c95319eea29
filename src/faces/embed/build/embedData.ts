import type { Area, Areas, Island, Municipality } from '../../../domain/area';
import { newestDate } from '../../../domain/asof';
import type { IsoDate } from '../../../domain/dates';
import type { Facts } from '../../../domain/facts';
import { placer, type Placement } from '../../../domain/placement';

/** What the page's script needs to say another view: no geometry, no long texts. */
export interface EmbedData {
  readonly facts: Facts;
  readonly areas: Areas;
  readonly newest: IsoDate;
  /** By work id: finding places by geometry is too much for a small page. */
  readonly places: Readonly<Record<string, Placement>>;
}

const withoutShape = <T extends Area>(area: T): T => ({ ...area, geometry: null, otherNames: [] });

const sketch = (areas: Areas): Areas => ({
  municipality: areas.municipality.map((area): Municipality => withoutShape(area)),
  island: areas.island
    .filter(({ named }) => named)
    .map((area): Island => ({ ...withoutShape(area), note: null })),
  province: [],
});

/** For views of works. */
export function worksData(facts: Facts, areas: Areas): EmbedData {
  const place = placer(areas);
  const works = facts.works.map((work) => ({
    ...work,
    summary: null,
    why: null,
    note: null,
    programme: null,
    designer: null,
  }));
  const funders = new Set(works.flatMap((work) => work.funders));
  const sources = new Set(works.flatMap((work) => work.sources));
  return {
    facts: {
      works,
      figures: [],
      contributions: [],
      organisations: facts.organisations
        .filter(({ id }) => funders.has(id))
        .map((organisation) => ({ ...organisation, role: { es: '', en: '' }, note: null, sources: [] })),
      events: [],
      indicators: [],
      values: [],
      sources: facts.sources.filter(({ id }) => sources.has(id)).map((source) => ({ ...source, note: null })),
    },
    areas: sketch(areas),
    newest: newestDate(facts),
    places: Object.fromEntries(facts.works.map((work) => [work.id, place(work)])),
  };
}

/** For views of an indicator: its works are those of the picture that is there. */
export function indicatorsData(facts: Facts, areas: Areas): EmbedData {
  const sources = new Set(facts.indicators.flatMap((indicator) => indicator.sources));
  return {
    facts: {
      works: [],
      figures: [],
      contributions: [],
      organisations: [],
      events: [],
      indicators: facts.indicators.map((indicator) => ({
        ...indicator,
        definition: { es: '', en: '' },
        caution: null,
      })),
      values: facts.values,
      sources: facts.sources.filter(({ id }) => sources.has(id)).map((source) => ({ ...source, note: null })),
    },
    areas: { ...sketch(areas), island: [] },
    newest: newestDate(facts),
    places: {},
  };
}
