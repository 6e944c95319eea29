import type { Area } from '../../domain/area';
import { islandWords } from '../../text/islandWords';
import type { Language } from '../../text/language';
import { FactList } from '../../ui/FactList';
import type { Scene } from '../../domain/scene';
import css from './explore.module.css';

interface AreaFactsProps {
  readonly area: Area;
  readonly scene: Scene;
  readonly language: Language;
}

/** Surface, population and names: what the area is, whatever is measured. */
export function AreaFacts({ area, scene, language }: AreaFactsProps) {
  const { m, f } = language;
  const { facts } = m.card;
  const { atlas } = scene;
  const population = area.population
    ? `${f.number(area.population.count)} (${area.population.year})`
    : m.noData;
  const byLevel = (() => {
    switch (area.level) {
      case 'municipality': {
        const islands = atlas.areas.island.filter(
          ({ named, municipalities }) => named && municipalities.includes(area.id),
        );
        return [
          { term: facts.population2017, detail: f.number(area.population2017) },
          { term: facts.seat, detail: area.seat.name },
          ...(islands.length > 0
            ? [{ term: m.card.islands, detail: m.list(islands.map(({ name }) => name)) }]
            : []),
        ];
      }
      case 'island':
        return [
          ...(area.group === null ? [] : [{ term: facts.group, detail: area.group }]),
          {
            term: area.municipalities.length === 1 ? facts.municipality : facts.municipalities,
            detail: m.list(area.municipalities.flatMap((cut) => atlas.municipality.get(cut)?.name ?? [])),
          },
          ...(area.otherNames.length > 0
            ? [{ term: facts.otherNames, detail: m.list(area.otherNames) }]
            : []),
        ];
      case 'province':
        return [
          {
            term: facts.municipalities,
            detail: m.list(area.municipalities.flatMap((cut) => atlas.municipality.get(cut)?.name ?? [])),
          },
        ];
    }
  })();
  const drawing =
    area.level !== 'island' || area.shape === 'own'
      ? null
      : { none: m.card.noPolygon, part: m.card.partOf, mainland: m.card.mainland }[area.shape];
  return (
    <>
      <FactList
        facts={[
          {
            term: facts.surface,
            detail: area.km2 === null ? m.noData : `${f.number(area.km2, area.km2 < 100 ? 1 : 0)} km²`,
          },
          { term: facts.population, detail: population },
          ...byLevel,
        ]}
      />
      {area.level === 'island' && area.population?.source && (
        <p className={css.caption}>{islandWords[language.lang].populationSource(area.population.source)}</p>
      )}
      {drawing !== null && <p className={css.caption}>{drawing}</p>}
      {area.level === 'island' && area.note && <p className={css.caption}>{area.note[language.lang]}</p>}
    </>
  );
}
