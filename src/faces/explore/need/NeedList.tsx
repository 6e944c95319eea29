import { useHover } from '../hover';
import type { LensInput } from '../lens';
import { needWords } from '../../../text/needWords';
import { Ranking } from '../../../ui/Ranking';
import { SourceLine } from '../../../ui/SourceLine';
import { areaSwatch } from '../areaSwatch';
import { citeAll } from '../sourceWords';
import column from '../explore.module.css';
import { cellWords, needUnit } from './crossWords';
import type { Crossing } from '../../../domain/crossing';
import { needSections } from './needRows';
import { SectorGap } from './SectorGap';
import { Thresholds } from './Thresholds';
import { Weights } from './Weights';

export interface NeedPartProps extends Pick<LensInput, 'scene' | 'language' | 'go'> {
  readonly crossing: Crossing;
}

/** The places of the chosen cell with the reason for each, what the words mean, and the ways to ask otherwise. */
export function NeedList(part: NeedPartProps) {
  const { hovered, onHover } = useHover();
  const { crossing, scene, language, go } = part;
  const { m, lang } = language;
  const w = needWords[lang];
  const { view, atlas } = scene;
  const { crossed, cell, indicator, weights, weighing } = crossing;
  const sections = needSections(crossing, scene, language);
  const rows = sections.flatMap((section) => section.rows);
  const unit = needUnit(crossing, language);
  const unknown = crossed.places.filter((place) => place.cell === null);
  const known = crossed.places.length - unknown.length;
  const sources = indicator ? indicator.sources : weights.flatMap((each) => each.indicator.sources);
  const nothing = weighing?.total === 0;
  return (
    <>
      {!nothing && (
        <Ranking
          caption={cellWords(cell, crossing, scene, language)}
          unit={rows.some(({ interval }) => interval) ? w.withInterval(unit) : unit}
          columns={m.ranking.columns}
          sections={sections}
          tails={
            unknown.length === 0
              ? []
              : [
                  {
                    label: m.ranking.noDataTail(unknown.length),
                    swatch: areaSwatch({ kind: 'pattern', pattern: 'plus' }),
                    rows: unknown.map(({ invested: { area } }) => ({
                      id: area.id,
                      name: area.name,
                      note: m.noData,
                    })),
                  },
                ]
          }
          selected={view.area}
          hovered={hovered}
          onHover={onHover}
          onSelect={(id) => go({ area: id === view.area ? null : id, work: null })}
        />
      )}
      {!nothing && rows.length === 0 && <p>{w.nobody}</p>}
      {!nothing && (
        <p className={column.caption}>
          {rows.some(({ lead }) => lead === w.tie) && `${w.tieMeans} `}
          {cell[1] === '1' && `${w.notZero} `}
          {view.cuts.length > 0 ? w.ownCuts : w.thirds(language.f.number(known))}
        </p>
      )}
      {indicator && (
        <p className={column.caption}>
          {indicator.definition[lang]}
          {indicator.caution && ` ${m.card.caution}: ${indicator.caution[lang]}`}
        </p>
      )}
      <SourceLine lead={m.sources.label} sources={citeAll(sources, atlas, language)} />
      <SectorGap {...part} />
      <div>
        <Weights {...part} />
        {!nothing && <Thresholds key={`${view.need} ${view.weights.length}`} {...part} />}
      </div>
    </>
  );
}
