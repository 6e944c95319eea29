import { Fragment } from 'react';
import { groupBy } from '../../domain/groupBy';
import { isKnown } from '../../domain/quantity';
import type { BigFigure, Block, Runs, Slide } from '../../domain/deck';
import type { Choropleth } from '../../domain/choropleth';
import { PartsBar } from './PartsBar';
import css from './slide.module.css';
import { useFit } from './useFit';

interface SlideTextProps {
  readonly slide: Slide;
  /** Of the slide's map: the parts of a sum have its colours. */
  readonly picture: Choropleth | null;
  /** "Fuentes". */
  readonly sources: string;
  /** "02-01-2024", "sin fecha visible". */
  readonly when: (source: Slide['sources'][number]) => string;
}

/** The words of a slide, its figures and where they come from. */
export function SlideText({ slide, picture, sources, when }: SlideTextProps) {
  const figures = slide.blocks.filter((block) => block.kind === 'figure');
  const column = useFit(slide);
  return (
    <div ref={column} className={css.text} lang={slide.lang}>
      <h1 className={css.headline}>
        <Words runs={slide.headline} />
      </h1>
      <div className={css.blocks}>
        {slide.blocks.map((block, index) => (
          <SlideBlock key={index} block={block} figures={figures} picture={picture} />
        ))}
      </div>
      {slide.sources.length > 0 && (
        <p className={css.sources}>
          {sources}:{' '}
          {[...groupBy(slide.sources, ({ publisher }) => publisher)].map(([publisher, cited], index) => (
            <Fragment key={publisher}>
              {index > 0 && '; '}
              {publisher}
              {cited.map((source) => (
                <Fragment key={source.id}>
                  , <span className={css.whole}>{when(source)}</span>
                </Fragment>
              ))}
            </Fragment>
          ))}
        </p>
      )}
    </div>
  );
}

export function Words({ runs }: { readonly runs: Runs }) {
  return runs.map(({ text, strong }, index) => (strong ? <strong key={index}>{text}</strong> : text));
}

interface SlideBlockProps {
  readonly block: Block;
  readonly figures: readonly BigFigure[];
  readonly picture: Choropleth | null;
}

function SlideBlock({ block, figures, picture }: SlideBlockProps) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Words runs={block.text} />
        </p>
      );
    case 'list':
      return (
        <ul className={css.list}>
          {block.items.map((item, index) => (
            <li key={index}>
              <Words runs={item} />
            </li>
          ))}
        </ul>
      );
    case 'rows':
      return (
        <dl className={css.rows}>
          {block.rows.map(({ label, value }, index) => (
            <div key={index}>
              <dt>
                <Words runs={label} />
              </dt>
              <dd>
                <Words runs={value} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return <SlideTable {...block} />;
    case 'figure':
      return <Figure figure={block} figures={figures} />;
    case 'parts':
      return <PartsBar parts={block} picture={picture} />;
  }
}

/** A cell of so few letters, a date for one, stays on its line. */
const SHORT = 12;

function SlideTable({ head, rows }: Extract<Block, { kind: 'table' }>) {
  return (
    <table className={css.table}>
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.join()}>
            {row.map((cell, column) => (
              <td key={head[column]} className={cell.length <= SHORT ? css.whole : undefined}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A figure, and where the slide has several of its unit its bar among them: hollow for all but the last. */
function Figure({ figure, figures }: { readonly figure: BigFigure; readonly figures: readonly BigFigure[] }) {
  const { label, prefix, value, unit, quantity } = figure;
  const alike = figures.filter((each) => each.unit === unit && isKnown(each.quantity));
  const most = Math.max(0, ...alike.map((each) => (isKnown(each.quantity) ? each.quantity.value : 0)));
  const alone = figures.length === 1;
  return (
    <div className={css.figure} data-alone={alone || undefined}>
      <p className={css.label}>
        <Words runs={label} />
      </p>
      <p className={css.value}>
        {prefix !== '' && <span className={css.prefix}>{prefix} </span>}
        {value}
      </p>
      {alike.length > 1 && isKnown(quantity) && (
        <svg className={css.bar} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10">
          <rect
            className={figure === alike.at(-1) ? css.solid : css.hollow}
            width={(100 * quantity.value) / most}
            height="10"
          />
        </svg>
      )}
    </div>
  );
}
