import { cellFill, placesIn, type CellId } from '../../../domain/cross';
import type { LensInput } from '../lens';
import { fillCss } from '../../../map/colour';
import { measureName, unitName } from '../../../text/figureWords';
import { capitalised } from '../../../text/lists';
import { needWords } from '../../../text/needWords';
import { CrossGrid, type CrossCell, type CrossRow } from '../../../ui/CrossGrid';
import { ScrollRegion } from '../../../ui/ScrollRegion';
import { Swatch } from '../../../ui/Swatch';
import { areaSwatch } from '../areaSwatch';
import { stateRows } from './crossLegendRows';
import { cellWords, limitWords, needUnit, rangeWords } from './crossWords';
import type { Crossing } from '../../../domain/crossing';
import css from './need.module.css';

type NeedLegendProps = Pick<LensInput, 'scene' | 'language' | 'go'> & { readonly crossing: Crossing };

const THIRDS = [3, 2, 1] as const;

/** The square of need x investment: explains the colours, counts the places, and filters map and list. */
export function NeedLegend({ crossing, scene, language, go }: NeedLegendProps) {
  const w = needWords[language.lang];
  const { crossed, cell: chosen, alone } = crossing;
  const pick = (cell: string) => go({ cell: alone && cell === chosen ? null : cell });
  const cellOf = (id: CellId): CrossCell => {
    const count = placesIn(crossed, id).length;
    return {
      id,
      count,
      words: w.counted(cellWords(id, crossing, scene, language), count),
      fill: fillCss(cellFill(id, false)),
      chosen: id === chosen,
    };
  };
  const rows = THIRDS.map((third): CrossRow => ({
    name: w.levels[third],
    limits: limitWords(third, crossing, language),
    cells: ([1, 2, 3] as const).map((column) => cellOf(`${third}${column}`)),
  }));
  const withoutFigure = THIRDS.map((third) => cellOf(`${third}u`)).filter(
    ({ count, chosen: own }) => count > 0 || own,
  );
  const unit = unitName(scene, language);
  return (
    <ScrollRegion label={w.grid}>
      <div className={css.legend}>
        <div className={css.head}>
          <h2 className={css.title}>
            {w.need} <span className={css.light}>({needUnit(crossing, language)})</span>
          </h2>
          {alone && (
            <button type="button" className={css.all} onClick={() => go({ cell: null })}>
              {w.showAll}
            </button>
          )}
        </div>
        <CrossGrid
          label={w.grid}
          rows={rows}
          columns={[
            capitalised(w.noWork('')),
            capitalised(rangeWords(2, crossing, scene, language)),
            capitalised(rangeWords(3, crossing, scene, language)),
          ]}
          onPick={pick}
        />
        <p className={css.axis}>
          {measureName(scene, language)}
          {unit !== '' && <span className={css.light}>, {unit}</span>}
        </p>
        {withoutFigure.length > 0 && (
          <>
            <h3 className={css.title}>{w.withoutFigure}</h3>
            <div className={css.cells}>
              {withoutFigure.map(({ id, words, count, chosen: own }) => (
                <button
                  key={id}
                  type="button"
                  className={css.unknown}
                  aria-label={words}
                  aria-pressed={own}
                  onClick={() => pick(id)}
                >
                  <Swatch {...areaSwatch(cellFill(id as CellId, true))} marked={own} />
                  {w.levels[Number(id[0]) as 1 | 2 | 3]}: {count}
                </button>
              ))}
            </div>
          </>
        )}
        <ul className={css.rows}>
          {stateRows(crossing, language).map(({ fill, words }) => (
            <li key={words}>
              <Swatch {...areaSwatch(fill)} />
              {words}
            </li>
          ))}
          <li>
            <Swatch fill={fillCss(cellFill(chosen, false))} marked />
            {w.chosen}
          </li>
        </ul>
      </div>
    </ScrollRegion>
  );
}
