import { useMemo } from 'react';
import { Drawn } from '../../../map/Drawn';
import { canvasMeasure } from '../../../map/measureText';
import { paletteAt } from '../../../map/palette';
import { mapSvg, PICTURE_FONT } from '../../../map/svg/pictureSvg';
import { exportWords } from '../../../text/exportWords';
import { sourceInFull } from '../../../text/sourceDay';
import type { ExportPageProps } from '../ExportPage';
import { sheetOf } from '../sheetOf';
import css from './paper.module.css';
import { paperOf } from './paperOf';

/** Pixels of the map, which the sheet scales to its column. */
const MAP = { width: 560, height: 460 };

/** The sheet itself: on paper only. */
export function PaperSheet({ scene, context, drawn, language }: ExportPageProps) {
  const { m, f } = language;
  const words = exportWords[language.lang].paper;
  const paper = useMemo(() => paperOf(scene, language), [scene, language]);
  const map = useMemo(() => {
    const look = {
      palette: paletteAt(document.documentElement),
      measure: canvasMeasure(PICTURE_FONT),
      page: MAP,
      scale: 1,
    };
    return mapSvg(sheetOf(scene, context, drawn, language, look), MAP, 'paper');
  }, [scene, context, drawn, language]);
  return (
    <article className={css.sheet} lang={language.lang}>
      <h1 className={css.title}>{paper.title}</h1>
      <p className={css.detail}>{paper.detail}</p>
      <div className={css.columns}>
        <figure className={css.map}>
          <Drawn of={[map]} />
          <figcaption className={css.small}>
            {words.reads} {m.map.credit}
          </figcaption>
        </figure>
        <div>
          <Lines title={[words.places, paper.unit].filter(Boolean).join(', ')} lines={paper.places} />
          {paper.morePlaces > 0 && <p className={css.small}>{words.morePlaces(paper.morePlaces)}</p>}
          {paper.indicators.length > 0 && <Lines title={words.indicators} lines={paper.indicators} />}
        </div>
      </div>
      <h2 className={css.heading}>{words.works}</h2>
      <ul className={css.works}>
        {paper.works.map(({ id, name, value, lines }) => (
          <li key={id}>
            <strong>{name}</strong>, <strong>{value}</strong>
            {lines.map((line) => (
              <span key={line} className={css.line}>
                {line}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {paper.moreWorks > 0 && <p className={css.small}>{words.more(paper.moreWorks)}</p>}
      <h2 className={css.heading}>{words.unknown}</h2>
      <p>{paper.unknown.join(' · ')}</p>
      <h2 className={css.heading}>{words.sources}</h2>
      <ol className={css.sources}>
        {paper.sources.map((source) => (
          <li key={source.id}>{sourceInFull(source, language)}</li>
        ))}
      </ol>
      <p className={css.foot}>{words.made(f.date(scene.date))}</p>
    </article>
  );
}

interface LinesProps {
  readonly title: string;
  readonly lines: readonly { readonly id: string; readonly name: string; readonly value: string }[];
}

function Lines({ title, lines }: LinesProps) {
  return (
    <table className={css.lines}>
      <caption className={css.heading}>{title}</caption>
      <tbody>
        {lines.map(({ id, name, value }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
