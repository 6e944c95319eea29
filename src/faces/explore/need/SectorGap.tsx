import { needForSector } from '../../../domain/need';
import { UNCROSSED } from '../../../domain/view';
import { SECTORS, type Sector } from '../../../domain/work';
import { needWords } from '../../../text/needWords';
import { whatWords } from './crossWords';
import css from './need.module.css';
import type { NeedPartProps } from './NeedList';

/** One press per sector: its need crossed with its works, and in words where it is needed and no work is published. */
export function SectorGap(props: NeedPartProps) {
  const { scene, language, go } = props;
  const { m } = language;
  const w = needWords[language.lang].sector;
  const { view, atlas } = scene;
  const [only, ...more] = view.sector;
  const chosen = more.length === 0 ? only : undefined;
  const choose = (sector: Sector) => {
    if (sector === chosen) return go({ sector: [], cell: null });
    const indicator = needForSector(sector, atlas.facts.indicators);
    go({ ...UNCROSSED, need: indicator?.id ?? view.need, sector: [sector] });
  };
  return (
    <section className={css.part} aria-label={w.title}>
      <h2 className={css.title}>{w.title}</h2>
      <div className={css.pills}>
        {SECTORS.map((sector) => (
          <button
            key={sector}
            type="button"
            className={css.pill}
            aria-pressed={sector === chosen}
            onClick={() => choose(sector)}
          >
            {m.sectors[sector]}
          </button>
        ))}
      </div>
      {chosen && <p>{gapWords(props)}</p>}
    </section>
  );
}

/** Whether a work of the sector is published, and which members of high need have none. */
function gapWords({ crossing, scene, language }: NeedPartProps): string {
  const { m } = language;
  const w = needWords[language.lang].sector;
  const { headline } = scene;
  if (headline.about !== 'works') return '';
  const what = whatWords(scene, language);
  const lacking = crossing.crossed.places
    .filter(({ cell, invested }) => cell === '31' && invested.area.member)
    .map(({ invested }) => invested.area.name);
  const works =
    headline.counted.length === 0
      ? w.none(what)
      : w.some(headline.counted.length, what, m.list(headline.membersWith.map(({ name }) => name)));
  return `${works} ${lacking.length > 0 ? w.lacking(m.list(lacking)) : w.covered}`;
}
